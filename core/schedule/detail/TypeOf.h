#pragma once

#include "core/schedule/detail/MetricScheduler.h"
#include "core/schedule/detail/RuleScheduler.h"
#include "core/schedule/Hooks.h"
#include "core/schedule/Schedule.h"
#include "core/schedule/Type.h"
#include "core/schedule/Values.h"

/// Makes a Type from settings. Included by the files that list types alone: it is what costs compile time.
namespace lrp::schedule
{

template <class S>
const S& settingsAs(const void* settings)
{
    return *static_cast<const S*>(settings);
}

/// The scheduler of a type that does more than follow its curve, or nullptr.
template <class S>
std::unique_ptr<Scheduler> schedulerOf(const Schedule& schedule, Groups& groups,
                                       std::optional<double> lastEpoch)
{
    const auto& settings = settingsAs<S>(schedule.settings());
    if constexpr (HasScheduler<S>) {
        return settings.ownScheduler(groups, lastEpoch);
    } else if constexpr (Listener<S>) {
        return std::make_unique<MetricScheduler<S>>(settings, groups);
    } else {
        return std::make_unique<RuleScheduler<S>>(schedule, groups, lastEpoch);
    }
}

/// Says which hook of S does not hold.
template <class S>
constexpr void checkHooks()
{
    static_assert(
        brokenHook<S>() != "kStarter",
        "hook kStarter: needs `static constexpr std::string_view kStarter` and hook::Starter in Hooks");
    static_assert(brokenHook<S>() != "check",
                  "hook check: needs `static params::Issues check(const S&)` and hook::Check in Hooks");
    static_assert(brokenHook<S>() != "fits",
                  "hook fits: needs `params::Issues fits(const Groups&) const` and hook::Fits in Hooks");
    static_assert(brokenHook<S>() != "momentumCurve",
                  "hook momentumCurve: needs `std::optional<Curve> momentumCurve(const Base&) const` and "
                  "hook::MomentumCurve in Hooks");
    static_assert(brokenHook<S>() != "ownBase",
                  "hook ownBase: needs `double ownBase(std::size_t group) const` and hook::OwnBase in Hooks");
    static_assert(brokenHook<S>() != "kFirstTick",
                  "hook kFirstTick: needs `static constexpr double kFirstTick` and hook::FirstTick in Hooks");
    static_assert(brokenHook<S>() != "next",
                  "hook next: needs `double next(const Tick&) const` and hook::Next in Hooks");
    static_assert(
        brokenHook<S>() != "kHasClosedForm",
        "hook kHasClosedForm: needs `static constexpr bool kHasClosedForm` and hook::ClosedForm in Hooks");
    static_assert(brokenHook<S>() != "ownScheduler",
                  "hook ownScheduler: needs `std::unique_ptr<Scheduler> ownScheduler(Groups&, "
                  "std::optional<double>) const` and hook::OwnScheduler in Hooks");
    static_assert(
        brokenHook<S>() != "kListens",
        "hook kListens: needs State with exchange(Memory&), begin(), report() and hook::Listens in Hooks");
    static_assert(brokenHook<S>() != "standing",
                  "hook standing: needs `Standing standing(const State&) const` and hook::Stands in Hooks");
    static_assert(brokenHook<S>() != "curve", "curve: needs `Curve curve(const Base&) const`");
    static_assert(MovesRate<S>, "a schedule needs a curve, or hook::Listens");
}

template <class S>
constexpr Type makeType()
{
    checkHooks<S>();
    Type type{
        .info = &S::kInfo,
        .make = [] { return owned(new S{}); },
        .copy = [](const void* settings) { return owned(new S(settingsAs<S>(settings))); },
        .declared = [](void* settings) { return params::settingsOf(*static_cast<S*>(settings)); },
    };
    if constexpr (params::Starts<S>) {
        type.starter = S::kStarter;
    }
    if constexpr (CountsFrom<S>) {
        type.firstTick = S::kFirstTick;
    }
    if constexpr (params::Checks<S>) {
        type.check = [](const void* settings) { return S::check(settingsAs<S>(settings)); };
    }
    if constexpr (Fits<S>) {
        type.fits = [](const void* settings, const Groups& groups) {
            return settingsAs<S>(settings).fits(groups);
        };
    }
    if constexpr (HasCurve<S>) {
        type.curve = [](const void* settings, const Base& base) {
            return settingsAs<S>(settings).curve(base);
        };
    }
    if constexpr (MovesMomentum<S>) {
        type.momentum = [](const void* settings, const Base& base) {
            return settingsAs<S>(settings).momentumCurve(base);
        };
    }
    if constexpr (SetsBase<S>) {
        type.ownBase = [](const void* settings, std::size_t group) {
            return settingsAs<S>(settings).ownBase(group);
        };
    }
    type.listens = Listener<S>;
    if constexpr (HasScheduler<S> || Listener<S> || Recurrent<S>) {
        type.scheduler = schedulerOf<S>;
    }
    return type;
}

template <class S>
const Type& typeOf()
{
    static constexpr Type type = makeType<S>();
    return type;
}

/// A framework's list. That it takes the functions' addresses brings each into being in the file of the list,
/// and nowhere else.
template <class... S>
Types typesOf()
{
    return {&typeOf<S>...};
}

} // namespace lrp::schedule
