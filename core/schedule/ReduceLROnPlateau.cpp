#include "core/schedule/ReduceLROnPlateau.h"

#include "core/schedule/detail/Checks.h"

#include <algorithm>
#include <limits>

namespace lrp::schedule
{

ReduceLROnPlateau::State ReduceLROnPlateau::begin(Groups&) const
{
    const double infinity = std::numeric_limits<double>::infinity();
    return {.best = mode == PlateauMode::Min ? infinity : -infinity};
}

/// What a report must pass to be better.
double ReduceLROnPlateau::bar(const State& state) const
{
    const bool relative = thresholdMode == ThresholdMode::Rel;
    if (mode == PlateauMode::Min) {
        return relative ? state.best * (1.0 - threshold) : state.best - threshold;
    }
    return relative ? state.best * (threshold + 1.0) : state.best + threshold;
}

/// Whether any rate has become lower.
bool ReduceLROnPlateau::cut(Groups& groups) const
{
    bool isLower = false;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const double lower = std::max(groups[g].lr * factor, minLr[g]);
        if (groups[g].lr - lower > eps) {
            groups[g].lr = lower;
            isLower = true;
        }
    }
    return isLower;
}

void ReduceLROnPlateau::report(State& state, Groups& groups, double metric) const
{
    const bool isBetter = mode == PlateauMode::Min ? metric < bar(state) : metric > bar(state);
    if (isBetter) {
        state.best = metric;
        state.numBadEpochs = 0;
    } else {
        ++state.numBadEpochs;
    }
    state.heard = isBetter ? Heard::Better : Heard::Bad;
    if (state.cooldownCounter > 0) {
        --state.cooldownCounter;
        state.numBadEpochs = 0;
        state.heard = isBetter ? Heard::Better : Heard::Cooling;
    }
    if (state.numBadEpochs <= patience) {
        return;
    }
    state.heard = cut(groups) ? Heard::Cut : Heard::Veto;
    state.cooldownCounter = cooldown;
    state.numBadEpochs = 0;
}

Standing ReduceLROnPlateau::standing(const State& state) const
{
    return {.best = state.best,
            .bar = bar(state),
            .bad = state.numBadEpochs,
            .cooldown = state.cooldownCounter,
            .patience = patience,
            .cutsAt = patience + 1,
            .wantsMore = mode == PlateauMode::Max,
            .heard = state.heard};
}

params::Issues ReduceLROnPlateau::fits(const Groups& groups) const
{
    return checkLength("min_lr", minLr, groups);
}

} // namespace lrp::schedule
