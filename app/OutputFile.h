#pragma once

#include "app/Commands.h"
#include "core/experiment/Experiment.h"

/// What keeps files from being written, known before anything is done: nobody should train for an hour to
/// hear of a folder that does not exist. Issues name `argument`, such as "-o run.csv".
namespace lrp::app
{

/// The files that a command reads: its experiment or document and, once that is known, what the experiment
/// reads in turn.
std::vector<std::string> inputsOf(const ExperimentArgument& argument,
                                  const params::Result<experiment::Experiment>& experiment);

/// Of a file that is no document: a folder that is missing or may not be written, a document's ending, and
/// what else has the name, one of `inputs` among it.
params::Issues checkOutputFile(const std::string& path, const std::string& argument,
                               const std::vector<std::string>& inputs);

/// The same of a table, -o PATH: it is .csv or .json.
params::Issues checkTableFile(const std::string& path, const std::vector<std::string>& inputs);

/// Of a new folder: one that it would stand in but is missing or may not be written, and what has its name.
params::Issues checkOutputFolder(const std::string& path, const std::string& argument);

} // namespace lrp::app
