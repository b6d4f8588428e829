#include "core/verdict/Sensitivity.h"

#include "core/elementary/Median.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace lrp::verdict
{
namespace
{

using Where = Found::Where;

/// Not finite counts as +inf.
double medianEnd(std::vector<double> values)
{
    for (double& value : values) {
        value = std::isfinite(value) ? value : std::numeric_limits<double>::infinity();
    }
    return elementary::median(std::move(values));
}

/// Rates and medians in logarithms; a median that is not finite stays so.
struct Logs {
    std::vector<double> x;
    std::vector<double> y;
    double added = 0.0; ///< to each loss before

    Logs(std::span<const double> rates, const std::vector<double>& medians, double least)
        : added(least > 0.0 ? 0.0 : 1e-12)
    {
        for (std::size_t i = 0; i < rates.size(); ++i) {
            x.push_back(std::log(rates[i]));
            y.push_back(std::log(medians[i] + added));
        }
    }
};

/// Moves the best rate from the least median to the bottom of the parabola around it.
void refine(const Logs& logs, Sensitivity& found)
{
    const std::size_t i = found.bestIndex;
    const auto& [x, y, added] = logs;
    if (i == 0 || i + 1 == x.size() || !std::isfinite(y[i - 1]) || !std::isfinite(y[i + 1])) {
        return;
    }
    const double left = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
    const double right = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    const double curvature = (right - left) / (x[i + 1] - x[i - 1]);
    if (!(curvature > 0.0)) {
        return;
    }
    const double slope = left + curvature * (x[i] - x[i - 1]);
    const double bottom = std::clamp(x[i] - slope / (2.0 * curvature), x[i - 1], x[i + 1]);
    const double away = bottom - x[i];
    found.best.rate = std::exp(bottom);
    found.bestLoss = std::exp(y[i] + slope * away + curvature * away * away) - added;
}

/// Where the basin ends, going from the best rate by `step`, −1 or 1.
Found basinEnd(const Logs& logs, std::span<const double> rates, std::size_t best, int step, double within)
{
    const auto& [x, y, added] = logs;
    const double bar = y[best] + std::log1p(within);
    const std::size_t last = step < 0 ? 0 : rates.size() - 1;
    for (std::size_t j = best; j != last;) {
        const std::size_t k = step < 0 ? j - 1 : j + 1;
        if (!std::isfinite(y[k])) {
            return {.rate = std::exp((x[j] + x[k]) / 2.0)};
        }
        if (y[k] > bar) {
            return {.rate = std::exp(x[j] + (bar - y[j]) / (y[k] - y[j]) * (x[k] - x[j]))};
        }
        j = k;
    }
    return {.rate = rates[last], .where = step < 0 ? Where::Below : Where::Above};
}

bool isRuined(const std::vector<double>& losses, double start)
{
    const auto bad =
        std::ranges::count_if(losses, [start](double loss) { return !std::isfinite(loss) || loss > start; });
    return static_cast<std::size_t>(bad) * 2 >= losses.size();
}

Found divergence(std::span<const double> rates, std::span<const std::vector<double>> losses, std::size_t best,
                 double start)
{
    for (std::size_t k = best; k < rates.size(); ++k) {
        if (isRuined(losses[k], start)) {
            return k == 0 ? Found{rates[0], Where::Below}
                          : Found{std::exp((std::log(rates[k - 1]) + std::log(rates[k])) / 2.0)};
        }
    }
    return {rates.back(), Where::Above};
}

} // namespace

std::string Found::text() const
{
    const std::string figure = threeDigits(rate);
    switch (where) {
    case Where::Below:
        return translate("verdict", "≤ %1, edge of the sweep").arg(figure);
    case Where::Above:
        return translate("verdict", "≥ %1, edge of the sweep").arg(figure);
    default:
        return figure;
    }
}

std::optional<Sensitivity> sensitivityOf(std::span<const double> rates,
                                         std::span<const std::vector<double>> losses, double start,
                                         double within)
{
    assert(rates.size() > 1 && rates.size() == losses.size());
    Sensitivity found;
    double sum = 0.0;
    for (const auto& ofOneRate : losses) {
        found.medians.push_back(medianEnd(ofOneRate));
        sum += std::min(found.medians.back(), start);
    }
    const auto best = std::ranges::min_element(found.medians);
    const double least = *best;
    if (!std::isfinite(least)) {
        return std::nullopt;
    }
    const auto i = static_cast<std::size_t>(best - found.medians.begin());
    found.bestIndex = i;
    found.best = {.rate = rates[i],
                  .where = i == 0                  ? Where::Below
                           : i + 1 == rates.size() ? Where::Above
                                                   : Where::Inside};
    found.bestLoss = least;
    if (least >= 0.0) {
        const Logs logs(rates, found.medians, least);
        refine(logs, found);
        found.basin = {basinEnd(logs, rates, i, -1, within), basinEnd(logs, rates, i, 1, within)};
    }
    found.divergesAt = divergence(rates, losses, i, start);
    found.sensitivity = sum / static_cast<double>(rates.size()) - least;
    return found;
}

} // namespace lrp::verdict
