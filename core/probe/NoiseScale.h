#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// How much of a gradient is noise.
/// Source: McCandlish et al. 2018, arXiv:1812.06162, section 2.2 and appendix A.1.
namespace lrp::probe
{

struct NoiseScale {
    double noise = 0.0;  ///< S: the trace of the covariance of one-example gradients
    double signal = 0.0; ///< |G|²: the squared norm of their mean; an estimate may be below 0

    /// B_simple = S/|G|²: the batch size at which both weigh the same. None where noise hides the gradient.
    std::optional<double> simple() const
    {
        return signal > 0.0 ? std::optional(noise / signal) : std::nullopt;
    }
};

/// Gradients at the same weights, summed up.
class GradientSums
{
public:
    explicit GradientSums(std::size_t weights)
        : m_sum(weights)
    {
    }

    template <class Real>
    void add(std::span<const Real> gradient)
    {
        ++m_count;
        for (std::size_t i = 0; i < m_sum.size(); ++i) {
            const auto value = static_cast<double>(gradient[i]);
            m_sum[i] += value;
            m_squares += value * value;
        }
    }

    std::int64_t count() const { return m_count; }
    double squaredMean() const; ///< ‖ḡ‖²
    double scatter() const;     ///< Σ ‖g − ḡ‖²

private:
    std::vector<double> m_sum;
    double m_squares = 0.0;
    std::int64_t m_count = 0;
};

constexpr std::int64_t kEndless = std::numeric_limits<std::int64_t>::max();

/// From the gradient of every example: exact.
///     S = Σ ‖g − ḡ‖² / N,   |G|² = ‖ḡ‖²
NoiseScale scaleOfAll(const GradientSums& gradients);

/// From K ≥ 2 batches of B, no example twice, of `examples`: both without bias.
///     S = B Σ ‖g_k − ḡ‖² / (K − 1),   |G|² = ‖ḡ‖² − S/(BK) · (1 − BK/N)
NoiseScale scaleOfBatches(const GradientSums& gradients, std::int64_t batch,
                          std::int64_t examples = kEndless);

/// From the mean squared norms of gradients of two sizes of batches.
///     |G|² = (B_b |g_b|² − B_s |g_s|²) / (B_b − B_s),   S = (|g_s|² − |g_b|²) / (1/B_s − 1/B_b)
NoiseScale scaleOfTwoSizes(double small, double big, std::int64_t smallBatch, std::int64_t bigBatch);

/// The variance of a batch's mean gradient, its examples drawn without repetition of `examples`:
///     (S/B) (N − B)/(N − 1), which is 0 for all examples at once
double varianceOfBatch(double noise, std::int64_t batch, std::int64_t examples);

} // namespace lrp::probe
