#include "core/schedule/frameworks/Caffe.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"

namespace lrp::schedule::caffe
{

Types types()
{
    return typesOf<Fixed, Step, Exp, Inv, MultiStep, Poly, Sigmoid>();
}

} // namespace lrp::schedule::caffe
