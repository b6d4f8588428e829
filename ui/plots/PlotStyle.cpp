#include "ui/plots/PlotStyle.h"

#include <QFontMetricsF>

namespace lrp::ui
{

LineWidths LineWidths::operator*(double factor) const
{
    return {.hair = factor * hair,
            .fine = factor * fine,
            .mark = factor * mark,
            .reference = factor * reference,
            .fork = factor * fork,
            .legend = factor * legend,
            .smoothed = factor * smoothed,
            .bold = factor * bold,
            .cross = factor * cross};
}

SymbolSizes SymbolSizes::operator*(double factor) const
{
    return {.smoothed = factor * smoothed,
            .evaluation = factor * evaluation,
            .measured = factor * measured,
            .fork = factor * fork,
            .cross = factor * cross};
}

PlotStyle PlotStyle::scaled(double factor) const
{
    if (factor == 1.0) {
        return *this; // a font whose size is set again is another one
    }
    PlotStyle larger{theme, font, factor * scale, lines * factor, symbols * factor};
    if (font.pixelSize() > 0) {
        larger.font.setPixelSize(qRound(factor * font.pixelSize()));
    } else {
        larger.font.setPointSizeF(factor * font.pointSizeF());
    }
    return larger;
}

double PlotStyle::lineHeight() const
{
    return QFontMetricsF(font).height() + length(3.0);
}

QFont PlotStyle::bold() const
{
    QFont heavy = font;
    heavy.setWeight(QFont::DemiBold);
    return heavy;
}

double PlotStyle::widthOf(const QString& text) const
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double PlotStyle::chipSize() const
{
    return QFontMetricsF(font).height();
}

} // namespace lrp::ui
