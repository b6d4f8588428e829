#include "app/ProbeSubject.h"

#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/OutputFile.h"
#include "core/experiment/Inputs.h"
#include "core/experiment/Plan.h"
#include "core/store/Continuation.h"
#include "core/store/Earlier.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Result;

std::string stepArgument(const ProbeOptions& options)
{
    return "--step " + std::to_string(*options.step);
}

Result<ProbeSubject> fromExperiment(const ProbeOptions& options, const Asking& asking)
{
    auto experiment = resolve(options.experiment);
    if (!experiment) {
        return experiment.issues();
    }
    auto& lanes = experiment->lanes;
    const auto lane = std::find_if(lanes.begin(), lanes.end(), [&](const experiment::Lane& other) {
        return options.lane.empty() || options.lane == std::string(1, other.letter);
    });
    if (lane == lanes.end()) {
        std::string known;
        for (const experiment::Lane& other : lanes) {
            known += (known.empty() ? "" : ", ") + std::string(1, other.letter);
        }
        return Issue{"--lane " + options.lane, "names no lane; the experiment has " + known};
    }
    const std::string pointer = "/lanes/" + std::to_string(lane - lanes.begin());
    lanes = std::vector{experiment::Lane(*lane)};
    const auto shape = experiment::shapeOf(experiment->problem);
    if (params::Issues issues = shape ? experiment::checkLengths(*experiment, *shape) : shape.issues();
        !issues.empty()) {
        return issues;
    }
    if (options.step && *options.step > shape->totalSteps) {
        return Issue{stepArgument(options),
                     "is behind the end of the run; needs from 0 to " + std::to_string(shape->totalSteps)};
    }
    const bool isAtBeginning = asking.trains && !options.isCourse; // what a base rate is chosen for
    return ProbeSubject{.problem = experiment->problem,
                        .shape = *shape,
                        .lane = lanes.front(),
                        .scheduleStep = 0,
                        .pointer = pointer,
                        .letter = lanes.front().letter,
                        .name = lanes.front().name,
                        .step = options.step.value_or(isAtBeginning ? 0 : shape->totalSteps),
                        .checkpoint = nullptr,
                        .record = std::make_shared<engine::Record>(*experiment),
                        .earlier = {},
                        .document = nullptr,
                        .run = {},
                        .beginsAnewAt = {},
                        .inputs = inputsOf(options.experiment, experiment)};
}

/// The run that is meant: by default the first lane of the last race.
Result<store::Run> runOf(const store::Contents& contents, const ProbeOptions& options)
{
    if (!options.lane.empty()) {
        return findRun(contents, options.lane, "--lane " + options.lane);
    }
    return firstOfLastRace(contents, options.experiment.path);
}

/// The run itself or, before a fork's first step, the ancestor that made the step.
const store::Run& makerOf(const store::Contents& contents, const store::Run& run, std::int64_t step)
{
    const store::Run* maker = &run;
    while (maker->parent && step < maker->forkStep) {
        maker = &*std::find_if(contents.runs.begin(), contents.runs.end(),
                               [&](const store::Run& other) { return other.id == *maker->parent; });
    }
    return *maker;
}

const store::Race& raceOf(const store::Contents& contents, const store::Run& run)
{
    return *std::find_if(contents.races.begin(), contents.races.end(),
                         [&](const store::Race& race) { return race.id == run.race; });
}

std::string nameOf(const store::Run& run)
{
    return "run " + std::to_string(run.id) + " (" + run.letter + ")";
}

/// A fork's first step, where its checkpoint is its parent's, unless its parent's schedule goes on in it.
std::optional<std::int64_t> beginsAnewAt(const store::Run& run)
{
    return run.parent && run.scheduleStep == run.forkStep ? std::optional(run.forkStep) : std::nullopt;
}

