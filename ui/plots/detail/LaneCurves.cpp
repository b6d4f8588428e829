#include "ui/plots/detail/LaneCurves.h"

#include "ui/plots/detail/Words.h"
#include "ui/plots/Readout.h"
#include "ui/style/Theme.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <array>
#include <limits>
#include <QPainter>
#include <utility>

namespace lrp::ui
{

namespace
{

/// With this many times the radius of its mark as room each point gets one of its own.
constexpr double kRadiiPerMark = 3.0;
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

StepWindow windowOf(const CurveFrame& frame, const LaneScale& scale, bool moves)
{
    const XPlace place = scale.measured.isThere() ? scale.measured : XPlace{};
    std::vector<channel::Id> channels = frame.channels;
    if (!moves) {
        std::erase_if(channels, [](channel::Id id) { return of(panelOf(id)).when == Panel::When::Moves; });
    }
    return {.begin = place.stepAt(frame.view.low),
            .end = place.stepAt(frame.view.high),
            .columns = frame.columns,
            .smoothing = frame.smoothing,
            .rateFactor = scale.rate,
            .channels = std::move(channels)};
}

bool hasRoomForMarks(const LaneReader& reader, double stepsApart, const SymbolSizes& symbols)
{
    return stepsApart * reader.columnsPerStep() > kRadiiPerMark * symbols.measured;
}

QPen boldPen(const LaneLook& look, int place)
{
    // Not dashed: dashes tell lanes.
    static constexpr std::array<double, PanelChannels::kMost> kWidths{1.0, 0.5, 1.0, 0.5};
    static constexpr std::array<double, PanelChannels::kMost> kShares{1.0, 1.0, 0.5, 0.5};
    const auto i = static_cast<std::size_t>(place);
    const QColor colour = place == 0 ? look.colour : mixed(look.colour, look.canvas, kShares[i]);
    return solid(colour, kWidths[i] * look.lines.bold);
}

QPen averagePen(const LaneLook& look)
{
    QPen pen(look.colour, look.lines.smoothed, Qt::DotLine);
    pen.setCapStyle(Qt::RoundCap);
    return pen;
}

QString strokeInWords(const Stroke& stroke)
{
    static const std::array<const char*, PanelChannels::kMost> words{
        QT_TRANSLATE_NOOP("plots", "%1 bold"), QT_TRANSLATE_NOOP("plots", "%1 thin"),
        QT_TRANSLATE_NOOP("plots", "%1 pale"), QT_TRANSLATE_NOOP("plots", "%1 thin and pale")};
    return QCoreApplication::translate("plots", words[static_cast<std::size_t>(stroke.place)])
        .arg(channelLabel(stroke.channel));
}

std::vector<Stroke> strokesOf(PanelId panel)
{
    std::vector<Stroke> strokes;
    int bold = 0;
    for (const channel::Id id : of(panel).channels) {
        if (of(id).isSmoothed) {
            strokes.push_back({Stroke::Raw, id});
            strokes.push_back({Stroke::Smoothed, id});
        } else if (of(id).every == channel::Every::Evaluation) {
            strokes.push_back({Stroke::Marked, id});
        } else {
            strokes.push_back({Stroke::Bold, id, bold++});
        }
    }
    return strokes;
}

void LaneCurves::setPlan(const experiment::Plan& plan)
{
    for (const channel::Id id : kPlannedChannels) {
        m_outlines[id].build(plannedValues(plan, id));
    }
}

void LaneCurves::restart(const LaneCurve& lane, const engine::LaneRecord* record, const CurveFrame& frame,
                         const LaneScale& scale)
{
    m_scale = scale;
    const experiment::Plan& plan = *lane.plan;
    for (const channel::Id id : kPlannedChannels) {
        m_planned[id].restart(0.0, 1.0, 1);
        if (scale.planned.isThere() && lane.visible) {
            readPlan(m_planned[id], plannedValues(plan, id), m_outlines[id], id == kRate ? scale.rate : 1.0,
                     plan.firstStep, frame, scale.planned);
        }
    }
    m_reader.restart(lane.visible && scale.measured.isThere() ? record : nullptr,
                     windowOf(frame, scale, !plan.momentums.empty()));
}

void LaneCurves::restart(const engine::LaneRecord& record, std::int64_t until, bool moves,
                         const CurveFrame& frame, const LaneScale& scale)
{
    m_scale = scale;
    StepWindow window = windowOf(frame, scale, moves);
    window.until = static_cast<double>(until);
    m_reader.restart(scale.measured.isThere() ? &record : nullptr, window);
}

void LaneCurves::paintPlanned(QPainter& painter, PanelId panel, const PixelMap& map,
                              const LaneLook& look) const
{
    QPen pen(look.colour, look.lines.fine); // thin, not pale: paler colours do not stand out 3:1
    if (!look.dash.isEmpty()) {
        pen.setDashPattern(look.dash);
        pen.setCapStyle(Qt::FlatCap);
    }
    for (const channel::Id id : of(panel).channels) {
        if (isPlanned(id)) {
            const Decimator& curve = m_planned[id];
            paintCurve(painter, pointsOf(curve, m_scale.planned, {0, curve.columns().size()}), map, pen);
        }
    }
}

void LaneCurves::paint(QPainter& painter, const Stroke& stroke, const PixelMap& map, const LaneLook& look,
                       ColumnRange columns) const
{
    switch (stroke.kind) {
    case Stroke::Raw:
        return paintRaw(painter, map, look, columns);
    case Stroke::Smoothed:
        return paintSmoothed(painter, map, look, columns);
    case Stroke::Marked:
        return paintMarked(painter, stroke.channel, map, look, columns);
    case Stroke::Bold:
        return paintBold(painter, stroke, map, look, columns);
    }
}

void LaneCurves::paintBold(QPainter& painter, const Stroke& stroke, const PixelMap& map, const LaneLook& look,
                           ColumnRange columns) const
{
    std::vector<CurvePoint> points = pointsOf(m_reader.curve(stroke.channel), m_scale.measured, columns);
    const QPen pen = boldPen(look, stroke.place);
    if (of(stroke.channel).scale == channel::Scale::Logarithmic && map.isLogarithmic()) {
        // Weights that rest: 0 stands at the lower edge, a hair's breadth above the axis that is drawn there.
        const double lowest = map.valueAbove(0.5 * pen.widthF() + 1.5 * look.lines.hair);
        for (CurvePoint& point : points) {
            point.value = point.value == 0.0 ? lowest : point.value;
        }
    }
    paintCurve(painter, points, map, pen);
    if (hasRoomForMarks(m_reader, 1.0, look.symbols)) {
        paintDiscs(painter, points, map, look.symbols.measured, Qt::NoPen, look.colour);
    }
}

std::optional<DenseCurve> LaneCurves::denseRaw(const LaneLook& look) const
{
    const bool isDense = look.isSmoothed && look.hasRaw && m_reader.columnsPerStep() < 0.5;
    return isDense ? std::optional(DenseCurve{&m_reader.raw(kTrainingLoss), faded(look.colour, kGhost)})
                   : std::nullopt;
}

void LaneCurves::paintRaw(QPainter& painter, const PixelMap& map, const LaneLook& look,
                          ColumnRange columns) const
{
    if (!look.isSmoothed || !look.hasRaw || denseRaw(look)) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCurve(painter, pointsOf(m_reader.raw(kTrainingLoss), m_scale.measured, columns), map,
               QPen(faded(look.colour, kGhost), look.lines.fine));
    painter.setRenderHint(QPainter::Antialiasing);
}

void LaneCurves::paintSmoothed(QPainter& painter, const PixelMap& map, const LaneLook& look,
                               ColumnRange columns) const
{
    const std::vector<CurvePoint> points = pointsOf(m_reader.curve(kTrainingLoss), m_scale.measured, columns);
    // Without smoothing this is the raw curve, which is too restless for a wide pen.
    paintCurve(painter, points, map,
               look.isSmoothed ? solid(look.colour, look.lines.smoothed)
                               : QPen(look.colour, look.lines.fine));
    if (hasRoomForMarks(m_reader, 1.0, look.symbols)) {
        paintDiscs(painter, points, map, look.symbols.smoothed, Qt::NoPen, look.colour);
    }
}

void LaneCurves::paintMarked(QPainter& painter, channel::Id id, const PixelMap& map, const LaneLook& look,
                             ColumnRange columns) const
{
    const std::vector<CurvePoint> points = pointsOf(m_reader.curve(id), m_scale.measured, columns);
    if (of(id).isOfAverage) {
        paintCurve(painter, points, map, averagePen(look));
        return;
    }
    paintCurve(painter, points, map, QPen(look.colour, look.lines.fine));
    if (hasRoomForMarks(m_reader, m_reader.evaluationPeriod(), look.symbols)) {
        paintDiscs(painter, points, map, look.symbols.evaluation, QPen(look.colour, look.lines.mark),
                   look.canvas);
    }
}

} // namespace lrp::ui
