#pragma once

#include "core/engine/Record.h"
#include "ui/plots/Curves.h"
#include "ui/plots/ValueRange.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// The values of one lane, band or reference at one step; nothing where there is none. What is said of a band
/// are means.
struct LaneReadout {
    char letter = 'A'; ///< 0: a reference has none
    QString name;
    std::optional<double> planned;
    std::optional<double> measured;
    bool isNormalised = false;              ///< these two are multiples of the lane's base rate
    std::optional<double> plannedMomentum;  ///< where the schedule moves it
    std::optional<double> measuredMomentum; ///< likewise
    std::optional<double> trainingLoss;     ///< smoothed as it is drawn
    std::optional<double> validationLoss;   ///< of the latest evaluation at or before the step
    // Of a band:
    std::optional<Span> measuredRange;
    std::optional<Span> trainingRange;
    std::optional<Span> validationRange;
};

/// What every lane that is listed says at `step`, a fork before its beginning what its parent does;
/// `normalised`: with rates divided by the lane's base rate.
std::vector<LaneReadout> readoutAt(std::int64_t step, const std::vector<LaneCurve>& lanes,
                                   const engine::Record* record, double smoothing, bool normalised = false);
/// The means of the runs that have got to `step`, and their ranges.
LaneReadout readoutAt(std::int64_t step, const SeedBand& band, double smoothing, bool normalised = false);
/// The values of the curves' points at or before `step`; nothing beyond their ends.
LaneReadout readoutAt(std::int64_t step, const ReferenceCurve& reference, bool normalised = false);

/// "A constant"; of a reference, which has no letter, the name alone.
QString withLetter(char letter, const QString& name);

/// "Step 312, epoch 3.1. A constant: planned rate 0.4, measured 0.4, training loss 0.51, validation loss
/// 0.49."
QString inWords(std::int64_t step, std::int64_t stepsPerEpoch, const std::vector<LaneReadout>& lanes);

/// Four digits, as a person would write them; "NaN" and "∞" for the rest. With its range unless that is a
/// point: "0.51 (0.48 – 0.55)".
QString valueText(double value, const std::optional<Span>& range = std::nullopt);

/// Where a lane left the chart: the first loss that is not finite, or the last step of a lane that diverged.
struct Departure {
    std::int64_t step = 0;
    double rate = 0.0;
};
std::optional<Departure> departureOf(const engine::LaneRecord& lane);

} // namespace lrp::ui
