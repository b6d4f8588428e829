#include "core/schedule/frameworks/KerasPlateau.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lrp::schedule::keras
{

ReduceLROnPlateau::State ReduceLROnPlateau::begin(Groups&) const
{
    return {};
}

void ReduceLROnPlateau::report(State& state, Groups& groups, double metric) const
{
    if (state.cooldownCounter > 0) {
        --state.cooldownCounter;
        state.wait = 0;
    }
    const double delta = std::abs(minDelta);
    if (!state.best ||
        (mode == PlateauMode::Min ? metric + delta < *state.best : metric - delta > *state.best)) {
        state.best = metric;
        state.wait = 0;
        state.heard = Heard::Better;
        return;
    }
    if (state.cooldownCounter > 0) {
        state.heard = Heard::Cooling;
        return;
    }
    state.heard = Heard::Bad;
    if (++state.wait < patience) {
        return;
    }
    state.heard = Heard::Veto;
    for (Group& group : groups) {
        if (group.lr > static_cast<double>(static_cast<float>(minLr))) { // Keras compares with a float32
            const double before = std::exchange(group.lr, std::max(group.lr * factor, minLr));
            state.heard = group.lr < before ? Heard::Cut : state.heard;
            state.cooldownCounter = cooldown;
            state.wait = 0;
        }
    }
}

Standing ReduceLROnPlateau::standing(const State& state) const
{
    const double sign = mode == PlateauMode::Min ? 1.0 : -1.0;
    const double best = state.best.value_or(sign * std::numeric_limits<double>::infinity());
    return {.best = best,
            .bar = best - sign * std::abs(minDelta),
            .bad = state.wait,
            .cooldown = state.cooldownCounter,
            .patience = patience,
            .cutsAt = std::max<std::int64_t>(patience, 1),
            .wantsMore = mode == PlateauMode::Max,
            .heard = state.heard};
}

} // namespace lrp::schedule::keras
