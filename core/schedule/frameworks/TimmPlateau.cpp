#include "core/schedule/frameworks/TimmPlateau.h"

#include "core/schedule/detail/GroupRates.h"

namespace lrp::schedule::timm
{

Plateau::State Plateau::begin(Groups& groups) const
{
    State state{.rule = rule().begin(groups), .bases = ratesOf(groups)};
    if (warmupT.ticks() > 0.0) {
        setRates(groups, warmupLrInit);
    }
    return state;
}

void Plateau::report(State& state, Groups& groups, double metric) const
{
    state.reports += 1.0;
    if (state.reports > warmupT.ticks()) {
        rule().report(state.rule, groups, metric);
        return;
    }
    for (std::size_t g = 0; g < groups.size(); ++g) {
        groups[g].lr = warmupLrInit + state.reports * ((state.bases[g] - warmupLrInit) / warmupT.ticks());
    }
}

} // namespace lrp::schedule::timm
