#pragma once

#include "core/summary/LossShape.h"
#include "core/summary/Summary.h"

#include <optional>
#include <vector>

namespace lrp::summary::detail
{

/// What is known of a lane and may be told.
struct LaneFacts {
    const Lane* lane = nullptr;
    bool hasRun = false;
    bool isRateHidden = false;
    bool isLossHidden = false;
    std::optional<LossShape> loss{};     ///< nothing: it is hidden, or there is none that is finite
    bool isTraining = false;             ///< whose loss it is
    std::vector<double> measuredRates{}; ///< where they count
    std::int64_t firstStep = 0;          ///< of the first rate
    bool areRatesPlanned = false;        ///< nothing has run, or the rest of the run is still to come

    /// Planned, else measured so far; empty: hidden, or none.
    const std::vector<double>& rates() const { return areRatesPlanned ? lane->plan->rates : measuredRates; }
};
LaneFacts factsOf(const Lane& lane, const channel::Hidden& hidden);

/// Whether the lane has come to its end with a loss that is a number.
bool hasLastLoss(const LaneFacts& facts);

/// Lane, Rate and Shape, those that there are. `steps`: of the whole run.
void append(std::vector<Sentence>& sentences, const LaneFacts& facts, std::int64_t steps, bool isMeasured);

} // namespace lrp::summary::detail
