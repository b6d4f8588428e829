#include "core/experiment/Plan.h"

#include "core/schedule/Scheduler.h"

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

Plan plan(const Lane& lane, const Shape& shape)
{
    Plan plan{.dependsOnMetric = schedule::needsMetric(lane.schedule)};
    schedule::Groups groups{optimizer::groupOf(lane.optimizer)};
    const auto moved = [&] {
        return groups.front().momentum ? groups.front().momentum : groups.front().beta1;
    };
    const auto initialMomentum = moved();
    bool momentumMoves = false;
    plan.rates.reserve(static_cast<std::size_t>(shape.totalSteps));
    try {
        const auto scheduler = schedule::makeScheduler(lane.schedule, groups);
        for (std::int64_t done = 0; done < shape.totalSteps; ++done) {
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
