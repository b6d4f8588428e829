#pragma once

#include "core/experiment/Problem.h"
#include "core/probe/Bench.h"
#include "core/training/detail/TrainingData.h"

#include <memory>

namespace lrp::training
{

/// A bench for any model, which computes as a lane of the problem does: fused or with autograd. Throws where
/// objectiveFor() does; its calls throw where Torch's do.
std::unique_ptr<probe::Bench> makeBench(const experiment::Problem& problem,
                                        std::shared_ptr<const TrainingData> data);

} // namespace lrp::training
