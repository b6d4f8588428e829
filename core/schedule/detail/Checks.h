#pragma once

#include "core/params/Length.h"
#include "core/params/Result.h"
#include "core/schedule/Group.h"
#include "core/schedule/Schedule.h"
#include "core/text/Translate.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Rules that several schedules share.
namespace lrp::schedule
{

/// A message unless each length is at least as large as the one before; lengths of different units wait until
/// the run's length is known.
params::Issues checkOrder(const std::string& pointer, const std::vector<params::Length>& lengths);

/// The same, for each length that is not larger than the one before.
params::Issues checkIncreasing(const std::string& pointer, const std::vector<params::Length>& lengths);

/// The message unless `count` is `wanted`, which are its %1 and %2.
params::Issues checkCount(const std::string& pointer, std::size_t count, std::size_t wanted,
                          Phrase (*message)());

/// A message for a child whose rates are not known beforehand.
params::Issues checkChild(const std::string& pointer, const Schedule& child);

/// The same for each of a list, which must not be empty.
params::Issues checkChildren(const std::string& pointer, const std::vector<Schedule>& children);

/// What PyTorch says of the schedulers inside `owner`: a message for each of a refused type, and for each
/// that listens to a metric.
params::Issues refuseInside(std::string_view owner, const std::vector<Schedule>& schedulers,
                            std::initializer_list<std::string_view> refused);

/// A message where a momentum is to be moved and the optimizer has none, nor betas.
params::Issues checkMomentum(bool moves, const Groups& groups);

params::Issues wrongLength(std::string_view key, const Groups& groups);

/// A message for a list (PerGroup, Functions) that has not one element for each group.
template <class List>
params::Issues checkLength(std::string_view key, const List& list, const Groups& groups)
{
    return list.fits(groups.size()) ? params::Issues{} : wrongLength(key, groups);
}

} // namespace lrp::schedule
