#include "core/schedule/frameworks/Sklearn.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/schedule/frameworks/SklearnPlateau.h"

namespace lrp::schedule::sklearn
{

Types types()
{
    return typesOf<Constant, Optimal, InvScaling, Adaptive>();
}

} // namespace lrp::schedule::sklearn
