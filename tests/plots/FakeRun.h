#pragma once

#include "core/engine/Record.h"
#include "ui/plots/CurvesView.h"

#include <cmath>
#include <memory>
#include <vector>

namespace lrp::ui::test
{

inline experiment::Shape shapeOf(std::int64_t steps)
{
    return {.trainExamples = 400,
            .validationExamples = 100,
            .stepsPerEpoch = 25,
            .totalSteps = steps,
            .evaluateEvery = 25};
}

/// The lane's plan as one of its own, to be changed.
inline experiment::Plan& ownPlan(LaneCurve& lane)
{
    const auto own = std::make_shared<experiment::Plan>(*lane.plan);
    lane.plan = own;
    return *own;
}

/// Lanes A, B, …: rates of 0.4 that halve once, each lane 100 steps later than the one before.
inline std::vector<LaneCurve> makeLanes(int count, std::int64_t steps)
{
    std::vector<LaneCurve> lanes;
    for (int i = 0; i < count; ++i) {
        LaneCurve lane{.letter = static_cast<char>('A' + i), .name = QStringLiteral("lane %1").arg(i)};
        experiment::Plan& plan = ownPlan(lane);
        for (std::int64_t step = 0; step < steps; ++step) {
            plan.rates.push_back(step < 100 * (i + 1) ? 0.4 : 0.2);
        }
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

inline std::shared_ptr<engine::Record> makeRecord(const std::vector<LaneCurve>& lanes,
                                                  const experiment::Shape& shape)
{
    experiment::Experiment experiment;
    for (const LaneCurve& curve : lanes) {
        experiment::Lane lane;
        lane.letter = curve.letter;
        lane.name = curve.name.toStdString();
        experiment.lanes.push_back(std::move(lane));
    }
    auto record = std::make_shared<engine::Record>(std::move(experiment));
    record->setShape(shape);
    record->state = engine::RunState::Running;
    return record;
}

/// Appends steps up to `end` with a loss that falls from `factor`, and an evaluation every 25 steps.
inline void train(engine::LaneRecord& lane, std::int64_t end, double factor = 1.0)
{
    const std::int64_t begin = lane.steps;
    for (std::int64_t step = begin; step < end; ++step) {
        const double loss = factor * std::exp(-static_cast<double>(step) / 300.0);
        if (step % 25 == 0) {
            lane.evaluations.append({step, loss, 1.1 * loss, 0.5});
        }
        lane.samples.append({step, 0.4, loss, 0.9});
    }
    lane.steps = end;
    lane.trainNanoseconds += (end - begin) * 1'000'000;
    lane.status = engine::LaneStatus::Running;
}

/// A run trained up to `end`.
inline std::shared_ptr<engine::LaneRecord> makeRun(std::int64_t end, double factor = 1.0)
{
    auto run = std::make_shared<engine::LaneRecord>();
    train(*run, end, factor);
    return run;
}

/// A run that leaves `parent` at `step`, trained up to `end`.
inline std::shared_ptr<engine::LaneRecord> makeFork(std::shared_ptr<const engine::LaneRecord> parent,
                                                    std::int64_t step, std::int64_t end, double factor = 1.0)
{
    auto fork = std::make_shared<engine::LaneRecord>();
    fork->letter = 'D';
    fork->beginning.parent = std::move(parent);
    fork->beginning.forkStep = step;
    fork->steps = step;
    train(*fork, end, factor);
    return fork;
}

/// Ends the lane as a run does whose loss is no longer finite.
inline void diverge(engine::LaneRecord& lane, double rate)
{
    const std::int64_t step = lane.steps;
    lane.samples.append({step, rate, std::nan(""), 0.9});
    lane.steps = step + 1;
    lane.status = engine::LaneStatus::Diverged;
}

} // namespace lrp::ui::test
