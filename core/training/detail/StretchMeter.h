#pragma once

#include "core/engine/StretchColumns.h"
#include "core/training/detail/Measures.h"

#include <array>
#include <cstdint>

namespace lrp::training
{

/// Gathers what the kept channels measure in the updates of one stretch. Thread: the trainer's.
class StretchMeter
{
public:
    static constexpr std::size_t kChannels = engine::StretchColumns::kChannels;

    /// What is gathered so far, for a checkpoint.
    struct State {
        std::int64_t updates = 0;
        /// Of the channels of channel::kept(): Σ squares where the mean square is kept, else the last value.
        std::array<double, kChannels> sums{};
    };

    void take(const Measured& update);
    /// What is kept of the stretch, which must have an update. The next one begins.
    engine::StretchColumns::Values finish();

    const State& state() const { return m_state; }
    void restore(const State& state) { m_state = state; }

private:
    State m_state;
};

} // namespace lrp::training
