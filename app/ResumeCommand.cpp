#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "app/RaceTraining.h"
#include "app/RunOutputs.h"
#include "core/store/Continuation.h"

#include <algorithm>
#include <iostream>

namespace lrp::app
{
namespace
{

/// The races with something left to train, in the order of their starts.
std::vector<store::RaceId> unfinishedRaces(const store::Contents& contents)
{
    std::vector<store::RaceId> races;
    for (const store::Race& race : contents.races) {
        if (isUnfinished(contents, race)) {
            races.push_back(race.id);
        }
    }
    return races;
}

/// What has been trained, and how it went.
struct Resumed {
    exporter::Runs done;
    bool failed = false;
    std::int64_t nextSeed = 0;
    std::int64_t seedsLeft = 0; ///< of the race that was interrupted
};

/// Trains what is left of a race, and after it the further seeds that were asked for with it.
void goOn(store::Document& document, Trainer& trainer, store::RaceId race, Resumed& resumed)
{
    for (bool isLast = false; !isLast && !wasInterrupted();) {
        const auto trained = resumeRace(document, trainer, race);
        if (!trained) {
            complain(trained.issues());
            resumed.failed = true;
            return;
        }
        complain(trained->problems);
        race = trained->id;
        const bool isRight = trained->problems.empty();
        resumed.failed = resumed.failed || !trained->isWell || !isRight;
        resumed.done.push_back(trained->present);
        resumed.nextSeed = trained->present->experiment().problem.seed + 1;
        resumed.seedsLeft = trained->seedsLeft;
        isLast = resumed.seedsLeft == 0 || !isRight;
    }
}

} // namespace

int resume(const ResumeOptions& options)
{
    auto document = openToWrite(options.path, options.path);
    auto contents = document ? (*document)->contents() : params::Result<store::Contents>(document.issues());
    if (!contents) {
        complain(contents.issues());
        return WrongInput;
    }
    complain(contents->leftOut);
    const auto races = unfinishedRaces(*contents);
    if (races.empty()) {
        std::cerr << options.path << ": every run has ended; there is nothing to resume\n";
        return contents->leftOut.empty() ? Done : WorkFailed;
    }
    catchInterrupts();
    auto trainer = Trainer::load(options.train);
    if (!trainer) {
        return WorkFailed;
    }
    Resumed resumed{.failed = !contents->leftOut.empty()};
    for (const store::RaceId race : races) {
        if (!wasInterrupted()) {
            goOn(**document, *trainer, race, resumed);
        }
    }
    for (const auto& record : resumed.done) {
        printSummary({record}, false);
    }
    resumed.failed = !finish(**document) || resumed.failed;
    if (wasInterrupted()) {
        sayHowToGoOn(options.path, resumed.nextSeed, resumed.seedsLeft);
        return Interrupted;
    }
    return resumed.failed ? WorkFailed : Done;
}

} // namespace lrp::app
