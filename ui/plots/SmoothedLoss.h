#pragma once

#include "core/engine/SampleColumns.h"
#include "core/engine/Smoothing.h"

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace lrp::ui
{

using engine::Smoothing;

/// The training loss of a lane as it is drawn, smoothed from the first sample on, or on from an average: the
/// extents of its stretches, and the average before every block of 32, from which any part of it is smoothed
/// anew. Takes two bytes a sample. The samples lie elsewhere and are the same lane's at every call. Thread:
/// any, one at a time.
class SmoothedLoss
{
public:
    explicit SmoothedLoss(double keep = 0.0)
        : SmoothedLoss(Smoothing(keep))
    {
    }
    explicit SmoothedLoss(const Smoothing& before)
        : m_keep(before.keep())
        , m_average(before)
    {
    }

    double keep() const { return m_keep; }
    /// Samples that have been smoothed.
    std::size_t size() const { return m_size; }
    /// Smooths on, up to `end`: some nanoseconds a sample.
    void advance(const engine::SampleColumns& samples, std::size_t end);

    /// What lies between `begin` and `end`, which must not be above size(). Takes microseconds.
    engine::Extent over(const engine::SampleColumns& samples, std::size_t begin, std::size_t end) const;
    /// The average with sample `index`, which must be below size(): NaN before the first finite loss.
    double averageAt(const engine::SampleColumns& samples, std::size_t index) const;

private:
    using Pyramid = engine::ExtentPyramid<double>;

    struct Chunk {
        std::array<Smoothing, Pyramid::kValues / Pyramid::kBlock> before; ///< each block
        Pyramid extents;
    };

    /// The average of all samples before this one.
    Smoothing averageBefore(const engine::SampleColumns& samples, std::size_t index) const;

    double m_keep;
    std::vector<std::unique_ptr<Chunk>> m_chunks;
    std::array<double, Pyramid::kBlock> m_block{}; ///< the latest, while it fills
    Smoothing m_average;
    std::size_t m_size = 0;
};

} // namespace lrp::ui
