#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/OutputFile.h"
#include "app/Pictures.h"
#include "core/experiment/Inputs.h"
#include "core/exporter/Samples.h"
#include "core/exporter/TensorBoard.h"
#include "core/files/AtomicFile.h"
#include "core/sound/Wav.h"
#include "core/store/Continuation.h"

#include <algorithm>
#include <iostream>
#include <iterator>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Issues;
using params::Result;

struct Measured {
    std::vector<MeasuredRace> races;
    std::vector<std::string> inputs{}; ///< what its experiments have read
    double startSeconds = 0.0;         ///< of the first race, since 1970
    Issues leftOut{};                  ///< what the document holds but cannot be read
};

bool needsFile(const ExportOptions& options)
{
    return options.target == "tensorboard" || options.target == "wav" || isPicture(options.target);
}

Issues checkOutput(const ExportOptions& options)
{
    const std::string argument = "-o " + options.output;
    if (options.output.empty()) {
        return needsFile(options) ? Issues{{"--to " + options.target, "cannot go to stdout; needs -o"}}
                                  : Issues{};
    }
    return options.target == "tensorboard"
               ? checkOutputFolder(options.output, argument)
               : checkOutputFile(options.output, argument, {options.experiment.path});
}

Issues checkInputs(const ExportOptions& options, const std::vector<std::string>& inputs)
{
    return options.output.empty() || options.target == "tensorboard"
               ? Issues{}
               : checkOutputFile(options.output, "-o " + options.output, inputs);
}

std::vector<store::Run> runsOf(const store::Contents& contents, const std::vector<store::RunId>& ids)
{
    std::vector<store::Run> runs;
    std::copy_if(
        contents.runs.begin(), contents.runs.end(), std::back_inserter(runs),
        [&](const store::Run& run) { return std::find(ids.begin(), ids.end(), run.id) != ids.end(); });
    return runs;
}

/// The runs that are meant: all of them, those of a letter, or one by its number.
Result<Measured> read(const ExportOptions& options)
{
    if (endingOf(options.experiment.path) != "lrp") {
        return Issue{
            "--to " + options.target,
            "is for documents (.lrp), which hold runs; of an experiment, run -o and preview -o write curves "
            "and pictures"};
    }
    const auto document = store::Document::openForReading(options.experiment.path);
    auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    if (!contents) {
        return contents.issues();
    }
    if (!options.lane.empty()) {
        const auto run = findRun(*contents, options.lane, "--lane " + options.lane);
        if (!run) {
            Issues issues = run.issues();
            append(issues, contents->leftOut);
            return issues;
        }
        const bool isNumber = options.lane != std::string(1, run->letter);
        std::erase_if(contents->runs, [&](const store::Run& other) {
            return isNumber ? other.id != run->id : other.letter != run->letter;
        });
    }
    Measured measured{.races = {}, .leftOut = contents->leftOut};
    for (const store::Race& race : contents->races) {
        const auto files = experiment::filesReadBy(race.experiment);
        measured.inputs.insert(measured.inputs.end(), files.begin(), files.end());
        auto record = store::measured(**document, *contents, race);
        append(measured.leftOut, std::move(record.leftOut));
        if (!record.runs.empty()) {
            measured.startSeconds =
                measured.races.empty() ? static_cast<double>(race.startedAt) * 1e-3 : measured.startSeconds;
            measured.races.push_back({record.record, runsOf(*contents, record.runs)});
        }
    }
    if (measured.races.empty() && measured.leftOut.empty() && needsFile(options)) {
        return Issue{options.experiment.path, "holds no runs; --to " + options.target + " needs one"};
    }
    return measured;
}

sound::Quantity quantityOf(const ExportOptions& options)
{
    const auto names = choices(sound::Quantity{});
    return static_cast<sound::Quantity>(std::ranges::find(names, options.curve) - names.begin());
}

Issues write(const Measured& measured, const ExportOptions& options)
{
    if (isPicture(options.target)) {
        return drawPicture(measured.races, options.output);
    }
    exporter::Runs races;
    exporter::Identities identities;
    for (const MeasuredRace& race : measured.races) {
        races.push_back(race.record);
        identify(*race.record, race.runs, identities);
    }
    if (options.target == "wav") {
        const sound::Piece piece = sound::pieceOf(races, quantityOf(options), options.seconds);
        Issues issues = sound::checkVoices(piece, "--to wav");
        return issues.empty() ? files::writeFile(options.output, sound::wavOf(sound::render(piece))) : issues;
    }
    if (options.target == "tensorboard") {
        return exporter::writeTensorBoard(races, options.output, measured.startSeconds, identities);
    }
    const auto stream = [&](const exporter::Sink& sink) {
        options.target == "json" ? exporter::samplesAsJson(races, sink, identities)
                                 : exporter::samplesAsCsv(races, sink, identities);
    };
    if (options.output.empty()) {
        stream([](std::string_view text) { std::cout << text; });
        return {};
    }
    files::FileWriter file(options.output);
    stream([&file](std::string_view text) { file.write(text); });
    return file.keep();
}

} // namespace

int exportDocument(const ExportOptions& options)
{
    Issues issues = checkOutput(options);
    const auto measured = issues.empty() ? read(options) : Result<Measured>(issues);
    issues = measured ? checkInputs(options, measured->inputs) : measured.issues();
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    issues = measured->leftOut;
    if (!measured->races.empty() || !needsFile(options)) {
        append(issues, write(*measured, options));
    }
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
