#include "core/schedule/MultiplicativeLR.h"

#include "core/schedule/detail/Checks.h"

namespace lrp::schedule
{

params::Issues MultiplicativeLR::fits(const Groups& groups) const
{
    return checkLength("lr_lambda", lrLambda, groups);
}

} // namespace lrp::schedule
