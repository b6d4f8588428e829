#pragma once

#include "core/elementary/Elementary.h"
#include "core/elementary/SplitMix64.h"
#include "core/surface/Surface.h"

#include <cmath>
#include <cstdint>

namespace lrp::surface
{

/// What is added to the gradients of two weights: σ · N(0, I), independent from update to update. The numbers
/// of update t are the same whenever they are asked for, so that no state has to be kept: those of SplitMix64
/// at places 2t + 1 and 2t + 2, made normal as by Box & Muller 1958. Thread: any.
class GradientNoise
{
public:
    GradientNoise(std::uint64_t seed, double deviation)
        : m_seed(seed)
        , m_deviation(deviation)
    {
    }

    Point at(std::int64_t update) const
    {
        const std::uint64_t place = 2 * static_cast<std::uint64_t>(update);
        const double radius =
            m_deviation * std::sqrt(-2.0 * elementary::naturalLog(1.0 - uniform(place + 1)));
        const auto [cosine, sine] = elementary::directionAt(uniform(place + 2));
        return {radius * cosine, radius * sine};
    }

private:
    /// In [0, 1), a multiple of 2^−53.
    double uniform(std::uint64_t place) const
    {
        return static_cast<double>(elementary::splitMix64(m_seed, place) >> 11) * 0x1p-53;
    }

    std::uint64_t m_seed;
    double m_deviation;
};

} // namespace lrp::surface
