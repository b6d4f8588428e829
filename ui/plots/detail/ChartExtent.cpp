#include "ui/plots/detail/ChartPrivate.h"

#include <algorithm>
#include <limits>

namespace lrp::ui
{

/// The lanes of the record, and the shown runs of other races.
template <class Visit>
void Chart::Private::forEachMeasured(Visit&& visit) const
{
    if (record) {
        for (const auto& lane : record->lanes()) {
            visit(*lane);
        }
    }
    for (const LaneCurve& lane : lanes) {
        if (lane.visible && lane.run) {
            visit(*lane.run);
        }
    }
    for (const SeedBand& band : bands) {
        for (const auto& run : band.runs) {
            if (band.visible) {
                visit(*run);
            }
        }
    }
}

experiment::Shape Chart::Private::measuredShape() const
{
    const experiment::Shape measured = record ? record->shape() : experiment::Shape{};
    return measured.totalSteps > 0 ? measured : shape;
}

LaneScale Chart::Private::scaleOf(const LaneCurve& lane) const
{
    return {.planned = ui::placeOf(options.xUnit, shape, nullptr),
            .measured = ui::placeOf(options.xUnit, measuredShape(), measuredOf(lane, record.get())),
            .rate = rateFactor(lane.plan.baseRate, options.normalised)};
}

XPlace Chart::Private::placeOf(const SeedBand& band) const
{
    std::vector<XPlace> places;
    for (const auto& run : band.runs) {
        places.push_back(ui::placeOf(options.xUnit, measuredShape(), run.get()));
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
    std::int64_t last = shape.totalSteps;
    if (record && hasLosses()) {
        last = std::max(last, record->shape().totalSteps);
    }
    forEachMeasured([&](const engine::LaneRecord& lane) { last = std::max(last, lane.steps.load()); });
    for (const ReferenceCurve& reference : references) {
        for (const auto* points : {&reference.rate, &reference.trainingLoss, &reference.validationLoss}) {
            if (reference.visible && !points->empty()) {
                last = std::max(last, static_cast<std::int64_t>(points->back().x));
            }
        }
    }
    return last;
}

Span Chart::Private::wholeRun() const
{
    double end = 0.0;
    if (options.xUnit == XUnit::Seconds) {
        forEachMeasured([&](const engine::LaneRecord& lane) {
            const XPlace place = ui::placeOf(options.xUnit, shape, &lane);
            end = std::max(end, place.of(static_cast<double>(lane.steps)));
        });
    } else {
        end = crosshairPlace().of(static_cast<double>(lastStep()));
    }
    return {0.0, end > 0.0 ? end : 1.0};
}

bool Chart::Private::hasRun() const
{
    bool has = false;
    forEachMeasured([&](const engine::LaneRecord&) { has = true; });
    return has;
}

/// Whether the loss panel has something to show.
bool Chart::Private::hasLosses() const
{
    bool has = std::any_of(references.begin(), references.end(), [](const ReferenceCurve& reference) {
        return reference.visible && !(reference.trainingLoss.empty() && reference.validationLoss.empty());
    });
    forEachMeasured([&](const engine::LaneRecord& lane) {
        has = has || lane.samples.size() > 0 || lane.evaluations.size() > 0;
    });
    return has;
}

/// Another one when a status has changed.
std::size_t Chart::Private::statusStamp() const
{
    std::size_t stamp = record == nullptr ? 0 : 1 + static_cast<std::size_t>(record->state.load());
    forEachMeasured([&](const engine::LaneRecord& lane) {
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
