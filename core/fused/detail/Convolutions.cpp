#include "core/fused/detail/Convolutions.h"

#include <algorithm>
#include <array>

namespace lrp::fused
{
namespace
{

constexpr std::int64_t kPadding = 2;

/// Floats for an example's row of `features`: groups of 16, and room for what convolutionGradient() reads
/// past the end.
std::int64_t rowStepFor(std::int64_t features)
{
    return (blocksOf(features) + 1) * kBlock;
}

} // namespace

Convolutions::Convolutions(std::int64_t channels, std::int64_t height, std::int64_t width,
                           std::int64_t capacity)
    : m_first{.inputs = channels,
              .outputs = 6,
              .height = height + 2 * kPadding,
              .width = width + 2 * kPadding}
    , m_second{.inputs = 6, .outputs = 16, .height = m_first.pooledHeight(), .width = m_first.pooledWidth()}
    , m_imageStep(rowStepFor(m_first.inputFeatures()))
    , m_rowStep(rowStepFor(m_second.inputFeatures()))
    , m_input(m_first.inputFeatures() * kBlock)
    , m_map(m_second.mapFeatures() * kBlock)
    , m_upstream(m_second.inputFeatures() * kBlock)
{
    for (std::int64_t block = 0; block < blocksOf(capacity); ++block) {
        m_kept.push_back({.images = Aligned<float>(m_imageStep * kBlock),
                          .pooled = Aligned<float>(m_first.pooledFeatures() * kBlock),
                          .rows = Aligned<float>(m_rowStep * kBlock),
                          .firstWinners = Aligned<std::int32_t>(m_first.pooledFeatures() * kBlock),
                          .secondWinners = Aligned<std::int32_t>(m_second.pooledFeatures() * kBlock)});
    }
}

void Convolutions::forward(const float* parameters, std::span<const float* const, kBlock> images,
                           std::int64_t block, float* pooled)
{
    const Kernels& kernel = kernels();
    Kept& kept = m_kept[static_cast<std::size_t>(block)];
    const std::int64_t width = m_first.width - 2 * kPadding, height = m_first.height - 2 * kPadding;
    std::array<const float*, kBlock> rows{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        float* row = kept.images.data() + static_cast<std::int64_t>(i) * m_imageStep;
        rows[i] = row;
        for (std::int64_t line = 0; line < m_first.inputs * height; ++line) {
            const std::int64_t y = line / height * m_first.height + line % height + kPadding;
            std::copy_n(images[i] + line * width, width, row + y * m_first.width + kPadding);
        }
    }
    kernel.blockFromRows(rows.data(), m_first.inputFeatures(), m_input.data());
    kernel.convolve(m_first, parameters, m_input.data(), kept.pooled.data(), kept.firstWinners.data());
    kernel.convolve(m_second, parameters + m_first.parameterCount(), kept.pooled.data(), pooled,
                    kept.secondWinners.data());
}

void Convolutions::backward(const float* parameters, float* gradient, std::int64_t block, std::int64_t count,
                            float* pooled, const float* upstream)
{
    const Kernels& kernel = kernels();
    Kept& kept = m_kept[static_cast<std::size_t>(block)];
    const auto relu = model::Activation::ReLU;
    kernel.rowsFromBlock(kept.pooled.data(), m_second.inputFeatures(), kept.rows.data(), kBlock, m_rowStep);
    kernel.differentiate(relu, pooled, nullptr, upstream, outputs() * kBlock);
    kernel.convolutionGradient(m_second, pooled, kept.secondWinners.data(), kept.rows.data(), m_rowStep,
                               count, gradient + m_first.parameterCount());
    kernel.convolutionBackward(m_second, parameters + m_first.parameterCount(), pooled,
                               kept.secondWinners.data(), m_map.data(), m_upstream.data());
    kernel.differentiate(relu, kept.pooled.data(), nullptr, m_upstream.data(),
                         m_first.pooledFeatures() * kBlock);
    kernel.convolutionGradient(m_first, kept.pooled.data(), kept.firstWinners.data(), kept.images.data(),
                               m_imageStep, count, gradient);
}

} // namespace lrp::fused
