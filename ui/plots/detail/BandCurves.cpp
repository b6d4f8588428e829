#include "ui/plots/detail/BandCurves.h"

#include "ui/style/Theme.h"

#include <algorithm>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr double kFill = 0.18;
constexpr double kFillAbove = 0.09; ///< of what is measured at evaluations, which lies upon the other

/// What several runs have in a column.
class Together
{
public:
    void add(const Decimator::Column& column)
    {
        if (!column.hasValues()) {
            return;
        }
        m_x += (column.minimumX + column.maximumX) / 2.0;
        m_sum += (column.minimum + column.maximum) / 2.0;
        m_low = std::min(m_low, column.minimum);
        m_high = std::max(m_high, column.maximum);
        ++m_count;
    }

    void write(BandCurves::Curve& curve) const
    {
        if (m_count > 0) {
            const double x = m_x / m_count;
            curve.mean.add(x, m_sum / m_count);
            curve.range.add(x, m_low);
            curve.range.add(x, m_high);
        }
    }

private:
    double m_x = 0.0;
    double m_sum = 0.0;
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = -std::numeric_limits<double>::infinity();
    int m_count = 0;
};

} // namespace

void BandCurves::restart(const SeedBand& band, const CurveFrame& frame, const XPlace& place,
                         double rateFactor)
{
    m_place = place;
    m_readers.resize(band.runs.size());
    const StepWindow window = windowOf(frame, {.measured = place, .rate = rateFactor}, false);
    for (std::size_t i = 0; i < m_readers.size(); ++i) {
        m_readers[i].restart(band.visible && place.isThere() ? band.runs[i].get() : nullptr, window);
    }
}

void BandCurves::update()
{
    if (!m_readers.empty()) {
        for (const channel::Id id : m_readers.front().window().channels) {
            update(id);
        }
    }
}

void BandCurves::update(channel::Id id)
{
    Curve& curve = m_curves[id];
    const StepWindow& window = m_readers.front().window();
    curve.mean.restart(window.begin, window.end, window.columns);
    curve.range.restart(window.begin, window.end, window.columns);
    for (std::size_t column = 0; column < curve.mean.columns().size(); ++column) {
        Together together;
        for (const LaneReader& reader : m_readers) {
            together.add(reader.curve(id).columns()[column]);
        }
        together.write(curve);
    }
}

void BandCurves::paint(QPainter& painter, PanelId panel, const PixelMap& map, const LaneLook& look,
                       ColumnRange columns) const
{
    if (of(panel).when == Panel::When::Moves) {
        return;
    }
    for (const Stroke& stroke : strokesOf(panel)) {
        if (stroke.kind != Stroke::Raw) {
            paint(painter, stroke, map, look, columns);
        }
    }
}

void BandCurves::paint(QPainter& painter, const Stroke& stroke, const PixelMap& map, const LaneLook& look,
                       ColumnRange columns) const
{
    const bool isMarked = stroke.kind == Stroke::Marked;
    const bool isFine = isMarked || (stroke.kind == Stroke::Smoothed && !look.isSmoothed);
    const Curve& curve = m_curves[stroke.channel];
    if (of(stroke.channel).isOfAverage) {
        paintCurve(painter, pointsOf(curve.mean, m_place, columns), map, averagePen(look));
        return;
    }
    paintBetween(painter, curve.range, m_place, columns, map,
                 faded(look.colour, isMarked ? kFillAbove : kFill));
    const std::vector<CurvePoint> points = pointsOf(curve.mean, m_place, columns);
    paintCurve(painter, points, map,
               isFine                            ? QPen(look.colour, look.lines.fine)
               : stroke.kind == Stroke::Smoothed ? solid(look.colour, look.lines.smoothed)
                                                 : boldPen(look, stroke.place));
    if (isMarked && !m_readers.empty() &&
        hasRoomForMarks(m_readers.front(), m_readers.front().evaluationPeriod(), look.symbols)) {
        paintDiscs(painter, points, map, look.symbols.evaluation, QPen(look.colour, look.lines.mark),
                   look.canvas);
    }
}

std::optional<QPointF> BandCurves::end(PanelId panel) const
{
    if (of(panel).when == Panel::When::Moves) {
        return std::nullopt;
    }
    const auto& columns = m_curves[of(panel).channels.front()].mean.columns();
    const auto last =
        std::find_if(columns.rbegin(), columns.rend(), [](const auto& column) { return column.hasValues(); });
    return last == columns.rend() ? std::nullopt
                                  : std::optional(QPointF(m_place.of(last->maximumX), last->maximum));
}

} // namespace lrp::ui
