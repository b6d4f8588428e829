#pragma once

#include "core/params/Json.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Memory.h"
#include "core/schedule/Standing.h"

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// What a schedule's settings say. Every schedule has kInfo and params(), and either a curve or a metric that
/// it listens to; all else is optional, named in its list Hooks (HookNames.h) and found by its name. typeOf()
/// refuses to compile a hook that is listed and not there, there and not listed, or of another signature.
namespace lrp::schedule
{

class Scheduler;

/// `params::Issues fits(const Groups&) const`: whether it can move these parameter groups.
template <class S>
concept Fits = requires(const S& settings, const Groups& groups)
{
    {
        settings.fits(groups)
        } -> std::same_as<params::Issues>;
};

/// `Curve curve(const Base&) const`: the rate as a function of the framework's t.
template <class S>
concept HasCurve = requires(const S& settings, const Base& base)
{
    {
        settings.curve(base)
        } -> std::same_as<Curve>;
};

/// `std::optional<Curve> momentumCurve(const Base&) const`: the momentum, or beta1, likewise.
template <class S>
concept MovesMomentum = requires(const S& settings, const Base& base)
{
    {
        settings.momentumCurve(base)
        } -> std::same_as<std::optional<Curve>>;
};

/// `double ownBase(std::size_t group) const`: the base rate, where the schedule sets it itself.
template <class S>
concept SetsBase = requires(const S& settings, std::size_t group)
{
    {
        settings.ownBase(group)
        } -> std::same_as<double>;
};

/// `static constexpr double kFirstTick`: the t of a run's first update, where the framework does not count
/// from 0.
template <class S>
concept CountsFrom = requires
{
    {
        S::kFirstTick
        } -> std::same_as<const double&>;
};

/// `double next(const Tick&) const`: the rate from the present one, as the framework computes it. What needs
/// something prepared first has a Rule (detail/Rules.h) instead.
template <class S>
concept HasNext = requires(const S& settings, const Tick& tick)
{
    {
        settings.next(tick)
        } -> std::same_as<double>;
};

/// `static constexpr bool kHasClosedForm = false`, beside next(): an explicit epoch goes by next() too, for
/// the framework has nothing else.
template <class S>
concept SaysClosedForm = requires
{
    {
        S::kHasClosedForm
        } -> std::same_as<const bool&>;
};

/// `std::unique_ptr<Scheduler> ownScheduler(Groups&, std::optional<double> lastEpoch) const`: steps in a way
/// of its own; nullptr: as its curve does.
template <class S>
concept HasScheduler = requires(const S& settings, Groups& groups, std::optional<double> lastEpoch)
{
    {
        settings.ownScheduler(groups, lastEpoch)
        } -> std::same_as<std::unique_ptr<Scheduler>>;
};

/// `static constexpr bool kListens = true` and the three below: settings that move the rate when a metric is
/// reported. They stay settings: what has happened so far is kept in a State, which begin() makes from the
/// groups, writing the first rates where the schedule sets them, and which report() changes together with the
/// rates.
template <class S>
concept Listener = requires(const S& settings, typename S::State& state, Groups& groups, Memory& memory)
{
    requires S::kListens;
    {
        settings.begin(groups)
        } -> std::same_as<typename S::State>;
    {
        settings.report(state, groups, 0.0)
        } -> std::same_as<void>;
    {
        state.exchange(memory)
        } -> std::same_as<void>;
};

/// `Standing standing(const State&) const`, beside kListens: how it stands between two reports, for those who
/// show what it waits for. report() notes in the State what it made of the report.
template <class S>
concept TellsStanding = requires(const S& settings, const typename S::State& state)
{
    {
        settings.standing(state)
        } -> std::same_as<Standing>;
};

template <class S>
concept NamesListening = requires
{
    S::kListens;
}
|| requires
{
    &S::begin;
}
|| requires
{
    &S::report;
}
|| requires
{
    typename S::State;
};

template <class S>
concept NamesCurve = requires
{
    &S::curve;
};

/// The first hook of S that does not hold; empty: all do.
template <class S>
constexpr std::string_view brokenHook()
{
    if (!params::holds<S, hook::Starter>(
            params::Starts<S>, requires { S::kStarter; })) {
        return "kStarter";
    }
    if (!params::holds<S, hook::Check>(
            params::Checks<S>, requires { &S::check; })) {
        return "check";
    }
    if (!params::holds<S, hook::Fits>(
            Fits<S>, requires { &S::fits; })) {
        return "fits";
    }
    if (!params::holds<S, hook::MomentumCurve>(
            MovesMomentum<S>, requires { &S::momentumCurve; })) {
        return "momentumCurve";
    }
    if (!params::holds<S, hook::OwnBase>(
            SetsBase<S>, requires { &S::ownBase; })) {
        return "ownBase";
    }
    if (!params::holds<S, hook::FirstTick>(
            CountsFrom<S>, requires { S::kFirstTick; })) {
        return "kFirstTick";
    }
    if (!params::holds<S, hook::Next>(
            HasNext<S>, requires { &S::next; })) {
        return "next";
    }
    if (!params::holds<S, hook::ClosedForm>(
            SaysClosedForm<S>, requires { S::kHasClosedForm; })) {
        return "kHasClosedForm";
    }
    if (!params::holds<S, hook::OwnScheduler>(
            HasScheduler<S>, requires { &S::ownScheduler; })) {
        return "ownScheduler";
    }
    if (!params::holds<S, hook::Listens>(Listener<S>, NamesListening<S>)) {
        return "kListens";
    }
    if (!params::holds<S, hook::Stands>(
            TellsStanding<S>, requires { &S::standing; })) {
        return "standing";
    }
    return HasCurve<S> || !NamesCurve<S> ? "" : "curve";
}

template <class S>
concept MovesRate = HasCurve<S> || Listener<S>;

/// The settings of a schedule.
template <class S>
concept Settings = params::Declared<S> && MovesRate<S> && brokenHook<S>()
.empty();

} // namespace lrp::schedule
