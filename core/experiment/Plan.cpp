#include "core/experiment/Plan.h"

#include "core/schedule/Scheduler.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::experiment
{

bool ticksAfter(std::int64_t done, TickUnit unit, const Shape& shape)
{
    switch (unit) {
    case TickUnit::Step:
        return true;
    case TickUnit::Epoch:
        return done % shape.stepsPerEpoch == 0;
    case TickUnit::Evaluation:
        return done % shape.evaluateEvery == 0;
    }
    return false;
}

Shape remainder(const Shape& shape, std::int64_t from)
{
    Shape left = shape;
    left.totalSteps -= from;
    return left;
}

params::Clock clockOf(TickUnit tick, const Shape& shape)
{
    const auto perEpoch = static_cast<double>(shape.stepsPerEpoch);
    return {.totalSteps = static_cast<double>(shape.totalSteps),
            .stepsPerEpoch = perEpoch,
            .stepsPerTick = tick == TickUnit::Step    ? 1.0
                            : tick == TickUnit::Epoch ? perEpoch
                                                      : static_cast<double>(shape.evaluateEvery)};
}

params::Result<schedule::Schedule> scheduleIn(const Lane& lane, const Shape& shape,
                                              const std::string& pointer)
{
    return schedule::resolved(lane.schedule, clockOf(lane.tick, shape), pointer);
}

params::Issues checkAverage(const Lane& lane, const Shape& shape, const std::string& pointer)
{
    const bool isLatest = lane.average == Averaging::Lawa;
    if (!isLatest && lane.average != Averaging::Swa) {
        return {};
    }
    const params::Length& begin = isLatest ? lane.lawaEvery : lane.swaStart;
    const std::int64_t first = periodInSteps(begin, shape);
    if (first <= shape.totalSteps) {
        return {};
    }
    return {
        {pointer + (isLatest ? "/lawa_every" : "/swa_start"),
         translate("experiment", "is %1, which comes to update %2; needs one of the run's %3, or nothing is "
                                 "averaged. The nearest is %4")
             .arg(params::toText(begin))
             .arg(std::to_string(first))
             .arg(std::to_string(shape.totalSteps))
             .arg(params::toText({static_cast<double>(shape.totalSteps), params::Length::Unit::Steps}))}};
}

params::Issues checkLengths(const Experiment& experiment, const Shape& shape)
{
    params::Issues issues;
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const std::string pointer = "/lanes/" + std::to_string(i);
        append(issues, scheduleIn(experiment.lanes[i], shape, pointer + "/schedule").issues());
        append(issues, checkAverage(experiment.lanes[i], shape, pointer));
    }
    return issues;
}

Plan plan(const Lane& lane, const Shape& shape, const std::string& pointer, std::int64_t from)
{
    Plan plan{.firstStep = from,
              .baseRate = optimizer::baseLr(lane.optimizer),
              .dependsOnMetric = schedule::needsMetric(lane.schedule)};
    const auto inTicks = scheduleIn(lane, remainder(shape, from), pointer);
    if (!inTicks) {
        plan.issues = inTicks.issues();
        return plan;
    }
    schedule::Groups groups{optimizer::groupOf(lane.optimizer)};
    const auto moved = [&] {
        return groups.front().momentum ? groups.front().momentum : groups.front().beta1;
    };
    const auto initialMomentum = moved();
    bool momentumMoves = false;
    plan.rates.reserve(static_cast<std::size_t>(std::max<std::int64_t>(shape.totalSteps - from, 0)));
    try {
        const auto scheduler = schedule::makeScheduler(*inTicks, groups);
        for (std::int64_t done = from; done < shape.totalSteps; ++done) {
            plan.rates.push_back(groups.front().lr);
            plan.momentums.push_back(moved().value_or(0.0));
            momentumMoves = momentumMoves || moved() != initialMomentum;
            if (!plan.dependsOnMetric && done + 1 < shape.totalSteps &&
                ticksAfter(done + 1, lane.tick, shape)) {
                scheduler->step(groups);
            }
        }
    } catch (const schedule::ScheduleError& error) {
        plan.stopsBecause = error.what();
    }
    if (!momentumMoves) {
        plan.momentums.clear();
    }
    return plan;
}

} // namespace lrp::experiment
