#include "ui/style/FocusRing.h"
#include "ui/style/PortalSetting.h"
#include "ui/style/Style.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QVariant>

namespace lrp::ui
{

namespace
{

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
        palette.setColor(QPalette::Disabled, role, mixed(theme.text, theme.panel, 0.62)); // 3:1
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
    QApplication::setStyle(new Style(true));
    apply();
    new FocusFollower(this);
    auto* scheme =
        new PortalSetting(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), this);
    connect(scheme, &PortalSetting::valueRead, this, &ThemeSwitcher::setPortalScheme);
}

void ThemeSwitcher::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void ThemeSwitcher::setPortalScheme(const QVariant& scheme)
{
    m_portalScheme = scheme.toInt();
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
