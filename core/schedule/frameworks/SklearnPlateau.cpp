#include "core/schedule/frameworks/SklearnPlateau.h"

#include "core/schedule/detail/GroupRates.h"

namespace lrp::schedule::sklearn
{

Adaptive::State Adaptive::begin(Groups& groups) const
{
    setRates(groups, eta0);
    return {};
}

void Adaptive::report(State& state, Groups& groups, double metric) const
{
    constexpr double kLowest = 1e-6;
    if (state.hasStopped) {
        return;
    }
    const bool isBad = metric > state.best - tol * static_cast<double>(nSamples); // false for NaN
    state.bad = isBad ? state.bad + 1 : 0;
    state.best = metric < state.best ? metric : state.best;
    if (state.bad < nIterNoChange) {
        return;
    }
    state.hasStopped = true;
    for (Group& group : groups) {
        if (group.lr > kLowest) {
            group.lr /= 5.0;
            state.hasStopped = false;
        }
    }
    state.bad = state.hasStopped ? state.bad : 0;
}

} // namespace lrp::schedule::sklearn
