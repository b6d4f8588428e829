#pragma once

#include "core/sweep/Specification.h"

#include <cstddef>
#include <string>

/// What the parameters of a sweep are set to. Combinations are counted from 0: those of a grid in the order
/// in which its parameters are written, the last of them varying fastest; draws one after another.
namespace lrp::sweep
{

/// How many values a grid takes of it.
std::size_t sizeOf(const Parameter& parameter);

/// Which of its values the parameter has in a combination; for draws from a range the draw's number.
std::size_t choiceOf(const Specification& specification, std::size_t parameter, std::size_t combination);

/// The value of that combination. `whole`: the setting counts something, so that a number of a range is
/// rounded.
///     Grid: min + k (max − min) / (count − 1), k = 0 … count − 1, or the same of logarithms. Draw i: the
///     same at u in place of k / (count − 1), with u = SplitMix64 number i + 1 of a sequence that begins with
///     the XXH3-64 of the pointer, seeded by the sweep's seed; of a list element ⌊u n⌋. So neither further
///     parameters nor further draws change what was drawn.
/// Numbers of a range have 12 digits, so that what is between 0.001 and 0.1 is 0.01.
params::Json valueOf(const Specification& specification, std::size_t parameter, std::size_t combination,
                     bool whole);

/// Where that value was given: an element, an end of a range, or the parameter itself.
std::string placeOf(const Specification& specification, std::size_t parameter, std::size_t combination);

} // namespace lrp::sweep
