#pragma once

#include "core/engine/Record.h"
#include "core/lesson/Claim.h"

#include <cstdint>
#include <vector>

namespace lrp::lesson
{

/// What one run came to: its validation losses, and whether it diverged. Thread: any.
struct Outcome {
    struct Point {
        std::int64_t step = 0;
        double loss = 0.0;
    };

    std::vector<Point> points; ///< by step
    std::int64_t totalSteps = 0;
    bool diverged = false;
};

/// Of a lane that has ended.
Outcome outcomeOf(const engine::LaneRecord& lane, std::int64_t totalSteps);

/// The mean validation loss in a stretch; infinite where the run diverged before its end or measured none
/// there.
double lossIn(const Outcome& outcome, const Stretch& stretch);

bool happened(const Happening& happening, const Outcome& outcome);

} // namespace lrp::lesson
