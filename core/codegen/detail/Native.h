#pragma once

#include "core/codegen/detail/Call.h"
#include "core/codegen/detail/Recognise.h"

#include <optional>
#include <string>

namespace lrp::codegen
{

/// A framework's own schedule that has the lane's rates, found in the catalogue under the framework's name.
struct Native {
    std::string name;              ///< "CosineDecay"
    std::vector<Phrase> arguments; ///< key=value, those that differ from the defaults; parts by their ids
    double lr = 0.0;               ///< the base rate it wants on the optimizer
    bool endsWithRun = false;      ///< must not be ticked once more after the last update
    Certificate certificate;
};

/// The lane's schedule where it is one of the framework's ("keras."), else the first candidate that agrees
/// with the plan when its arguments are read back.
std::optional<Native> native(const Job& job, const std::string& prefix,
                             const std::vector<Candidate>& candidates);

/// The candidate as the catalogue completes it, every argument in it; null where it is not legal.
params::Json completed(const params::Json& schedule);

} // namespace lrp::codegen
