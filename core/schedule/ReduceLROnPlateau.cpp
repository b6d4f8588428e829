#include "core/schedule/ReduceLROnPlateau.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/MetricScheduler.h"

#include <algorithm>
#include <limits>

namespace lrp::schedule
{

ReduceLROnPlateau::State ReduceLROnPlateau::begin(Groups&) const
{
    const double infinity = std::numeric_limits<double>::infinity();
    return {.best = mode == PlateauMode::Min ? infinity : -infinity};
}

bool ReduceLROnPlateau::isBetter(const State& state, double metric) const
{
    const bool relative = thresholdMode == ThresholdMode::Rel;
    if (mode == PlateauMode::Min) {
        return metric < (relative ? state.best * (1.0 - threshold) : state.best - threshold);
    }
    return metric > (relative ? state.best * (threshold + 1.0) : state.best + threshold);
}

void ReduceLROnPlateau::report(State& state, Groups& groups, double metric) const
{
    if (isBetter(state, metric)) {
        state.best = metric;
        state.numBadEpochs = 0;
    } else {
        ++state.numBadEpochs;
    }
    if (state.cooldownCounter > 0) {
        --state.cooldownCounter;
        state.numBadEpochs = 0;
    }
    if (state.numBadEpochs <= patience) {
        return;
    }
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const double lower = std::max(groups[g].lr * factor, minLr[g]);
        if (groups[g].lr - lower > eps) {
            groups[g].lr = lower;
        }
    }
    state.cooldownCounter = cooldown;
    state.numBadEpochs = 0;
}

params::Issues ReduceLROnPlateau::fits(const Groups& groups) const
{
    return checkLength("min_lr", minLr, groups);
}

std::optional<ReduceLROnPlateau::State> plateauState(const Scheduler& scheduler)
{
    const auto* plateau = dynamic_cast<const MetricScheduler<ReduceLROnPlateau>*>(&scheduler);
    return plateau ? std::optional(plateau->state()) : std::nullopt;
}

} // namespace lrp::schedule
