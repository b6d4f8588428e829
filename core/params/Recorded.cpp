#include "core/params/Recorded.h"

namespace lrp::params
{
namespace
{

thread_local int living = 0;

} // namespace

Recorded::Recorded()
{
    ++living;
}

Recorded::~Recorded()
{
    --living;
}

bool Recorded::isRead()
{
    return living > 0;
}

} // namespace lrp::params
