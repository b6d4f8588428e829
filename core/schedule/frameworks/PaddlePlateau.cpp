#include "core/schedule/frameworks/PaddlePlateau.h"

#include "core/schedule/detail/GroupRates.h"

#include <algorithm>

namespace lrp::schedule::paddle
{

ReduceOnPlateau::State ReduceOnPlateau::begin(Groups& groups) const
{
    setRates(groups, learningRate);
    return {};
}

bool ReduceOnPlateau::isBetter(const State& state, double metric) const
{
    if (!state.best) {
        return true;
    }
    const double margin = thresholdMode == ThresholdMode::Rel ? *state.best * threshold : threshold;
    return mode == PlateauMode::Min ? metric < *state.best - margin : metric > *state.best + margin;
}

void ReduceOnPlateau::report(State& state, Groups& groups, double metric) const
{
    if (state.cooldownCounter > 0) {
        --state.cooldownCounter;
        return;
    }
    if (isBetter(state, metric)) {
        state.best = metric;
        state.bad = 0;
    } else {
        ++state.bad;
    }
    if (state.bad <= patience) {
        return;
    }
    state.cooldownCounter = cooldown;
    state.bad = 0;
    for (Group& group : groups) {
        const double lower = std::max(group.lr * factor, minLr);
        if (group.lr - lower > epsilon) {
            group.lr = lower;
        }
    }
}

} // namespace lrp::schedule::paddle
