#include "ui/instruments/Subject.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/history/History.h"

namespace lrp::ui
{

bool Subject::isSameAs(const Subject& other) const
{
    return run == other.run &&
           (run || (letter == other.letter &&
                    firstStepsOf(problem, lane) == firstStepsOf(other.problem, other.lane)));
}

Subject subjectOf(const History& history, const store::Run& run)
{
    Subject subject{.run = run.id,
                    .shape = history.shapeOf(run),
                    .lane = history.laneOf(run),
                    .letter = run.letter,
                    .name = QString::fromStdString(run.name),
                    .steps = run.steps,
                    .scheduleStep = run.scheduleStep,
                    .isLive = history.isLive(run.id)};
    if (const store::Race* race = history.raceOf(run)) {
        subject.problem = race->experiment.problem;
    }
    if (run.parent && run.scheduleStep == run.forkStep) { // else its parent's schedule goes on in it
        subject.beginsAnewAt = run.forkStep;
    }
    return subject;
}

std::optional<Subject> formSubject(const ExperimentModel& experiment)
{
    const auto& lanes = experiment.experiment().lanes;
    const auto place = static_cast<std::size_t>(experiment.selectedLane());
    if (!experiment.isRight() || place >= lanes.size()) {
        return std::nullopt;
    }
    const experiment::Lane& lane = lanes[place];
    return Subject{.problem = experiment.experiment().problem,
                   .shape = experiment.shape(),
                   .lane = lane,
                   .letter = lane.letter,
                   .name = QString::fromStdString(lane.name)};
}

const store::Run& makerOf(const History& history, const store::Run& run, std::int64_t step)
{
    const store::Run* maker = &run;
    while (maker->parent && step < maker->forkStep) {
        const store::Run* parent = history.find(*maker->parent);
        if (parent == nullptr) {
            break;
        }
        maker = parent;
    }
    return *maker;
}

std::string firstStepsOf(const experiment::Problem& problem, const experiment::Lane& lane)
{
    experiment::Problem shared = problem;
    const experiment::Problem usual;
    shared.length = usual.length;
    shared.lengthUnit = usual.lengthUnit;
    shared.evaluateEvery = usual.evaluateEvery;
    shared.channels = usual.channels;
    const experiment::Lane bare{.letter = 'A',
                                .name = {},
                                .optimizer = optimizer::withBaseLr(lane.optimizer, 1.0),
                                .clip = lane.clip,
                                .clipAt = lane.clipAt};
    return params::dump(experiment::toJson({.name = {}, .problem = shared, .lanes = {bare}}), -1,
                        params::Json::error_handler_t::replace);
}

} // namespace lrp::ui
