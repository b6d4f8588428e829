#include "app/RehearseSubject.h"

#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/OutputFile.h"
#include "core/experiment/Inputs.h"

#include <algorithm>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Issues;
using params::Result;
using Source = decltype(ui::RehearsalQuestion::source);

/// "patience=2,5,10" as its two parts.
Issues setVariation(const std::string& vary, ui::RehearsalQuestion& question)
{
    const std::size_t equals = vary.find('=');
    if (!vary.empty() && (equals == std::string::npos || equals == 0 || equals + 1 == vary.size())) {
        return {{"--vary " + vary, "needs a setting, = and its values, such as patience=2,5,10"}};
    }
    question.variedKey = vary.substr(0, equals);
    question.variedValues = vary.empty() ? "" : vary.substr(equals + 1);
    return {};
}

Result<Source> fromFile(const RehearseOptions& options)
{
    auto reports = rehearsal::readReports(options.metric, options.column, "--metric " + options.metric);
    return reports ? Result<Source>(std::make_shared<const rehearsal::Reports>(std::move(*reports)))
                   : Result<Source>(reports.issues());
}

/// The place of the lane that is meant: by default the first.
Result<std::size_t> placeOf(const experiment::Experiment& experiment, const std::string& letter)
{
    std::string known;
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const std::string other(1, experiment.lanes[i].letter);
        if (letter.empty() || letter == other) {
            return i;
        }
        known += (known.empty() ? "" : ", ") + other;
    }
    return Issue{"--lane " + letter, "names no lane; the experiment has " + known};
}

/// `place`: of the lane among those of the experiment.
Result<RehearseSubject> made(const RehearseOptions& options, const experiment::Experiment& experiment,
                             std::size_t place, const experiment::Shape& shape, Source source)
{
    RehearseSubject subject{.question = {.lane = experiment.lanes[place],
                                         .shape = shape,
                                         .pointer = "/lanes/" + std::to_string(place),
                                         .source = std::move(source),
                                         .variedKey = {},
                                         .variedValues = {}},
                            .inputs = inputsOf(options.experiment, experiment)};
    if (!options.metric.empty()) {
        subject.inputs.push_back(options.metric);
    }
    if (Issues issues = setVariation(options.vary, subject.question); !issues.empty()) {
        return issues;
    }
    return subject;
}

Result<RehearseSubject> fromExperiment(const RehearseOptions& options)
{
    if (!options.run.empty()) {
        return Issue{"--run " + options.run,
                     "is for documents (.lrp); an experiment has lanes: needs --lane"};
    }
    if (options.metric.empty()) {
        return Issue{"--metric", "is missing: an experiment has run nowhere; needs a file of numbers, or a "
                                 "document (.lrp) whose run is heard"};
    }
    const auto experiment = resolve(options.experiment);
    const auto place =
        experiment ? placeOf(*experiment, options.lane) : Result<std::size_t>(experiment.issues());
    const auto shape =
        place ? experiment::shapeOf(experiment->problem) : Result<experiment::Shape>(place.issues());
    auto source = shape ? fromFile(options) : Result<Source>(shape.issues());
    return source ? made(options, *experiment, *place, *shape, std::move(*source))
                  : Result<RehearseSubject>(source.issues());
}

/// The run that is meant: by default the first lane of the last race.
Result<store::Run> runOf(const RehearseOptions& options, const store::Contents& contents)
{
    if (!options.run.empty() && !options.lane.empty()) {
        return Issue{"--lane " + options.lane, "names a run beside --run; leave one of them out"};
    }
    if (!options.run.empty() || !options.lane.empty()) {
        const bool byRun = !options.run.empty();
        return findRun(contents, byRun ? options.run : options.lane,
                       byRun ? "--run " + options.run : "--lane " + options.lane);
    }
    return firstOfLastRace(contents, options.experiment.path);
}

/// The run's lane alone, changed as --set says; what it trained on stays.
Result<experiment::Experiment> changedLane(const RehearseOptions& options, const store::Race& race,
                                           const store::Run& run)
{
    experiment::Experiment own = race.experiment;
    own.lanes = {race.experiment.lanes[run.lane]};
    auto changed = resolve({.path = {}, .set = options.experiment.set, .lanes = {}}, own);
    if (changed && toJson(*changed).at("problem") != toJson(own).at("problem")) {
        return Issue{"--set", "changes the problem of a run that is over; needs a POINTER below /lanes/0"};
    }
    if (changed && changed->lanes.empty()) {
        return Issue{"--set", "leaves no lane; needs a POINTER below /lanes/0"};
    }
    return changed;
}

Result<RehearseSubject> fromDocument(const RehearseOptions& options)
{
    const auto document = store::Document::openForReading(options.experiment.path);
    const auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    const auto run = contents ? runOf(options, *contents) : Result<store::Run>(contents.issues());
    if (!run) {
        return run.issues();
    }
    const auto race = std::find_if(contents->races.begin(), contents->races.end(),
                                   [&](const store::Race& other) { return other.id == run->race; });
    if (race == contents->races.end() || run->lane >= race->experiment.lanes.size()) {
        return Issue{"run " + std::to_string(run->id), "has no settings in this document"};
    }
    const auto experiment = changedLane(options, *race, *run);
    if (!experiment) {
        return experiment.issues();
    }
    Result<Source> source = Issues{};
    if (!options.metric.empty()) {
        source = fromFile(options);
    } else if (const auto samples = (*document)->samples(run->id)) {
        source = Source(ui::RunSource{*samples, race->shape, race->experiment.problem.batchSize});
    } else {
        source = samples.issues();
    }
    return source ? made(options, *experiment, 0, race->shape, std::move(*source))
                  : Result<RehearseSubject>(source.issues());
}

} // namespace

Result<RehearseSubject> subjectOf(const RehearseOptions& options)
{
    if (!options.column.empty() && options.metric.empty()) {
        return Issue{"--column " + options.column, "names a column of no file; needs --metric FILE"};
    }
    return endingOf(options.experiment.path) == "lrp" ? fromDocument(options) : fromExperiment(options);
}

} // namespace lrp::app
