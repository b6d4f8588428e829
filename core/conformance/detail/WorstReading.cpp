#include "core/conformance/detail/WorstReading.h"

#include "core/params/Text.h"

#include <algorithm>

namespace lrp::conformance
{

void WorstReading::compare(const std::string& name, std::optional<double> ours, const Json& theirs)
{
    const bool areAlike = ours.has_value() != theirs.is_null();
    if (!areAlike || !ours) {
        take(unless(areAlike, name + ": " + (ours ? params::shortest(*ours) : "no answer") + " instead of " +
                                  (theirs.is_null() ? "no answer" : params::dump(theirs))));
    } else {
        take({deviationOf(name, {*ours}, Json::array({theirs})).error,
              name + ": " + params::shortest(*ours) + " instead of " + params::shortest(numberOf(theirs))});
    }
}

void WorstReading::compare(const std::string& name, const std::vector<double>& ours, const Json& theirs)
{
    take(unless(ours.size() == theirs.size(), name + " has " + std::to_string(ours.size()) +
                                                  " numbers instead of " + std::to_string(theirs.size())));
    for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
        compare(name + " " + std::to_string(i), std::optional(ours[i]), theirs[i]);
    }
}

void WorstReading::compareExactly(const std::string& name, std::optional<std::size_t> ours,
                                  const Json& theirs)
{
    const Json mine = ours ? Json(*ours) : Json(nullptr);
    take(unless(mine == theirs, name + ": " + params::dump(mine) + " instead of " + params::dump(theirs)));
}

} // namespace lrp::conformance
