#include "core/schedule/frameworks/Sklearn.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"

namespace lrp::schedule::sklearn
{

Types types()
{
    return typesOf<Constant, Optimal, InvScaling>();
}

} // namespace lrp::schedule::sklearn
