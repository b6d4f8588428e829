#include "core/schedule/SWALR.h"

#include "core/schedule/detail/Checks.h"

namespace lrp::schedule
{

params::Issues SWALR::fits(const Groups& groups) const
{
    return checkLength("swa_lr", swaLr, groups);
}

} // namespace lrp::schedule
