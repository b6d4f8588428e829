#include "core/schedule/frameworks/Noam.h"

#include "core/schedule/detail/Families.h"
#include "core/schedule/detail/TypeOf.h"

namespace lrp::schedule::noam
{

Types types()
{
    return typesOf<Noam>();
}

} // namespace lrp::schedule::noam
