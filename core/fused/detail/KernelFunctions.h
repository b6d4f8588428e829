#pragma once

#include "core/fused/detail/Kernels.h"
#include "core/fused/detail/Vector.h"

/// What Kernels points to, one declaration for each of its members, which say what they do.
namespace lrp::fused::LRP_KERNELS
{

void linear(const LinearLayer&, const float* parameters, const float* x, float* z, std::int64_t blocks);
void linearBackward(const LinearLayer&, const float* parameters, const float* dz, float* dx,
                    std::int64_t blocks);
void linearGradient(const LinearLayer&, const float* dz, const float* panels, std::int64_t examples,
                    float* gradient, bool add);

void activate(model::Activation, float* z, float* slopes, std::int64_t n);
void differentiate(model::Activation, float* values, const float* slopes, const float* upstream,
                   std::int64_t n);

void blockFromRows(const float* const* rows, std::int64_t n, float* block);
void rowsFromBlock(const float* block, std::int64_t n, float* rows, std::int64_t groupStep,
                   std::int64_t rowStep);

double crossEntropy(float* z, std::int64_t classes, const std::int64_t* labels, std::int64_t count,
                    float scale);
double binaryCrossEntropy(float* z, const float* targets, std::int64_t count, float scale);
double squaredError(float* z, const float* targets, std::int64_t count, float scale);

void convolve(const ConvolutionLayer&, const float* parameters, const float* x, float* pooled,
              std::int32_t* winners);
void convolutionGradient(const ConvolutionLayer&, const float* dPooled, const std::int32_t* winners,
                         const float* rows, std::int64_t rowStep, std::int64_t count, float* gradient);
void convolutionBackward(const ConvolutionLayer&, const float* parameters, const float* dPooled,
                         const std::int32_t* winners, float* map, float* dx);

} // namespace lrp::fused::LRP_KERNELS
