#pragma once

#include "core/engine/Record.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <vector>

namespace lrp::summary
{

/// The losses that a lane is told by: those of its evaluations, or where it has none of them, the training
/// loss of every update, smoothed.
struct Losses {
    std::vector<std::int64_t> steps; ///< rising; updates done at an evaluation, else the update's number
    std::vector<double> values;      ///< finite; what was not is left out
    bool isTraining = false;
};

/// How much of the old average the smoothed training loss keeps at each update.
inline constexpr double kSmoothing = 0.9;

Losses lossesOf(const engine::LaneRecord& lane);

/// The mean of the losses in the last tenth of first … last step, its beginning not included; of the last
/// loss where that tenth has none. NaN without losses. A lesson's claims are about this: one value at the end
/// may be luck.
double endOf(const Losses& losses);

enum class Trend { Fell, Rose, HardlyChanged };

/// What a loss did.
struct LossShape {
    double first = 0.0;
    double last = 0.0; ///< endOf()
    double lowest = 0.0;
    std::int64_t lowestStep = 0; ///< the first that has it
    double highest = 0.0;
    Trend trend = Trend::HardlyChanged; ///< fell: last < 0.9 first; rose: last > 1.1 first

    struct Stretch {
        std::int64_t from = 0;
        std::int64_t to = 0;
    };
    /// Of a loss that fell, the shortest stretch with half of the fall in its logarithm; of equally short
    /// ones the first. Nothing where a loss is 0 or below, which has no logarithm.
    std::optional<Stretch> fastest{};
    /// Where the means of five losses begin to stay within 5 % of last, by the middle one's step. Nothing
    /// where that is in the last tenth.
    std::optional<std::int64_t> levelFrom{};
    /// Standard deviation of the last tenth over its mean; 0 of less than three losses and where last is
    /// practically 0.
    double restlessness = 0.0;

    /// Whether last is at most a millionth of first, whatever their signs: shares of it say nothing.
    bool isPracticallyZero() const { return std::abs(last) <= 1e-6 * std::abs(first); }
};

/// Nothing without losses.
std::optional<LossShape> shapeOf(const Losses& losses);

} // namespace lrp::summary
