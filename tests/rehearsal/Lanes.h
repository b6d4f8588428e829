#pragma once

#include "core/experiment/Experiment.h"

#include <stdexcept>
#include <string>

/// Lanes and runs to rehearse.
namespace lrp::rehearsal
{

/// A lane with this schedule, SGD with a base rate of 0.1, listening at every epoch.
inline experiment::Lane laneWith(const std::string& schedule)
{
    const std::string json = R"({"letter": "A", "name": "a", "tick": "epoch", "optimizer": {"type": "SGD",
        "lr": 0.1}, "schedule": )" +
                             schedule + "}";
    auto lane = experiment::laneFromJson(params::Json::parse(json), "");
    if (!lane) {
        throw std::runtime_error(lane.issues().front().text());
    }
    return std::move(*lane);
}

/// 30 epochs of 10 steps, evaluated once an epoch.
inline experiment::Shape shapeOfTest()
{
    return {.trainExamples = 95,
            .validationExamples = 20,
            .stepsPerEpoch = 10,
            .totalSteps = 300,
            .evaluateEvery = 10};
}

} // namespace lrp::rehearsal
