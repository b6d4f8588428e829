#include "ui/style/Theme.h"

#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace lrp::ui
{

namespace
{

constexpr int kLetters = 8;

// Okabe & Ito 2008 without yellow, by lane letter: blue, vermillion, bluish green, reddish purple, orange,
// sky blue, black, and a brown for the eighth. Darkened or lightened until each stands out 3:1 from its
// canvas; chosen so that neighbours stay apart for people with red-green blindness too.
constexpr std::array<QRgb, kLetters> kOnLight{0xff0072B2, 0xffC24400, 0xff00966D, 0xffCC6FA5,
                                              0xffBF8A00, 0xff3098DA, 0xff404040, 0xff6E3B12};
constexpr std::array<QRgb, kLetters> kOnDark{0xff3C8FD0, 0xffE3602A, 0xff00B184, 0xffD98BB7,
                                             0xffEBA800, 0xff86CFFC, 0xffEDEDED, 0xffA87452};

std::size_t indexOf(char letter)
{
    return static_cast<std::size_t>(std::clamp(letter - 'A', 0, kLetters - 1));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

Theme Theme::of(const QWidget* widget)
{
    return of(widget->palette());
}

Theme Theme::of(const QPalette& palette)
{
    return make(luminance(palette.color(QPalette::Window)) < 0.2);
}

Theme Theme::make(bool dark)
{
    if (dark) {
        return {.dark = true,
                .canvas = QColor::fromRgb(0x16181C),
                .panel = QColor::fromRgb(0x212429),
                .text = QColor::fromRgb(0xE9EAEC),
                .muted = QColor::fromRgb(0xA3A9B3),
                .grid = QColor::fromRgb(0x2C3037),
                .accent = QColor::fromRgb(0x5FB0F0),
                .error = QColor::fromRgb(0xFF8A80),
                .warning = QColor::fromRgb(0xF0B454)};
    }
    return {.dark = false,
            .canvas = QColor::fromRgb(0xFFFFFF),
            .panel = QColor::fromRgb(0xF1F2F4),
            .text = QColor::fromRgb(0x1C1E22),
            .muted = QColor::fromRgb(0x5B616B),
            .grid = QColor::fromRgb(0xE6E8EB),
            .accent = QColor::fromRgb(0x0F62A8),
            .error = QColor::fromRgb(0xB3261E),
            .warning = QColor::fromRgb(0x8A5200)};
}

QColor Theme::lane(char letter) const
{
    return QColor::fromRgb((dark ? kOnDark : kOnLight)[indexOf(letter)]);
}

QList<qreal> laneDash(char letter)
{
    static const std::array<QList<qreal>, kLetters> dashes{
        QList<qreal>{}, {8, 4}, {3, 2}, {10, 3, 2, 3}, {6, 2}, {14, 4}, {10, 3, 2, 3, 2, 3}, {4, 2, 1, 2},
    };
    return dashes[indexOf(letter)];
}

QColor faded(QColor colour, double share)
{
    colour.setAlphaF(static_cast<float>(colour.alphaF() * share));
    return colour;
}

QColor mixed(const QColor& ink, const QColor& paper, double share)
{
    const auto mix = [&](int a, int b) {
        return static_cast<int>(std::lround(share * a + (1.0 - share) * b));
    };
    return {mix(ink.red(), paper.red()), mix(ink.green(), paper.green()), mix(ink.blue(), paper.blue())};
}

QColor inkOn(const QColor& background)
{
    return contrast(background, Qt::white) >= contrast(background, Qt::black) ? Qt::white : Qt::black;
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace lrp::ui
