#include "ui/presenter/WallCurves.h"

#include "core/engine/Departure.h"
#include "ui/plots/Readout.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr double kGhostShare = 0.35; ///< of the opacity of an earlier run
const QList<qreal> kDots{1.5, 2.5};  ///< of what was planned before

void paintLine(const CurveCanvas& canvas, const PlacedLine& line, const QRectF& plot, const CurvePen& pen)
{
    const double room = 0.5 * pen.width;
    canvas.paint(plot.adjusted(0, -room, room, room), line.points(), pen, line.isRestless());
}

} // namespace

void WallCurves::read(const WallLane& lane, Span view, int columns, const ChartOptions& options)
{
    const bool isOther = lane.run != m_lane.run || lane.until != m_lane.until;
    m_lane = lane;
    m_factor = rateFactor(lane.plan->baseRate, options.normalised);
    m_plannedPlace = placeOf(options.xUnit, lane.shape, nullptr);
    m_place = placeOf(options.xUnit, lane.shape, lane.run.get());
    readPlan(view, columns);

    StepWindow window{.begin = m_place.isThere() ? m_place.stepAt(view.low) : 0.0,
                      .end = m_place.isThere() ? m_place.stepAt(view.high) : 1.0,
                      .columns = columns,
                      .smoothing = options.smoothing,
                      .rateFactor = m_factor,
                      .channels = {}};
    window.until = lane.until;
    const auto ask = [&](bool hides, channel::Id id) {
        if (!hides) {
            window.channels.push_back(id);
        }
    };
    ask(lane.hidesRate, kRate);
    ask(lane.hidesTraining, kTrainingLoss);
    ask(lane.hidesValidation, kValidationLoss);
    const engine::LaneRecord* run = m_place.isThere() ? lane.run.get() : nullptr;
    if (isOther || m_reader.lane() != run || m_reader.window() != window) {
        m_reader.restart(run, window);
    }
    m_reader.prepare(std::numeric_limits<std::size_t>::max());
    m_reader.showPrepared();
    m_reader.advance();
}

void WallCurves::readPlan(Span view, int columns)
{
    const std::vector<double>& rates = m_lane.plan->rates;
    if (m_outlined != m_lane.plan) {
        m_outlined = m_lane.plan;
        m_outline.build(rates);
    }
    m_planned.restart(0.0, 1.0, 1);
    if (m_lane.hidesRate || rates.empty() || !m_plannedPlace.isThere() ||
        (m_lane.isGhost && !m_lane.isBefore)) {
        return;
    }
    const double low = m_plannedPlace.stepAt(view.low);
    const double high = m_plannedPlace.stepAt(view.high);
    const auto first = static_cast<double>(m_lane.plan->firstStep);
    const auto placed = [&](double step) {
        return static_cast<std::size_t>(std::clamp(step - first, 0.0, static_cast<double>(rates.size())));
    };
    m_planned.restart(low, high, columns);
    const std::size_t end = placed(high + 2.0);
    m_planned.addPlaces(placed(low - 1.0), end, first, [&](std::size_t from, std::size_t to) {
        return m_outline.over(rates, from, to) * m_factor;
    });
    if (end > 0) {
        m_planned.add(first + static_cast<double>(end - 1), m_factor * rates[end - 1]); // where the line ends
    }
}

LaneValues WallCurves::rates() const
{
    LaneValues values;
    appendExtremes(m_planned, values.curve);
    appendExtremes(m_reader.curve(kRate), values.curve);
    return values;
}

LaneValues WallCurves::losses() const
{
    LaneValues values;
    if (!m_lane.hidesTraining) { // the reader smooths it whatever is asked for
        appendExtremes(m_reader.curve(kTrainingLoss), values.curve);
    }
    appendExtremes(m_reader.curve(kValidationLoss), values.curve);
    if (!m_lane.isGhost) {
        appendExtremes(m_reader.raw(kTrainingLoss), values.noise);
    }
    return values;
}

