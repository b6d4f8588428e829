#include "ui/plots/ValueRange.h"
#include "ui/shapes/ShapesPicture.h"

#include <algorithm>
#include <cmath>

/// Where axes, curves and legend of the shapes are.
namespace lrp::ui
{

namespace
{

constexpr double kFence = 1000.0; // as on the panel of rates: one that explodes does not press others flat

LaneValues valuesOf(const ShapePlan& plan, double factor, bool isLogarithmic)
{
    LaneValues values;
    if (!plan.outline.empty()) {
        const double low = isLogarithmic ? plan.leastPositive : plan.least;
        values.curve = {low * factor, plan.greatest * factor};
        values.curve.front() = plan.outline.front().value * factor; // what the others start from
        values.curve.push_back(low * factor);
    }
    return values;
}

Span rangeOf(const ShapesPicture& picture)
{
    std::vector<LaneValues> lanes;
    for (const ShapeCurve& curve : picture.curves) {
        lanes.push_back(valuesOf(*curve.plan, curve.factor, picture.look.isLogarithmic));
    }
    return valueRange(lanes, picture.look.isLogarithmic ? YScale::Logarithmic : YScale::Linear, kFence);
}

/// How many columns of cells fill the area best: cells half as high again as wide are the best to read.
int columnsFor(std::size_t cells, QSizeF area)
{
    constexpr double kAspect = 1.6;
    const double height = std::max(area.height(), 1.0);
    const double columns = std::sqrt(static_cast<double>(cells) * area.width() / (kAspect * height));
    return std::clamp(static_cast<int>(std::lround(columns)), 1,
                      static_cast<int>(std::max<std::size_t>(cells, 1)));
}

class Placing
{
public:
    Placing(const ShapesPicture& picture, QSizeF size, const PlotStyle& style)
        : m_picture(picture)
        , m_style(style)
        , m_whole(
              QRectF(QPointF(0.0, 0.0), size)
                  .adjusted(style.length(8.0), style.length(6.0), -style.length(12.0), -style.length(6.0)))
    {
        m_place.steps = picture.steps;
    }

    ShapesPlace place()
    {
        if (m_picture.hasLegend) {
            placeLegend();
        }
        m_place.stepTitle = QRectF(m_whole.left() + labels(), m_whole.bottom() - m_style.lineHeight(),
                                   m_whole.width() - labels(), m_style.lineHeight());
        m_whole.setBottom(m_place.stepTitle.top());
        QRectF main = m_whole;
        if (m_picture.difference != nullptr) {
            QRectF below = main;
            below.setTop(main.top() + 0.66 * main.height());
            main.setBottom(below.top() - m_style.length(6.0));
            placeMain(main);
            placeDifference(below);
        } else {
            placeMain(main);
        }
        return std::move(m_place);
    }

private:
    double labels() const { return m_style.widthOf("0.00001") + m_style.length(8.0); }

    void placeLegend()
    {
        double widest = 0.0;
        for (const ShapeCurve& curve : m_picture.curves) {
            widest = std::max(widest, m_style.widthOf(curve.name));
        }
        const double entry = std::min(widest + m_style.length(48.0), m_whole.width());
        const int columns = std::max(1, static_cast<int>(m_whole.width() / entry));
        const double rows = std::ceil(static_cast<double>(m_picture.curves.size()) / columns);
        const double height = std::min(rows * m_style.lineHeight(), m_whole.height() / 2.0);
        const QPointF corner(m_whole.left(), m_whole.bottom() - height);
        for (int i = 0; i < static_cast<int>(m_picture.curves.size()); ++i) {
            const int column = i % columns;
            const int row = i / columns;
            m_place.legend.emplace_back(corner.x() + entry * column, corner.y() + m_style.lineHeight() * row,
                                        entry, m_style.lineHeight());
        }
        m_whole.setBottom(corner.y() - m_style.length(6.0));
    }

    /// Heading above, values to the left, steps below.
    QRectF inner(const QRectF& outer) const
    {
        const double line = m_style.lineHeight();
        return outer.adjusted(labels(), line, 0.0, -line - m_style.length(2.0));
    }

    void placeMain(const QRectF& outer)
    {
        const Span range = rangeOf(m_picture);
        const QRectF area = inner(outer);
        ShapesCell cell{.area = area, .y = range, .isLogarithmic = m_picture.look.isLogarithmic};
        if (m_picture.look.layout == ShapesLayout::Overlay) {
            for (std::size_t i = 0; i < m_picture.curves.size(); ++i) {
                cell.curves.push_back(i);
            }
            m_place.cells.push_back(cell);
            return;
        }
        placeMultiples(cell);
    }

    void placeMultiples(const ShapesCell& whole)
    {
        const std::size_t count = m_picture.curves.size();
        const int columns = columnsFor(count, whole.area.size());
        const int rows = static_cast<int>((count + static_cast<std::size_t>(columns) - 1) / columns);
        const double gap = m_style.length(10.0);
        const double line = m_style.lineHeight();
        const double width = (whole.area.width() - gap * (columns - 1)) / columns;
        const double height = whole.area.height() / std::max(rows, 1);
        for (std::size_t i = 0; i < count; ++i) {
            const auto column = static_cast<int>(i) % columns;
            const auto row = static_cast<int>(i) / columns;
            ShapesCell cell = whole;
            cell.area =
                QRectF(whole.area.left() + column * (width + gap), whole.area.top() + row * height + line,
                       width, std::max(height - line - m_style.length(6.0), 1.0));
            cell.curves = {i};
            cell.hasValues = column == 0;
            cell.hasSteps = i + static_cast<std::size_t>(columns) >= count;
            m_place.cells.push_back(cell);
        }
    }

    void placeDifference(const QRectF& outer)
    {
        const ShapePlan& plan = *m_picture.difference;
        LaneValues values;
        if (!plan.outline.empty()) {
            values.curve = {plan.least, plan.greatest, 0.0};
        }
        m_place.cells.push_back({.area = inner(outer), .y = closeRange({values}), .isDifference = true});
    }

    const ShapesPicture& m_picture;
    const PlotStyle& m_style;
    QRectF m_whole;
    ShapesPlace m_place;
};

} // namespace

double ShapesCell::yOf(double value) const
{
    const auto scaled = [this](double x) { return isLogarithmic ? std::log10(x) : x; };
    const double share = (scaled(value) - scaled(y.low)) / (scaled(y.high) - scaled(y.low));
    return area.bottom() - share * area.height();
}

double ShapesPlace::xOf(const ShapesCell& cell, double step) const
{
    const auto last = static_cast<double>(std::max<std::int64_t>(steps - 1, 1));
    return cell.area.left() + step / last * cell.area.width();
}

std::int64_t ShapesPlace::stepAt(const ShapesCell& cell, double x) const
{
    const auto last = static_cast<double>(std::max<std::int64_t>(steps - 1, 0));
    const double share = (x - cell.area.left()) / std::max(cell.area.width(), 1.0);
    return std::llround(std::clamp(share, 0.0, 1.0) * last);
}

const ShapesCell* ShapesPlace::cellAt(QPointF place) const
{
    const auto found = std::find_if(cells.begin(), cells.end(),
                                    [place](const ShapesCell& cell) { return cell.area.contains(place); });
    return found != cells.end() ? &*found : nullptr;
}

ShapesPlace placeOf(const ShapesPicture& picture, QSizeF size, const PlotStyle& style)
{
    return Placing(picture, size, style).place();
}

} // namespace lrp::ui
