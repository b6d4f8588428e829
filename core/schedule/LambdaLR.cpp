#include "core/schedule/LambdaLR.h"

#include "core/schedule/detail/Checks.h"

namespace lrp::schedule
{

params::Issues LambdaLR::fits(const Groups& groups) const
{
    return checkLength("lr_lambda", lrLambda, groups);
}

} // namespace lrp::schedule
