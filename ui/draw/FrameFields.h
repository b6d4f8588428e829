#pragma once

#include "core/keyframe/KeyFrame.h"

#include <cstdint>
#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lrp::ui
{

/// A key frame's rate, place and transition to be typed, over the plot. Return sets them, Escape leaves them
/// as they were. Deletes itself when it closes. Thread: UI.
class FrameFields : public QFrame
{
    Q_OBJECT

public:
    struct Limits {
        double from = 0.0; ///< of the step; the same as `to` where it cannot move
        double to = 0.0;
        double totalSteps = 1.0;
        std::int64_t stepsPerEpoch = 0;
        bool isLast = false;      ///< it has no transition
        bool isRateFixed = false; ///< the run uses it, or has
    };

    FrameFields(const keyframe::KeyFrame& frame, const Limits& limits, QWidget* parent);

    void openAt(QPoint global);

Q_SIGNALS:
    void accepted(double step, double rate, lrp::keyframe::Transition transition);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    double perUnit() const;
    void showPlace(double step);
    void changeUnit();
    void accept();
    void refuse(QLineEdit* field, const QString& why);

    keyframe::KeyFrame m_frame;
    Limits m_limits;
    QLineEdit* m_rate;
    QLineEdit* m_place;
    QComboBox* m_unit;
    QComboBox* m_join;
    QLabel* m_problem;
    double m_step = 0.0; ///< as the place says, in its unit of before
};

} // namespace lrp::ui
