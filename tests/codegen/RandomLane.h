#pragma once

#include "core/experiment/Plan.h"
#include "tests/support/RandomSettings.h"

#include <algorithm>
#include <cmath>
#include <optional>

/// Lanes to export: a schedule's starter settings, or random legal ones drawn from its declaration.
namespace lrp::tests
{

struct LaneInRun {
    experiment::Experiment experiment;
    experiment::Shape shape;

    experiment::Lane& lane() { return experiment.lanes.front(); }
};

/// SGD with momentum, so that momentum can be cycled; what listens to a metric hears it every epoch.
inline LaneInRun laneWith(const schedule::Schedule& schedule, std::int64_t steps = 120,
                          std::int64_t stepsPerEpoch = 12)
{
    LaneInRun run;
    run.shape = {.trainExamples = 16 * stepsPerEpoch,
                 .validationExamples = 16,
                 .stepsPerEpoch = stepsPerEpoch,
                 .totalSteps = steps,
                 .evaluateEvery = stepsPerEpoch};
    run.experiment.lanes.resize(1);
    run.lane().name = "lane";
    run.lane().optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.9};
    run.lane().schedule = schedule;
    if (schedule::needsMetric(schedule)) {
        run.lane().tick = experiment::TickUnit::Epoch;
    }
    return run;
}

inline LaneInRun starterLane(const params::Entry& entry)
{
    return laneWith(schedule::fromJson(entry.starter, "").value());
}

inline optimizer::Optimizer randomOptimizer(Random& random)
{
    const double lr = std::pow(10.0, std::uniform_real_distribution(-4.0, 0.0)(random));
    switch (random() % 4) {
    case 0:
        return optimizer::Adam{.lr = lr, .betas = {0.8, 0.99}};
    case 1:
        return optimizer::AdamW{.lr = lr, .weightDecay = 0.1};
    case 2:
        return optimizer::RMSprop{.lr = lr, .momentum = 0.5, .centered = true};
    default:
        return optimizer::SGD{.lr = lr, .momentum = 0.9, .nesterov = true};
    }
}

/// A lane with this schedule and random settings, optimizer, length and tick, whose run PyTorch survives;
/// nothing after many tries.
inline std::optional<LaneInRun> randomLane(const params::Entry& entry, Random& random)
{
    for (int tries = 0; tries < 100; ++tries) {
        LaneInRun run = laneWith({}, 60 + static_cast<std::int64_t>(random() % 60),
                                 1 + static_cast<std::int64_t>(random() % 12));
        run.lane().tick = random() % 4 == 0 ? experiment::TickUnit::Epoch : experiment::TickUnit::Step;
        run.lane().optimizer = randomOptimizer(random);
        const auto settings = randomSettings(entry, random, experiment::clockOf(run.lane().tick, run.shape));
        run.lane().schedule = schedule::fromJson(settings, "").value();
        if (schedule::needsMetric(run.lane().schedule)) {
            run.lane().tick = experiment::TickUnit::Epoch;
        }
        if (!schedule::fits(run.lane().schedule, {optimizer::groupOf(run.lane().optimizer)}, "").empty()) {
            continue;
        }
        const auto plan = experiment::plan(run.lane(), run.shape);
        const bool isFinite = std::all_of(plan.rates.begin(), plan.rates.end(),
                                          [](double rate) { return std::isfinite(rate); });
        if (plan.issues.empty() && plan.stopsBecause.empty() && isFinite) {
            return run;
        }
    }
    return std::nullopt;
}

} // namespace lrp::tests
