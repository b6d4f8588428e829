#include "ui/access/Announcer.h"

#include "ui/access/Interfaces.h"

#include <QAccessible>

namespace lrp::ui
{

Announcer::Announcer(QWidget* window, Clock clock)
    : QWidget(window)
    , m_spacing(kBetween, std::move(clock))
{
    installAccessibleInterfaces();
    setObjectName("announcer");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::sayNext);
}

void Announcer::announce(const QString& text, Urgency urgency)
{
    if (text.isEmpty()) {
        return;
    }
    if (urgency == Urgency::Alarm) {
        m_alarm += m_alarm.isEmpty() ? text : ' ' + text; // each is news of its own
    } else if (m_other.isEmpty() || urgency >= m_otherUrgency) {
        m_other = text;
        m_otherUrgency = urgency;
    }
    if (urgency == Urgency::Alarm && m_otherUrgency == Urgency::Progress) {
        m_other.clear();
    }
    sayNext();
}

void Announcer::sayNext()
{
    QString& next = m_alarm.isEmpty() ? m_other : m_alarm;
    if (next.isEmpty()) {
        return;
    }
    if (m_spacing.left() == std::chrono::milliseconds(0)) {
        m_spacing.take();
        say(std::exchange(next, {}));
    }
    if (!m_alarm.isEmpty() || !m_other.isEmpty()) {
        m_timer.start(m_spacing.left());
    }
}

void Announcer::say(const QString& text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Spoken by what is as young as this Qt, and a notification besides would be heard twice.
    setAccessibleName(text);
    QAccessibleAnnouncementEvent announcement(this, text);
    announcement.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&announcement);
#else
    setAccessibleName(text); // first: who listens remembers names
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
#endif
    Q_EMIT announced(text);
}

} // namespace lrp::ui
