#pragma once

#include <cstdint>
#include <vector>

namespace lrp::model
{

/// The optional members of a model's settings, described in Catalog.h.
namespace hook
{
struct SmallestSide;
struct Surface;
struct Unfusable;
} // namespace hook

/// Of one example as a model takes it: [features], or [channels, height, width] of images.
using InputShape = std::vector<std::int64_t>;

/// What a model takes: counted as real numbers, so that nothing overflows.
struct Size {
    double weights = 0.0;         ///< and biases
    double unitsPerExample = 0.0; ///< values that are computed for one example, layer by layer

    /// Adds a linear layer; returns its width.
    double addLinear(double inputs, double outputs)
    {
        weights += (inputs + 1.0) * outputs;
        unitsPerExample += outputs;
        return outputs;
    }
};

inline constexpr double kMostWeights = 100e6; ///< of one lane: 400 MB
inline constexpr double kMostUnits = 1e9;     ///< of one batch: 4 GB

} // namespace lrp::model
