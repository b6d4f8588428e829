#pragma once

#include "ui/plots/detail/LaneCurves.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace lrp::ui
{

/// What a fork's parent measured before the fork, where no curve of its own shows it: drawn pale, in the
/// fork's colour, so that the fork is not without a beginning.
struct Past {
    char letter = 'A'; ///< the fork's
    std::shared_ptr<const engine::LaneRecord> parent;
    std::int64_t until = 0;    ///< the fork's first step
    bool moves = false;        ///< whether the fork's schedule moves a momentum
    double baseRate = 0.0;     ///< the fork's, which normalised rates are divided by
    experiment::Shape shape{}; ///< of the fork's race; zeros: the record's
    bool isLane = false;       ///< what the lane itself was before its future was bent: not pale
    LaneCurves curves;
};

/// The pasts of the visible forks, those of forks of forks too. What `known` has read is kept.
std::vector<Past> pastsOf(const std::vector<LaneCurve>& lanes, const engine::Record* record,
                          std::vector<Past> known);

} // namespace lrp::ui
