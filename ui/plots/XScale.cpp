#include "ui/plots/XScale.h"

#include "ui/text/Translate.h"

namespace lrp::ui
{

namespace
{

XPlace secondsOf(const engine::LaneRecord& lane)
{
    const std::size_t steps = lane.samples.size();
    if (steps == 0) {
        return {0.0, 0.0};
    }
    const double perStep = 1e-9 * static_cast<double>(lane.trainNanoseconds) / static_cast<double>(steps);
    const auto fork = static_cast<double>(lane.beginning.forkStep);
    const double begin = lane.beginning.parent ? secondsOf(*lane.beginning.parent).of(fork) : 0.0;
    return {begin - perStep * fork, perStep};
}

} // namespace

XPlace placeOf(XUnit unit, const experiment::Shape& shape, const engine::LaneRecord* lane)
{
    const auto perEpoch = static_cast<double>(shape.stepsPerEpoch > 0 ? shape.stepsPerEpoch : 1);
    switch (unit) {
    case XUnit::Steps:
        return {};
    case XUnit::Epochs:
        return {0.0, 1.0 / perEpoch};
    case XUnit::Examples:
        return {0.0, shape.trainExamples > 0 ? static_cast<double>(shape.trainExamples) / perEpoch : 1.0};
    case XUnit::Seconds:
        break;
    }
    return lane == nullptr ? XPlace{0.0, 0.0} : secondsOf(*lane);
}

XPlace meanOf(const std::vector<XPlace>& places)
{
    XPlace sum{0.0, 0.0};
    double count = 0.0;
    for (const XPlace& place : places) {
        if (place.isThere()) {
            sum.origin += place.origin;
            sum.perStep += place.perStep;
            ++count;
        }
    }
    return count > 0.0 ? XPlace{sum.origin / count, sum.perStep / count} : sum;
}

QString axisLabel(XUnit unit)
{
    switch (unit) {
    case XUnit::Steps:
        return translate("plots", "step");
    case XUnit::Epochs:
        return translate("plots", "epoch");
    case XUnit::Examples:
        return translate("plots", "training examples seen");
    case XUnit::Seconds:
        break;
    }
    return translate("plots", "seconds of training");
}

XUnit nextUnit(XUnit unit, bool hasRun)
{
    switch (unit) {
    case XUnit::Steps:
        return XUnit::Epochs;
    case XUnit::Epochs:
        return XUnit::Examples;
    case XUnit::Examples:
        return hasRun ? XUnit::Seconds : XUnit::Steps;
    case XUnit::Seconds:
        break;
    }
    return XUnit::Steps;
}

} // namespace lrp::ui
