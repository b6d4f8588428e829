#pragma once

#include "core/sweep/detail/Places.h"
#include "core/sweep/Specification.h"

#include <cstddef>
#include <vector>

/// The combinations of values that a sweep asks for, counted as in Values.h.
namespace lrp::sweep
{

/// How many there are. Issues where there are too many, or it is not said how many.
params::Result<std::size_t> combinationsOf(const Specification& specification);

/// The experiment of a combination, with what was set.
struct Combined {
    params::Json json;
    std::vector<params::Json> values; ///< of each parameter
    std::vector<bool> isNew;          ///< whether a parameter added a member
    params::Issues issues{};
};

/// Sets the values of a combination in `base`, the experiment's JSON. Issues name parameters that lead to no
/// place in it.
Combined combine(const params::Json& base, const Specification& specification, const Places& places,
                 std::size_t combination);

} // namespace lrp::sweep
