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

/// Makes one change, POINTER=VALUE, to an experiment's JSON; a value that is no JSON is a text. Issues name
/// --set.
params::Issues applySetting(params::Json& json, const std::string& setting);

/// Prints each problem on stderr, a line each.
void complain(const params::Issues& issues);

/// The file's ending in lower case, without the dot.
std::string endingOf(const std::string& path);

} // namespace lrp::app
