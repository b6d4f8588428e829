#include "core/theory/Laws.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace lrp::theory
{
namespace
{

constexpr double kLeastRate = 1e-12; ///< of what has a power of its own

/// Σ of the first n rates, for n from 0.
std::vector<double> sumsOf(Rates rates)
{
    std::vector<double> areas{0.0};
    for (const double rate : rates) {
        areas.push_back(areas.back() + rate);
    }
    return areas;
}

/// Of a list that begins before the first update.
std::vector<double> picked(const std::vector<double>& afterUpdates, Steps steps)
{
    std::vector<double> values;
    for (const std::int64_t step : steps) {
        assert(step >= 1 && static_cast<std::size_t>(step) < afterUpdates.size());
        values.push_back(afterUpdates[static_cast<std::size_t>(step)]);
    }
    return values;
}

} // namespace

std::vector<double> areasAt(Rates rates, Steps steps)
{
    return picked(sumsOf(rates), steps);
}

std::vector<double> fallsAt(Rates rates, Steps steps, double lambda, std::int64_t warmUp)
{
    std::vector<double> falls{0.0};
    const auto before = static_cast<std::size_t>(std::max<std::int64_t>(warmUp, 0));
    double moving = 0.0;
    for (std::size_t t = 0; t < rates.size(); ++t) {
        moving = lambda * moving + (t > before ? rates[t - 1] - rates[t] : 0.0);
        falls.push_back(falls.back() + moving);
    }
    return picked(falls, steps);
}

double AreaLaw::loss(double area) const
{
    return l0 + a * std::pow(area, -alpha);
}

std::vector<double> AnnealingLaw::losses(Rates rates, Steps steps, std::int64_t warmUp) const
{
    const AreaLaw still{.l0 = l0, .a = a, .alpha = alpha};
    std::vector<double> losses = areasAt(rates, steps);
    const std::vector<double> falls = fallsAt(rates, steps, lambda, warmUp);
    for (std::size_t i = 0; i < losses.size(); ++i) {
        losses[i] = still.loss(losses[i]) - c * falls[i];
    }
    return losses;
}

std::vector<double> MultiPowerLaw::losses(Rates rates, Steps steps) const
{
    const std::vector<double> areas = sumsOf(rates);
    const AreaLaw still{.l0 = l0, .a = a, .alpha = alpha};
    std::vector<double> losses;
    for (const double area : picked(areas, steps)) {
        const auto step = static_cast<std::size_t>(steps[losses.size()]);
        double reached = 0.0;
        for (std::size_t k = 1; k < step; ++k) {
            const double growth = c * std::pow(std::max(rates[k], kLeastRate), -gamma) * (area - areas[k]);
            reached += (rates[k - 1] - rates[k]) * (1.0 - std::pow(1.0 + growth, -beta));
        }
        losses.push_back(still.loss(area + areaBefore) - b * reached);
    }
    return losses;
}

std::vector<double> FunctionalLaw::losses(Rates rates, Steps steps) const
{
    const std::vector<double> areas = sumsOf(rates);
    const AreaLaw still{.l0 = l0, .a = a, .alpha = alpha};
    std::vector<double> losses;
    for (const double area : picked(areas, steps)) {
        const auto step = static_cast<std::size_t>(steps[losses.size()]);
        double noise = 0.0;
        for (std::size_t k = 0; k < step; ++k) {
            noise += rates[k] * rates[k] * std::pow(1.0 + kappa * (area - areas[k + 1]), -rho);
        }
        losses.push_back(still.loss(area) + b * noise);
    }
    return losses;
}

} // namespace lrp::theory
