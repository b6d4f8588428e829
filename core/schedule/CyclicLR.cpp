#include "core/schedule/CyclicLR.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Overflow.h"

#include <cmath>
#include <limits>

namespace lrp::schedule
{

using params::Issues;

Issues CyclicLR::fits(const Groups& groups) const
{
    Issues issues;
    append(issues, checkLength("base_lr", baseLr, groups));
    append(issues, checkLength("max_lr", maxLr, groups));
    append(issues, checkLength("base_momentum", baseMomentum, groups));
    append(issues, checkLength("max_momentum", maxMomentum, groups));
    append(issues, checkMomentum(cycleMomentum, groups));
    return issues;
}

double CyclicLR::overflow() const
{
    const double total = stepSizeUp.ticks() + stepSizeDown.value_or(stepSizeUp).ticks();
    if (scaleFn || mode == CyclicMode::Triangular) {
        return std::numeric_limits<double>::infinity();
    }
    if (mode == CyclicMode::ExpRange) {
        return overflowOf(gamma);
    }
    const double cycles = overflowOf(2.0);
    double t = std::floor(cycles * total) - 1.0;
    while (std::floor(1.0 + t / total) - 1.0 < cycles) { // as the cycle is counted, with its rounding
        t += 1.0;
    }
    return t;
}

std::string CyclicLR::overflowText() const
{
    const double base = mode == CyclicMode::Triangular2 ? 2.0 : gamma;
    return tooLarge(base, overflowOf(base));
}

} // namespace lrp::schedule
