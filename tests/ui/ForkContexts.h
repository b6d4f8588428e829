#pragma once

#include "core/experiment/Plan.h"
#include "core/schedule/CosineAnnealingLR.h"
#include "ui/fork/ForkContext.h"

namespace lrp::test
{

/// Lane C of the preset without its warm-up: SGD with momentum at 0.4, a cosine over the whole run.
inline experiment::Lane cosineLane()
{
    return {.letter = 'C',
            .name = "cosine",
            .optimizer = optimizer::SGD{.lr = 0.4, .momentum = 0.9},
            .schedule = schedule::CosineAnnealingLR{.tMax = params::percentOfRun(100.0)}};
}

/// A fork of `parent` after `step` of `total` updates; A, B and C are taken.
inline ui::ForkContext forkAt(std::int64_t step, std::int64_t total, experiment::Lane parent = cosineLane())
{
    ui::ForkContext context{
        .parent = std::move(parent),
        .colour = 'C',
        .shape = {.trainExamples = 800,
                  .validationExamples = 200,
                  .stepsPerEpoch = 50,
                  .totalSteps = total,
                  .evaluateEvery = 50},
        .step = step,
        .taken = "ABC",
    };
    context.past = experiment::plan(context.parent, context.shape).rates;
    context.rate = step < total ? context.past[static_cast<std::size_t>(step)] : 0.0;
    context.past.resize(static_cast<std::size_t>(step));
    return context;
}

} // namespace lrp::test
