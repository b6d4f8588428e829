#pragma once

#include "core/experiment/Experiment.h"
#include "core/probe/Bench.h"
#include "core/training/detail/TrainerState.h"
#include "core/training/detail/TrainingData.h"

#include <memory>

namespace lrp::training
{

/// A bench that a lane may stand on, for probes that train.
class LaneBench : public probe::Bench
{
public:
    /// What trials go on from: the lane after its first draw of weights, or at a checkpoint.
    virtual void standAt(const experiment::Lane& lane, std::shared_ptr<const TrainerState> checkpoint) = 0;
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
