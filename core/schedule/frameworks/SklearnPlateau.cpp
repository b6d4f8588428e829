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
        state.heard = Heard::Nothing;
        return;
    }
    const bool isBad = metric > bar(state); // false for NaN
    state.heard = isBad ? Heard::Bad : Heard::Better;
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
    state.heard = state.hasStopped ? Heard::Veto : Heard::Cut;
    state.bad = state.hasStopped ? state.bad : 0;
}

Standing Adaptive::standing(const State& state) const
{
    return {.best = state.best,
            .bar = bar(state),
            .bad = state.bad,
            .patience = nIterNoChange,
            .cutsAt = nIterNoChange,
            .heard = state.heard};
}

} // namespace lrp::schedule::sklearn
