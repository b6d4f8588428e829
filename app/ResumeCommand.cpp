#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/Interrupt.h"
#include "core/exporter/Summary.h"
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
        if (std::any_of(contents.runs.begin(), contents.runs.end(), [&](const store::Run& run) {
                return run.race == race.id && engine::isResumable(run.status);
            })) {
            races.push_back(race.id);
        }
    }
    return races;
}

} // namespace

int resume(const ResumeOptions& options)
{
    auto document = store::Document::open(options.path);
    auto contents = document ? (*document)->contents() : params::Result<store::Contents>(document.issues());
    params::Issues issues = contents.issues();
    if (document && (*document)->isReadOnly()) {
        issues.push_back({options.path, (*document)->whyReadOnly()});
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    const auto races = unfinishedRaces(*contents);
    if (races.empty()) {
        std::cerr << options.path << ": every run has ended; there is nothing to resume\n";
        return Done;
    }
    catchInterrupts();
    auto trainer = Trainer::load(options.train);
    if (!trainer) {
        return WorkFailed;
    }
    std::vector<std::shared_ptr<const engine::Record>> done;
    bool failed = false;
    for (const store::RaceId race : races) {
        if (wasInterrupted()) {
            break;
        }
        auto continuation = store::resume(**document, race);
        if (!continuation) {
            complain(continuation.issues());
            failed = true;
            continue;
        }
        (*document)->reattach(continuation->record, continuation->runs);
        trainer->train(continuation->record);
        complain(continuation->record->problems());
        failed = failed || !continuation->record->problems().empty() || reportFailures(*continuation->record);
        done.push_back(continuation->record);
    }
    for (const auto& record : done) {
        std::cout << exporter::summaryAsTable({record});
    }
    failed = !finish(**document) || failed;
    return wasInterrupted() ? Interrupted : failed ? WorkFailed : Done;
}

} // namespace lrp::app
