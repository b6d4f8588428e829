#include "app/RunOutputs.h"

#include "app/Contenders.h"
#include "app/ExperimentArgument.h"
#include "app/OutputFile.h"
#include "app/Pictures.h"
#include "core/exporter/Summary.h"
#include "core/exporter/TensorBoard.h"
#include "core/files/AtomicFile.h"
#include "core/params/Json.h"
#include "core/params/Text.h"
#include "core/summary/Summary.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>

namespace lrp::app
{
namespace
{

using exporter::Runs;
using params::Issues;

Issues checkOutput(const std::string& path, const RunOptions& options, const std::vector<std::string>& inputs)
{
    const std::string argument = "-o " + path;
    const std::string ending = endingOf(path);
    if (ending == "lrp") {
        return {};
    }
    if (ending != "csv" && ending != "json" && !isPicture(ending)) {
        return {{argument, "has an ending that says nothing of its format; needs .lrp, .csv, .json, .png, "
                           ".svg or .pdf"}};
    }
    if (isPicture(ending) && options.seeds > 1) {
        return {{argument,
                 "would show one seed of " + std::to_string(options.seeds) + "; a picture needs --seeds 1"}};
    }
    return checkOutputFile(path, argument, inputs);
}

params::Json summaryOf(const Runs& runs)
{
    if (runs.size() == 1) {
        return exporter::summaryAsJson(*runs.front());
    }
    params::Json all = params::Json::array();
    for (const auto& run : runs) {
        all.push_back(exporter::summaryAsJson(*run));
    }
    return {
        {"experiment", runs.front()->experiment().name}, {"seeds", runs.size()}, {"runs", std::move(all)}};
}

std::string jsonText(const params::Json& json)
{
    return params::dump(json, 2, params::Json::error_handler_t::replace) + "\n";
}

const Runs& everyRun(const Trained& trained)
{
    return trained.measured.empty() ? trained.runs : trained.measured;
}

Issues writeOutput(const Trained& trained, bool dark, const std::string& path)
{
    const std::string ending = endingOf(path);
    if (isPicture(ending)) {
        const auto& first = trained.runs.front();
        return drawPicture(first->experiment(), first->shape(), first, {.dark = dark}, path);
    }
    if (ending == "json") {
        return files::writeFile(path, jsonText(summaryOf(trained.runs)));
    }
    files::FileWriter file(path);
    exporter::samplesAsCsv(
        everyRun(trained), [&file](std::string_view text) { file.write(text); }, trained.identities);
    return file.keep();
}

/// What several seeds say of which lane ends lower; nothing of a single lane.
void printVerdicts(const Runs& runs)
{
    const auto pairs = verdict::contest(contendersOf(runs), verdict::Better::Lower);
    std::string text;
    for (const std::string& sentence : verdict::sentencesOf(pairs)) {
        text += sentence + "\n";
    }
    std::cout << (text.empty() ? "" : "\nBy final validation loss:\n") << text;
}

} // namespace

Issues checkOutputs(const RunOptions& options, const std::vector<std::string>& inputs)
{
    Issues issues;
    for (const std::string& path : options.outputs) {
        append(issues, checkOutput(path, options, inputs));
    }
    const auto isDocument = [](const std::string& path) { return endingOf(path) == "lrp"; };
    const auto first = std::find_if(options.outputs.begin(), options.outputs.end(), isDocument);
    for (auto next = first; next != options.outputs.end(); ++next) {
        if (next != first && isDocument(*next)) {
            issues.push_back({"-o " + *next, "is a second document, and a run is kept in one; copy " +
                                                 *first + " when it has ended"});
        }
    }
    if (!options.tensorboard.empty()) {
        append(issues, checkOutputFolder(options.tensorboard, "--tensorboard " + options.tensorboard));
    }
    return issues;
}

Issues checkSeeds(const RunOptions& options, const experiment::Experiment& experiment,
                  const experiment::Shape& shape)
{
    constexpr double kMost = 1e9; // 16 GB
    const double oneSeed =
        static_cast<double>(shape.totalSteps) * static_cast<double>(experiment.lanes.size());
    const double samples = oneSeed * static_cast<double>(options.seeds);
    if (options.seeds == 1 || samples <= kMost) {
        return {};
    }
    return {{"--seeds " + std::to_string(options.seeds),
             "makes " + params::shortest(samples) + " samples; needs at most " + params::shortest(kMost) +
                 ", such as --seeds " + params::shortest(std::max(1.0, std::floor(kMost / oneSeed)))}};
}

void printSummary(const Runs& runs, bool json)
{
    std::cout << (json ? jsonText(summaryOf(runs)) : exporter::summaryAsTable(runs));
    if (!json && runs.size() == 1) {
        std::cout << '\n' << summary::textOf(summary::subjectOf(runs.front()), "\n") << '\n';
    }
    if (!json && runs.size() > 1) {
        printVerdicts(runs);
    }
}

Issues writeOutputs(const Trained& trained, const RunOptions& options)
{
    Issues issues;
    const auto note = [&](const std::string& path, Issues problems) {
        if (problems.empty() && !options.train.quiet) {
            std::cerr << "wrote " << path << '\n';
        }
        append(issues, std::move(problems));
    };
    for (const std::string& path : options.outputs) {
        note(path, endingOf(path) == "lrp" ? Issues{} : writeOutput(trained, options.dark, path));
    }
    if (!options.tensorboard.empty()) {
        note(options.tensorboard, exporter::writeTensorBoard(everyRun(trained), options.tensorboard,
                                                             trained.startSeconds, trained.identities));
    }
    return issues;
}

double secondsSince1970()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

} // namespace lrp::app
