#pragma once

#include <private/qguiapplication_p.h>
#include <QAccessible>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
#include <QString>
#include <vector>

namespace lrp::test
{

/// What Qt tells a screen reader while this lives; one at a time.
class Heard
{
public:
    struct Event {
        QAccessible::Event type;
        QAccessible::Role role;
        QString name;
    };

    /// The event by which something is announced.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    static constexpr QAccessible::Event kAnnounced = QAccessible::Announcement;
#else
    static constexpr QAccessible::Event kAnnounced = QAccessible::ObjectShow;
#endif

    Heard()
    {
        listener()->setActive(true);
        s_heard = this;
        m_before = QAccessible::installUpdateHandler(&Heard::take);
    }
    ~Heard()
    {
        QAccessible::installUpdateHandler(m_before);
        listener()->setActive(false);
        s_heard = nullptr;
    }
    Heard(const Heard&) = delete;
    Heard& operator=(const Heard&) = delete;

    /// The names that objects of this role had when they raised this event.
    QStringList names(QAccessible::Event type, QAccessible::Role role) const
    {
        QStringList names;
        for (const Event& event : events) {
            if (event.type == type && event.role == role) {
                names.append(event.name);
            }
        }
        return names;
    }
    /// What was announced.
    QStringList announcements() const
    {
        return names(kAnnounced, QAccessible::Notification);
    }

    std::vector<Event> events;

private:
    /// Whom the platform tells; nobody listens offscreen, and only it can say that somebody does.
    static QPlatformAccessibility* listener()
    {
        return QGuiApplicationPrivate::platformIntegration()->accessibility();
    }

    static void take(QAccessibleEvent* event)
    {
        if (QAccessibleInterface* about = event->accessibleInterface();
            about != nullptr && about->isValid()) {
            s_heard->events.push_back({event->type(), about->role(), about->text(QAccessible::Name)});
        }
    }

    static inline Heard* s_heard = nullptr;
    QAccessible::UpdateHandler m_before;
};

} // namespace lrp::test
