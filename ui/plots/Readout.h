#pragma once

#include "core/engine/Record.h"
#include "ui/plots/CurvesView.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// The values of one lane at one step; nothing where there is none.
struct LaneReadout {
    char letter = 'A';
    QString name;
    std::optional<double> planned;
    std::optional<double> measured;
    bool isNormalised = false;              ///< these two are multiples of the lane's base rate
    std::optional<double> plannedMomentum;  ///< where the schedule moves it
    std::optional<double> measuredMomentum; ///< likewise
    std::optional<double> trainingLoss;     ///< smoothed as it is drawn
    std::optional<double> validationLoss;   ///< of the latest evaluation at or before the step
};

/// The record's lane with this letter, or nullptr.
const engine::LaneRecord* laneOf(const engine::Record* record, char letter);

/// What every visible lane says at `step`; `normalised`: with rates divided by the lane's base rate.
std::vector<LaneReadout> readoutAt(std::int64_t step, const std::vector<LaneCurve>& lanes,
                                   const engine::Record* record, double smoothing, bool normalised = false);

/// "Step 312, epoch 3.1. A constant: planned rate 0.4, measured 0.4, training loss 0.51, validation loss
/// 0.49."
QString inWords(std::int64_t step, std::int64_t stepsPerEpoch, const std::vector<LaneReadout>& lanes);

/// Four digits, as a person would write them; "NaN" and "∞" for the rest.
QString valueText(double value);

/// Where a lane left the chart: the first loss that is not finite, or the last step of a lane that diverged.
struct Departure {
    std::int64_t step = 0;
    double rate = 0.0;
};
std::optional<Departure> departureOf(const engine::LaneRecord& lane);

/// The next step after `from` (or, backwards, the one before) at which a visible lane's planned rate jumps or
/// bends, or at which there is an evaluation. Nothing beyond the ends of the run.
std::optional<std::int64_t> eventAfter(std::int64_t from, const std::vector<LaneCurve>& lanes,
                                       const experiment::Shape& shape);
std::optional<std::int64_t> eventBefore(std::int64_t from, const std::vector<LaneCurve>& lanes,
                                        const experiment::Shape& shape);

} // namespace lrp::ui
