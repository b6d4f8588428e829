#pragma once

#include "core/codegen/detail/Job.h"
#include "core/codegen/detail/Language.h"

#include <set>
#include <string>

namespace lrp::codegen
{

/// The rule of a lane that listens to a metric, written out as a class for targets that lack it: Plateau,
/// whose step(metric) returns the rate from then on.
struct PlateauClass {
    std::string definition;
    std::set<std::string> modules;
    Certificate certificate;
};
params::Result<PlateauClass> plateauClass(const Job& job, Language language);

} // namespace lrp::codegen
