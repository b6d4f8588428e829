#pragma once

#include "core/probe/NoiseScale.h"

#include <string>

/// What measured numbers mean, in a sentence each.
namespace lrp::probe
{

/// "B = 16 lies far below 300: steps are mostly noise; doubling B costs no progress per example." Of `batch`
/// 0, which is not known, what the scale says alone; `examples` as in varianceOfBatch().
std::string captionOfNoise(const NoiseScale& scale, std::int64_t batch, std::int64_t examples);

/// What ‖Δw‖/‖w‖ of one update says, beside the rule of thumb 0.001; empty: NaN.
std::string captionOfUpdateRatio(double ratio);

/// "The gradient is 0.4 long and moves weights of length 20 by 0.04 in an update." Empty where one is NaN.
std::string captionOfNorms(double gradient, double update, double weights);

} // namespace lrp::probe
