#include "core/fused/detail/Kernels.h"

#include "core/simd/Isa.h"

namespace lrp::fused
{

namespace baseline
{
extern const Kernels kKernels;
}
#if defined(__x86_64__)
namespace v3
{
extern const Kernels kKernels;
}
namespace v4
{
extern const Kernels kKernels;
}

const Kernels& kernels()
{
    return simd::chosen(baseline::kKernels, v3::kKernels, v4::kKernels);
}
#else

const Kernels& kernels()
{
    return baseline::kKernels;
}
#endif

} // namespace lrp::fused
