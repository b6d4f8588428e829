#include "ui/plots/detail/ChartExtent.h"

#include <algorithm>

namespace lrp::ui
{

/// The lanes of the record, and the shown runs of other races, each with its race's shape: zeros for the
/// record's.
template <class Visit>
void ChartExtent::forEachMeasured(Visit&& visit) const
{
    if (m_content.record) {
        for (const auto& lane : m_content.record->lanes()) {
            visit(*lane, experiment::Shape{});
        }
    }
    for (const LaneCurve& lane : m_content.lanes) {
        if (lane.visible && lane.run) {
            visit(*lane.run, lane.shape);
        }
    }
    for (const SeedBand& band : m_content.bands) {
        for (const auto& run : band.runs) {
            if (band.visible) {
                visit(*run, band.shape);
            }
        }
    }
}

experiment::Shape ChartExtent::measuredShape() const
{
    const experiment::Shape measured = m_content.record ? m_content.record->shape() : experiment::Shape{};
    return measured.totalSteps > 0 ? measured : m_content.shape;
}

XPlace ChartExtent::placeOf(const experiment::Shape& own, const engine::LaneRecord* run) const
{
    return ui::placeOf(m_options.xUnit, own.totalSteps > 0 ? own : measuredShape(), run);
}

LaneScale ChartExtent::scaleOf(const LaneCurve& lane) const
{
    return {.planned = ui::placeOf(m_options.xUnit, lane.shape.totalSteps > 0 ? lane.shape : m_content.shape,
                                   nullptr),
            .measured = placeOf(lane.shape, measuredOf(lane, m_content.record.get())),
            .rate = rateFactor(lane.plan->baseRate, m_options.normalised)};
}

XPlace ChartExtent::placeOf(const SeedBand& band) const
{
    std::vector<XPlace> places;
    for (const auto& run : band.runs) {
        places.push_back(placeOf(band.shape, run.get()));
    }
    return meanOf(places);
}

XPlace ChartExtent::crosshairPlace() const
{
    if (m_options.xUnit != XUnit::Seconds) {
        return ui::placeOf(m_options.xUnit,
                           m_content.shape.totalSteps > 0 ? m_content.shape : measuredShape(), nullptr);
    }
    std::vector<XPlace> places;
    for (const LaneCurve& lane : m_content.lanes) {
        if (lane.visible) {
            places.push_back(scaleOf(lane).measured);
        }
    }
    for (const SeedBand& band : m_content.bands) {
        if (band.visible) {
            places.push_back(placeOf(band));
        }
    }
    return meanOf(places);
}

experiment::Shape ChartExtent::axisShape() const
{
    return m_content.shape.stepsPerEpoch > 0 ? m_content.shape : measuredShape();
}

bool ChartExtent::has(PanelId panel, bool isMeasured) const
{
    const auto moves = [panel](const LaneCurve& lane) { return lane.visible && isOn(panel, lane); };
    switch (of(panel).when) {
    case Panel::When::Always:
        return true;
    case Panel::When::Moves:
        return m_options.isOn[panel] && std::any_of(m_content.lanes.begin(), m_content.lanes.end(), moves);
    case Panel::When::Measured:
        break;
    }
    return m_options.isOn[panel] && isMeasured;
}

std::int64_t ChartExtent::lastStep() const
{
    std::int64_t last = std::max(lastFormStep(), recordSteps());
    forEachMeasured([&](const engine::LaneRecord& lane, const experiment::Shape&) {
        last = std::max(last, lane.steps.load());
    });
    return last;
}

/// How long the record's race is to be.
std::int64_t ChartExtent::recordSteps() const
{
    return m_content.record && hasLosses() ? m_content.record->shape().totalSteps : 0;
}

/// Of what counts the form's steps: plans and references.
std::int64_t ChartExtent::lastFormStep() const
{
    std::int64_t last = m_content.shape.totalSteps;
    for (const ReferenceCurve& reference : m_content.references) {
        for (const auto* points : {&reference.rate, &reference.trainingLoss, &reference.validationLoss}) {
            if (reference.visible && !points->empty()) {
                last = std::max(last, static_cast<std::int64_t>(points->back().x));
            }
        }
    }
    return last;
}

/// Steps of other races have another place than the form's when their epochs have another length.
Span ChartExtent::wholeRun() const
{
    const bool isTime = m_options.xUnit == XUnit::Seconds;
    double end = 0.0;
    if (!isTime) {
        end = std::max(crosshairPlace().of(static_cast<double>(lastFormStep())),
                       placeOf({}, nullptr).of(static_cast<double>(recordSteps())));
    }
    forEachMeasured([&](const engine::LaneRecord& lane, const experiment::Shape& own) {
        end = std::max(end, placeOf(own, &lane).of(static_cast<double>(lane.steps)));
    });
    return {0.0, end > 0.0 ? end : 1.0};
}

bool ChartExtent::hasRun() const
{
    bool has = false;
    forEachMeasured([&](const engine::LaneRecord&, const experiment::Shape&) { has = true; });
    return has;
}

bool ChartExtent::hasLosses() const
{
    bool has = std::any_of(m_content.references.begin(), m_content.references.end(), showsLoss);
    forEachMeasured([&](const engine::LaneRecord& lane, const experiment::Shape&) {
        has = has || lane.samples.size() > 0 || lane.evaluations.size() > 0;
    });
    return has;
}

bool ChartExtent::hasStretches() const
{
    bool has = false;
    forEachMeasured([&](const engine::LaneRecord& lane, const experiment::Shape&) {
        has = has || engine::isMeasured(lane, of(kNormsPanel).channels.front());
    });
    return has;
}

std::size_t ChartExtent::statusStamp() const
{
    std::size_t stamp =
        m_content.record == nullptr ? 0 : 1 + static_cast<std::size_t>(m_content.record->state.load());
    forEachMeasured([&](const engine::LaneRecord& lane, const experiment::Shape&) {
        stamp = stamp * 31 + static_cast<std::size_t>(lane.status.load());
    });
    return stamp;
}

} // namespace lrp::ui
