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

/// The numbers of lanes in the document.
using RunIds = std::map<const engine::LaneRecord*, store::RunId>;

void note(const engine::Record& record, const store::Attached& attached, RunIds& ids)
{
    for (std::size_t i = 0; i < attached.runs.size(); ++i) {
        ids[record.lanes()[i].get()] = attached.runs[i].id;
    }
}

std::string documentOf(const RunOptions& options)
{
    const auto found = std::find_if(options.outputs.begin(), options.outputs.end(),
                                    [](const std::string& path) { return endingOf(path) == "lrp"; });
    return found == options.outputs.end() ? std::string() : *found;
}

/// The document among the outputs, which keeps the runs from their first step on; nullptr where none is
/// named.
Result<std::unique_ptr<store::Document>> openDocument(const RunOptions& options)
{
    const std::string path = documentOf(options);
    return path.empty() ? std::unique_ptr<store::Document>() : documentToWrite(path, "-o " + path);
}

/// The bends; issues are whatever is wrong with what was asked for.
Result<std::vector<BendArgument>> check(const RunOptions& options,
                                        const Result<experiment::Experiment>& experiment)
{
    Issues issues = experiment.issues();
    append(issues, checkOutputs(options, inputsOf(options.experiment, experiment)));
    if (!issues.empty()) {
        return issues;
    }
    const auto shape = experiment::shapeOf(experiment->problem);
    append(issues, shape ? experiment::checkLengths(*experiment, *shape) : shape.issues());
    append(issues, shape ? checkSeeds(options, *experiment, *shape) : Issues{});
    return issues.empty() ? parseBends(options.bends, *experiment, *shape) : issues;
}

/// Trains one seed and adds it to what is trained; whether all went well. `document` may be nullptr. `seeds`:
/// those still to come, and the race of the seed before, which becomes this one's. Issues: why it could not
/// begin.
Result<bool> trainSeed(const experiment::Experiment& experiment, const std::vector<BendArgument>& bends,
                       Trainer& trainer, store::Document* document, store::Seeds& seeds, Trained& trained)
{
    const auto record = std::make_shared<engine::Record>(experiment);
    RunIds ids;
    if (document != nullptr) {
        document->setExperiment(experiment);
        const auto attached = document->attach(record, {}, seeds);
        seeds.after = attached.race.id;
        note(*record, attached, ids);
    }
    Bends bending(bends, record, [&](const auto& bent, const engine::LaneRecord& from) {
        if (document != nullptr) {
            note(*bent, document->attach(bent, {ids.at(&from)}), ids);
        }
    });
    trainer.train(record, bending);
    trained.runs.push_back(bending.present());
    trained.measured.push_back(bending.whole());
    const Issues missed = bending.missed();
    complain(missed);
    const bool failed = reportFailures(*trained.runs.back());
    if (Issues problems = record->problems(); !problems.empty()) {
        return problems;
    }
    return !failed && missed.empty();
}

} // namespace

int run(const RunOptions& options)
{
    if (!options.fork.empty()) {
        return runFork(options);
    }
    auto experiment = resolve(options.experiment);
    const auto bends = check(options, experiment);
    const auto document =
        bends ? openDocument(options) : Result<std::unique_ptr<store::Document>>(bends.issues());
    if (!document) {
        complain(document.issues());
        return WrongInput;
    }
    catchInterrupts();
    auto trainer = Trainer::load(options.train);
    if (!trainer) {
        return WorkFailed;
    }
    Trained trained{.runs = {}, .startSeconds = secondsSince1970()};
    bool failed = false;
    store::Seeds seeds{.left = options.seeds};
    while (seeds.left > 0 && !wasInterrupted()) {
        --seeds.left;
        const auto isWell = trainSeed(*experiment, *bends, *trainer, document->get(), seeds, trained);
        if (!isWell) {
            complain(isWell.issues());
            return WrongInput;
        }
        failed = failed || !*isWell;
        ++experiment->problem.seed;
    }
    if (trained.runs.empty()) {
        std::cerr << "Interrupted before training began: nothing is lost, and the same command begins anew\n";
        return Interrupted;
    }
    printSummary(trained.runs, options.json);
    Issues issues = *document ? (*document)->flush() : Issues{};
    append(issues, writeOutputs(trained, options));
    complain(issues);
    if (wasInterrupted()) {
        sayHowToGoOn(documentOf(options), experiment->problem.seed, seeds.left);
        return Interrupted;
    }
    return failed || !issues.empty() ? WorkFailed : Done;
}

} // namespace lrp::app