std::optional<double> WallCurves::rate() const
{
    if (const std::vector<double>& planned = m_lane.plan->rates; !m_lane.hidesRate && m_lane.plannedAt) {
        const std::int64_t at = *m_lane.plannedAt - m_lane.plan->firstStep;
        return at >= 0 && at < static_cast<std::int64_t>(planned.size())
                   ? std::optional(m_factor * planned[static_cast<std::size_t>(at)])
                   : std::nullopt;
    }
    if (m_lane.hidesRate || m_lane.isPlanAlone) {
        return std::nullopt;
    }
    if (const LaneReader::End& end = m_reader.end(kRate); end.step >= 0) {
        return end.value;
    }
    const std::vector<double>& rates = m_lane.plan->rates;
    return rates.empty() ? std::nullopt : std::optional(m_factor * rates.front());
}

std::optional<QPointF> WallCurves::rateEnd() const
{
    if (m_lane.hidesRate) {
        return std::nullopt;
    }
    if (const LaneReader::End& end = m_reader.end(kRate); end.step >= 0) {
        return QPointF(m_place.of(static_cast<double>(end.step)), end.value);
    }
    const std::vector<double>& rates = m_lane.plan->rates;
    if (rates.empty() || !m_plannedPlace.isThere()) {
        return std::nullopt;
    }
    if (const auto now = rate(); m_lane.plannedAt && now) {
        return QPointF(m_plannedPlace.of(static_cast<double>(*m_lane.plannedAt)), *now);
    }
    const auto first = static_cast<double>(m_lane.plan->firstStep);
    return QPointF(m_plannedPlace.of(first), m_factor * rates.front());
}

std::optional<QPointF> WallCurves::lossEnd() const
{
    if (const LaneReader::End& end = m_reader.end(kTrainingLoss); !m_lane.hidesTraining && end.step >= 0) {
        return QPointF(m_place.of(static_cast<double>(end.step)), end.value);
    }
    std::vector<CurvePoint> points;
    m_reader.raw(kValidationLoss).points(m_place.perStep, points);
    for (auto point = points.rbegin(); point != points.rend(); ++point) {
        if (std::isfinite(point->value)) {
            return QPointF(point->x + m_place.origin, point->value);
        }
    }
    return std::nullopt;
}

std::optional<double> WallCurves::departure() const
{
    const engine::LaneRecord* run = m_reader.lane();
    if (run == nullptr || m_lane.hidesTraining || run->status != engine::LaneStatus::Diverged) {
        return std::nullopt;
    }
    const auto departure = departureOf(*run);
    return departure && static_cast<double>(departure->step) < m_lane.until
               ? std::optional(m_place.of(static_cast<double>(departure->step)))
               : std::nullopt;
}

CurvePen WallCurves::pen(const PresenterColours& colours, const PresenterSizes& sizes, double width) const
{
    const double share = m_lane.isDimmed ? kDimmed : m_lane.isGhost && !m_lane.isBefore ? kGhostShare : 1.0;
    const bool isThin = m_lane.isDimmed || m_lane.isGhost;
    // Opaque, so that what lies below does not show through where curves cross.
    return {.colour = mixed(colours.lane(m_lane.letter), colours.canvas, share),
            .width = isThin ? std::min(width, sizes.dimmedCurve) : width};
}

void WallCurves::place(const WallAxes& axes)
{
    static const Decimator kNone;
    m_planLine.place(m_planned, m_plannedPlace, axes.x, axes.rate);
    m_rateLine.place(m_reader.curve(kRate), m_place, axes.x, axes.rate);
    m_rawLine.place(isRawShown() ? m_reader.raw(kTrainingLoss) : kNone, m_place, axes.x, axes.loss);
    m_lossLine.place(m_lane.hidesTraining ? kNone : m_reader.curve(kTrainingLoss), m_place, axes.x,
                     axes.loss);
    m_validationLine.place(m_reader.raw(kValidationLoss), m_place, axes.x, axes.loss);
}

double WallCurves::changedFrom() const
{
    return std::min({m_planLine.changedFrom(), m_rateLine.changedFrom(), m_rawLine.changedFrom(),
                     m_lossLine.changedFrom(), m_validationLine.changedFrom()});
}

void WallCurves::paintRates(const CurveCanvas& canvas, const WallAxes& axes,
                            const PresenterColours& colours) const
{
    const PresenterSizes& sizes = axes.layout.sizes;
    CurvePen planned = pen(colours, sizes, sizes.plan);
    planned.dash = m_lane.isBefore ? kDots : laneDash(m_lane.letter);
    paintLine(canvas, m_planLine, axes.layout.ratePlot, planned);
    paintLine(canvas, m_rateLine, axes.layout.ratePlot, pen(colours, sizes, sizes.curve));
}

