#include "core/schedule/frameworks/KerasPlateau.h"

#include <algorithm>
#include <cmath>

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
        return;
    }
    if (state.cooldownCounter > 0 || ++state.wait < patience) {
        return;
    }
    for (Group& group : groups) {
        if (group.lr > static_cast<double>(static_cast<float>(minLr))) { // Keras compares with a float32
            group.lr = std::max(group.lr * factor, minLr);
            state.cooldownCounter = cooldown;
            state.wait = 0;
        }
    }
}

} // namespace lrp::schedule::keras
