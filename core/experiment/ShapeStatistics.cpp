#include "core/experiment/ShapeStatistics.h"

#include <algorithm>
#include <cmath>

namespace lrp::experiment
{
namespace
{

/// A sum that keeps what the additions round off, so that the mean of a constant rate is that rate.
/// Source: Neumaier 1974, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen.
double exactSum(const std::vector<double>& values)
{
    double sum = 0.0;
    double lost = 0.0;
    for (const double value : values) {
        const double next = sum + value;
        lost += std::abs(sum) >= std::abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }
    return std::isfinite(sum) ? sum + lost : sum; // past infinity, what was lost is no number
}

} // namespace

std::optional<ShapeStatistics> statisticsOf(const Plan& plan)
{
    const std::vector<double>& rates = plan.rates;
    if (rates.empty()) {
        return std::nullopt;
    }
    const auto steps = static_cast<double>(rates.size());
    const auto peak = std::max_element(rates.begin(), rates.end());
    const double area = exactSum(rates);
    const auto above =
        std::count_if(rates.begin(), rates.end(), [half = *peak / 2.0](double rate) { return rate > half; });
    return ShapeStatistics{.steps = static_cast<std::int64_t>(rates.size()),
                           .peak = *peak,
                           .peakStep = peak - rates.begin(),
                           .mean = area / steps,
                           .last = rates.back(),
                           .area = area,
                           .relativeArea = area / (plan.baseRate * steps),
                           .aboveHalfPeak = static_cast<double>(above) / steps};
}

} // namespace lrp::experiment
