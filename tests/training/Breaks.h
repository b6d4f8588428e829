#pragma once

#include "core/experiment/Presets.h"
#include "core/optimizer/Catalog.h"
#include "core/schedule/Schedule.h"
#include "core/training/TorchEngine.h"

#include <cstdint>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <thread>
#include <vector>

/// Small runs with breaks in them, and what documents make of them.
namespace lrp::training
{

using engine::CheckpointPtr;
using engine::LaneRecord;
using engine::LaneStatus;
using engine::Record;
using experiment::Experiment;
using Reason = engine::Checkpoint::Reason;

inline constexpr std::int64_t kSteps = 120;

/// Batches of 7 do not divide an epoch, and evaluations fall between checkpoints.
inline Experiment smallExperiment()
{
    Experiment experiment = experiment::threeSchedules();
    experiment.problem.length = kSteps;
    experiment.problem.batchSize = 7;
    experiment.problem.evaluateEvery = 17;
    for (experiment::Lane& lane : experiment.lanes) {
        lane.optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.9};
    }
    return experiment;
}

inline experiment::Lane laneWith(params::Json schedule, char letter = 'A')
{
    experiment::Lane lane{.letter = letter, .optimizer = optimizer::Adam{.lr = 0.01}};
    lane.schedule = schedule::fromJson(schedule, "").value();
    return lane;
}

struct Ran {
    std::shared_ptr<Record> record;
    std::vector<std::vector<CheckpointPtr>> checkpoints; ///< by lane

    LaneRecord& lane(std::size_t i) const { return *record->lanes()[i]; }
};

inline std::shared_ptr<Record> recordOf(const Experiment& experiment)
{
    auto record = std::make_shared<Record>(experiment);
    for (const auto& lane : record->lanes()) {
        lane->keepsCheckpoints = true;
    }
    return record;
}

inline Ran run(const std::shared_ptr<Record>& record)
{
    const auto engine = makeTorchEngine(2);
    Ran ran{.record = record, .checkpoints = std::vector<std::vector<CheckpointPtr>>(record->lanes().size())};
    engine->run(record, false);
    // As a document does: what nobody takes is dropped in the end.
    const auto take = [&] {
        for (std::size_t i = 0; i < record->lanes().size(); ++i) {
            for (auto& checkpoint : record->lanes()[i]->checkpoints.take()) {
                ran.checkpoints[i].push_back(std::move(checkpoint));
            }
        }
    };
    while (record->state != engine::RunState::Ended) {
        take();
        std::this_thread::yield();
    }
    take();
    EXPECT_TRUE(record->problems().empty()) << record->problems().front().text();
    return ran;
}

/// Why it cannot run; empty: it has run.
inline std::string problemOf(const std::shared_ptr<Record>& record)
{
    const auto engine = makeTorchEngine(2);
    engine->run(record, false);
    engine->wait();
    return record->problems().empty() ? std::string() : record->problems().front().text();
}

inline std::string bytesOf(const LaneRecord& lane, std::int64_t fromStep = 0)
{
    std::string bytes;
    for (std::size_t i = 0; i < lane.samples.size(); ++i) {
        const engine::Sample sample = lane.samples[i];
        if (sample.step >= fromStep) {
            bytes.append(reinterpret_cast<const char*>(&sample), sizeof sample);
        }
    }
    for (std::size_t i = 0; i < lane.evaluations.size(); ++i) {
        const engine::Evaluation evaluation = lane.evaluations[i];
        if (evaluation.step > fromStep || fromStep == 0) {
            bytes.append(reinterpret_cast<const char*>(&evaluation), sizeof evaluation);
        }
    }
    return bytes;
}

/// A lane as a document gives it back: what was measured up to `known` steps, and a checkpoint before that.
inline std::shared_ptr<LaneRecord> backAt(const LaneRecord& lane, const CheckpointPtr& checkpoint,
                                          std::int64_t known)
{
    auto back = std::make_shared<LaneRecord>();
    back->letter = lane.letter;
    back->name = lane.name;
    back->keepsCheckpoints = true;
    back->beginning = lane.beginning;
    back->beginning.checkpoint = checkpoint;
    back->beginning.isContinued = true;
    for (std::size_t i = 0; i < lane.samples.size() && lane.samples[i].step < known; ++i) {
        back->samples.append(lane.samples[i]);
    }
    for (std::size_t i = 0; i < lane.evaluations.size() && lane.evaluations[i].step <= known; ++i) {
        back->evaluations.append(lane.evaluations[i]);
    }
    back->steps = known;
    return back;
}

/// A fork of lane `i` as a document makes one.
inline std::shared_ptr<LaneRecord> forkOf(const std::shared_ptr<LaneRecord>& parent,
                                          const CheckpointPtr& checkpoint, bool isContinued, char letter)
{
    auto child = std::make_shared<LaneRecord>();
    child->letter = letter;
    child->keepsCheckpoints = true;
    child->beginning = {.checkpoint = checkpoint,
                        .isContinued = isContinued,
                        .forkStep = checkpoint->step,
                        .parent = parent,
                        .scheduleStep = isContinued ? parent->beginning.scheduleStep : checkpoint->step};
    return child;
}

} // namespace lrp::training
