#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QString>

class QPalette;
class QVariant;
class QWidget;

namespace lrp::ui
{

/// Follow the desktop, or always light, or always dark.
enum class ThemeChoice { Desktop, Light, Dark };

/// Colours that widgets and plots share; derived from whether the palette is light or dark.
struct Theme {
    bool dark = false;
    QColor canvas; ///< background of plots
    QColor panel;  ///< background of windows
    QColor text;
    QColor muted; ///< secondary text, axes
    QColor grid;
    QColor accent;
    QColor error;   ///< text of a broken rule
    QColor warning; ///< text of a remark

    /// The theme of the palette that `widget` has now, or of that palette.
    static Theme of(const QWidget* widget);
    static Theme of(const QPalette& palette);
    static Theme make(bool dark);

    /// Okabe-Ito colours without yellow, adapted to the canvas; by lane letter A … H.
    QColor lane(char letter) const;
};

/// The dash pattern of a lane, in units of the pen's width; empty for a solid line. By lane letter A … H.
QList<qreal> laneDash(char letter);

/// `colour` at `share` of its opacity, from 0 to 1.
QColor faded(QColor colour, double share);
/// `share` of `ink` mixed into `paper`, opaque.
QColor mixed(const QColor& ink, const QColor& paper, double share);
/// Black or white, whichever reads better on `background`.
QColor inkOn(const QColor& background);
/// How far two opaque colours stand apart, from 1 to 21. Source: WCAG 2.1, contrast ratio.
double contrast(const QColor& a, const QColor& b);

/// Sets style and palette of the application and keeps them following the desktop's choice of light or dark
/// (the platform theme's, or the freedesktop portal's `color-scheme` over D-Bus, asked without blocking).
/// Widgets learn of a change through QEvent::PaletteChange.
/// Thread: UI.
class ThemeSwitcher : public QObject
{
    Q_OBJECT

public:
    explicit ThemeSwitcher(QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

private:
    void setPortalScheme(const QVariant& scheme);
    void apply();

    ThemeChoice m_choice = ThemeChoice::Desktop;
    bool m_platformIsDark = false;
    int m_portalScheme = 0; ///< 0 no preference, 1 dark, 2 light
};

} // namespace lrp::ui
