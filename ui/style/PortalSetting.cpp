#include "ui/style/PortalSetting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace lrp::ui
{

namespace
{

constexpr auto kPortalPath = "/org/freedesktop/portal/desktop";
constexpr auto kPortalSettings = "org.freedesktop.portal.Settings";

/// Read() wraps its answer in one variant more than the signal does.
QVariant unwrapped(const QVariant& value)
{
    return value.userType() == qMetaTypeId<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

} // namespace

PortalSetting::PortalSetting(const QString& group, const QString& key, QObject* parent)
    : QObject(parent)
    , m_group(group)
    , m_key(key)
{
    // Without an address libdbus would start a bus of its own, which takes a process and a pause.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        ask();
    }
}

void PortalSetting::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // No service name: naming one would look up its owner and wait for the answer.
    // Signatures are looked up without spaces.
    // clang-format off
    bus.connect(QString(), kPortalPath, kPortalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), kPortalPath,
                                       kPortalSettings, QStringLiteral("Read"));
    question << m_group << m_key;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (!reply.isError()) {
            Q_EMIT valueRead(unwrapped(reply.value().variant()));
        }
        finished->deleteLater();
    });
}

void PortalSetting::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == m_group && key == m_key) {
        Q_EMIT valueRead(unwrapped(value.variant()));
    }
}

} // namespace lrp::ui
