#include "core/update/detail/Kernels.h"

#include "core/simd/Isa.h"

#if defined(__x86_64__)
#define LRP_CHOSEN(kernels) simd::chosen(baseline::kernels, v3::kernels, v4::kernels)
#else
#define LRP_CHOSEN(kernels) baseline::kernels
#endif

namespace lrp::update
{

template <>
const UpdateLoops<float>& updateLoops<float>()
{
    return LRP_CHOSEN(kUpdateFloat);
}

template <>
const UpdateLoops<double>& updateLoops<double>()
{
    return LRP_CHOSEN(kUpdateDouble);
}

template <>
const ReductionLoops<float>& reductionLoops<float>()
{
    return LRP_CHOSEN(kReductionFloat);
}

template <>
const ReductionLoops<double>& reductionLoops<double>()
{
    return LRP_CHOSEN(kReductionDouble);
}

} // namespace lrp::update
