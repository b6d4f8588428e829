#include "ui/presenter/WallAxes.h"

#include "core/params/NiceStep.h"
#include "ui/text/FigureText.h"

#include <algorithm>
#include <cmath>

namespace lrp::ui
{

namespace
{

constexpr double kOutside = 4000.0; ///< pixels beyond an end of an axis, at most

double forward(YScale scale, double value)
{
    return scale == YScale::Logarithmic ? std::log10(value) : value;
}

/// A logarithmic axis has no place for 0: six decades of what there is, or what there is as it is.
Span placeable(Span span, YScale scale)
{
    constexpr double kDecades = 1e-6;
    return scale == YScale::Logarithmic && !(span.low > 0.0) ? Span{kDecades * span.high, span.high} : span;
}

} // namespace

WallAxis::WallAxis(Span span, YScale scale, double low, double high)
    : m_span(placeable(span, span.high > 0.0 ? scale : YScale::Linear))
    , m_scale(span.high > 0.0 ? scale : YScale::Linear)
    , m_low(low)
    , m_high(high)
{
}

double WallAxis::pixel(double value) const
{
    const double way = m_high - m_low;
    const double outside = kOutside / std::abs(way);
    if (std::isnan(value)) {
        return value;
    }
    if (m_scale == YScale::Logarithmic && value <= 0.0) {
        return m_low - way * outside;
    }
    const double low = forward(m_scale, m_span.low);
    const double share = (forward(m_scale, value) - low) / (forward(m_scale, m_span.high) - low);
    return m_low + way * std::clamp(share, -outside, 1.0 + outside);
}

double WallAxis::value(double pixel) const
{
    const double low = forward(m_scale, m_span.low);
    const double at = low + (pixel - m_low) / (m_high - m_low) * (forward(m_scale, m_span.high) - low);
    return m_scale == YScale::Logarithmic ? std::pow(10.0, at) : at;
}

std::vector<double> WallAxis::linearTicks(int about) const
{
    return params::niceTicks(m_span.low, m_span.high, about);
}

std::vector<double> WallAxis::logarithmicTicks() const
{
    const int first = static_cast<int>(std::floor(std::log10(m_span.low)));
    const int last = static_cast<int>(std::ceil(std::log10(m_span.high)));
    const double decades = std::log10(m_span.high / m_span.low);
    const int stride = std::max(1, static_cast<int>(std::ceil(decades / 6.0)));
    std::vector<double> ticks;
    for (int power = first; power <= last; power += 1) {
        const double ten = std::pow(10.0, power);
        if (decades > 2.5) {
            if (power % stride == 0) {
                ticks.push_back(ten);
            }
        } else {
            ticks.insert(ticks.end(), {ten, 2.0 * ten, 5.0 * ten});
        }
    }
    std::erase_if(ticks, [this](double tick) {
        return tick < m_span.low * (1.0 - 1e-9) || tick > m_span.high * (1.0 + 1e-9);
    });
    return ticks;
}

std::vector<WallAxis::Tick> WallAxis::ticks(int about) const
{
    const bool isNarrow = m_scale == YScale::Logarithmic && m_span.high / m_span.low < 5.0;
    const std::vector<double> values =
        m_scale == YScale::Logarithmic && !isNarrow ? logarithmicTicks() : linearTicks(about);
    std::vector<Tick> ticks;
    ticks.reserve(values.size());
    for (const double value : values) {
        ticks.push_back({value, shortNumber(value, 6)});
    }
    return ticks;
}

QString shortNumber(double value, int digits)
{
    constexpr double kWhole = 1e3;
    constexpr double kLarge = 1e7;
    if (std::abs(value) >= kWhole && std::abs(value) < kLarge && value == std::round(value)) {
        return counted(static_cast<std::int64_t>(value));
    }
    QString text = QString::number(value, 'g', digits);
    text.replace("e-0", "e-").replace("e+0", "e").replace("e+", "e");
    return text;
}

WallPart WallAxes::partAt(QPointF pixel) const
{
    // As wide as curves are drawn, with some room to circle what is at an end.
    const double room = layout.sizes.badge;
    const auto holds = [&](const QRectF& plot) { return plot.adjusted(-room, 0, room, 0).contains(pixel); };
    return holds(layout.ratePlot) ? WallPart::Rate : holds(layout.lossPlot) ? WallPart::Loss : WallPart::Wall;
}

QPointF WallAxes::toData(WallPart part, QPointF pixel) const
{
    if (part == WallPart::Wall) {
        return {pixel.x() / layout.size.width(), pixel.y() / layout.size.height()};
    }
    return {steps.stepAt(x.value(pixel.x())), (part == WallPart::Rate ? rate : loss).value(pixel.y())};
}

QPointF WallAxes::toPixel(WallPart part, QPointF data) const
{
    if (part == WallPart::Wall) {
        return {data.x() * layout.size.width(), data.y() * layout.size.height()};
    }
    return {x.pixel(steps.of(data.x())), (part == WallPart::Rate ? rate : loss).pixel(data.y())};
}

} // namespace lrp::ui
