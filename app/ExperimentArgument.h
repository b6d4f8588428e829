#pragma once

#include "app/Commands.h"
#include "core/experiment/Experiment.h"

namespace lrp::app
{

/// The experiment an argument names, with its changes made and its lanes chosen.
params::Result<experiment::Experiment> resolve(const ExperimentArgument& argument);

/// The same of this experiment in place of the file or the preset.
params::Result<experiment::Experiment> resolve(const ExperimentArgument& argument,
                                               const experiment::Experiment& base);

/// Prints each problem on stderr, a line each.
void complain(const params::Issues& issues);

/// The file's ending in lower case, without the dot.
std::string endingOf(const std::string& path);

} // namespace lrp::app
