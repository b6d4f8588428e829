#pragma once

#include "core/experiment/Problem.h"
#include "core/probe/Standing.h"
#include "core/training/detail/TrainingData.h"

#include <memory>
#include <optional>

namespace lrp::training
{

/// A bench that is asked about one lane after another.
class LaneBench : public probe::StandingBench
{
public:
    /// Nothing: it is asked about weights alone.
    virtual void standAt(std::optional<probe::Standing> standing) = 0;
};

/// A bench for any model, which computes as a lane of the problem does: fused or with autograd. Throws where
/// objectiveFor() does; its calls throw where Torch's do.
std::unique_ptr<LaneBench> makeBench(const experiment::Problem& problem,
                                     std::shared_ptr<const TrainingData> data);

} // namespace lrp::training
