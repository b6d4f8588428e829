#pragma once

#include "core/experiment/Experiment.h"

#include <string>
#include <vector>

namespace lrp::experiment
{

/// The files and folders that an experiment, or a part of one, names in its JSON, right or wrong: found by
/// the kind of the settings.
std::vector<std::string> filesNamedIn(const params::Json& json);

/// The files and folders that training this experiment reads: those of its data and of its lanes' schedules.
std::vector<std::string> filesReadBy(const Experiment& experiment);

/// Whether writing `path` would take the place of one of these files, or of one in a folder among them:
/// whatever the names, as symbolic and hard links lead to the same file.
bool wouldReplace(const std::string& path, const std::vector<std::string>& inputs);

} // namespace lrp::experiment
