#include "ui/plots/detail/LaneCurves.h"

#include "ui/plots/detail/CurvePainter.h"

#include <algorithm>
#include <limits>
#include <QPainter>

namespace lrp::ui
{

namespace
{

/// With this much room each point gets a mark of its own.
constexpr double kPixelsPerMark = 9.0;

/// Square caps: with round ones Qt builds an outline for every segment, some twenty times slower.
QPen solid(const QColor& colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin};
}

std::vector<CurvePoint> pointsOf(const Decimator& curve, double xFactor, ColumnRange columns)
{
    std::vector<CurvePoint> points;
    curve.points(xFactor, points, columns.first, columns.last);
    return points;
}

} // namespace

void LaneCurves::restart(const LaneCurve& lane, const engine::LaneRecord* record, Span view, int columns,
                         double smoothing, const LaneScale& scale)
{
    m_scale = scale;
    m_plan.restart(0.0, 1.0, 1);
    if (scale.planned > 0.0 && lane.visible) {
        m_plan.restart(view.low / scale.planned, view.high / scale.planned, columns);
        const auto size = static_cast<double>(lane.plan.rates.size());
        const auto clamped = [size](double step) {
            return static_cast<std::size_t>(std::clamp(step, 0.0, size));
        };
        const std::size_t end = clamped(view.high / scale.planned + 2.0);
        for (std::size_t step = clamped(view.low / scale.planned - 1.0); step < end; ++step) {
            m_plan.add(static_cast<double>(step), lane.plan.rates[step]);
        }
    }
    const bool isDrawn = lane.visible && scale.measured > 0.0;
    const double perStep = isDrawn ? scale.measured : 1.0;
    m_reader.restart(isDrawn ? record : nullptr,
                     {view.low / perStep, view.high / perStep, columns, smoothing});
}

std::size_t LaneCurves::settledColumns() const
{
    const engine::LaneRecord* lane = m_reader.lane();
    const bool grows = lane != nullptr && !engine::hasEnded(lane->status);
    return grows ? m_reader.rate().currentColumn() : std::numeric_limits<std::size_t>::max();
}

bool LaneCurves::hasRoomForMarks(double stepsApart) const
{
    return stepsApart * m_reader.columnsPerStep() > kPixelsPerMark;
}

void LaneCurves::paintPlanned(QPainter& painter, const PixelMap& map, const LaneLook& look) const
{
    QPen pen(faded(look.colour, 0.65), look.fineLine);
    if (!look.dash.isEmpty()) {
        pen.setDashPattern(look.dash);
        pen.setCapStyle(Qt::FlatCap);
    }
    paintCurve(painter, pointsOf(m_plan, m_scale.planned, {0, m_plan.columns().size()}), map, pen);
}

void LaneCurves::paintMeasured(QPainter& painter, const PixelMap& map, const LaneLook& look,
                               ColumnRange columns) const
{
    const std::vector<CurvePoint> points = pointsOf(m_reader.rate(), m_scale.measured, columns);
    paintCurve(painter, points, map, solid(look.colour, 2.0));
    if (hasRoomForMarks(1.0)) {
        paintDiscs(painter, points, map, 3.0, Qt::NoPen, look.colour);
    }
}

void LaneCurves::paintRaw(QPainter& painter, const PixelMap& map, const LaneLook& look,
                          ColumnRange columns) const
{
    if (!look.isSmoothed) {
        return;
    }
    const QColor ghost = faded(look.colour, 0.25);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (m_reader.columnsPerStep() < 0.5) {
        paintColumns(painter, m_reader.loss(), columns.first, columns.last, map, ghost);
    } else {
        QPen pen(ghost, look.fineLine);
        paintCurve(painter, pointsOf(m_reader.loss(), m_scale.measured, columns), map, pen);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void LaneCurves::paintSmoothed(QPainter& painter, const PixelMap& map, const LaneLook& look,
                               ColumnRange columns) const
{
    const std::vector<CurvePoint> points = pointsOf(m_reader.smoothedLoss(), m_scale.measured, columns);
    // Without smoothing this is the raw curve, which is too restless for a wide pen.
    paintCurve(painter, points, map,
               look.isSmoothed ? solid(look.colour, 1.75) : QPen(look.colour, look.fineLine));
    if (hasRoomForMarks(1.0)) {
        paintDiscs(painter, points, map, 2.5, Qt::NoPen, look.colour);
    }
}

void LaneCurves::paintValidation(QPainter& painter, const PixelMap& map, const LaneLook& look,
                                 ColumnRange columns) const
{
    const std::vector<CurvePoint> points = pointsOf(m_reader.validationLoss(), m_scale.measured, columns);
    paintCurve(painter, points, map, QPen(look.colour, look.fineLine));
    if (hasRoomForMarks(m_reader.evaluationPeriod())) {
        paintDiscs(painter, points, map, 2.75, QPen(look.colour, 1.25), look.canvas);
    }
}

} // namespace lrp::ui
