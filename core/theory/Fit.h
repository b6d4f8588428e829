#pragma once

#include "core/theory/Laws.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Laws fitted to finished runs. What is made small are the differences of logarithms, ln predicted − ln
/// measured, beyond δ by their size alone (Huber): δ = 0.001, of the free curve 0.01.
namespace lrp::theory
{

/// A finished lane as laws see it.
struct Course {
    std::vector<double> rates;       ///< of all its updates
    std::vector<std::int64_t> steps; ///< updates done at its evaluations, behind the warm-up, rising
    std::vector<double> losses;      ///< at each of them, above 0; of several seeds the mean
    std::int64_t warmUp = 0;         ///< updates of it, whose rise is no negative fall

    std::vector<double> areas() const { return areasAt(rates, steps); }
    std::vector<double> falls(double lambda) const { return fallsAt(rates, steps, lambda, warmUp); }
};

/// τ, in updates, of which a fit takes the one that leaves least: λ = 1 − 1/τ.
inline constexpr std::array kMemories{10, 30, 100, 300, 1000};

/// By Levenberg and Marquardt on the logarithms of the parameters, which keeps them above 0, from nine
/// starts: L0 of 0.3, 0.7 and 0.95 of the least loss, α of 0.3, 0.6 and 1. One course or more, with three
/// losses and more among them.
AreaLaw fitArea(std::span<const Course> courses);

/// The same for each τ. Where no course falls, C says nothing.
AnnealingLaw fitAnnealing(std::span<const Course> courses);

/// L = f(ln S1) − C S2 with f piecewise linear and falling: it follows plateaus, which no power does.
struct FreeCurve {
    std::vector<double> knots;   ///< ln S1, rising, two or more
    std::vector<double> heights; ///< f at each, falling, 0 or more; beyond the ends f goes on as it was
    double c = 0.0;
    double lambda = 0.999;

    double loss(double area, double fall) const;
    std::vector<double> losses(Rates rates, Steps steps, std::int64_t warmUp = 0) const;
};

/// By least squares with coefficients that are not negative, f between ten quantiles of ln S1, for each τ: no
/// starts, no local minima. The areas of the courses must not all be alike.
FreeCurve fitFree(std::span<const Course> courses);

/// How far a prediction is off.
struct ForecastError {
    double curve = 0.0; ///< mean |predicted − measured|/measured
    double end = 0.0; ///< mean of the last three predicted by that of the last three measured, less 1: signed
};
/// As many of both, one or more, the measured ones above 0.
ForecastError errorOf(std::span<const double> predicted, std::span<const double> measured);

/// Mean of the last three, or of as many as there are.
double endOf(std::span<const double> losses);

} // namespace lrp::theory
