#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace lrp::engine
{

/// Everything that a lane's next update depends on, after `step` updates: weights, the optimizer's state, the
/// schedule's, random generators, the place in the batch order. A lane that goes on from it measures what it
/// would have measured without a break.
struct Checkpoint {
    /// Why it was made. Regular ones come every 2 % of the run.
    enum class Reason { Regular, Pause, Stop, End };

    std::int64_t step = 0;
    Reason reason = Reason::Regular;
    std::string bytes; ///< in the format of whoever trains
};

constexpr std::array<std::string_view, 4> choices(Checkpoint::Reason)
{
    return {"regular", "pause", "stop", "end"};
}

/// Documents keep none that is larger, in bytes.
inline constexpr std::size_t kMostCheckpointBytes = std::size_t{256} << 20;

using CheckpointPtr = std::shared_ptr<const Checkpoint>;

} // namespace lrp::engine
