#pragma once

#include "ui/access/Spacing.h"

#include <QString>
#include <QTimer>
#include <QWidget>

namespace lrp::ui
{

/// What is said first where two things happen at once.
enum class Urgency {
    Progress, ///< not said at all once there is news
    News,
    Alarm, ///< a divergence, an error
};

/// Says to a screen reader what happens away from the focus, and nothing to anybody else. One text in 1.5 s
/// at most: alarms first and all of them, of the rest that waits together the newest. It is a widget of a
/// pixel, because Qt before 6.8 has no other way to be heard: Orca speaks a notification that is shown, while
/// alerts never reach it. Thread: UI.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kBetween{1500};

    explicit Announcer(QWidget* window, Clock clock = {});

    void announce(const QString& text, Urgency urgency = Urgency::News);
    /// Says what waits, if its time has come.
    void sayNext();

Q_SIGNALS:
    void announced(const QString& text);

private:
    void say(const QString& text);

    Spacing m_spacing;
    QTimer m_timer;
    QString m_alarm; ///< those that wait; empty: none
    QString m_other;
    Urgency m_otherUrgency = Urgency::Progress;
};

} // namespace lrp::ui
