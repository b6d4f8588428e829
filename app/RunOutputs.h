#pragma once

#include "app/Commands.h"
#include "core/exporter/Samples.h"
#include "core/params/Result.h"

#include <string>
#include <vector>

/// What `run` says and writes of what it has trained, from the start or as a fork.
namespace lrp::app
{

struct Trained {
    exporter::Runs runs;             ///< one for each seed
    exporter::Runs measured{};       ///< the same with runs whose places others have taken; empty: no other
    exporter::Identities identities; ///< where they are runs of one document
    double startSeconds = 0.0;       ///< since 1970
};

/// Whether the samples of so many seeds, which are all kept until the end, would fill the memory.
params::Issues checkSeeds(const RunOptions& options, const experiment::Experiment& experiment,
                          const experiment::Shape& shape);

/// What keeps the files from being written, before anything is trained. `inputs` must stay as they are.
params::Issues checkOutputs(const RunOptions& options, const std::vector<std::string>& inputs);

/// The summary on stdout, as a table followed by sentences, of several seeds on who ended lower, or as JSON.
/// There must be a run.
void printSummary(const exporter::Runs& runs, bool json);

/// Writes every file that was asked for but documents, and says so on stderr; what could not be written are
/// the issues.
params::Issues writeOutputs(const Trained& trained, const RunOptions& options);

double secondsSince1970();

} // namespace lrp::app
