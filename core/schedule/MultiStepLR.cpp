#include "core/schedule/MultiStepLR.h"

#include "core/schedule/detail/Overflow.h"
#include "core/text/Translate.h"

namespace lrp::schedule
{

Curve MultiStepLR::curve(const Base& base) const
{
    std::vector<double> at = ticksOf(milestones);
    std::sort(at.begin(), at.end());
    curve::Steps levels{.at = at, .values = {base.lr}};
    for (std::size_t passed = 1; passed <= at.size(); ++passed) {
        levels.values.push_back(base.lr * std::pow(gamma, static_cast<double>(passed)));
    }
    Curve steps(Curve::Node{std::move(levels)});
    // PyTorch takes the power of a tick that is listed several times.
    const double tooMany = overflowOf(gamma);
    for (auto tick = at.begin(); tick != at.end(); tick = std::upper_bound(tick, at.end(), *tick)) {
        const auto hits = static_cast<double>(std::upper_bound(tick, at.end(), *tick) - tick);
        if (hits >= tooMany && *tick >= 0.0) {
            return raising(
                steps, *tick,
                translate("schedule", "PyTorch's MultiStepLR raises %1").arg(tooLarge(gamma, hits)));
        }
    }
    return steps;
}

} // namespace lrp::schedule
