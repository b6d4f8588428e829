#include "core/probe/NoiseScale.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace lrp::probe
{

double GradientSums::squaredMean() const
{
    const auto count = static_cast<double>(m_count);
    return std::inner_product(m_sum.begin(), m_sum.end(), m_sum.begin(), 0.0) / (count * count);
}

double GradientSums::scatter() const
{
    return std::max(0.0, m_squares - static_cast<double>(m_count) * squaredMean());
}

NoiseScale scaleOfAll(const GradientSums& gradients)
{
    assert(gradients.count() > 0);
    return {.noise = gradients.scatter() / static_cast<double>(gradients.count()),
            .signal = gradients.squaredMean()};
}

NoiseScale scaleOfBatches(const GradientSums& gradients, std::int64_t batch, std::int64_t examples)
{
    assert(gradients.count() > 1);
    const auto size = static_cast<double>(batch);
    const auto count = static_cast<double>(gradients.count());
    const double noise = size * gradients.scatter() / (count - 1.0);
    const double left = examples == kEndless ? 1.0 : 1.0 - size * count / static_cast<double>(examples);
    return {.noise = noise, .signal = gradients.squaredMean() - left * noise / (size * count)};
}

NoiseScale scaleOfTwoSizes(double small, double big, std::int64_t smallBatch, std::int64_t bigBatch)
{
    const auto few = static_cast<double>(smallBatch);
    const auto many = static_cast<double>(bigBatch);
    return {.noise = (small - big) / (1.0 / few - 1.0 / many),
            .signal = (many * big - few * small) / (many - few)};
}

double varianceOfBatch(double noise, std::int64_t batch, std::int64_t examples)
{
    const auto size = static_cast<double>(std::min(batch, examples));
    if (examples == kEndless) {
        return noise / size;
    }
    const auto all = static_cast<double>(examples);
    return examples > 1 ? noise / size * (all - size) / (all - 1.0) : 0.0;
}

} // namespace lrp::probe
