#pragma once

#include "ui/bend/NewFuture.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lrp::ui
{

class Note;

/// A strip below the plots in which a person says where the rate of a lane under way is to go. Enter bends,
/// Escape closes. Thread: UI.
class BendStrip : public QFrame
{
    Q_OBJECT

public:
    explicit BendStrip(QWidget* parent = nullptr);

    /// For this lane, which is at this rate and has this base rate; takes the focus.
    void open(char letter, const QString& name, double rate, double baseRate);
    char letter() const { return m_letter; }
    NewFuture future() const;
    double baseRate() const { return m_baseRate; }
    /// Where the lane is now, while the strip is open.
    void setPresent(double rate);
    /// What was asked for is still to come, and when; it can be withdrawn by closing the strip.
    void await(const QString& when);
    /// What was asked for was not granted, and why; it is still there to be asked for again.
    void refuse(const QString& why);

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void bendWanted(char letter, const lrp::ui::NewFuture& future);
    /// What is asked for now, to be drawn; false: nothing that could be.
    void futureChanged(bool isRight);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void make();
    void refresh();
    void bend();

    char m_letter = 'A';
    double m_baseRate = 1.0;
    double m_present = 0.0;
    QLabel* m_title;
    QLineEdit* m_rate;
    QComboBox* m_shape;
    QDoubleSpinBox* m_percent;
    Note* m_note;
    QPushButton* m_bend;
};

} // namespace lrp::ui
