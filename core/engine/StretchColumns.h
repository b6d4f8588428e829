#pragma once

#include "core/channel/Catalog.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>

namespace lrp::engine
{

/// The values of the channels that a lane keeps one of for each stretch of its updates: at most kMost of
/// each, 16 KiB as float32; those that are not recorded take no memory. Stretches begin at multiples of their
/// length, counted from the run's step 0; the first of a fork and the last of a run may be shorter. Nothing
/// is allocated for a lane that records none. One thread appends while others read, as with SampleColumns.
/// Thread: begin and append on one; all else on any.
class StretchColumns
{
public:
    static constexpr std::size_t kMost = 4096;
    static constexpr std::size_t kChannels = channel::kept().size();
    using Values = std::array<float, kChannels>;  ///< in the order of channel::kept()
    using Recorded = std::array<bool, kChannels>; ///< which of them are, likewise
    static constexpr std::size_t kBytesOfChannel = kMost * sizeof(float);
    static_assert(kBytesOfChannel * channel::countOfNetworks() <= std::size_t{64} << 10,
                  "a run of a network keeps at most 64 KiB");
    static_assert(kBytesOfChannel * kChannels <= std::size_t{96} << 10,
                  "one of two weights, which has their path too, at most 32 KiB more");

    /// ⌈totalSteps / kMost⌉, at least 1: how many updates a stretch has.
    static std::int64_t lengthFor(std::int64_t totalSteps);

    StretchColumns() = default;
    StretchColumns(const StretchColumns&) = delete;
    StretchColumns& operator=(const StretchColumns&) = delete;

    /// From here on values are taken, in stretches of `length` updates from update `firstStep` on. Before the
    /// first value; later calls do nothing. Of what is not recorded there are no values.
    void begin(std::int64_t firstStep, std::int64_t length, const Recorded& recorded = kAllRecorded);
    /// Whether values of the channel of channel::kept() are taken.
    bool records(channel::Id id) const { return m_values && m_recorded[channel::placeInKept(id)]; }
    /// The memory of all values there may be: 16 KiB for each channel that is recorded.
    std::size_t bytes() const;

    static constexpr Recorded kAllRecorded = [] {
        Recorded all{};
        all.fill(true);
        return all;
    }();

    std::int64_t length() const { return m_length; }

    /// Takes the values of the next stretch, whose last update is the one before `end`; those of channels
    /// that are not recorded are left out. False when there is no more room: they were not kept.
    bool append(std::int64_t end, const Values& values);

    /// How many stretches there are values of; 0 where none are recorded.
    std::size_t size() const { return m_size.load(std::memory_order_acquire); }

    /// The place of the stretch that has update `step`.
    std::size_t placeOf(std::int64_t step) const
    {
        return static_cast<std::size_t>(step / m_length - m_first);
    }
    /// The last update of stretch `place`, which must be below size().
    std::int64_t step(std::size_t place) const;
    /// The number of updates done after the last stretch; 0 before the first.
    std::int64_t end() const { return m_end.load(std::memory_order_acquire); }

    /// The value of a channel of channel::kept(); `place` must be below size(). NaN where it is not recorded.
    double value(channel::Id id, std::size_t place) const
    {
        return records(id) ? static_cast<double>(of(channel::placeInKept(id))[place])
                           : std::numeric_limits<double>::quiet_NaN();
    }
    /// All values there are of the channel at this place in channel::kept(); none where it is not recorded.
    std::span<const float> column(std::size_t channel) const
    {
        return m_values && m_recorded[channel] ? std::span(of(channel), size()) : std::span<const float>();
    }

private:
    const float* of(std::size_t channel) const { return m_values.get() + m_begin[channel]; }

    std::unique_ptr<float[]> m_values; ///< kMost of each recorded channel, one channel after the other
    Recorded m_recorded{};
    std::array<std::size_t, kChannels> m_begin{}; ///< of each recorded channel in m_values
    std::int64_t m_length = 1;
    std::int64_t m_first = 0; ///< the number of the first stretch, counted from the run's step 0
    std::atomic<std::int64_t> m_end{0};
    std::atomic<std::size_t> m_size{0};
};

} // namespace lrp::engine
