#pragma once

#include "core/lesson/LessonRun.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace lrp::ui
{

/// A thin bar that fills in the time a lesson means for a step. Nothing happens at its end, and a screen
/// reader hears of it once, by its name. Thread: UI.
class StepClock : public QWidget
{
    Q_OBJECT

public:
    explicit StepClock(QWidget* parent = nullptr);

    /// Begins with a step that says how long, and is gone once that is answered; nullptr: no lesson is open.
    void follow(const lesson::LessonRun* run);
    /// From 0 to 1.
    double share() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string m_step; ///< whose time it is; empty: none's
    int m_seconds = 0;
    QElapsedTimer m_since;
    QTimer m_redraw;
};

} // namespace lrp::ui
