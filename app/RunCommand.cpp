#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/Pictures.h"
#include "core/experiment/AtomicFile.h"
#include "core/experiment/Plan.h"
#include "core/exporter/Samples.h"
#include "core/exporter/Summary.h"
#include "core/exporter/TensorBoard.h"

#include <algorithm>
#include <chrono>
#include <iostream>

namespace lrp::app
{
namespace
{

using experiment::Experiment;
using exporter::Runs;
using params::Issues;
using params::Result;
using Documents = std::vector<std::unique_ptr<store::Document>>;

Issues checkOutputs(const RunOptions& options)
{
    Issues issues;
    for (const std::string& path : options.outputs) {
        const std::string ending = endingOf(path);
        if (ending != "lrp" && ending != "csv" && ending != "json" && !isPicture(ending)) {
            issues.push_back({"-o " + path,
                              "has an ending that says nothing of its format; needs .lrp, .csv, "
                              ".json, .png, .svg or .pdf"});
        } else if (isPicture(ending) && options.seeds > 1) {
            issues.push_back({"-o " + path, "would show one seed of " + std::to_string(options.seeds) +
                                                "; a picture needs --seeds 1"});
        }
    }
    if (!options.tensorboard.empty()) {
        append(issues, experiment::checkNewFolder(options.tensorboard));
    }
    return issues;
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
    return json.dump(2, ' ', false, params::Json::error_handler_t::replace) + "\n";
}

Issues writeOutput(const Runs& runs, bool dark, const std::string& path)
{
    const std::string ending = endingOf(path);
    const engine::Record& first = *runs.front();
    if (isPicture(ending)) {
        return drawPicture(first.experiment(), first.shape(), runs.front(), {.dark = dark}, path);
    }
    if (ending == "json") {
        return experiment::writeFile(path, jsonText(summaryOf(runs)));
    }
    experiment::FileWriter file(path);
    exporter::samplesAsCsv(runs, [&file](std::string_view text) { file.write(text); });
    return file.keep();
}

/// Writes every file that was asked for, and says so; what could not be written are the issues.
Issues writeOutputs(const Runs& runs, const RunOptions& options, double startSeconds)
{
    Issues issues;
    const auto note = [&](const std::string& path, Issues problems) {
        if (problems.empty() && !options.train.quiet) {
            std::cerr << "wrote " << path << '\n';
        }
        append(issues, std::move(problems));
    };
    for (const std::string& path : options.outputs) {
        note(path, endingOf(path) == "lrp" ? Issues{} : writeOutput(runs, options.dark, path));
    }
    if (!options.tensorboard.empty()) {
        note(options.tensorboard, exporter::writeTensorBoard(runs, options.tensorboard, startSeconds));
    }
    return issues;
}

double secondsSince1970()
{
    return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// The documents among the outputs, which keep the runs from their first step on.
Result<Documents> openDocuments(const RunOptions& options)
{
    Documents documents;
    for (const std::string& path : options.outputs) {
        if (endingOf(path) == "lrp") {
            auto document = documentToWrite(path, "-o " + path);
            if (!document) {
                return document.issues();
            }
            documents.push_back(std::move(*document));
        }
    }
    return documents;
}

} // namespace

int run(const RunOptions& options)
{
    if (!options.fork.empty()) {
        return runFork(options);
    }
    auto experiment = resolve(options.experiment);
    Issues issues = experiment.issues();
    append(issues, checkOutputs(options));
    if (issues.empty()) {
        const auto shape = experiment::shapeOf(experiment->problem);
        append(issues, shape ? experiment::checkLengths(*experiment, *shape) : shape.issues());
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    auto documents = openDocuments(options);
    if (!documents) {
        complain(documents.issues());
        return WrongInput;
    }
    catchInterrupts();
    auto trainer = Trainer::load(options.train);
    if (!trainer) {
        return WorkFailed;
    }
    const double startSeconds = secondsSince1970();
    Runs runs;
    bool failed = false;
    for (std::int64_t i = 0; i < options.seeds && !wasInterrupted(); ++i) {
        const auto record = std::make_shared<engine::Record>(*experiment);
        for (const auto& document : *documents) {
            document->setExperiment(*experiment);
            document->attach(record);
        }
        trainer->train(record);
        runs.push_back(record);
        failed = reportFailures(*record) || failed;
        if (const Issues problems = runs.back()->problems(); !problems.empty()) {
            complain(problems);
            return WrongInput;
        }
        ++experiment->problem.seed;
    }
    if (options.json) {
        std::cout << jsonText(summaryOf(runs));
    } else {
        std::cout << exporter::summaryAsTable(runs);
    }
    for (const auto& document : *documents) {
        append(issues, document->flush());
    }
    append(issues, writeOutputs(runs, options, startSeconds));
    complain(issues);
    failed = failed || !issues.empty();
    return wasInterrupted() ? Interrupted : failed ? WorkFailed : Done;
}

} // namespace lrp::app
