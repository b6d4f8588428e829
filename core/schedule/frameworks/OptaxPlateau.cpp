#include "core/schedule/frameworks/OptaxPlateau.h"

#include "core/schedule/detail/GroupRates.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace lrp::schedule::optax
{

params::Issues ReduceOnPlateau::check(const ReduceOnPlateau& settings)
{
    if (settings.rtol == 0.0 && settings.atol == 0.0) {
        return {
            {"/rtol",
             translate("schedule",
                       "is 0, as atol is; optax needs at least one of them above 0, such as rtol 0.0001")}};
    }
    return {};
}

ReduceOnPlateau::State ReduceOnPlateau::begin(Groups& groups) const
{
    return {.bases = ratesOf(groups)};
}

void ReduceOnPlateau::report(State& state, Groups& groups, double metric) const
{
    const auto count = static_cast<double>(state.count);
    state.mean = (count * state.mean + metric) / (count + 1.0);
    state.heard = Heard::Nothing;
    if (++state.count < accumulationSize) {
        return;
    }
    judge(state);
    state.count = 0;
    state.mean = 0.0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        groups[g].lr = state.bases[g] * state.scale;
    }
}

void ReduceOnPlateau::judge(State& state) const
{
    const bool isBetter = state.mean < bar(state);
    const std::int64_t bad = isBetter ? 0 : state.bad + 1;
    state.heard = isBetter ? Heard::Better : Heard::Bad;
    state.best = isBetter ? state.mean : state.best;
    state.bad = 0;
    if (state.cooldownCounter > 0) {
        --state.cooldownCounter;
        state.heard = isBetter ? Heard::Better : Heard::Cooling;
    } else if (bad == patience) {
        const double before = std::exchange(state.scale, std::max(state.scale * factor, minScale));
        state.heard = state.scale < before ? Heard::Cut : Heard::Veto;
        state.cooldownCounter = cooldown;
    } else {
        state.scale = std::max(state.scale, minScale);
        state.bad = bad;
    }
}

Standing ReduceOnPlateau::standing(const State& state) const
{
    return {.best = state.best,
            .bar = bar(state),
            .bad = state.bad,
            .cooldown = state.cooldownCounter,
            .patience = patience,
            .cutsAt = patience,
            .heard = state.heard};
}

} // namespace lrp::schedule::optax