/// Behind the smoothed curve, where there is one in the light.
bool WallCurves::isRawShown() const
{
    return !m_lane.isGhost && !m_lane.isDimmed && m_reader.window().smoothing > 0.0;
}

void WallCurves::paintRawLoss(const CurveCanvas& canvas, const WallAxes& axes,
                              const PresenterColours& colours) const
{
    CurvePen raw = pen(colours, axes.layout.sizes, axes.layout.sizes.raw);
    raw.colour = faded(raw.colour, kRawShare);
    paintLine(canvas, m_rawLine, axes.layout.lossPlot, raw);
}

void WallCurves::paintLosses(const CurveCanvas& canvas, const WallAxes& axes,
                             const PresenterColours& colours) const
{
    const PresenterSizes& sizes = axes.layout.sizes;
    paintLine(canvas, m_lossLine, axes.layout.lossPlot, pen(colours, sizes, sizes.curve));
    paintLine(canvas, m_validationLine, axes.layout.lossPlot, pen(colours, sizes, sizes.plan));
    if (areMarked(sizes)) {
        paintMarks(canvas.painter, axes, colours);
    }
}

bool WallCurves::areMarked(const PresenterSizes& sizes) const
{
    constexpr double kRadiiApart = 3.0;
    const bool hasRoom =
        m_reader.evaluationPeriod() * m_reader.columnsPerStep() > kRadiiApart * markRadius(sizes);
    return hasRoom && !m_lane.isGhost && !m_lane.isDimmed;
}

void WallCurves::paintMarks(QPainter& painter, const WallAxes& axes, const PresenterColours& colours) const
{
    const double radius = markRadius(axes.layout.sizes);
    painter.save();
    painter.setClipRect(axes.layout.lossPlot.adjusted(0, -radius, radius, radius), Qt::IntersectClip);
    painter.setPen(QPen(colours.lane(m_lane.letter), axes.layout.sizes.plan));
    painter.setBrush(colours.canvas);
    for (const QPointF& point : m_validationLine.points()) {
        if (std::isfinite(point.y())) {
            painter.drawEllipse(point, radius, radius);
        }
    }
    painter.restore();
}

double markRadius(const PresenterSizes& sizes)
{
    return 1.3 * sizes.curve;
}

void paintCurves(const CurveCanvas& canvas, const std::vector<WallCurves>& curves, const WallAxes& axes,
                 const PresenterColours& colours)
{
    for (const auto part : {&WallCurves::paintRates, &WallCurves::paintRawLoss, &WallCurves::paintLosses}) {
        for (const bool isLast : {false, true}) {
            for (const WallCurves& each : curves) {
                if ((!each.lane().isGhost && !each.lane().isDimmed) == isLast) {
                    (each.*part)(canvas, axes, colours);
                }
            }
        }
    }
}

XPlace wallPlace(const Wall& wall)
{
    if (wall.options.xUnit != XUnit::Seconds) {
        const bool isPlanned = wall.shape.totalSteps > 0 || wall.lanes.empty();
        return placeOf(wall.options.xUnit, isPlanned ? wall.shape : wall.lanes.front().shape, nullptr);
    }
    std::vector<XPlace> places;
    for (const WallLane& lane : wall.lanes) {
        places.push_back(placeOf(wall.options.xUnit, lane.shape, lane.run.get()));
    }
    const XPlace mean = meanOf(places);
    return mean.isThere() ? mean : XPlace{};
}

Span wallView(const Wall& wall)
{
    if (wall.options.zoom.x) {
        return *wall.options.zoom.x;
    }
    const bool isTime = wall.options.xUnit == XUnit::Seconds;
    double end = isTime ? 0.0 : wallPlace(wall).of(static_cast<double>(wall.shape.totalSteps));
    for (const WallLane& lane : wall.lanes) {
        if (lane.run != nullptr) {
            const XPlace place = placeOf(wall.options.xUnit, lane.shape, lane.run.get());
            const double steps = std::min(static_cast<double>(lane.run->steps), lane.until);
            end = std::max(end, place.of(isTime ? steps : static_cast<double>(lane.shape.totalSteps)));
        }
    }
    return {0.0, end > 0.0 ? end : 1.0};
}

} // namespace lrp::ui
