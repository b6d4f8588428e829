#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/Pictures.h"
#include "core/experiment/AtomicFile.h"
#include "core/exporter/Samples.h"
#include "core/exporter/TensorBoard.h"
#include "core/store/Continuation.h"

#include <algorithm>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Issues;
using params::Result;

struct Measured {
    exporter::Runs races;
    double startSeconds = 0.0; ///< of the first race, since 1970
};

/// The runs that are meant: all of them, those of a letter, or one by its number.
Result<Measured> read(const ExportOptions& options)
{
    if (endingOf(options.experiment.path) != "lrp") {
        return Issue{
            "--to " + options.target,
            "is for documents (.lrp), which hold runs; of an experiment, run -o and preview -o write curves "
            "and pictures"};
    }
    const auto document = store::Document::open(options.experiment.path);
    auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    if (!contents) {
        return contents.issues();
    }
    if (!options.lane.empty()) {
        const auto run = findRun(*contents, options.lane, "--lane " + options.lane);
        if (!run) {
            return run.issues();
        }
        const bool isNumber = options.lane != std::string(1, run->letter);
        std::erase_if(contents->runs, [&](const store::Run& other) {
            return isNumber ? other.id != run->id : other.letter != run->letter;
        });
    }
    Measured measured;
    for (const store::Race& race : contents->races) {
        auto record = store::measured(**document, *contents, race);
        if (!record) {
            return record.issues();
        }
        if (!record->runs.empty()) {
            measured.startSeconds =
                measured.races.empty() ? static_cast<double>(race.startedAt) * 1e-3 : measured.startSeconds;
            measured.races.push_back(record->record);
        }
    }
    return measured;
}

Issues write(const Measured& measured, const ExportOptions& options)
{
    if (options.target == "tensorboard") {
        return exporter::writeTensorBoard(measured.races, options.output, measured.startSeconds);
    }
    if (isPicture(options.target)) {
        if (measured.races.empty()) {
            return {{options.experiment.path, "holds no runs; a picture needs one"}};
        }
        const auto& last = measured.races.back();
        return drawPicture(last->experiment(), last->shape(), last, {}, options.output);
    }
    const auto stream = [&](const exporter::Sink& sink) {
        options.target == "json" ? exporter::samplesAsJson(measured.races, sink)
                                 : exporter::samplesAsCsv(measured.races, sink);
    };
    if (options.output.empty()) {
        stream([](std::string_view text) { std::cout << text; });
        return {};
    }
    experiment::FileWriter file(options.output);
    stream([&file](std::string_view text) { file.write(text); });
    return file.keep();
}

} // namespace

int exportDocument(const ExportOptions& options)
{
    const bool needsFile = options.target == "tensorboard" || isPicture(options.target);
    if (needsFile && options.output.empty()) {
        complain({{"--to " + options.target, "cannot go to stdout; needs -o"}});
        return WrongInput;
    }
    const auto measured = read(options);
    if (!measured) {
        complain(measured.issues());
        return WrongInput;
    }
    const Issues issues = write(*measured, options);
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
