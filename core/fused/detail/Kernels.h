#pragma once

#include "core/model/MLP.h"

#include <cstdint>

namespace lrp::fused
{

/// Examples stand in blocks of 16, innermost: [block][feature][16]. One weight then meets 16 examples at
/// once. What a block lacks of 16 examples is filled with copies; no gradient of a parameter counts them.
inline constexpr std::int64_t kBlock = 16;

// Small functions that kernels call too are always inlined: the linker must not take one instruction set's
// copy for all.
[[gnu::always_inline]] constexpr std::int64_t blocksOf(std::int64_t n)
{
    return (n + kBlock - 1) / kBlock;
}

/// y = W x + b. The weights [outputs, inputs], then the biases [outputs], as PyTorch orders them.
struct LinearLayer {
    std::int64_t inputs = 0;
    std::int64_t outputs = 0;

    std::int64_t parameterCount() const { return outputs * (inputs + 1); }
};

/// A 5×5 convolution of stride 1, ReLU and 2×2 max pooling. The weights [outputs, inputs, 5, 5], then the
/// biases. `outputs` is even, and so is `inputs` where a gradient with respect to the input is asked for.
/// height, width: of the input, with its border of padding where it has one.
struct ConvolutionLayer {
    std::int64_t inputs = 0;
    std::int64_t outputs = 0;
    std::int64_t height = 0;
    std::int64_t width = 0;

    std::int64_t parameterCount() const { return outputs * (inputs * 25 + 1); }
    std::int64_t inputFeatures() const { return inputs * height * width; }
    [[gnu::always_inline]] constexpr std::int64_t pooledHeight() const { return (height - 4) / 2; }
    [[gnu::always_inline]] constexpr std::int64_t pooledWidth() const { return (width - 4) / 2; }
    [[gnu::always_inline]] constexpr std::int64_t windows() const { return pooledHeight() * pooledWidth(); }
    std::int64_t pooledFeatures() const { return outputs * windows(); }
    /// Of the output's gradient before pooling: [outputs][2 pooledHeight + 2][2 pooledWidth + 2] with a
    /// border.
    std::int64_t mapFeatures() const { return outputs * (2 * pooledHeight() + 2) * (2 * pooledWidth() + 2); }
};

/// The inner loops, compiled for each instruction set. All memory is [..][16] as above unless said otherwise.
struct Kernels {
    /// x [blocks][inputs] → z [blocks][outputs]
    void (*linear)(const LinearLayer&, const float* parameters, const float* x, float* z,
                   std::int64_t blocks);
    /// dz [blocks][outputs] → dx [blocks][inputs]
    void (*linearBackward)(const LinearLayer&, const float* parameters, const float* dz, float* dx,
                           std::int64_t blocks);
    /// gradient (+)= dz xᵀ and Σ dz over the first `examples`. x here as panels: [inputs / 16][blocks · 16
    /// examples][16 inputs].
    void (*linearGradient)(const LinearLayer&, const float* dz, const float* panels, std::int64_t examples,
                           float* gradient, bool add);

    /// z → activation(z), in place, for n floats (a multiple of 16). GELU's slope cannot be had from its
    /// value and goes to `slopes`, unless that is null.
    void (*activate)(model::Activation, float* z, float* slopes, std::int64_t n);
    /// values → upstream · activation'(z), from the activation's values (GELU: from `slopes`).
    void (*differentiate)(model::Activation, float* values, const float* slopes, const float* upstream,
                          std::int64_t n);

    /// 16 rows of n floats → one block [n].
    void (*blockFromRows)(const float* const* rows, std::int64_t n, float* block);
    /// One block [n] → 16 rows in groups of 16 floats: group g of row r goes to
    /// rows + g · groupStep + r · rowStep. The last group ends with zeros.
    void (*rowsFromBlock)(const float* block, std::int64_t n, float* rows, std::int64_t groupStep,
                          std::int64_t rowStep);

    /// Losses of one block's first `count` examples, summed; the outputs z become scale · d loss/d z.
    double (*crossEntropy)(float* z, std::int64_t classes, const std::int64_t* labels, std::int64_t count,
                           float scale);
    double (*binaryCrossEntropy)(float* z, const float* targets, std::int64_t count, float scale);
    double (*squaredError)(float* z, const float* targets, std::int64_t count, float scale);

    /// One block x [inputs][height][width] → pooled [outputs][windows], and for each the place in x of the
    /// winner's top left tap: y · width + x. A tie goes to the first, as in PyTorch.
    void (*convolve)(const ConvolutionLayer&, const float* parameters, const float* x, float* pooled,
                     std::int32_t* winners);
    /// gradient += what one block's first `count` examples add. dPooled: zero where ReLU was. rows: the
    /// examples' x [inputs][height][width], one after another at `rowStep`, readable 8 floats past the end.
    void (*convolutionGradient)(const ConvolutionLayer&, const float* dPooled, const std::int32_t* winners,
                                const float* rows, std::int64_t rowStep, std::int64_t count, float* gradient);
    /// dPooled → dx [inputs][height][width]. map: scratch of mapFeatures() blocks whose border is zero.
    void (*convolutionBackward)(const ConvolutionLayer&, const float* parameters, const float* dPooled,
                                const std::int32_t* winners, float* map, float* dx);
};

/// The kernels for this processor; see simd::bestIsa().
const Kernels& kernels();

} // namespace lrp::fused
