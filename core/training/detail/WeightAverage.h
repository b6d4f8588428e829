#pragma once

#include "core/experiment/Experiment.h"
#include "core/update/Average.h"

#include <cstddef>
#include <memory>

namespace lrp::training
{

/// The average that the lane keeps of so many weights in a run of this shape; nullptr where it keeps none.
std::unique_ptr<update::Average<float>> averageOf(const experiment::Lane& lane,
                                                  const experiment::Shape& shape, std::size_t weights);

} // namespace lrp::training
