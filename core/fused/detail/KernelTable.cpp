#include "core/fused/detail/KernelFunctions.h"

namespace lrp::fused::LRP_KERNELS
{

extern const Kernels kKernels;
constinit const Kernels kKernels{
    .linear = linear,
    .linearBackward = linearBackward,
    .linearGradient = linearGradient,
    .activate = activate,
    .differentiate = differentiate,
    .blockFromRows = blockFromRows,
    .rowsFromBlock = rowsFromBlock,
    .crossEntropy = crossEntropy,
    .binaryCrossEntropy = binaryCrossEntropy,
    .squaredError = squaredError,
    .convolve = convolve,
    .convolutionGradient = convolutionGradient,
    .convolutionBackward = convolutionBackward,
};

} // namespace lrp::fused::LRP_KERNELS
