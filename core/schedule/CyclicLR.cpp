#include "core/schedule/CyclicLR.h"

#include "core/schedule/detail/Checks.h"

namespace lrp::schedule
{

using params::Issues;

Issues CyclicLR::fits(const Groups& groups) const
{
    Issues issues;
    append(issues, checkLength("base_lr", baseLr, groups));
    append(issues, checkLength("max_lr", maxLr, groups));
    append(issues, checkLength("base_momentum", baseMomentum, groups));
    append(issues, checkLength("max_momentum", maxMomentum, groups));
    append(issues, checkMomentum(cycleMomentum, groups));
    return issues;
}

} // namespace lrp::schedule
