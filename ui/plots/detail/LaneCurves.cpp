#include "ui/plots/detail/LaneCurves.h"

#include <algorithm>
#include <limits>
#include <QPainter>

namespace lrp::ui
{

namespace
{

/// With this much room each point gets a mark of its own.
constexpr double kPixelsPerMark = 9.0;
/// How strong the raw curve is behind the smoothed one.
constexpr double kGhost = 0.25;

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

/// Reads the part of a plan that lies in `view`, in the axis's units.
void readPlan(Decimator& curve, const std::vector<double>& values, const Outline& outline, double factor,
              Span view, int columns, double unitsPerStep)
{
    curve.restart(view.low / unitsPerStep, view.high / unitsPerStep, columns);
    const auto size = static_cast<double>(values.size());
    const auto clamped = [size](double step) {
        return static_cast<std::size_t>(std::clamp(step, 0.0, size));
    };
    const std::size_t end = clamped(view.high / unitsPerStep + 2.0);
    const auto over = [&](std::size_t from, std::size_t to) {
        return outline.over(values, from, to) * factor;
    };
    curve.addPlaces(clamped(view.low / unitsPerStep - 1.0), end, 0.0, over);
    if (end > 0) {
        curve.add(static_cast<double>(end - 1), factor * values[end - 1]); // where the line ends
    }
}

} // namespace

void LaneCurves::setPlan(const experiment::Plan& plan)
{
    m_rates.build(plan.rates);
    m_momentums.build(plan.momentums);
}

void LaneCurves::restart(const LaneCurve& lane, const engine::LaneRecord* record, Span view, int columns,
                         double smoothing, const LaneScale& scale)
{
    m_scale = scale;
    m_plan.restart(0.0, 1.0, 1);
    m_plannedMomentum.restart(0.0, 1.0, 1);
    if (scale.planned > 0.0 && lane.visible) {
        readPlan(m_plan, lane.plan.rates, m_rates, scale.rate, view, columns, scale.planned);
        readPlan(m_plannedMomentum, lane.plan.momentums, m_momentums, 1.0, view, columns, scale.planned);
    }
    const bool isDrawn = lane.visible && scale.measured > 0.0;
    const double perStep = isDrawn ? scale.measured : 1.0;
    m_reader.restart(isDrawn ? record : nullptr, {.begin = view.low / perStep,
                                                  .end = view.high / perStep,
                                                  .columns = columns,
                                                  .smoothing = smoothing,
                                                  .rateFactor = scale.rate,
                                                  .withMomentum = !lane.plan.momentums.empty()});
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

void LaneCurves::paintPlanned(QPainter& painter, Panel panel, const PixelMap& map, const LaneLook& look) const
{
    QPen pen(faded(look.colour, 0.65), look.fineLine);
    if (!look.dash.isEmpty()) {
        pen.setDashPattern(look.dash);
        pen.setCapStyle(Qt::FlatCap);
    }
    const Decimator& curve = panel == Panel::Momentum ? m_plannedMomentum : m_plan;
    paintCurve(painter, pointsOf(curve, m_scale.planned, {0, curve.columns().size()}), map, pen);
}

void LaneCurves::paintMeasured(QPainter& painter, const PixelMap& map, const LaneLook& look,
                               ColumnRange columns) const
{
    paintBold(painter, m_reader.rate(), map, look, columns);
}

void LaneCurves::paintMomentum(QPainter& painter, const PixelMap& map, const LaneLook& look,
                               ColumnRange columns) const
{
    paintBold(painter, m_reader.momentum(), map, look, columns);
}

void LaneCurves::paintBold(QPainter& painter, const Decimator& curve, const PixelMap& map,
                           const LaneLook& look, ColumnRange columns) const
{
    const std::vector<CurvePoint> points = pointsOf(curve, m_scale.measured, columns);
    paintCurve(painter, points, map, solid(look.colour, 2.0));
    if (hasRoomForMarks(1.0)) {
        paintDiscs(painter, points, map, 3.0, Qt::NoPen, look.colour);
    }
}

std::optional<DenseCurve> LaneCurves::denseRaw(const LaneLook& look) const
{
    const bool isDense = look.isSmoothed && m_reader.columnsPerStep() < 0.5;
    return isDense ? std::optional(DenseCurve{&m_reader.loss(), faded(look.colour, kGhost)}) : std::nullopt;
}

void LaneCurves::paintRaw(QPainter& painter, const PixelMap& map, const LaneLook& look,
                          ColumnRange columns) const
{
    if (!look.isSmoothed || denseRaw(look)) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCurve(painter, pointsOf(m_reader.loss(), m_scale.measured, columns), map,
               QPen(faded(look.colour, kGhost), look.fineLine));
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
