#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lrp::theory
{

/// What a schedule is refined from: the gradient norms of a run, as its optimizer used them.
enum class NormPower {
    Squared = 2, ///< w_t = Ĝ_t^−2: SGD, with ℓ2 norms
    Plain = 1,   ///< w_t = Ĝ_t^−1: the Adam family, with ℓ1 norms
};

/// The schedule that the norms of a run ask for.
struct Refined {
    std::size_t width = 0;        ///< of the running median, in norms
    std::vector<double> filtered; ///< the norms through it
    std::vector<double> factors;  ///< of the base rate: the highest is 1, the last 0
    std::size_t floored = 0;      ///< how many filtered norms lay below the floor
};

struct RefineLimits {
    double span = 0.1;   ///< of all norms, that a median is of
    double floor = 0.01; ///< of the filtered norms' median, that none counts as smaller than
};

/// η_t ∝ w_t Σ_{p>t} w_p, for which the bound (D² + Σ w²G²)/(2 Σ w) is least; scaled to a peak of 1. Norms
/// that are not finite are interpolated between those that are, the ends held; then a running median over
/// 2⌊⌊span · n⌋/2⌋ + 1 of them, continued on the left by the first norm and mirrored on the right. Norms are
/// 0 or more. Constant norms give linear decay, large early ones a warm-up. nullopt: fewer than two norms,
/// none that is finite, or none above 0. Source: Defazio et al. 2023, arXiv:2310.07831, refinement; the floor
/// is the program's own.
std::optional<Refined> refined(std::span<const double> norms, NormPower power,
                               const RefineLimits& limits = {});

/// The root mean square over seeds, norm by norm, of those that are finite; NaN where none is. Seeds are as
/// long as each other, one or more.
std::vector<double> meanNorms(std::span<const std::vector<double>> seeds);

/// Why a schedule should not be made of these norms; empty: it may. "norms vanished: not refined" where they
/// span more than a factor of 100, or a training loss is 1e-3 of what it was or less: the weights of the end
/// would outgrow all others, and the schedule be a spike there.
std::string whyNotRefined(const Refined& refined, std::optional<double> lossShare = {});

} // namespace lrp::theory
