#pragma once

#include "core/experiment/Plan.h"
#include "tests/support/RandomSettings.h"

#include <algorithm>
#include <cmath>
#include <iterator>
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

/// Any optimizer of the catalogue, with a few settings that are not the defaults.
inline optimizer::Optimizer randomOptimizer(Random& random)
{
    const double lr = std::pow(10.0, std::uniform_real_distribution(-4.0, 0.0)(random));
    const optimizer::Optimizer all[] = {
        optimizer::SGD{.lr = lr, .momentum = 0.9, .nesterov = true},
        optimizer::Adam{.lr = lr, .betas = {0.8, 0.99}},
        optimizer::AdamW{.lr = lr, .weightDecay = 0.1, .amsgrad = true},
        optimizer::RMSprop{.lr = lr, .momentum = 0.5, .centered = true},
        optimizer::Adagrad{.lr = lr, .lrDecay = 0.1, .initialAccumulatorValue = 0.5},
        optimizer::Adadelta{.lr = lr, .rho = 0.8, .maximize = true},
        optimizer::Adamax{.lr = lr, .betas = {0.5, 0.9}, .weightDecay = 0.01},
        optimizer::NAdam{.lr = lr, .momentumDecay = 0.01},
        optimizer::NAdam{.lr = lr, .weightDecay = 0.1, .decoupledWeightDecay = true},
        optimizer::NAdam{.lr = lr, .rule = optimizer::NAdamRule::Until113},
        optimizer::RAdam{.lr = lr, .betas = {0.9, 0.9}},
        optimizer::Rprop{.lr = lr, .etas = {0.6, 1.1}, .stepSizes = {1e-5, 1.0}},
        optimizer::ASGD{.lr = lr, .lambd = 0.01, .t0 = 10.0, .maximize = true},
        optimizer::LBFGS{.lr = lr, .maxIter = 3, .historySize = 5},
        optimizer::LBFGS{.lr = lr, .maxEval = 4}, // PyTorch's line search raises at a rate of 0
        optimizer::SGDScheduleFree{.lr = lr, .beta = 0.8, .warmupSteps = 7},
        optimizer::AdamWScheduleFree{.lr = lr, .fixedBetas = {0.8, 0.99}, .weightDecay = 0.1},
        optimizer::Prodigy{.lr = lr, .betas = {0.8, 0.99}, .safeguardWarmup = true},
    };
    return all[random() % std::size(all)];
}

inline experiment::Clip randomClip(Random& random)
{
    return static_cast<experiment::Clip>(random() % choices(experiment::Clip{}).size());
}

/// A lane with this schedule and random settings, optimizer, clipping, length and tick, whose run PyTorch
/// (2.6 at least) survives; nothing after many tries.
inline std::optional<LaneInRun> randomLane(const params::Entry& entry, Random& random)
{
    for (int tries = 0; tries < 100; ++tries) {
        LaneInRun run = laneWith({}, 60 + static_cast<std::int64_t>(random() % 60),
                                 1 + static_cast<std::int64_t>(random() % 12));
        run.lane().tick = random() % 4 == 0 ? experiment::TickUnit::Epoch : experiment::TickUnit::Step;
        run.lane().optimizer = randomOptimizer(random);
        run.lane().clip = randomClip(random);
        run.lane().clipAt = 0.5;
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
