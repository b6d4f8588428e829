#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/OutputFile.h"
#include "app/RunOutputs.h"
#include "core/store/Continuation.h"

#include <algorithm>

namespace lrp::app
{
namespace
{

using params::Result;

struct Fork {
    std::unique_ptr<store::Document> document;
    store::Continuation continuation;
};

params::Json problemOf(const experiment::Experiment& experiment)
{
    return experiment::toJson(experiment).at("problem");
}

/// The lanes that leave the parent: those of the experiment that was named, else the parent's own, changed as
/// --set says.
Result<experiment::Experiment> lanesOf(const ExperimentArgument& argument, const store::Contents& contents,
                                       const store::Run& parent)
{
    if (!argument.path.empty()) {
        return resolve(argument);
    }
    const auto race = std::find_if(contents.races.begin(), contents.races.end(),
                                   [&](const store::Race& other) { return other.id == parent.race; });
    if (race == contents.races.end() || parent.lane >= race->experiment.lanes.size()) {
        return params::Issue{"--fork", "names a run whose settings the document does not hold"};
    }
    experiment::Experiment own = race->experiment;
    own.lanes = {race->experiment.lanes[parent.lane]};
    auto changed = resolve(argument, own);
    if (changed && problemOf(*changed) != problemOf(own)) {
        return params::Issue{"--set", "changes the problem, which a fork shares with its parent; needs a "
                                      "POINTER below /lanes"};
    }
    return changed;
}

/// What a fork cannot do, and what keeps its files from being written; `fork` is what it trains.
params::Issues checkOptions(const RunOptions& options, const std::string& document,
                            const experiment::Experiment& fork)
{
    params::Issues issues;
    if (options.seeds > 1) {
        issues.push_back({"--seeds " + std::to_string(options.seeds),
                          "is not for forks, which go on with their parent's seed; leave it out"});
    }
    for (const std::string& path : options.outputs) {
        if (endingOf(path) == "lrp") {
            issues.push_back({"-o " + path, "is not for forks, which are kept in the document of their "
                                            "parent; leave it out"});
        }
    }
    std::vector<std::string> inputs = inputsOf(options.experiment, fork);
    inputs.push_back(document);
    append(issues, checkOutputs(options, inputs));
    return issues;
}

/// The parent is read before its document is taken to be written, so that a wrong word is in nobody's way.
Result<Fork> prepare(const RunOptions& options)
{
    const auto place = parseFork(options.fork);
    if (!place) {
        return place.issues();
    }
    const auto read = store::Document::openForReading(place->path);
    const auto contents = read ? (*read)->contents() : Result<store::Contents>(read.issues());
    const auto parent = contents ? findRun(*contents, place->run, "--fork " + options.fork)
                                 : Result<store::Run>(contents.issues());
    if (!parent) {
        return parent.issues();
    }
    const auto lanes = lanesOf(options.experiment, *contents, *parent);
    if (!lanes) {
        return lanes.issues();
    }
    const auto forkIn = [&](const store::Document& document) {
        return store::fork(document, parent->id, place->step, lanes->lanes,
                           lettersBeside(*contents, *parent));
    };
    const auto tried = forkIn(**read);
    if (!tried) {
        return tried.issues();
    }
    if (auto issues = checkOptions(options, place->path, tried->record->experiment()); !issues.empty()) {
        return issues;
    }
    auto document = openToWrite(place->path, place->path);
    auto continuation = document ? forkIn(**document) : Result<store::Continuation>(document.issues());
    if (!continuation) {
        return continuation.issues();
    }
    return Fork{std::move(*document), std::move(*continuation)};
}

} // namespace

int runFork(const RunOptions& options)
{
    auto fork = prepare(options);
    if (!fork) {
        complain(fork.issues());
        return WrongInput;
    }
    catchInterrupts();
    auto trainer = Trainer::load(options.train);
    if (!trainer) {
        return WorkFailed;
    }
    if (wasInterrupted()) {
        return Interrupted;
    }
    const auto& record = fork->continuation.record;
    Trained trained{.runs = {record}, .startSeconds = secondsSince1970()};
    identify(*record, fork->document->attach(record, fork->continuation.runs).runs, trained.identities);
    trainer->train(record);
    if (const params::Issues problems = record->problems(); !problems.empty()) {
        complain(problems);
        return WrongInput;
    }
    printSummary(trained.runs, options.json);
    bool failed = reportFailures(*record);
    failed = !finish(*fork->document) || failed;
    const params::Issues unwritten = writeOutputs(trained, options);
    complain(unwritten);
    failed = failed || !unwritten.empty();
    if (wasInterrupted()) {
        sayHowToGoOn(parseFork(options.fork)->path, 0, 0);
        return Interrupted;
    }
    return failed ? WorkFailed : Done;
}

} // namespace lrp::app