/// Sets out from the latest checkpoint at or before the step, which the run has made.
params::Issues setOut(ProbeSubject& subject, const store::Contents& contents, const store::Run& run,
                      const Asking& asking)
{
    auto checkpoint = subject.document->checkpoint(run.id, subject.step);
    if (!checkpoint) {
        return checkpoint.issues();
    }
    if (asking.looksBack) {
        subject.step = (*checkpoint)->step;
        subject.earlier =
            store::checkpointsBefore(*subject.document, *subject.run, subject.step, asking.mostEarlier);
    }
    if ((*checkpoint)->step == subject.step) {
        subject.checkpoint = std::move(*checkpoint);
        return {};
    }
    const experiment::Lane& lane = raceOf(contents, run).experiment.lanes[run.lane];
    auto continuation =
        store::fork(*subject.document, run.id, subject.step, {lane}, lettersBeside(contents, run));
    if (!continuation) {
        return continuation.issues();
    }
    subject.record = continuation->record;
    std::cerr << nameOf(run) << " is trained on from its checkpoint after step "
              << grouped((*checkpoint)->step) << " to step " << grouped(subject.step) << '\n';
    return {};
}

Result<ProbeSubject> fromDocument(const ProbeOptions& options, const Asking& asking)
{
    const std::string& path = options.experiment.path;
    if (!options.experiment.set.empty()) {
        return Issue{"--set " + options.experiment.set.front(),
                     "would change an experiment that has run; of a document needs /probe/… = a value"};
    }
    auto document = store::Document::open(path);
    const auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    const auto run = contents ? runOf(*contents, options) : Result<store::Run>(contents.issues());
    if (!run) {
        return run.issues();
    }
    if (!(*document)->warning().empty()) {
        std::cerr << (*document)->warning() << '\n';
    }
    complain(contents->leftOut);
    if (options.step && *options.step > run->steps) {
        return Issue{stepArgument(options), "is behind the end of " + nameOf(*run) + "; needs from 0 to " +
                                                std::to_string(run->steps)};
    }
    const experiment::Experiment& experiment = raceOf(*contents, *run).experiment;
    const bool isAtBeginning = asking.trains && !options.isCourse; // what a base rate is chosen for
    const std::int64_t step = options.step.value_or(isAtBeginning ? run->forkStep : run->steps);
    const store::Run& maker = makerOf(*contents, *run, step);
    if (maker.id != run->id) {
        std::cerr << nameOf(*run) << " begins at step " << grouped(run->forkStep) << ": step "
                  << grouped(step) << " is one of " << nameOf(maker) << '\n';
    }
    const store::Race& race = raceOf(*contents, maker);
    ProbeSubject subject{.problem = experiment.problem,
                         .shape = race.shape,
                         .lane = race.experiment.lanes[maker.lane],
                         .scheduleStep = maker.scheduleStep,
                         .pointer = "/lanes/" + std::to_string(maker.lane),
                         .letter = maker.letter,
                         .name = maker.name,
                         .step = step,
                         .checkpoint = nullptr,
                         .record = nullptr,
                         .earlier = {},
                         .document = std::move(*document),
                         .run = maker.id,
                         .beginsAnewAt = beginsAnewAt(maker),
                         .inputs = experiment::filesReadBy(experiment)};
    subject.inputs.push_back(path);
    params::Issues issues = options.isCourse ? params::Issues{} : setOut(subject, *contents, maker, asking);
    if (!issues.empty()) {
        return issues;
    }
    return subject;
}

} // namespace

Result<ProbeSubject> subjectOf(const ProbeOptions& options, const Asking& asking)
{
    const std::string& path = options.experiment.path;
    if (endingOf(path) == "lrp") {
        return fromDocument(options, asking);
    }
    if (asking.looksBack) {
        return Issue{path.empty() ? "the preset" : path,
                     "has no checkpoints to look back at; needs a document: run it with -o RUNS.lrp first"};
    }
    return fromExperiment(options, asking);
}

} // namespace lrp::app
