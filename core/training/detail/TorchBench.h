#pragma once

#include "core/experiment/Experiment.h"
#include "core/probe/Standing.h"
#include "core/training/detail/TrainerState.h"
#include "core/training/detail/TrainingData.h"

#include <memory>
#include <vector>

namespace lrp::training
{

/// A bench that is asked about one lane after another, or about weights alone.
class LaneBench : public probe::StandingBench
{
public:
    /// How the lane goes on from the weights that are asked about.
    virtual void standAt(probe::Standing standing) = 0;
    /// What trials go on from: the lane after its first draw of weights, or at a checkpoint. Its schedule
    /// began with update `scheduleStep`.
    virtual void trainFrom(const experiment::Lane& lane, std::shared_ptr<const TrainerState> checkpoint,
                           std::int64_t scheduleStep) = 0;
    /// No lane is asked about any more.
    virtual void clear() = 0;

    /// The problem's weights at step 0.
    virtual std::vector<float> firstWeights() const = 0;
};

/// A bench for any model, which computes as a lane of the problem does: fused or with autograd. Throws where
/// objectiveFor() does; its calls throw where Torch's do.
std::unique_ptr<LaneBench> makeBench(const experiment::Problem& problem,
                                     std::shared_ptr<const TrainingData> data);

} // namespace lrp::training
