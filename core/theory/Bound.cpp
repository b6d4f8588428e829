#include "core/theory/Bound.h"

#include "core/fit/GoldenSection.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

namespace lrp::theory
{
namespace
{

constexpr double kHalfWidth = 6.0;  ///< of ln u, that is searched at a time
constexpr double kExactness = 1e-9; ///< of ln u: beyond what values tell of it
constexpr int kMostShifts = 100;    ///< of the search, to where the rates lie

/// The updates that move something, with their norms; of `norms` the rest is that of the last gradient.
struct Moves {
    std::vector<double> rates; ///< by `scale`, so that squares of any plan's rates are numbers
    std::vector<double> norms;
    double scale = 1.0; ///< the power of two at or below the highest rate
};

Moves movesOf(std::span<const double> rates, const Convex& convex)
{
    Moves moves;
    for (std::size_t t = 0; t < rates.size(); ++t) {
        assert(rates[t] >= 0.0 && std::isfinite(rates[t]));
        if (rates[t] > 0.0) {
            moves.rates.push_back(rates[t]);
            moves.norms.push_back(convex.norms[convex.norms.size() == 1 ? 0 : t]);
        }
    }
    if (!moves.rates.empty()) {
        moves.scale = std::ldexp(1.0, std::ilogb(std::ranges::max(moves.rates)));
        for (double& rate : moves.rates) {
            rate /= moves.scale;
        }
    }
    return moves;
}

Omega omegaOfMoves(const Moves& moves, double distance)
{
    double area = 0.0;   // A_{k+1}
    double energy = 0.0; // B_{k+1}
    Omega omega;
    for (std::size_t k = moves.rates.size(); k-- > 0;) {
        const double rate = moves.rates[k];
        const double more = area + rate;
        const double length = rate * moves.norms[k];
        energy += length * length;
        if (area > 0.0) {
            omega.ofLast += 0.5 * (rate / more) * (energy / area); // areas may be too small to be multiplied
        }
        area = more;
    }
    omega.ofDistance = distance * distance / (2.0 * area) / moves.scale;
    omega.ofAll = energy / (2.0 * area) * moves.scale;
    omega.ofLast *= moves.scale;
    return omega;
}

/// What a u comes to, of the rates by their scale: W_1, and Σ w_t² G_t².
struct Weights {
    double sum = 0.0;
    double energy = 0.0;
};

Weights weightsOf(const Moves& moves, double u)
{
    const double last = u * moves.norms.back();
    double energy = last * last; // of w/u_1
    for (std::size_t t = moves.rates.size(); t-- > 0;) {
        const double step = moves.rates[t] / u;
        const double length = step * moves.norms[t];
        energy += length * length;
        u += step;
    }
    return {.sum = u * u, .energy = u * u * energy};
}

/// The least of value(u) over u > 0, which is searched around √(mean rate) and, where it lies at an end,
/// beyond.
template <class Value>
double leastOver(const Moves& moves, const Value& value)
{
    const double mean = std::accumulate(moves.rates.begin(), moves.rates.end(), 0.0) /
                        static_cast<double>(moves.rates.size());
    const auto at = [&](double logarithm) { return value(std::exp(logarithm)); };
    double centre = 0.5 * std::log(mean);
    double best = centre;
    for (int shift = 0; shift < kMostShifts; ++shift) {
        best = fit::goldenSection(at, centre - kHalfWidth, centre + kHalfWidth, kExactness);
        if (std::abs(best - centre) < kHalfWidth - 1e-6) {
            break;
        }
        centre = best;
    }
    return std::exp(best);
}

double worstValue(const Moves& moves, double distance)
{
    const auto value = [&](double u) {
        const Weights weights = weightsOf(moves, u);
        return (distance * distance / moves.scale + moves.scale * weights.energy) / (2.0 * weights.sum);
    };
    return value(leastOver(moves, value));
}

/// The updates that move something, with the norm of the gradient behind them.
Moves madeOf(std::span<const double> updates, const Convex& convex)
{
    assert(convex.norms.size() == 1 || convex.norms.size() == updates.size() + 1);
    Moves moves = movesOf(updates, convex);
    moves.norms.push_back(convex.norms.back());
    return moves;
}

/// The same function, as far as `updates` of a run go.
Convex partOf(const Convex& convex, std::size_t norms)
{
    Convex part = convex;
    part.norms.resize(convex.norms.size() == 1 ? 1 : norms);
    return part;
}

std::vector<double> times(std::span<const double> rates, double factor)
{
    std::vector<double> scaled(rates.size());
    std::ranges::transform(rates, scaled.begin(), [factor](double rate) { return factor * rate; });
    return scaled;
}

} // namespace

double Omega::bestFactor() const
{
    return std::sqrt(ofDistance) / std::sqrt(ofAll + ofLast); // whose quotient may be beyond all numbers
}

double Omega::bestValue() const
{
    return 2.0 * std::sqrt(ofDistance * (ofAll + ofLast));
}

std::optional<Omega> omegaOf(std::span<const double> rates, const Convex& convex)
{
    assert(convex.norms.size() == 1 || convex.norms.size() == rates.size());
    const Moves moves = movesOf(rates, convex);
    return moves.rates.empty() ? std::nullopt : std::optional(omegaOfMoves(moves, convex.distance));
}

std::optional<Omega> omegaAfter(std::span<const double> updates, const Convex& convex)
{
    assert(convex.norms.size() == 1 || convex.norms.size() == updates.size());
    Moves moves = movesOf(updates, convex);
    if (moves.rates.empty()) {
        return std::nullopt;
    }
    moves.rates.push_back(moves.rates.back());
    moves.norms.push_back(moves.norms.back());
    return omegaOfMoves(moves, convex.distance);
}

std::optional<WorstCase> worstCaseAfter(std::span<const double> updates, const Convex& convex)
{
    const Moves moves = madeOf(updates, convex);
    if (moves.rates.empty()) {
        return std::nullopt;
    }
    const auto best = [&](double u) {
        const Weights weights = weightsOf(moves, u);
        return convex.distance * std::sqrt(weights.energy) / weights.sum;
    };
    const double u = leastOver(moves, best);
    return WorstCase{.value = worstValue(moves, convex.distance),
                     .bestFactor = convex.distance / std::sqrt(weightsOf(moves, u).energy) / moves.scale,
                     .bestValue = best(u)};
}

std::optional<double> worstValueAfter(std::span<const double> updates, const Convex& convex)
{
    const Moves moves = madeOf(updates, convex);
    return moves.rates.empty() ? std::nullopt : std::optional(worstValue(moves, convex.distance));
}

std::optional<BoundCurve> boundsAlong(std::span<const double> updates, std::size_t points,
                                      const Convex& convex)
{
    constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
    const auto worst = worstCaseAfter(updates, convex);
    if (!worst || points == 0) {
        return std::nullopt;
    }
    const std::size_t n = updates.size();
    BoundCurve curve{.worst = *worst, .omega = *omegaAfter(updates, partOf(convex, n)), .points = {}};
    if (!std::isfinite(worst->bestFactor) || !std::isfinite(curve.omega.bestFactor())) {
        return std::nullopt;
    }
    const std::vector<double> ofWorst = times(updates, worst->bestFactor);
    const std::vector<double> ofOmega = times(updates, curve.omega.bestFactor());
    const std::size_t count = std::min(points, n);
    for (std::size_t i = 1; i <= count; ++i) {
        const std::size_t made = i * n / count;
        const auto omega = omegaAfter(std::span(ofOmega).first(made), partOf(convex, made));
        curve.points.push_back(
            {.updates = made,
             .worst =
                 worstValueAfter(std::span(ofWorst).first(made), partOf(convex, made + 1)).value_or(kNothing),
             .omega = omega ? omega->value() : kNothing});
    }
    return curve;
}

} // namespace lrp::theory
