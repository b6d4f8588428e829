#pragma once

#include "core/experiment/Presets.h"
#include "core/store/Document.h"
#include "tests/dataset/Files.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <memory>
#include <SQLiteCpp/SQLiteCpp.h>
#include <string>

namespace lrp::store
{

inline std::uint64_t bitsOf(double x)
{
    return std::bit_cast<std::uint64_t>(x);
}

/// What a lane measures at a step: restless, and now and then not finite.
inline engine::Sample sampleAt(std::int64_t step, int salt = 0)
{
    const auto t = static_cast<double>(step + 1000 * salt);
    const double loss =
        step % 977 == 13 ? std::numeric_limits<double>::infinity() : 2.0 + std::sin(t * 12.9898);
    return {.step = step,
            .lr = 0.1 / (1.0 + t),
            .loss = static_cast<double>(static_cast<float>(loss)),
            .momentum = step < 5000 ? 0.9 : 0.9 + 1e-6 * t};
}

inline engine::Evaluation evaluationAt(std::int64_t step)
{
    return {.step = step,
            .trainingLoss = step == 0 ? std::nan("") : 1.0 / static_cast<double>(step),
            .validationLoss = step == 0 ? -0.0 : std::sqrt(static_cast<double>(step)),
            .accuracy = 0.1 * static_cast<double>(step % 10),
            .averageLoss = step < 300 ? std::nan("") : 0.5 / static_cast<double>(step),
            .averageAccuracy = step < 300 ? std::nan("") : 0.05 * static_cast<double>(step % 7)};
}

/// The samples up to `end`, with an evaluation and a checkpoint every 100 steps, in a trainer's order.
inline void train(engine::LaneRecord& lane, std::int64_t end, int salt = 0)
{
    lane.status = engine::LaneStatus::Running;
    for (std::int64_t step = lane.beginning.forkStep + static_cast<std::int64_t>(lane.samples.size());
         step < end; ++step) {
        if (step % 100 == 0) {
            lane.evaluations.append(evaluationAt(step));
            if (lane.keepsCheckpoints) {
                lane.checkpoints.put(std::make_shared<engine::Checkpoint>(
                    engine::Checkpoint{.step = step, .bytes = "weights at " + std::to_string(step)}));
            }
        }
        lane.samples.append(sampleAt(step, salt));
        lane.steps = step + 1;
    }
}

/// The preset's three lanes.
inline std::shared_ptr<engine::Record> newRecord()
{
    auto record = std::make_shared<engine::Record>(experiment::threeSchedules());
    record->setShape({.trainExamples = 400,
                      .validationExamples = 100,
                      .stepsPerEpoch = 25,
                      .totalSteps = 20'000,
                      .evaluateEvery = 100});
    record->state = engine::RunState::Running;
    return record;
}

inline void expectSame(const engine::LaneRecord& a, const engine::LaneRecord& b)
{
    ASSERT_EQ(a.samples.size(), b.samples.size());
    for (std::size_t i = 0; i < a.samples.size(); ++i) {
        const engine::Sample x = a.samples[i];
        const engine::Sample y = b.samples[i];
        ASSERT_TRUE(x.step == y.step && bitsOf(x.lr) == bitsOf(y.lr) && bitsOf(x.loss) == bitsOf(y.loss) &&
                    bitsOf(x.momentum) == bitsOf(y.momentum))
            << "sample " << i;
    }
    ASSERT_EQ(a.evaluations.size(), b.evaluations.size());
    const auto isSame = [](double x, double y) {
        return std::isnan(x) ? std::isnan(y) : bitsOf(x) == bitsOf(y);
    };
    for (std::size_t i = 0; i < a.evaluations.size(); ++i) {
        const engine::Evaluation& x = a.evaluations[i];
        const engine::Evaluation& y = b.evaluations[i];
        ASSERT_TRUE(x.step == y.step && isSame(x.trainingLoss, y.trainingLoss) &&
                    isSame(x.validationLoss, y.validationLoss) && isSame(x.accuracy, y.accuracy) &&
                    isSame(x.averageLoss, y.averageLoss) && isSame(x.averageAccuracy, y.averageAccuracy))
            << "evaluation " << i;
    }
}

class Documents : public dataset::WithFiles
{
protected:
    std::string lrp() const { return path("a.lrp"); }
    std::unique_ptr<Document> create() const { return std::move(Document::create(lrp()).value()); }
    std::unique_ptr<Document> open() const { return std::move(Document::open(lrp()).value()); }

    /// A document with a finished race of three runs of `steps` samples, and a fork of the second.
    void writeExample(std::int64_t steps = 1000) const
    {
        auto document = create();
        auto record = newRecord();
        const auto runs = document->attach(record).ids();
        for (std::size_t i = 0; i < runs.size(); ++i) {
            train(*record->lanes()[i], steps, static_cast<int>(i));
            record->lanes()[i]->status = engine::LaneStatus::Finished;
            record->lanes()[i]->events.put(engine::eventNow(engine::EventKind::Note, steps, "done"));
        }
        document->setExperiment(record->experiment());
        document->add(
            {.name = "elsewhere", .series = {{.tag = "loss", .steps = {1, 2}, .values = {0.5, 0.25}}}});
        ASSERT_TRUE(document->flush().empty());
    }

    void execute(const std::string& sql) const
    {
        SQLite::Database(lrp(), SQLite::OPEN_READWRITE, kPatienceMs).exec(sql);
    }
    std::string answer(const std::string& sql) const
    {
        return SQLite::Database(lrp(), SQLite::OPEN_READONLY, kPatienceMs).execAndGet(sql).getString();
    }

private:
    static constexpr int kPatienceMs = 10'000; ///< while a document that is open writes
};

} // namespace lrp::store
