#include "ui/presenter/PresenterColours.h"

namespace lrp::ui
{

namespace
{

/// As much of `ink` in `safe` as leaves the contrast to `paper`.
QColor readable(const QColor& ink, const QColor& safe, const QColor& paper, double least)
{
    for (double share = 1.0; share > 0.0; share -= 0.05) {
        const QColor colour = mixed(ink, safe, share);
        if (contrast(colour, paper) >= least) {
            return colour;
        }
    }
    return safe;
}

} // namespace

PresenterColours PresenterColours::make(bool dark)
{
    const Theme theme = Theme::make(dark);
    return {.dark = dark,
            .canvas = theme.canvas,
            .text = theme.text,
            .muted = readable(theme.muted, theme.text, theme.canvas, kText),
            .grid = theme.grid,
            .warning = readable(theme.warning, theme.text, theme.canvas, kText),
            .pen = readable(theme.error, theme.text, theme.canvas, kCurve)};
}

QColor PresenterColours::lane(char letter) const
{
    if (!dark) {
        switch (letter) {
        case 'C':
            return QColor::fromRgb(0x007F5F);
        case 'D':
            return QColor::fromRgb(0xB04B86);
        case 'E':
            return QColor::fromRgb(0x966B00);
        case 'F':
            return QColor::fromRgb(0x2277B3);
        default:
            break;
        }
    }
    return readable(Theme::make(dark).lane(letter), text, canvas, kCurve);
}

QColor PresenterColours::laneText(char letter) const
{
    return readable(lane(letter), text, canvas, kText);
}

} // namespace lrp::ui
