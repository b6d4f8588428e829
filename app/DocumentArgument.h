#pragma once

#include "core/exporter/Samples.h"
#include "core/store/Document.h"

#include <memory>
#include <optional>
#include <string>

namespace lrp::app
{

/// The document that a run is to be kept in: the one there is, or a new one. Issues name `argument`, such as
/// "-o runs.lrp".
params::Result<std::unique_ptr<store::Document>> documentToWrite(const std::string& path,
                                                                 const std::string& argument);

/// A document to write that is there. What is to be known about it first is said on stderr.
params::Result<std::unique_ptr<store::Document>> openToWrite(const std::string& path,
                                                             const std::string& argument);

/// "the seeds 44 to 51 have not begun": `left` of them, from `next` on.
std::string notBegun(std::int64_t next, std::int64_t left);

/// Says on stderr how an interrupted command goes on: by the document that kept what was reached, if there is
/// one. `next` and `left`: the seeds that have not begun.
void sayHowToGoOn(const std::string& document, std::int64_t next, std::int64_t left);

/// A place of a document: DOC.lrp:RUN@STEP. RUN is a run's number, as `runs` lists them, or a lane's letter:
/// its latest run.
struct ForkArgument {
    std::string path;
    std::string run;
    std::int64_t step = 0;
};
params::Result<ForkArgument> parseFork(const std::string& text);

/// The run that is meant; issues list those there are.
params::Result<store::Run> findRun(const store::Contents& contents, const std::string& run,
                                   const std::string& argument);

/// The run that is meant where none is named: the first lane of the last race. `path` is the document's.
params::Result<store::Run> firstOfLastRace(const store::Contents& contents, const std::string& path);

/// The letters of the runs that a fork of `run` will be seen with.
std::string lettersBeside(const store::Contents& contents, const store::Run& run);

/// Notes that the lanes of a record are these runs, in order.
void identify(const engine::Record& record, const std::vector<store::Run>& runs,
              exporter::Identities& identities);

/// What is left to be written, with a message on stderr if that fails; whether it went well.
bool finish(store::Document& document);

} // namespace lrp::app
