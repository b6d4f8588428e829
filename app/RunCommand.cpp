#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/OutputFile.h"
#include "app/RaceTraining.h"
#include "app/RunOutputs.h"
#include "core/experiment/Plan.h"

#include <algorithm>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Issues;
using params::Result;

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
    TrainedRace race = trainRace(experiment, bends, trainer, document, seeds);
    if (!race.problems.empty()) {
        return std::move(race.problems);
    }
    seeds.after = race.id;
    trained.runs.push_back(race.present);
    trained.measured.push_back(race.whole);
    return race.isWell;
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
