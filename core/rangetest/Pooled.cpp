#include "core/rangetest/Pooled.h"

#include "core/elementary/Median.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>

namespace lrp::rangetest
{
namespace
{

using Numbers = std::vector<double>;

constexpr double kLeastLoss = 1e-12; ///< of what has a logarithm
constexpr double kAbove = 2.0;       ///< the start: where a seed that has left the numbers stays
constexpr double kEdgeShare = 0.25;  ///< of the drop, that the edge lies above the minimum
constexpr double kLeastRise = 0.05;  ///< the same at least; and what a drop that is none is below
constexpr double kLowShare = 0.1;    ///< of the drop, that has happened at low

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::optional<double> startOf(std::span<const Numbers> logarithms, std::size_t head)
{
    Numbers finite;
    for (const Numbers& seed : logarithms) {
        const auto end = seed.begin() + static_cast<std::ptrdiff_t>(head);
        std::copy(seed.begin(), std::find_if(seed.begin(), end, [](double y) { return std::isnan(y); }),
                  std::back_inserter(finite));
    }
    return finite.empty() ? std::nullopt : std::optional(elementary::median(std::move(finite)));
}

/// NaN where there is no finite number.
Numbers logarithmsOf(const Numbers& losses)
{
    Numbers y(losses.size());
    std::ranges::transform(losses, y.begin(), [](double loss) {
        return std::isfinite(loss) ? std::log(std::max(loss, kLeastLoss)) : kNone;
    });
    return y;
}

/// From the first that is no finite number on, and above it, the seed stays at `most`.
void cap(Numbers& y, double most)
{
    const auto gone = std::ranges::find_if(y, [](double value) { return std::isnan(value); });
    std::fill(gone, y.end(), most);
    std::ranges::transform(y, y.begin(), [most](double value) { return std::min(value, most); });
}

/// A Gaussian of σ steps over both sides, cut at 4 σ and at the ends.
class Smoothing
{
public:
    explicit Smoothing(double sigma)
        : m_reach(static_cast<std::ptrdiff_t>(4.0 * sigma))
    {
        for (std::ptrdiff_t i = -m_reach; i <= m_reach; ++i) {
            const double z = static_cast<double>(i) / sigma;
            m_weights.push_back(std::exp(-0.5 * z * z));
        }
    }

    Numbers operator()(const Numbers& values) const
    {
        const auto n = static_cast<std::ptrdiff_t>(values.size());
        Numbers smooth;
        for (std::ptrdiff_t i = 0; i < n; ++i) {
            double sum = 0.0;
            double weights = 0.0;
            for (std::ptrdiff_t j = std::max<std::ptrdiff_t>(0, i - m_reach);
                 j < std::min(n, i + m_reach + 1); ++j) {
                const double weight = m_weights[static_cast<std::size_t>(j - i + m_reach)];
                sum += weight * values[static_cast<std::size_t>(j)];
                weights += weight;
            }
            smooth.push_back(sum / weights);
        }
        return smooth;
    }

private:
    std::ptrdiff_t m_reach;
    Numbers m_weights;
};

/// Where the curve's places are.
void readPlaces(Pooled& found)
{
    const Numbers& curve = found.curve;
    const auto head = static_cast<std::ptrdiff_t>(headOf(curve.size()));
    found.base = std::accumulate(curve.begin(), curve.begin() + head, 0.0) / static_cast<double>(head);
    const auto least = std::ranges::min_element(curve);
    found.minimum = static_cast<std::size_t>(least - curve.begin());
    found.drop = found.base - *least;
    found.isFlat = found.drop < kLeastRise;
    const double tooHigh = *least + std::max(kEdgeShare * found.drop, kLeastRise);
    const auto edge = std::find_if(least, curve.end(), [=](double value) { return value > tooHigh; });
    if (edge != curve.end()) {
        found.edge = static_cast<std::size_t>(edge - curve.begin());
    }
    const double untouched = found.base - kLowShare * found.drop;
    found.low = found.minimum;
    while (found.low > 0 && curve[found.low] < untouched) {
        --found.low;
    }
}

} // namespace

std::size_t headOf(std::size_t steps)
{
    return std::min(steps, std::max<std::size_t>(steps / 10, 3));
}

std::optional<Pooled> pooled(std::span<const Numbers> losses)
{
    assert(!losses.empty() && !losses.front().empty());
    const std::size_t n = losses.front().size();
    std::vector<Numbers> seeds(losses.size());
    std::ranges::transform(losses, seeds.begin(), logarithmsOf);
    const auto start = startOf(seeds, headOf(n));
    if (!start) {
        return std::nullopt;
    }
    const Smoothing smooth(std::max(static_cast<double>(n) / 50.0, 1.0));
    Pooled found{.curve = Numbers(n, 0.0)};
    for (Numbers& seed : seeds) {
        assert(seed.size() == n);
        cap(seed, *start + kAbove);
        const double share = 1.0 / static_cast<double>(seeds.size());
        std::ranges::transform(found.curve, seed, found.curve.begin(),
                               [share](double sum, double y) { return sum + share * y; });
        seed = smooth(seed);
    }
    found.curve = smooth(found.curve);
    found.least = found.greatest = seeds.front();
    for (const Numbers& seed : seeds) {
        std::ranges::transform(found.least, seed, found.least.begin(),
                               [](double a, double b) { return std::min(a, b); });
        std::ranges::transform(found.greatest, seed, found.greatest.begin(),
                               [](double a, double b) { return std::max(a, b); });
    }
    readPlaces(found);
    return found;
}

} // namespace lrp::rangetest
