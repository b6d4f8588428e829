#pragma once

#include "core/engine/Record.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/Curves.h"
#include "ui/plots/ValueRange.h"

#include <cstdint>
#include <optional>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// One value of a read-out; what is said of a band is a mean.
struct ReadoutValue {
    channel::Id channel{};
    bool isPlanned = false; ///< else measured: smoothed as it is drawn, or of the latest evaluation
    double value = 0.0;
    std::optional<Span> range{}; ///< of a band
};

/// The values of one lane, band or reference at one step, those that there are, in the order of the panels.
struct LaneReadout {
    char letter = 'A'; ///< 0: a reference has none
    QString name;
    bool isNormalised = false; ///< rates are multiples of the lane's base rate
    std::vector<ReadoutValue> values{};
    QString lengths{}; ///< what the norms come to, in a sentence; empty: they are off or were not recorded
    QString ratio{};   ///< what the update ratio says beside the rule of thumb for networks, likewise

    const ReadoutValue* find(channel::Id id, bool isPlanned) const;
    std::optional<double> planned(channel::Id id) const;
    std::optional<double> measured(channel::Id id) const;
};

/// What every lane that is listed says at `step`, a fork before its beginning what its parent does. Of panels
/// that are off nothing.
std::vector<LaneReadout> readoutAt(std::int64_t step, const std::vector<LaneCurve>& lanes,
                                   const engine::Record* record, const ChartOptions& options);
/// The means of the runs that have got to `step`, and their ranges.
LaneReadout readoutAt(std::int64_t step, const SeedBand& band, const ChartOptions& options);
/// The values of the curves' points at or before `step`; nothing beyond their ends.
LaneReadout readoutAt(std::int64_t step, const ReferenceCurve& reference, const ChartOptions& options);

/// What people call a channel: "training loss".
QString channelLabel(channel::Id id);
/// "planned rate", "measured rate", "training loss".
QString nameOf(const ReadoutValue& value);
/// The same at the head of a column, where the axis's name is left out: "training".
QString headOf(const ReadoutValue& value, bool isNormalised);

/// "A constant"; of a reference, which has no letter, the name alone.
QString withLetter(char letter, const QString& name);

/// "A constant: planned rate 0.4, measured 0.4."
QString sentenceOf(const LaneReadout& lane, const QStringList& values);

/// "Step 312, epoch 3.1. A constant: planned rate 0.4, measured 0.4, training loss 0.51, validation loss
/// 0.49."
QString inWords(std::int64_t step, std::int64_t stepsPerEpoch, const std::vector<LaneReadout>& lanes);

/// Four digits, as a person would write them; "NaN" and "∞" for the rest. With its range unless that is a
/// point: "0.51 (0.48 – 0.55)".
QString valueText(double value, const std::optional<Span>& range = std::nullopt);

} // namespace lrp::ui
