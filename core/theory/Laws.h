#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Laws that tell a run's loss from the rates of its updates. S1 is the area Σ η of the updates done. `rates`
/// are those of updates 1 … n, `steps` the updates done at the evaluations, from 1 to n.
namespace lrp::theory
{

using Steps = std::span<const std::int64_t>;
using Rates = std::span<const double>;

/// S1 at the evaluations.
std::vector<double> areasAt(Rates rates, Steps steps);

/// S2 = Σ m at the evaluations, with m_t = λ m_{t−1} + (η_{t−1} − η_t): what the rate has fallen, as far as
/// it has been there for some time; λ = 1 − 1/τ remembers τ updates. Rises count as negative falls, and only
/// updates behind number `warmUp` do.
std::vector<double> fallsAt(Rates rates, Steps steps, double lambda, std::int64_t warmUp = 0);

/// L = L0 + A S1^−α, which gives a fall no credit.
struct AreaLaw {
    double l0 = 0.0;
    double a = 0.0;
    double alpha = 0.0;

    double loss(double area) const;
};

/// L = L0 + A S1^−α − C S2. Source: Tissue, Wang & Wang 2024, arXiv:2408.11029.
struct AnnealingLaw {
    double l0 = 0.0;
    double a = 0.0;
    double alpha = 0.0;
    double c = 0.0;
    double lambda = 0.999;

    std::vector<double> losses(Rates rates, Steps steps, std::int64_t warmUp = 0) const;
};

/// L = L0 + A (S1 + S_W)^−α − B Σ_{k≤t} (η_{k−1} − η_k)(1 − (1 + C η_k^−γ S_k(t))^−β), S_k(t) = Σ_{τ=k}^t
/// η_τ. The sum begins with the second update; a rise is a negative fall; η_k counts as 1e-12 at least.
/// O(steps · rates). Source: Luo et al. 2025, arXiv:2503.12811; github.com/thu-yao-01-luo/MultiPowerLaw.
struct MultiPowerLaw {
    double l0 = 0.0;
    double a = 0.0;
    double alpha = 0.0;
    double b = 0.0;
    double c = 0.0;
    double beta = 0.0;
    double gamma = 0.0;
    double areaBefore = 0.0; ///< S_W: of a warm-up that is not among the rates

    std::vector<double> losses(Rates rates, Steps steps) const;
};

/// L = L0 + A S1^−α + B Σ_{k≤t} η_k² (1 + κ (S1(t) − S1(k)))^−ρ: signal decays in intrinsic time S1, noise is
/// forgotten in it. O(steps · rates). Source: after Li et al. 2025, arXiv:2509.19189; the kernel is the
/// program's own.
struct FunctionalLaw {
    double l0 = 0.0;
    double a = 0.0;
    double alpha = 0.0;
    double b = 0.0;
    double kappa = 0.0;
    double rho = 0.0;

    std::vector<double> losses(Rates rates, Steps steps) const;
};

} // namespace lrp::theory
