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

using params::Result;

struct Fork {
    std::unique_ptr<store::Document> document;
    store::Continuation continuation;
};

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
    return resolve(argument, own);
}

Result<Fork> prepare(const RunOptions& options)
{
    const auto place = parseFork(options.fork);
    if (!place) {
        return place.issues();
    }
    auto document = store::Document::open(place->path);
    if (!document) {
        return document.issues();
    }
    if ((*document)->isReadOnly()) {
        return params::Issue{place->path, (*document)->whyReadOnly()};
    }
    const auto contents = (*document)->contents();
    const auto parent = contents ? findRun(*contents, place->run, "--fork " + options.fork)
                                 : Result<store::Run>(contents.issues());
    if (!parent) {
        return parent.issues();
    }
    const auto lanes = lanesOf(options.experiment, *contents, *parent);
    if (!lanes) {
        return lanes.issues();
    }
    auto continuation =
        store::fork(**document, parent->id, place->step, lanes->lanes, lettersBeside(*contents, *parent));
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
    const auto& record = fork->continuation.record;
    fork->document->attach(record, fork->continuation.runs);
    trainer->train(record);
    if (const params::Issues problems = record->problems(); !problems.empty()) {
        complain(problems);
        return WrongInput;
    }
    if (options.json) {
        std::cout << exporter::summaryAsJson(*record).dump(2, ' ', false,
                                                           params::Json::error_handler_t::replace)
                  << '\n';
    } else {
        std::cout << exporter::summaryAsTable({record});
    }
    const bool failed = reportFailures(*record);
    const bool kept = finish(*fork->document);
    return wasInterrupted() ? Interrupted : failed || !kept ? WorkFailed : Done;
}

} // namespace lrp::app
