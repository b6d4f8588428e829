#include "core/schedule/frameworks/PaddlePlateau.h"

#include "core/schedule/detail/GroupRates.h"

#include <algorithm>
#include <limits>

namespace lrp::schedule::paddle
{

ReduceOnPlateau::State ReduceOnPlateau::begin(Groups& groups) const
{
    setRates(groups, learningRate);
    return {};
}

/// What a report must pass to be better.
double ReduceOnPlateau::bar(double best) const
{
    const double margin = thresholdMode == ThresholdMode::Rel ? best * threshold : threshold;
    return mode == PlateauMode::Min ? best - margin : best + margin;
}

bool ReduceOnPlateau::isBetter(const State& state, double metric) const
{
    if (!state.best) {
        return true;
    }
    return mode == PlateauMode::Min ? metric < bar(*state.best) : metric > bar(*state.best);
}

/// Whether any rate has become lower.
bool ReduceOnPlateau::cut(Groups& groups) const
{
    bool isLower = false;
    for (Group& group : groups) {
        const double lower = std::max(group.lr * factor, minLr);
        if (group.lr - lower > epsilon) {
            group.lr = lower;
            isLower = true;
        }
    }
    return isLower;
}

void ReduceOnPlateau::report(State& state, Groups& groups, double metric) const
{
    if (state.cooldownCounter > 0) {
        --state.cooldownCounter;
        state.heard = Heard::Cooling;
        return;
    }
    if (isBetter(state, metric)) {
        state.best = metric;
        state.bad = 0;
        state.heard = Heard::Better;
    } else {
        ++state.bad;
        state.heard = Heard::Bad;
    }
    if (state.bad <= patience) {
        return;
    }
    state.cooldownCounter = cooldown;
    state.bad = 0;
    state.heard = cut(groups) ? Heard::Cut : Heard::Veto;
}

Standing ReduceOnPlateau::standing(const State& state) const
{
    const double infinity = std::numeric_limits<double>::infinity();
    const double none = mode == PlateauMode::Min ? infinity : -infinity;
    return {.best = state.best.value_or(none),
            .bar = state.best ? bar(*state.best) : none,
            .bad = state.bad,
            .cooldown = state.cooldownCounter,
            .patience = patience,
            .cutsAt = patience + 1,
            .wantsMore = mode == PlateauMode::Max,
            .heard = state.heard};
}

} // namespace lrp::schedule::paddle
