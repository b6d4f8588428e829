#pragma once

#include "core/params/Json.h"
#include "core/schedule/Curve.h"
#include "core/schedule/Group.h"
#include "core/schedule/Memory.h"

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// What a schedule's settings say. Every schedule has kInfo and params(), and either a curve or a metric that
/// it listens to; all else is optional and found by its name. typeOf() refuses to compile a member that has
/// the name of a hook and another signature.
namespace lrp::schedule
{

class Scheduler;

/// `static constexpr std::string_view kStarter`: JSON merged over the defaults, what a form begins with.
template <class S>
concept Starts = requires
{
    {
        S::kStarter
        } -> std::same_as<const std::string_view&>;
};

/// `static params::Issues check(const S&)`: rules across settings; pointers begin below the schedule.
template <class S>
concept Checks = requires(const S& settings)
{
    {
        S::check(settings)
        } -> std::same_as<params::Issues>;
};

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

/// Has no member that is nearly a hook.
template <class S>
concept HooksFit = (Starts<S> || !requires { S::kStarter; }) && (Checks<S> || !requires { &S::check; }) &&
                   (Fits<S> || !requires { &S::fits; }) && (HasCurve<S> || !requires { &S::curve; }) &&
                   (MovesMomentum<S> || !requires { &S::momentumCurve; }) &&
                   (SetsBase<S> || !requires { &S::ownBase; }) &&
                   (CountsFrom<S> || !requires { S::kFirstTick; }) &&
                   (HasNext<S> || !requires { &S::next; }) &&
                   (SaysClosedForm<S> || !requires { S::kHasClosedForm; }) &&
                   (HasScheduler<S> || !requires { &S::ownScheduler; }) &&
                   (Listener<S> || !requires { S::kListens; }) && (Listener<S> || !requires { &S::begin; }) &&
                   (Listener<S> || !requires { &S::report; }) &&
                   (Listener<S> || !requires { typename S::State; });

template <class S>
concept MovesRate = HasCurve<S> || Listener<S>;

/// The settings of a schedule.
template <class S>
concept Settings = params::Declared<S> && MovesRate<S> && HooksFit<S>;

} // namespace lrp::schedule
