#include "ui/style/Theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>
#include <QStyleFactory>

namespace lrp::ui
{

namespace
{

constexpr auto kPortalPath = "/org/freedesktop/portal/desktop";
constexpr auto kPortalSettings = "org.freedesktop.portal.Settings";
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

QPalette paletteOf(const Theme& theme)
{
    const QColor button = mixed(theme.text, theme.panel, theme.dark ? 0.08 : 0.02);
    QPalette palette(button, theme.panel);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.canvas);
    palette.setColor(QPalette::AlternateBase, mixed(theme.text, theme.canvas, 0.04));
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::ToolTipBase, theme.canvas);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, inkOn(theme.accent));
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, mixed(theme.accent, theme.text, 0.6));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, mixed(theme.text, theme.panel, 0.45));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(theme.text, theme.panel, 0.2));
    return palette;
}

} // namespace

ThemeSwitcher::ThemeSwitcher(QObject* parent)
    : QObject(parent)
{
    const QPalette platform = QApplication::palette();
    m_platformIsDark =
        platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
    askPortal();
}

void ThemeSwitcher::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void ThemeSwitcher::askPortal()
{
    // Without an address libdbus would start a bus of its own, which takes a process and a pause.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // No service name: naming one would look up its owner and wait for the answer.
    // Signatures are looked up without spaces.
    // clang-format off
    bus.connect(QString(), kPortalPath, kPortalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage question =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), kPortalPath,
                                       kPortalSettings, QStringLiteral("Read"));
    question << kGroup << kKey;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (!reply.isError()) {
            setPortalScheme(reply.value().variant());
        }
        finished->deleteLater();
    });
}

void ThemeSwitcher::portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == kGroup && key == kKey) {
        setPortalScheme(value.variant());
    }
}

void ThemeSwitcher::setPortalScheme(const QVariant& scheme)
{
    // Read() wraps its answer in one variant more than the signal does.
    const bool wrapped = scheme.userType() == qMetaTypeId<QDBusVariant>();
    m_portalScheme = (wrapped ? scheme.value<QDBusVariant>().variant() : scheme).toInt();
    apply();
}

void ThemeSwitcher::apply()
{
    const bool desktopIsDark = m_portalScheme == 0 ? m_platformIsDark : m_portalScheme == 1;
    const bool dark = m_choice == ThemeChoice::Desktop ? desktopIsDark : m_choice == ThemeChoice::Dark;
    const QPalette palette = paletteOf(Theme::make(dark));
    if (palette != QApplication::palette()) {
        QApplication::setPalette(palette);
    }
}

} // namespace lrp::ui
