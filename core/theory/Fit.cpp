#include "core/theory/Fit.h"

#include "core/fit/LeastSquares.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>

namespace lrp::theory
{
namespace
{

using Values = std::vector<double>;

constexpr double kHuber = 1e-3;
constexpr double kHuberOfFree = 1e-2;
constexpr double kLeastPredicted = 1e-10; ///< of what has a logarithm
constexpr double kTinyResidual = 1e-15;
constexpr int kReweightings = 25;
constexpr std::size_t kQuantiles = 10;
constexpr double kPreferEarlier = 0.999; ///< a longer memory has to leave so much less
constexpr std::array kFloorShares{0.3, 0.7, 0.95};
constexpr std::array kExponents{0.3, 0.6, 1.0};

/// The same numbers of all courses, one after another.
template <class Of>
Values together(std::span<const Course> courses, const Of& of)
{
    Values all;
    for (const Course& course : courses) {
        const Values more = of(course);
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

Values areasOf(std::span<const Course> courses)
{
    return together(courses, [](const Course& course) { return course.areas(); });
}

Values fallsOf(std::span<const Course> courses, double lambda)
{
    return together(courses, [lambda](const Course& course) { return course.falls(lambda); });
}

Values lossesOf(std::span<const Course> courses)
{
    return together(courses, [](const Course& course) { return course.losses; });
}

double lambdaOf(int memory)
{
    return 1.0 - 1.0 / static_cast<double>(memory);
}

/// As NumPy's quantile: linear between the sorted values.
double quantile(const Values& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

double differenceOfLogarithms(double predicted, double measured)
{
    return std::log(std::max(predicted, kLeastPredicted)) - std::log(measured);
}

/// L0, A, α and, where falls count, C, of which the logarithms are fitted.
struct Still {
    Values areas;
    Values falls; ///< empty: they do not count
    Values losses;

    Values residuals(std::span<const double> logarithms) const
    {
        const AreaLaw law{
            .l0 = std::exp(logarithms[0]), .a = std::exp(logarithms[1]), .alpha = std::exp(logarithms[2])};
        Values left;
        for (std::size_t i = 0; i < losses.size(); ++i) {
            const double fallen = falls.empty() ? 0.0 : std::exp(logarithms[3]) * falls[i];
            left.push_back(differenceOfLogarithms(law.loss(areas[i]) - fallen, losses[i]));
        }
        return left;
    }
};

/// The best from every start.
fit::RobustFit fitted(const Still& still)
{
    Values areas = still.areas;
    Values losses = still.losses;
    std::ranges::sort(areas);
    std::ranges::sort(losses);
    const double fall = still.falls.empty() ? 0.0 : std::ranges::max(still.falls);
    fit::RobustFit best{.parameters = {}, .cost = std::numeric_limits<double>::infinity()};
    for (const double share : kFloorShares) {
        for (const double alpha : kExponents) {
            const double l0 = losses.front() * share;
            const double a =
                std::max(quantile(losses, 0.5) - l0, 1e-3) * std::pow(quantile(areas, 0.5), alpha);
            Values start{std::log(l0), std::log(a), std::log(alpha)};
            if (!still.falls.empty()) {
                start.push_back(fall > 0.0 ? std::log(0.1 * losses.front() / fall) : 0.0);
            }
            fit::RobustFit found = fit::robustFit(
                std::move(start), [&](std::span<const double> at) { return still.residuals(at); },
                {.huber = kHuber});
            if (best.parameters.empty() || found.cost < best.cost) {
                best = std::move(found);
            }
        }
    }
    std::ranges::transform(best.parameters, best.parameters.begin(), [](double x) { return std::exp(x); });
    return best;
}

Values knotsOf(Values logarithms)
{
    std::ranges::sort(logarithms);
    Values knots;
    for (std::size_t i = 0; i < kQuantiles; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(kQuantiles - 1);
        const double knot = std::round(quantile(logarithms, share) * 1e9) / 1e9;
        if (knots.empty() || knot > knots.back()) {
            knots.push_back(knot);
        }
    }
    return knots;
}

/// Between which knots x is, or which are nearest, and how far it is from the one to the other.
struct Between {
    std::size_t knot = 0; ///< the left one
    double share = 0.0;
};

Between betweenKnots(const Values& knots, double x)
{
    const auto above = std::ranges::upper_bound(knots, x) - knots.begin();
    const auto knot = static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(above - 1, 0, static_cast<std::ptrdiff_t>(knots.size()) - 2));
    return {.knot = knot, .share = (x - knots[knot]) / (knots[knot + 1] - knots[knot])};
}

/// What the free curve is linear in: how far f falls behind each knot, its height at the last, and C.
std::vector<Values> columnsOf(const Values& knots, const Values& logarithms, const Values& falls, double fall)
{
    std::vector<Values> columns(knots.size() + 1);
    for (std::size_t i = 0; i < logarithms.size(); ++i) {
        const auto [knot, share] = betweenKnots(knots, logarithms[i]);
        for (std::size_t j = 0; j < knots.size(); ++j) {
            columns[j].push_back(j > knot ? 1.0 : j == knot ? 1.0 - share : 0.0);
        }
        columns.back().push_back(-falls[i] / fall);
    }
    return columns;
}

/// Coefficients, and how much they leave: Σ |ln predicted − ln measured|.
struct FreeFit {
    Values coefficients;
    double left = 0.0;
};

FreeFit fittedFree(const std::vector<Values>& columns, const Values& losses)
{
    FreeFit fit;
    Values weights;
    std::ranges::transform(losses, std::back_inserter(weights), [](double loss) { return 1.0 / loss; });
    for (int round = 0; round < kReweightings; ++round) {
        std::vector<Values> weighted = columns;
        Values aim = losses;
        for (std::size_t i = 0; i < losses.size(); ++i) {
            aim[i] *= weights[i];
            for (Values& column : weighted) {
                column[i] *= weights[i];
            }
        }
        fit.coefficients = fit::nonNegativeLeastSquares(weighted, aim);
        fit.left = 0.0;
        for (std::size_t i = 0; i < losses.size(); ++i) {
            double predicted = 0.0;
            for (std::size_t j = 0; j < columns.size(); ++j) {
                predicted += columns[j][i] * fit.coefficients[j];
            }
            const double residual = std::abs(differenceOfLogarithms(predicted, losses[i]));
            fit.left += residual;
            weights[i] =
                std::sqrt(std::min(1.0, kHuberOfFree / std::max(residual, kTinyResidual))) / losses[i];
        }
    }
    return fit;
}

} // namespace

AreaLaw fitArea(std::span<const Course> courses)
{
    const fit::RobustFit best = fitted({.areas = areasOf(courses), .falls = {}, .losses = lossesOf(courses)});
    return {.l0 = best.parameters[0], .a = best.parameters[1], .alpha = best.parameters[2]};
}

AnnealingLaw fitAnnealing(std::span<const Course> courses)
{
    AnnealingLaw law;
    double least = std::numeric_limits<double>::infinity();
    for (const int memory : kMemories) {
        const double lambda = lambdaOf(memory);
        const fit::RobustFit found = fitted(
            {.areas = areasOf(courses), .falls = fallsOf(courses, lambda), .losses = lossesOf(courses)});
        if (memory == kMemories.front() || found.cost < least) {
            least = found.cost;
            law = {.l0 = found.parameters[0],
                   .a = found.parameters[1],
                   .alpha = found.parameters[2],
                   .c = found.parameters[3],
                   .lambda = lambda};
        }
    }
    return law;
}

double FreeCurve::loss(double area, double fall) const
{
    const auto [knot, share] = betweenKnots(knots, std::log(area));
    return heights[knot] + share * (heights[knot + 1] - heights[knot]) - c * fall;
}

std::vector<double> FreeCurve::losses(Rates rates, Steps steps, std::int64_t warmUp) const
{
    Values losses = areasAt(rates, steps);
    const Values falls = fallsAt(rates, steps, lambda, warmUp);
    for (std::size_t i = 0; i < losses.size(); ++i) {
        losses[i] = loss(losses[i], falls[i]);
    }
    return losses;
}

FreeCurve fitFree(std::span<const Course> courses)
{
    Values logarithms = areasOf(courses);
    std::ranges::transform(logarithms, logarithms.begin(), [](double area) { return std::log(area); });
    FreeCurve curve{.knots = knotsOf(logarithms), .heights = {}};
    assert(curve.knots.size() >= 2);
    const Values losses = lossesOf(courses);
    double least = std::numeric_limits<double>::infinity();
    for (const int memory : kMemories) {
        const Values falls = fallsOf(courses, lambdaOf(memory));
        const double most = std::ranges::max(falls);
        const double fall = most > 0.0 ? most : 1.0;
        const FreeFit found = fittedFree(columnsOf(curve.knots, logarithms, falls, fall), losses);
        if (curve.heights.empty() || found.left < kPreferEarlier * least) {
            least = found.left;
            curve.lambda = lambdaOf(memory);
            curve.c = found.coefficients.back() / fall;
            curve.heights.assign(found.coefficients.begin(), found.coefficients.end() - 1);
            std::partial_sum(curve.heights.rbegin(), curve.heights.rend(), curve.heights.rbegin());
        }
    }
    return curve;
}

ForecastError errorOf(std::span<const double> predicted, std::span<const double> measured)
{
    ForecastError error;
    for (std::size_t i = 0; i < measured.size(); ++i) {
        error.curve += std::abs(predicted[i] - measured[i]) / measured[i];
    }
    error.curve /= static_cast<double>(measured.size());
    error.end = endOf(predicted) / endOf(measured) - 1.0;
    return error;
}

double endOf(std::span<const double> losses)
{
    const auto last = losses.last(std::min<std::size_t>(losses.size(), 3));
    return std::accumulate(last.begin(), last.end(), 0.0) / static_cast<double>(last.size());
}

} // namespace lrp::theory
