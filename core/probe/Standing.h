#pragma once

#include "core/optimizer/Stability.h"
#include "core/probe/Bench.h"
#include "core/schedule/Group.h"

namespace lrp::probe
{

/// How a lane goes on from a checkpoint, beside its weights. Of a checkpoint that does not say there is none:
/// one that waits for its evaluation, after which the schedule moves, and one that a fork's schedule begins
/// anew at.
struct Standing {
    schedule::Group now;      ///< rate and momentum of the next update; after the last one, of that
    optimizer::Memory memory; ///< what its optimizer remembers
};

/// A bench that is asked at a checkpoint, or at weights alone.
class StandingBench : public Bench
{
public:
    /// nullptr: at weights alone, or the checkpoint does not say.
    virtual const Standing* standing() const = 0;
};

/// That of any bench, whichever module of the program made it; nullptr: it knows of none.
inline const Standing* standingOf(const Bench& bench)
{
    const auto* standingBench = dynamic_cast<const StandingBench*>(&bench);
    return standingBench != nullptr ? standingBench->standing() : nullptr;
}

} // namespace lrp::probe
