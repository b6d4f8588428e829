#pragma once

#include "core/probe/Standing.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace lrp::probe
{

/// A bench without data: example i has the loss ½ wᵀHw + i, H given row by row. Of two classes in the plane
/// the second's share is sigmoid(w₀x + w₁y).
class Quadratic final : public StandingBench
{
public:
    explicit Quadratic(std::vector<double> matrix, std::int64_t examples = 4)
        : m_matrix(std::move(matrix))
        , m_side(static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(m_matrix.size())))))
        , m_examples(examples)
    {
    }

    Size size() const override
    {
        return {.weights = static_cast<std::int64_t>(m_side),
                .trainExamples = m_examples,
                .validationExamples = 2,
                .classes = 2};
    }
    std::shared_ptr<const std::vector<float>> points() const override { return corners; }

    double loss(std::span<const float> w, Rows rows) override
    {
        const double rowMean =
            std::accumulate(rows.begin(), rows.end(), 0.0) / static_cast<double>(rows.size());
        const std::vector<double> product = times(w);
        return 0.5 * std::inner_product(w.begin(), w.end(), product.begin(), 0.0) + rowMean;
    }
    double lossAndGradient(std::span<const float> w, Rows rows, std::span<float> gradient) override
    {
        const std::vector<double> product = times(w);
        std::transform(product.begin(), product.end(), gradient.begin(),
                       [](double x) { return static_cast<float>(x); });
        return loss(w, rows);
    }
    Judgement judge(std::span<const float> w, Part part, std::int64_t begin, std::int64_t end) override
    {
        std::vector<std::int64_t> rows(static_cast<std::size_t>(end - begin));
        std::iota(rows.begin(), rows.end(), begin);
        const auto count = static_cast<double>(rows.size());
        return {.lossSum = count * loss(w, rows), .right = part == Part::Training ? end - begin : 0};
    }
    std::vector<float> shares(std::span<const float> w, std::span<const float> points) override
    {
        std::vector<float> shares;
        for (std::size_t i = 0; i + 1 < points.size(); i += 2) {
            const float one = 1.0F / (1.0F + std::exp(-(w[0] * points[i] + w[1] * points[i + 1])));
            shares.insert(shares.end(), {1.0F - one, one});
        }
        return shares;
    }

    const Standing* standing() const override { return stands ? &*stands : nullptr; }

    std::optional<Standing> stands{};

    /// The square from 0 to 1.
    std::shared_ptr<const std::vector<float>> corners =
        std::make_shared<const std::vector<float>>(std::vector<float>{0.0F, 0.0F, 0.0F, 1.0F, 1.0F, 1.0F});

private:
    std::vector<double> times(std::span<const float> w) const
    {
        std::vector<double> product(m_side);
        for (std::size_t i = 0; i < m_side; ++i) {
            product[i] = std::inner_product(w.begin(), w.end(),
                                            m_matrix.begin() + static_cast<std::ptrdiff_t>(i * m_side), 0.0);
        }
        return product;
    }

    std::vector<double> m_matrix;
    std::size_t m_side;
    std::int64_t m_examples;
};

} // namespace lrp::probe
