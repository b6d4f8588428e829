#pragma once

#include "core/schedule/Curve.h"
#include "core/schedule/Schedule.h"

#include <optional>
#include <utility>

/// What composed schedules make of their children. A child's base is the lane's, so that every child is a
/// factor of the same rate.
namespace lrp::schedule
{

inline Curve curveOfChild(const Schedule& child, const Base& base)
{
    return runCurveOf(child, base).value_or(Curve(base.lr));
}

/// The child's momentum, changed as its rate is.
template <class Change>
std::optional<Curve> changedMomentum(const Schedule& child, const Base& base, Change change)
{
    auto momentum = momentumOf(child, base);
    return momentum ? std::optional(change(std::move(*momentum))) : std::nullopt;
}

} // namespace lrp::schedule
