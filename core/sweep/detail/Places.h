#pragma once

#include "core/sweep/Specification.h"

#include <vector>

/// Where the parameters of a sweep lead in its experiment.
namespace lrp::sweep
{

/// Those of each parameter.
using Places = std::vector<std::vector<params::Json::json_pointer>>;

/// The places of the experiment that each parameter sets: several where * stands for every lane. Issues name
/// pointers that lead nowhere a race depends on, and parameters that a later one undoes.
params::Result<Places> placesOf(const Sweep& sweep);

/// Whether the experiment's JSON has such a place; one with a malformed index is in none.
bool isThere(const params::Json::json_pointer& place, const params::Json& experiment);

/// Whether what is there in the experiment's JSON counts something, so that it has to be a whole number.
bool isWhole(params::Json::json_pointer place, const params::Json& experiment);

/// Whether `pointer` is `place` or lies below it.
bool isAtOrBelow(const std::string& pointer, const std::string& place);

} // namespace lrp::sweep
