#pragma once

#include "core/optimizer/Catalog.h"
#include "core/schedule/Group.h"

#include <map>
#include <string>
#include <vector>

namespace lrp::optimizer
{

/// What a rule remembers of a run, by the names that PyTorch gives it; empty before its first update.
struct Memory {
    std::map<std::string, double> numbers{};
    std::map<std::string, std::vector<float>> vectors{};
};

/// How fast an optimizer may go. On a quadratic its rule is a linear recursion, as long as what it divides by
/// stands; with the Hessian H of the loss and the diagonal matrix P of those divisors,
///     A = P^(−½) (sign·H + shift·I) P^(−½)
/// it converges while rate · (the largest eigenvalue of A) < threshold. Beyond, it swings ever wider along
/// that direction. An adaptive one then divides by more before long: its line is where swings begin.
struct Stability {
    double threshold = 0.0; ///< 0: nothing converges, such as with a momentum of 1
    double shift = 0.0;     ///< what decay that is added to the gradient adds to every curvature
    double sign = 1.0;      ///< −1: the loss is climbed
    bool isAdaptive = false;
    std::vector<double>
        divisors{};    ///< P, one for each weight; of an adaptive one empty before its first update
    std::string why{}; ///< there is no threshold: why; empty: there is

    bool isKnown() const { return why.empty(); }
};

/// Of an optimizer whose next update has this rate and momentum (or beta1) and which remembers this. With
/// nothing to remember, what its first steps are like is left out: NAdam's momentum counts as full-grown.
/// Source: Cohen et al. 2021, arXiv:2103.00065, for 2/rate, and 2022, arXiv:2207.14484, for Adam; the others
/// derived from their rules: the spectral radius of the recursion is 1 at the threshold.
Stability stabilityOf(const Optimizer& optimizer, const schedule::Group& now, const Memory& memory = {});

} // namespace lrp::optimizer
