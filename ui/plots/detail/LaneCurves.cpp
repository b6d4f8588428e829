#include "ui/plots/detail/LaneCurves.h"

#include "ui/style/Theme.h"

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

/// Reads the part of a plan that lies in `view`, in the axis's units.
void readPlan(Decimator& curve, const std::vector<double>& values, const Outline& outline, double factor,
              std::int64_t firstStep, const CurveFrame& frame, const XPlace& place)
{
    const double low = place.stepAt(frame.view.low);
    const double high = place.stepAt(frame.view.high);
    curve.restart(low, high, frame.columns);
    const auto first = static_cast<double>(firstStep);
    const auto clamped = [&](double step) {
        return static_cast<std::size_t>(std::clamp(step - first, 0.0, static_cast<double>(values.size())));
    };
    const std::size_t end = clamped(high + 2.0);
    const auto over = [&](std::size_t from, std::size_t to) {
        return outline.over(values, from, to) * factor;
    };
    curve.addPlaces(clamped(low - 1.0), end, first, over);
    if (end > 0) {
        curve.add(first + static_cast<double>(end - 1), factor * values[end - 1]); // where the line ends
    }
}

} // namespace

StepWindow windowOf(const CurveFrame& frame, const LaneScale& scale, bool withMomentum)
{
    const XPlace place = scale.measured.isThere() ? scale.measured : XPlace{};
    return {.begin = place.stepAt(frame.view.low),
            .end = place.stepAt(frame.view.high),
            .columns = frame.columns,
            .smoothing = frame.smoothing,
            .rateFactor = scale.rate,
            .withMomentum = withMomentum};
}

bool hasRoomForMarks(const LaneReader& reader, double stepsApart)
{
    return stepsApart * reader.columnsPerStep() > kPixelsPerMark;
}

void LaneCurves::setPlan(const experiment::Plan& plan)
{
    m_rates.build(plan.rates);
    m_momentums.build(plan.momentums);
}

void LaneCurves::restart(const LaneCurve& lane, const engine::LaneRecord* record, const CurveFrame& frame,
                         const LaneScale& scale)
{
    m_scale = scale;
    m_plan.restart(0.0, 1.0, 1);
    m_plannedMomentum.restart(0.0, 1.0, 1);
    const experiment::Plan& plan = *lane.plan;
    if (scale.planned.isThere() && lane.visible) {
        readPlan(m_plan, plan.rates, m_rates, scale.rate, plan.firstStep, frame, scale.planned);
        readPlan(m_plannedMomentum, plan.momentums, m_momentums, 1.0, plan.firstStep, frame, scale.planned);
    }
    m_reader.restart(lane.visible && scale.measured.isThere() ? record : nullptr,
                     windowOf(frame, scale, !plan.momentums.empty()));
}

void LaneCurves::restart(const engine::LaneRecord& record, std::int64_t until, bool withMomentum,
                         const CurveFrame& frame, const LaneScale& scale)
{
    m_scale = scale;
    StepWindow window = windowOf(frame, scale, withMomentum);
    window.until = static_cast<double>(until);
    m_reader.restart(scale.measured.isThere() ? &record : nullptr, window);
}

std::vector<LaneCurves::Paint> LaneCurves::kinds(Panel panel)
{
    switch (panel) {
    case Panel::Rate:
        return {&LaneCurves::paintMeasured};
    case Panel::Momentum:
        return {&LaneCurves::paintMomentum};
    case Panel::Loss:
        break;
    }
    return {&LaneCurves::paintRaw, &LaneCurves::paintSmoothed, &LaneCurves::paintValidation};
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
    if (hasRoomForMarks(m_reader, 1.0)) {
        paintDiscs(painter, points, map, 3.0, Qt::NoPen, look.colour);
    }
}

std::optional<DenseCurve> LaneCurves::denseRaw(const LaneLook& look) const
{
    const bool isDense = look.isSmoothed && look.hasRaw && m_reader.columnsPerStep() < 0.5;
    return isDense ? std::optional(DenseCurve{&m_reader.loss(), faded(look.colour, kGhost)}) : std::nullopt;
}

void LaneCurves::paintRaw(QPainter& painter, const PixelMap& map, const LaneLook& look,
                          ColumnRange columns) const
{
    if (!look.isSmoothed || !look.hasRaw || denseRaw(look)) {
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
    if (hasRoomForMarks(m_reader, 1.0)) {
        paintDiscs(painter, points, map, 2.5, Qt::NoPen, look.colour);
    }
}

void LaneCurves::paintValidation(QPainter& painter, const PixelMap& map, const LaneLook& look,
                                 ColumnRange columns) const
{
    const std::vector<CurvePoint> points = pointsOf(m_reader.validationLoss(), m_scale.measured, columns);
    paintCurve(painter, points, map, QPen(look.colour, look.fineLine));
    if (hasRoomForMarks(m_reader, m_reader.evaluationPeriod())) {
        paintDiscs(painter, points, map, 2.75, QPen(look.colour, 1.25), look.canvas);
    }
}

} // namespace lrp::ui
