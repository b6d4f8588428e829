#include "core/schedule/frameworks/Digits.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"

namespace lrp::schedule::digits
{

Types types()
{
    return typesOf<Fixed, Step, MultiStep, Exp, Inv, Poly, Sigmoid>();
}

} // namespace lrp::schedule::digits
