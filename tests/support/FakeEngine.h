#pragma once

#include "core/engine/Engine.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace lrp::test
{

/// An engine that trains nothing: what it "measures" is made up and comes when a test says advance(). It
/// writes down every call.
class FakeEngine : public engine::Engine
{
public:
    std::vector<std::string> calls;
    double pace = -1.0;
    double size = 1.0;                                     ///< of the losses that it makes up
    params::Issues problemsToFind;                         ///< the next start ends with these
    params::Issues remarksToMake;                          ///< on the next start, or what joins it
    std::optional<std::chrono::milliseconds> endsAfter{0}; ///< being told to stop; nothing: never
    int threads = -1;
    std::shared_ptr<engine::Record> record; ///< of the present or last run
    std::vector<std::shared_ptr<engine::Record>> joined;

    void run(std::shared_ptr<engine::Record> started, bool paused) override
    {
        calls.push_back(paused ? "start paused" : "start");
        record = std::move(started);
        if (!problemsToFind.empty()) {
            record->setProblems(problemsToFind);
            record->state = engine::RunState::Ended;
            return;
        }
        record->setRemarks(remarksToMake);
        const auto shape = experiment::shapeOf(record->experiment().problem);
        record->setShape(shape ? *shape : experiment::Shape{});
        record->state = paused ? engine::RunState::Paused : engine::RunState::Running;
    }

    void join(std::shared_ptr<engine::Record> joining) override
    {
        calls.push_back("join");
        joining->setRemarks(remarksToMake);
        joining->setShape(record->shape());
        joining->state = record->state.load();
        joined.push_back(std::move(joining));
    }

    void pause() override
    {
        calls.push_back("pause");
        record->state = engine::RunState::Paused;
    }
    void resume() override
    {
        calls.push_back("resume");
        record->state = engine::RunState::Running;
    }
    void singleStep() override
    {
        calls.push_back("step");
        record->state = engine::RunState::Paused;
        advance(1);
    }
    void stop() override
    {
        calls.push_back("stop");
        if (record) {
            end(engine::LaneStatus::Stopped);
        }
    }
    void suspend() override
    {
        calls.push_back("suspend");
        if (record) {
            end(engine::LaneStatus::Paused);
        }
    }
    void wait() override { calls.push_back("wait"); }
    void setPace(double stepsPerSecond) override { pace = stepsPerSecond; }
    void setThreads(int wanted) override { threads = wanted; }
    void ask(engine::InquiryPtr inquiry) override { asked.push_back(std::move(inquiry)); }

    std::vector<engine::InquiryPtr> asked;

    /// Every lane that has not ended makes so many steps; the run ends when all have.
    void advance(std::int64_t steps)
    {
        for (std::size_t lane = 0; lane < record->lanes().size(); ++lane) {
            for (std::int64_t i = 0; i < steps; ++i) {
                step(*record->lanes()[lane], lane, record->shape(), size);
            }
        }
        const bool allEnded = std::all_of(record->lanes().begin(), record->lanes().end(),
                                          [](const auto& lane) { return engine::hasEnded(lane->status); });
        if (allEnded) {
            record->state = engine::RunState::Ended;
        }
    }

    /// Every lane of this record that has not ended makes so many steps.
    static void advance(engine::Record& joining, std::int64_t steps)
    {
        for (std::size_t lane = 0; lane < joining.lanes().size(); ++lane) {
            for (std::int64_t i = 0; i < steps; ++i) {
                step(*joining.lanes()[lane], lane, joining.shape(), 1.0);
            }
        }
    }

    /// Every lane that is asked to stand still does.
    void standStill()
    {
        std::vector<std::shared_ptr<engine::Record>> all = joined;
        all.push_back(record);
        for (const auto& each : all) {
            for (const auto& lane : each->lanes()) {
                if (lane->halt.wants(lane->steps) && !engine::hasEnded(lane->status)) {
                    lane->halt.put(std::make_shared<engine::Checkpoint>(
                        engine::Checkpoint{.step = lane->steps, .bytes = "as it was"}));
                }
            }
        }
    }

    /// Every lane whose weights are asked for gives them: its step is all there is of them.
    void copyWeights()
    {
        for (const auto& lane : record->lanes()) {
            if (lane->snapshots.isAsked()) {
                lane->snapshots.put(
                    std::make_shared<probe::Weights>(probe::Weights{.step = lane->steps, .values = {}}));
            }
        }
    }

    /// A lane leaves the chart at its present step.
    void diverge(std::size_t lane) { record->lanes()[lane]->status = engine::LaneStatus::Diverged; }

private:
    static void step(engine::LaneRecord& lane, std::size_t index, const experiment::Shape& shape, double size)
    {
        if (engine::hasEnded(lane.status) || lane.halt.isHeld()) {
            return;
        }
        lane.status = engine::LaneStatus::Running;
        const std::int64_t t = lane.steps;
        const double share = static_cast<double>(t) / static_cast<double>(shape.totalSteps);
        const double loss = size * ((0.7 - 0.1 * static_cast<double>(index)) * std::exp(-3.0 * share) + 0.05);
        const double wobble =
            1.0 + 0.3 * std::sin(static_cast<double>(t * 7 + static_cast<std::int64_t>(index)));
        lane.samples.append({.step = t, .lr = 0.4 * (1.0 - share), .loss = loss * wobble, .momentum = 0.9});
        lane.steps = t + 1;
        if ((t + 1) % shape.evaluateEvery == 0) {
            lane.evaluations.append({.step = t + 1,
                                     .trainingLoss = loss,
                                     .validationLoss = 1.1 * loss,
                                     .accuracy = 1.0 - loss / 2.0});
        }
        if (t + 1 == shape.totalSteps) {
            lane.status = engine::LaneStatus::Finished;
        }
    }

    void end(engine::LaneStatus status)
    {
        if (endsAfter == std::chrono::milliseconds(0)) {
            endNow(*record, status);
        } else if (endsAfter) {
            m_ending = std::jthread([ending = record, status, after = *endsAfter] {
                std::this_thread::sleep_for(after);
                endNow(*ending, status);
            });
        }
    }

    static void endNow(engine::Record& record, engine::LaneStatus status)
    {
        for (const auto& lane : record.lanes()) {
            if (!engine::hasEnded(lane->status)) {
                lane->status = status;
            }
        }
        record.state = engine::RunState::Ended;
    }

    std::jthread m_ending;
};

} // namespace lrp::test
