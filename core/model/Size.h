#pragma once

#include "core/model/Catalog.h"

#include <cstdint>
#include <vector>

namespace lrp::model
{

/// What a model takes: counted as real numbers, so that nothing overflows.
struct Size {
    double weights = 0.0;         ///< and biases
    double unitsPerExample = 0.0; ///< values that are computed for one example, layer by layer
};

/// For examples of this shape: [features] or [channels, height, width].
Size sizeOf(const Model& model, const std::vector<std::int64_t>& inputShape, std::int64_t outputs);

inline constexpr double kMostWeights = 100e6; ///< of one lane: 400 MB
inline constexpr double kMostUnits = 1e9;     ///< of one batch: 4 GB

} // namespace lrp::model
