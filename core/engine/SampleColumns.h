#pragma once

#include "core/engine/Extent.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace lrp::engine
{

/// Measured at every step. `step` t is the update's number from 0.
struct Sample {
    std::int64_t step;
    double lr;       ///< the rate read back from the optimizer, the one update t used
    double loss;     ///< training loss of the batch, before the update; kept as the float32 networks compute
    double momentum; ///< momentum or beta1 of update t; NaN for optimizers without one
};

/// The samples of a lane, one for each step from the first on, in columns: 12 bytes a sample, 8 more where
/// the momentum moves, and 2 for the extents of its stretches. One thread appends while others read. Nobody
/// waits and nothing is lost: values live in chunks that never move, and the size is published after them.
/// Thread: reserve and append on one; all else on any.
class SampleColumns
{
public:
    static constexpr std::size_t kMost = std::size_t{8'192} * ExtentPyramid<double>::kValues; ///< 134 million

    SampleColumns() = default;
    SampleColumns(const SampleColumns&) = delete;
    SampleColumns& operator=(const SampleColumns&) = delete;
    ~SampleColumns();

    /// Makes room for so many samples in all, so that append() need not. Memory counts as used where it is
    /// written to, so that a run may end early.
    void reserve(std::size_t samples);

    /// False when there is no more room at all: the sample was not kept. Its step must be the one after the
    /// last. Beyond what is reserved it allocates once in 16,384 steps, and once a run when a momentum begins
    /// to move.
    bool append(const Sample& sample);

    std::size_t size() const { return m_size.load(std::memory_order_acquire); }

    /// Sample `index`, which must be below size().
    Sample operator[](std::size_t index) const;
    double lr(std::size_t index) const { return chunkOf(index).rates.values[index % kChunk]; }
    double loss(std::size_t index) const
    {
        return static_cast<double>(chunkOf(index).losses.values[index % kChunk]);
    }
    double momentum(std::size_t index) const;

    /// Of the first sample; 0 while there is none.
    std::int64_t firstStep() const { return size() == 0 ? 0 : m_firstStep; }
    /// The first sample whose step is at least `step`; size() when there is none.
    std::size_t firstAtOrAfter(double step) const;

    /// What lies between `begin` and `end`, which must not be above size(). Takes microseconds whatever the
    /// length. Places are those of samples.
    Extent rates(std::size_t begin, std::size_t end) const;
    Extent losses(std::size_t begin, std::size_t end) const;
    Extent momentums(std::size_t begin, std::size_t end) const;

private:
    static constexpr std::size_t kChunk = ExtentPyramid<double>::kValues;

    template <class T>
    struct Column {
        std::array<T, kChunk> values;
        ExtentPyramid<T> extents;

        void set(std::size_t place, T value);
        Extent over(std::size_t begin, std::size_t end) const;
    };
    /// Has no constructor either.
    struct Chunk {
        Column<double> rates;
        Column<float> losses;
        double steadyMomentum; ///< while there is no column of momentums
    };
    struct Slot {
        Chunk* chunk = nullptr;
        std::atomic<Column<double>*> momentums{nullptr}; ///< only where they move
    };

    const Chunk& chunkOf(std::size_t index) const { return *m_slots[index / kChunk].chunk; }
    void makeChunk(Slot& slot);
    void setMomentum(std::size_t index, double momentum);
    void beginToMove(std::size_t index);
    template <class Read>
    Extent over(std::size_t begin, std::size_t end, Read&& read) const;

    std::array<Slot, kMost / kChunk> m_slots{};
    std::int64_t m_firstStep = 0;
    bool m_momentumMoves = false;
    std::atomic<std::size_t> m_size{0};
};

} // namespace lrp::engine
