#include "ui/plots/detail/ChartPrivate.h"

#include <algorithm>
#include <limits>

namespace lrp::ui
{

/// The lanes of the record, and the shown runs of other races, each with its race's shape: zeros for the
/// record's.
template <class Visit>
void Chart::Private::forEachMeasured(Visit&& visit) const
{
    if (record) {
        for (const auto& lane : record->lanes()) {
            visit(*lane, experiment::Shape{});
        }
    }
    for (const LaneCurve& lane : lanes) {
        if (lane.visible && lane.run) {
            visit(*lane.run, lane.shape);
        }
    }
    for (const SeedBand& band : bands) {
        for (const auto& run : band.runs) {
            if (band.visible) {
                visit(*run, band.shape);
            }
        }
    }
}

experiment::Shape Chart::Private::measuredShape() const
{
    const experiment::Shape measured = record ? record->shape() : experiment::Shape{};
    return measured.totalSteps > 0 ? measured : shape;
}

/// Where the steps of a run lie; `own` is the shape of its race, if that is another one than the record's.
XPlace Chart::Private::placeOf(const experiment::Shape& own, const engine::LaneRecord* run) const
{
    return ui::placeOf(options.xUnit, own.totalSteps > 0 ? own : measuredShape(), run);
}

LaneScale Chart::Private::scaleOf(const LaneCurve& lane) const
{
    return {.planned = ui::placeOf(options.xUnit, lane.shape.totalSteps > 0 ? lane.shape : shape, nullptr),
            .measured = placeOf(lane.shape, measuredOf(lane, record.get())),
            .rate = rateFactor(lane.plan->baseRate, options.normalised)};
}

XPlace Chart::Private::placeOf(const SeedBand& band) const
{
    std::vector<XPlace> places;
    for (const auto& run : band.runs) {
        places.push_back(placeOf(band.shape, run.get()));
    }
    return meanOf(places);
}

XPlace Chart::Private::crosshairPlace() const
{
    if (options.xUnit != XUnit::Seconds) {
        return ui::placeOf(options.xUnit, shape.totalSteps > 0 ? shape : measuredShape(), nullptr);
    }
    std::vector<XPlace> places;
    for (const LaneCurve& lane : lanes) {
        if (lane.visible) {
            places.push_back(scaleOf(lane).measured);
        }
    }
    for (const SeedBand& band : bands) {
        if (band.visible) {
            places.push_back(placeOf(band));
        }
    }
    return meanOf(places);
}

std::int64_t Chart::Private::lastStep() const
{
    std::int64_t last = std::max(lastFormStep(), recordSteps());
    forEachMeasured([&](const engine::LaneRecord& lane, const experiment::Shape&) {
        last = std::max(last, lane.steps.load());
    });
    return last;
}

/// How long the record's race is to be.
std::int64_t Chart::Private::recordSteps() const
{
    return record && hasLosses() ? record->shape().totalSteps : 0;
}

/// Of what counts the form's steps: plans and references.
std::int64_t Chart::Private::lastFormStep() const
{
    std::int64_t last = shape.totalSteps;
    for (const ReferenceCurve& reference : references) {
        for (const auto* points : {&reference.rate, &reference.trainingLoss, &reference.validationLoss}) {
            if (reference.visible && !points->empty()) {
                last = std::max(last, static_cast<std::int64_t>(points->back().x));
            }
        }
    }
    return last;
}

/// Steps of other races have another place than the form's when their epochs have another length.
Span Chart::Private::wholeRun() const
{
    const bool isTime = options.xUnit == XUnit::Seconds;
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

bool Chart::Private::hasRun() const
{
    bool has = false;
    forEachMeasured([&](const engine::LaneRecord&, const experiment::Shape&) { has = true; });
    return has;
}

/// Whether the loss panel has something to show.
bool Chart::Private::hasLosses() const
{
    bool has = std::any_of(references.begin(), references.end(), [](const ReferenceCurve& reference) {
        return reference.visible && !(reference.trainingLoss.empty() && reference.validationLoss.empty());
    });
    forEachMeasured([&](const engine::LaneRecord& lane, const experiment::Shape&) {
        has = has || lane.samples.size() > 0 || lane.evaluations.size() > 0;
    });
    return has;
}

/// Another one when a status has changed.
std::size_t Chart::Private::statusStamp() const
{
    std::size_t stamp = record == nullptr ? 0 : 1 + static_cast<std::size_t>(record->state.load());
    forEachMeasured([&](const engine::LaneRecord& lane, const experiment::Shape&) {
        stamp = stamp * 31 + static_cast<std::size_t>(lane.status.load());
    });
    return stamp;
}

/// What the axis of the panel has to show.
std::vector<LaneValues> Chart::Private::valuesOn(Panel panel) const
{
    std::vector<LaneValues> values;
    const auto addLane = [&](const LaneCurves& lane) {
        LaneValues& added = values.emplace_back();
        const LaneReader& reader = lane.reader();
        if (panel == Panel::Rate) {
            appendExtremes(lane.plan(), added.curve);
            appendExtremes(reader.rate(), added.curve);
        } else if (panel == Panel::Momentum) {
            appendExtremes(lane.plannedMomentum(), added.curve);
            appendExtremes(reader.momentum(), added.curve);
        } else {
            appendExtremes(reader.smoothedLoss(), added.curve);
            appendExtremes(reader.validationLoss(), added.curve);
            appendExtremes(reader.loss(), added.noise);
        }
    };
    const auto add = [&](const Decimator& rate, const Decimator& training, const Decimator& validation) {
        LaneValues& added = values.emplace_back();
        if (panel == Panel::Rate) {
            appendExtremes(rate, added.curve);
        } else if (panel == Panel::Loss) {
            appendExtremes(training, added.curve);
            appendExtremes(validation, added.curve);
        }
    };
    for (const Past& past : pasts) {
        addLane(past.curves);
    }
    std::for_each(curves.begin(), curves.end(), addLane);
    for (const BandCurves& band : bandCurves) {
        add(band.rate().range, band.loss().range, band.validationLoss().range);
    }
    for (const ReferenceCurves& reference : referenceCurves) {
        add(reference.rate(), reference.trainingLoss(), reference.validationLoss());
    }
    return values;
}

} // namespace lrp::ui
