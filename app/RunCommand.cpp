#include "app/Bends.h"
#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/OutputFile.h"
#include "app/RunOutputs.h"
#include "core/experiment/Plan.h"

#include <algorithm>
#include <iostream>
#include <map>

namespace lrp::app
{
namespace
{

using params::Issues;
using params::Result;
using Documents = std::vector<std::unique_ptr<store::Document>>;

/// The numbers of lanes in the document.
using RunIds = std::map<const engine::LaneRecord*, store::RunId>;

/// A document that keeps the runs.
struct Keeper {
    store::Document* document;
    store::RaceId last = 0; ///< of several seeds each leaves the rest to the next
    RunIds ids{};
};

void note(const engine::Record& record, const store::Attached& attached, RunIds& ids)
{
    for (std::size_t i = 0; i < attached.runs.size(); ++i) {
        ids[record.lanes()[i].get()] = attached.runs[i].id;
    }
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

std::string documentOf(const RunOptions& options)
{
    const auto found = std::find_if(options.outputs.begin(), options.outputs.end(),
                                    [](const std::string& path) { return endingOf(path) == "lrp"; });
    return found == options.outputs.end() ? std::string() : *found;
}

} // namespace

int run(const RunOptions& options)
{
    if (!options.fork.empty()) {
        return runFork(options);
    }
    auto experiment = resolve(options.experiment);
    Issues issues = experiment.issues();
    std::vector<BendArgument> bends;
    append(issues, checkOutputs(options, inputsOf(options.experiment, experiment)));
    if (issues.empty()) {
        const auto shape = experiment::shapeOf(experiment->problem);
        append(issues, shape ? experiment::checkLengths(*experiment, *shape) : shape.issues());
        append(issues, shape ? checkSeeds(options, *experiment, *shape) : Issues{});
        if (issues.empty()) {
            auto parsed = parseBends(options.bends, *experiment, *shape);
            append(issues, parsed.issues());
            bends = parsed ? std::move(*parsed) : bends;
        }
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
    Trained trained{.runs = {}, .startSeconds = secondsSince1970()};
    bool failed = false;
    std::vector<Keeper> keepers;
    for (const auto& document : *documents) {
        keepers.push_back({.document = document.get()});
    }
    std::int64_t left = options.seeds;
    for (std::int64_t i = 0; i < options.seeds && !wasInterrupted(); ++i) {
        const auto record = std::make_shared<engine::Record>(*experiment);
        left = options.seeds - 1 - i;
        for (Keeper& keeper : keepers) {
            keeper.document->setExperiment(*experiment);
            const auto attached = keeper.document->attach(record, {}, {.left = left, .after = keeper.last});
            keeper.last = attached.race.id;
            keeper.ids.clear();
            note(*record, attached, keeper.ids);
        }
        Bends bending(bends, record, [&](const auto& bent, const engine::LaneRecord& from) {
            for (Keeper& keeper : keepers) {
                note(*bent, keeper.document->attach(bent, {keeper.ids.at(&from)}), keeper.ids);
            }
        });
        trainer->train(record, bending);
        trained.runs.push_back(bending.present());
        trained.measured.push_back(bending.whole());
        complain(bending.missed());
        failed = reportFailures(*trained.runs.back()) || !bending.missed().empty() || failed;
        if (const Issues problems = record->problems(); !problems.empty()) {
            complain(problems);
            return WrongInput;
        }
        ++experiment->problem.seed;
    }
    if (trained.runs.empty()) {
        std::cerr << "Interrupted before training began: nothing is lost, and the same command begins anew\n";
        return Interrupted;
    }
    printSummary(trained.runs, options.json);
    for (const auto& document : *documents) {
        append(issues, document->flush());
    }
    append(issues, writeOutputs(trained, options));
    complain(issues);
    failed = failed || !issues.empty();
    if (wasInterrupted()) {
        sayHowToGoOn(documentOf(options), experiment->problem.seed, left);
        return Interrupted;
    }
    return failed ? WorkFailed : Done;
}

} // namespace lrp::app
