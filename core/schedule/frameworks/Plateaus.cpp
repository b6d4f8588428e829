#include "core/schedule/frameworks/Plateaus.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"

#include <algorithm>
#include <cmath>

namespace lrp::schedule
{
namespace
{

void setRates(Groups& groups, std::optional<double> rate)
{
    for (Group& group : groups) {
        group.lr = rate.value_or(group.lr);
    }
}

std::vector<double> ratesOf(const Groups& groups)
{
    std::vector<double> rates;
    for (const Group& group : groups) {
        rates.push_back(group.lr);
    }
    return rates;
}

} // namespace

keras::ReduceLROnPlateau::State keras::ReduceLROnPlateau::begin(Groups&) const
{
    return {};
}

void keras::ReduceLROnPlateau::report(State& state, Groups& groups, double metric) const
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

timm::Plateau::State timm::Plateau::begin(Groups& groups) const
{
    State state{.rule = rule().begin(groups), .bases = ratesOf(groups)};
    if (warmupT.ticks() > 0.0) {
        setRates(groups, warmupLrInit);
    }
    return state;
}

void timm::Plateau::report(State& state, Groups& groups, double metric) const
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

paddle::ReduceOnPlateau::State paddle::ReduceOnPlateau::begin(Groups& groups) const
{
    setRates(groups, learningRate);
    return {};
}

bool paddle::ReduceOnPlateau::isBetter(const State& state, double metric) const
{
    if (!state.best) {
        return true;
    }
    const double margin = thresholdMode == ThresholdMode::Rel ? *state.best * threshold : threshold;
    return mode == PlateauMode::Min ? metric < *state.best - margin : metric > *state.best + margin;
}

void paddle::ReduceOnPlateau::report(State& state, Groups& groups, double metric) const
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

params::Issues optax::ReduceOnPlateau::check(const ReduceOnPlateau& settings)
{
    if (settings.rtol == 0.0 && settings.atol == 0.0) {
        return {{"/rtol", "is 0, as atol is; optax needs at least one of them above 0, such as rtol 0.0001"}};
    }
    return {};
}

optax::ReduceOnPlateau::State optax::ReduceOnPlateau::begin(Groups& groups) const
{
    return {.bases = ratesOf(groups)};
}

void optax::ReduceOnPlateau::report(State& state, Groups& groups, double metric) const
{
    const auto count = static_cast<double>(state.count);
    state.mean = (count * state.mean + metric) / (count + 1.0);
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

void optax::ReduceOnPlateau::judge(State& state) const
{
    const bool isBetter = state.mean < (1.0 - rtol) * state.best - atol;
    const std::int64_t bad = isBetter ? 0 : state.bad + 1;
    state.best = isBetter ? state.mean : state.best;
    state.bad = 0;
    if (state.cooldownCounter > 0) {
        --state.cooldownCounter;
    } else if (bad == patience) {
        state.scale = std::max(state.scale * factor, minScale);
        state.cooldownCounter = cooldown;
    } else {
        state.scale = std::max(state.scale, minScale);
        state.bad = bad;
    }
}

sklearn::Adaptive::State sklearn::Adaptive::begin(Groups& groups) const
{
    setRates(groups, eta0);
    return {};
}

void sklearn::Adaptive::report(State& state, Groups& groups, double metric) const
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

Types plateauTypes()
{
    return typesOf<keras::ReduceLROnPlateau, timm::Plateau, optax::ReduceOnPlateau, paddle::ReduceOnPlateau,
                   sklearn::Adaptive>();
}

} // namespace lrp::schedule
