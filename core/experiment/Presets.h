#pragma once

#include "core/experiment/Experiment.h"

namespace lrp::experiment
{

/// What the window opens with: *Three schedules, one network*.
Experiment threeSchedules();

} // namespace lrp::experiment
