#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// What theory says of a schedule before anything is trained: how far above the least value gradient descent
/// may end on a convex function, at worst. Plain numbers in and out. Thread: any.
namespace lrp::theory
{

/// What is known of the function: x_{t+1} = x_t − η_t g_t begins at most `distance` from a minimum, and no
/// gradient is longer than its norm.
struct Convex {
    double distance = 1.0;          ///< D, above 0
    std::vector<double> norms{1.0}; ///< G, above 0: one for all gradients, or one for each
};

/// The bound that papers use, by its three parts; γ is a factor on all rates. Numbers as they are at γ = 1.
struct Omega {
    double ofDistance = 0.0; ///< D²/(2 A_1): falls as 1/γ
    double ofAll = 0.0;      ///< B_1/(2 A_1): grows with γ
    double ofLast = 0.0; ///< ½ Σ_{k<T} η_k B_k/(A_{k+1} A_k): likewise; the price of taking the last iterate

    double value() const { return ofDistance + ofAll + ofLast; }
    double bestFactor() const; ///< γ* = √(ofDistance/(ofAll + ofLast))
    double bestValue() const;  ///< Ω* = 2 √(ofDistance (ofAll + ofLast))
};

/// Ω_T of f(x_T) − f*, with A_k = Σ_{t≥k} η_t and B_k = Σ_{t≥k} η_t² G_t², both summed from the back. `rates`
/// are η_1 … η_T, 0 or more and finite; x_T does not depend on the last of them, the bound does. Those of 0
/// move nothing and are dropped with their norms. Norms: one, or T. nullopt: no rate is above 0. Source:
/// Defazio et al. 2023, arXiv:2310.07831, Theorem 10; Schaipp et al. 2025, arXiv:2501.18965, Theorem 1.
std::optional<Omega> omegaOf(std::span<const double> rates, const Convex& convex = {});

/// Ω after these updates, as papers have it: the next rate is as the last that moved something. Norms: one,
/// or one for each update.
std::optional<Omega> omegaAfter(std::span<const double> updates, const Convex& convex = {});

/// The exact worst case of f(x_{n+1}) − f*, and the factor on the rates that makes it least.
struct WorstCase {
    double value = 0.0;
    double bestFactor = 0.0;
    double bestValue = 0.0;
};

/// After the updates η_1 … η_n, 0 or more and finite; norms: one, or n + 1. Every schedule is one of those,
/// η_t = w_t W_{t+1}/W_1 with W_t = Σ_{p≥t} w_p, for which (D² + Σ w_t² G_t²)/(2 W_1) is a bound: from any u
/// > 0 go back u_t = u_{t+1} + η_t/u_{t+1} from u_{n+1} = u, then W_1 = u_1² and w_t = u_1 (u_t − u_{t+1}),
/// w_{n+1} = u_1 u. The answer is the least over u, to 1e-9 of itself, the factor to 1e-7. That it is a bound
/// follows from the theorem; that some function attains it is seen wherever it was computed. nullopt: no rate
/// is above 0. Source: Defazio et al. 2023 for the bound; the recursion over u is the program's own.
std::optional<WorstCase> worstCaseAfter(std::span<const double> updates, const Convex& convex = {});

/// `value` of it alone, in half the time.
std::optional<double> worstValueAfter(std::span<const double> updates, const Convex& convex = {});

/// Both along a run whose rates are multiplied by the factor that is best for its end, each by its own.
struct BoundPoint {
    std::size_t updates = 0; ///< that were made
    double worst = 0.0;      ///< NaN: nothing has moved yet; of `omega` likewise
    double omega = 0.0;
};
struct BoundCurve {
    WorstCase worst;
    Omega omega;
    std::vector<BoundPoint> points;
};

constexpr std::size_t kPointsWhileDragging = 24;
constexpr std::size_t kPointsAtRest = 100;

/// At so many points, spread evenly up to the end, which is one of them; fewer where there are fewer updates.
/// Of each both bounds after the updates so far. Norms: one, or one more than updates. Takes O(points ·
/// updates): 60 passes over the updates so far for each point. nullopt: no rate is above 0, or all are so
/// small that a best factor is no number.
std::optional<BoundCurve> boundsAlong(std::span<const double> updates, std::size_t points,
                                      const Convex& convex = {});

} // namespace lrp::theory
