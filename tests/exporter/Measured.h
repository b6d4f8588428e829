#pragma once

#include "core/exporter/Samples.h"

#include <cmath>

namespace lrp::exporter
{

/// A run of two lanes: A, whose momentum moves, with three updates and an evaluation before each second; B,
/// that diverged at its second update and has no momentum.
inline std::shared_ptr<const engine::Record> twoLanes(std::int64_t seed = 42)
{
    experiment::Experiment experiment{
        .name = "Two", .lanes = {{.letter = 'A', .name = "warm, \"up\""}, {.letter = 'B', .name = "hot"}}};
    experiment.problem.seed = seed;
    auto record = std::make_shared<engine::Record>(experiment);
    record->setShape({.trainExamples = 4, .stepsPerEpoch = 2, .totalSteps = 3, .evaluateEvery = 2});
    const double nan = std::nan("");
    engine::LaneRecord& a = *record->lanes()[0];
    a.evaluations.append({.step = 0, .trainingLoss = nan, .validationLoss = 2.0, .accuracy = 0.5});
    a.samples.append({.step = 0, .lr = 0.1, .loss = 1.0, .momentum = 0.95});
    a.samples.append({.step = 1, .lr = 0.2, .loss = 0.5, .momentum = 0.9});
    a.evaluations.append({.step = 2, .trainingLoss = 0.75, .validationLoss = 1.5, .accuracy = 0.75});
    a.samples.append({.step = 2, .lr = 0.3, .loss = 0.25, .momentum = 0.85});
    a.evaluations.append({.step = 3, .trainingLoss = 0.25, .validationLoss = 1.25, .accuracy = nan});
    a.trainNanoseconds = 3'000'000'000;
    a.status = engine::LaneStatus::Finished;
    engine::LaneRecord& b = *record->lanes()[1];
    b.samples.append({.step = 0, .lr = 9.0, .loss = 1.0, .momentum = nan});
    b.samples.append({.step = 1, .lr = 9.0, .loss = INFINITY, .momentum = nan});
    b.evaluations.append({.step = 2, .trainingLoss = nan, .validationLoss = nan, .accuracy = 0.5});
    b.status = engine::LaneStatus::Diverged;
    return record;
}

/// The same with optional channels, in stretches of two updates, of lane A.
inline std::shared_ptr<const engine::Record> withNorms()
{
    auto record = twoLanes();
    engine::StretchColumns& stretches = record->lanes()[0]->stretches;
    stretches.begin(0, 2);
    engine::StretchColumns::Values values;
    values.fill(0.5F);
    stretches.append(2, values);
    values.fill(std::numeric_limits<float>::infinity());
    stretches.append(3, values);
    return record;
}

/// What a function that writes to a sink writes.
template <class Write>
std::string textOf(Write&& write, const Runs& runs, const Identities& identities = {})
{
    std::string text;
    write(
        runs, [&text](std::string_view piece) { text += piece; }, identities);
    return text;
}

} // namespace lrp::exporter
