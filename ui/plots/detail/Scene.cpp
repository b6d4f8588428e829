#include "ui/plots/detail/Scene.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lrp::ui
{

namespace
{

/// Samples smoothed between two looks at whether they are still wanted: some 2 ms.
constexpr std::size_t kPortion = 500'000;

double epochsPerUnit(const ChartExtent& extent, const ChartOptions& options)
{
    const experiment::Shape shape = extent.axisShape();
    const double perStep = placeOf(options.xUnit, shape, nullptr).perStep;
    const bool showEpochs = options.xUnit == XUnit::Steps && shape.stepsPerEpoch > 0;
    return showEpochs ? 1.0 / (perStep * static_cast<double>(shape.stepsPerEpoch)) : 0.0;
}

} // namespace

AxesView xAxesOf(const ChartContent& content, const ChartOptions& options)
{
    const ChartExtent extent(content, options);
    return {.x = options.zoom.x.value_or(extent.wholeRun()),
            .epochsPerUnit = epochsPerUnit(extent, options),
            .xLabel = axisLabel(options.xUnit),
            .scales = options.scales};
}

void Scene::read(SceneRequest request, const std::function<bool()>& isWanted)
{
    m_curves.follow(m_request.content, request.content);
    m_request = std::move(request);
    const ChartOptions& options = m_request.options;
    m_status = extent().statusStamp();
    m_axes = xAxesOf(m_request.content, options);
    m_curves.restart(m_request.content, options, extent(),
                     {.view = m_axes.x,
                      .columns = m_request.sheet.columns(),
                      .smoothing = options.smoothing,
                      .channels = channels()});
    while (!m_curves.prepare(kPortion)) {
        if (!isWanted()) {
            return;
        }
    }
    m_curves.showPrepared();
    m_curves.advance();
    m_axes.y = ByPanel<Span>([this](PanelId panel) { return range(panel); });
    m_axes.isBlank = isBlank();
}

bool Scene::isOutdated() const
{
    return m_curves.isFarBehind() || extent().statusStamp() != m_status;
}

bool Scene::outgrowsAxes() const
{
    const ChartOptions& options = m_request.options;
    if (options.xUnit == XUnit::Seconds || m_axes.isBlank != isBlank() ||
        !(xAxesOf(m_request.content, options).x == m_axes.x)) {
        return true;
    }
    return std::any_of(allPanels().begin(), allPanels().end(),
                       [this](PanelId panel) { return !(range(panel) == m_axes.y[panel]); });
}

/// An axis that is held is worth seeing before there is anything on it.
bool Scene::isBlank() const
{
    return !extent().hasLosses() && !m_request.options.heldAt(kLossPanel);
}

PixelMap Scene::map(PanelId panel) const
{
    return {m_request.sheet.areas[panel], m_axes.x, m_axes.y[panel], m_axes.scales[panel]};
}

/// What the panel's Y axis shows.
Span Scene::range(PanelId panel) const
{
    const ChartOptions& options = m_request.options;
    if (!m_request.sheet.has(panel)) {
        return {};
    }
    if (const std::optional<Span> held = options.heldAt(panel)) {
        return *held;
    }
    const std::vector<LaneValues> values = m_curves.valuesOn(panel);
    const double fence = of(panel).fence;
    return fence > 0.0 ? valueRange(values, options.scales[panel], fence) : closeRange(values);
}

std::vector<channel::Id> Scene::channels() const
{
    std::vector<channel::Id> all;
    for (const PanelId panel : allPanels()) {
        if (m_request.sheet.has(panel)) {
            all.insert(all.end(), of(panel).channels.begin(), of(panel).channels.end());
        }
    }
    return all;
}

Furniture Scene::furniture() const
{
    const auto there = [this](auto&& make) {
        return [this, make](PanelId panel) {
            return m_request.sheet.has(panel) ? (this->*make)(panel) : decltype((this->*make)(panel)){};
        };
    };
    return {.ends = ByPanel<std::vector<LineEnd>>(there(&Scene::ends)),
            .forks = ByPanel<std::vector<ForkPlace>>(there(&Scene::forks)),
            .marks = ByPanel<std::vector<MarkInUnits>>(there(&Scene::marks)),
            .inTheWay = inTheWay(),
            .crosshair = extent().crosshairPlace()};
}

std::vector<LineEnd> Scene::ends(PanelId panel) const
{
    std::vector<LineEnd> all;
    const ChartContent& content = m_request.content;
    const auto add = [&all](const std::optional<QPointF>& end, char letter) {
        if (end) {
            all.push_back({*end, letter});
        }
    };
    for (std::size_t i = 0; i < content.lanes.size(); ++i) {
        add(lineEndOf(panel, content.lanes[i], m_curves.lanes()[i]), content.lanes[i].letter);
    }
    for (std::size_t i = 0; i < content.bands.size(); ++i) {
        add(m_curves.bands()[i].end(panel), content.bands[i].letter);
    }
    return all;
}

std::vector<ForkPlace> Scene::forks(PanelId panel) const
{
    std::vector<ForkPlace> all;
    const auto add = [&](const LaneCurve& lane, const LaneCurves& curves, const engine::LaneRecord* run) {
        if (const auto fork = forkOf(panel, lane, curves)) {
            all.push_back({*fork, lane.letter, panel == kRatePanel ? flagOf(run) : QString()});
        }
    };
    const ChartContent& content = m_request.content;
    for (std::size_t i = 0; i < content.lanes.size(); ++i) {
        const LaneCurve& lane = content.lanes[i];
        add(lane, m_curves.lanes()[i], measuredOf(lane, content.record.get()));
    }
    for (const Past& past : m_curves.pasts()) { // of what was bent more than once
        if (past.parent->beginning.bend) {
            add({.letter = past.letter}, past.curves, past.parent.get());
        }
    }
    return all;
}

std::vector<MarkInUnits> Scene::marks(PanelId panel) const
{
    const bool isZoomed = m_request.options.heldAt(panel).has_value();
    const double top = isZoomed ? std::numeric_limits<double>::infinity() : m_axes.y[panel].high;
    return marksOf(panel, m_request.content.lanes, m_curves.lanes(), m_axes.x, top, m_request.style.scale);
}

std::vector<QPointF> Scene::inTheWay() const
{
    std::vector<QPointF> points;
    const auto add = [&points](const Decimator& curve, const XPlace& place) {
        const std::vector<CurvePoint> all = pointsOf(curve, place, {0, curve.columns().size()});
        for (std::size_t k = 0; k < all.size(); k += 4) {
            points.emplace_back(all[k].x, all[k].value);
        }
    };
    for (const LaneCurves& lane : m_curves.lanes()) {
        if (m_request.sheet.has(kLossPanel)) {
            add(lane.reader().curve(kTrainingLoss), lane.scale().measured);
        } else {
            add(lane.planned(kRate), lane.scale().planned);
        }
    }
    for (const BandCurves& band : m_curves.bands()) {
        add(band.curve(kTrainingLoss).mean, band.place());
    }
    return points;
}

} // namespace lrp::ui
