#pragma once

#include "core/params/Length.h"
#include "core/params/Result.h"
#include "core/schedule/Schedule.h"

#include <string>
#include <vector>

/// Rules that several schedules share.
namespace lrp::schedule
{

/// A message unless each length is at least as large as the one before; lengths of different units wait until
/// the run's length is known.
params::Issues checkOrder(const std::string& pointer, const std::vector<params::Length>& lengths);

/// The same, for each length that is not larger than the one before.
params::Issues checkIncreasing(const std::string& pointer, const std::vector<params::Length>& lengths);

/// A message unless `count` is `wanted`; `why` says where the number comes from.
params::Issues checkCount(const std::string& pointer, std::size_t count, std::size_t wanted,
                          const std::string& why);

/// A message for a list without schedules, and for each child whose rates are not known beforehand.
params::Issues checkChildren(const std::string& pointer, const std::vector<Schedule>& children);

} // namespace lrp::schedule
