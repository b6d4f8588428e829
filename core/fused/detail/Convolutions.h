#pragma once

#include "core/fused/detail/Aligned.h"
#include "core/fused/detail/Kernels.h"

#include <span>
#include <vector>

namespace lrp::fused
{

/// LeNet's two convolutions, 6 channels (padding 2) and 16, each with ReLU and 2×2 max pooling, for up to
/// `capacity` examples. Parameters: the first's weights and biases, then the second's.
class Convolutions
{
public:
    Convolutions(std::int64_t channels, std::int64_t height, std::int64_t width, std::int64_t capacity);

    std::int64_t parameterCount() const { return m_first.parameterCount() + m_second.parameterCount(); }
    /// Features of an example after the second pooling, flattened as PyTorch does: [16, height, width].
    std::int64_t outputs() const { return m_second.pooledFeatures(); }

    /// One block's images (rows of channels · height · width floats) → pooled [outputs()][16].
    void forward(const float* parameters, std::span<const float* const, kBlock> images, std::int64_t block,
                 float* pooled);

    /// Adds to the gradient what the first `count` examples of a block contribute. pooled: what forward()
    /// wrote; overwritten. upstream: the loss's gradient with respect to it.
    void backward(const float* parameters, float* gradient, std::int64_t block, std::int64_t count,
                  float* pooled, const float* upstream);

private:
    /// What forward() keeps of one block for backward().
    struct Kept {
        Aligned<float> images; ///< with their border, one after another
        Aligned<float> pooled; ///< after the first convolution
        Aligned<float> rows;   ///< the same, example by example
        Aligned<std::int32_t> firstWinners;
        Aligned<std::int32_t> secondWinners;
    };

    ConvolutionLayer m_first;
    ConvolutionLayer m_second;
    std::int64_t m_imageStep; ///< floats from an example to the next in Kept::images
    std::int64_t m_rowStep;   ///< in Kept::rows
    std::vector<Kept> m_kept; ///< one a block
    Aligned<float> m_input;
    Aligned<float> m_map;
    Aligned<float> m_upstream;
};

} // namespace lrp::fused
