#pragma once

#include "app/Commands.h"
#include "app/ExperimentArgument.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

/// Options of subcommands, and what they set.
namespace lrp::app
{

// Of several commands.

/// An experiment's file, or a document for its experiment, and --set.
void addFile(CLI::App& command, ExperimentArgument& argument);
/// The same, and --lanes.
void addExperiment(CLI::App& command, ExperimentArgument& argument);
/// -o, whose endings are named, and --dark.
void addOutputs(CLI::App& command, std::vector<std::string>& outputs, bool& dark, const char* endings);
/// --threads, --pace, --quiet.
void addTraining(CLI::App& command, TrainOptions& options);

// Of what finds something out.

void addProbe(CLI::App& command, ProbeOptions& options);
void addVerdict(CLI::App& command, VerdictOptions& options);
void addRehearse(CLI::App& command, RehearseOptions& options);
void addSweep(CLI::App& command, SweepOptions& options);
void addTheory(CLI::App& command, TheoryOptions& options);
void addForecast(CLI::App& command, ForecastOptions& options);
void addRefine(CLI::App& command, RefineOptions& options);

} // namespace lrp::app
