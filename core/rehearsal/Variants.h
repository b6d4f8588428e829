#pragma once

#include "core/experiment/Lane.h"
#include "core/params/Result.h"

#include <string>
#include <vector>

namespace lrp::rehearsal
{

/// The most lanes that are rehearsed side by side.
inline constexpr std::size_t kMostVariants = 8;

/// A lane whose schedule is rehearsed beside others.
struct Variant {
    std::string name; ///< "patience 5"; of a lane by itself its schedule: "ReduceLROnPlateau"
    experiment::Lane lane;
};

/// The settings of the lane's listening schedule that variants may differ in: its numbers and choices.
std::vector<std::string> variableKeys(const experiment::Lane& lane);

/// The lane itself and, for each further value of one setting of its listening schedule, the lane with that:
/// values stand between commas or spaces, "2, 5, 10". No values: the lane alone. Issues, at `argument`, name
/// the nearest setting, what is wrong with a value, and more than kMostVariants.
params::Result<std::vector<Variant>> variantsOf(const experiment::Lane& lane, const std::string& key,
                                                const std::string& values, const std::string& argument);

} // namespace lrp::rehearsal
