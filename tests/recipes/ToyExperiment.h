#pragma once

#include "core/experiment/Experiment.h"
#include "core/experiment/Presets.h"

namespace lrp::toys
{

/// The preset with one lane, in which everything is a toy.
inline params::Json toyExperiment()
{
    params::Json json = experiment::toJson(experiment::threeSchedules());
    json["lanes"].erase(2);
    json["lanes"].erase(1);
    json["lanes"][0]["schedule"] = {{"type", "ToyLR"}, {"keep", 0.99}};
    json["lanes"][0]["optimizer"] = {{"type", "ToySign"}, {"lr", 0.02}, {"maximize", false}};
    json["problem"]["dataset"] = {{"type", "toy_sides"}, {"points", 300}, {"shift", 0.1}};
    json["problem"]["model"] = {{"type", "ToySquares"}, {"scale", 2.0}};
    json["problem"]["length"] = 300;
    return json;
}

} // namespace lrp::toys
