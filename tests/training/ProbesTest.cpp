#include "core/experiment/Presets.h"
#include "core/probe/Boundary.h"
#include "core/probe/Catalog.h"
#include "core/probe/Evaluate.h"
#include "core/probe/LossSurface.h"
#include "core/training/TorchEngine.h"
#include "tests/training/Breaks.h"

#include <gtest/gtest.h>
#include <thread>

/// Probes on the real engine, beside races and on their checkpoints.
namespace lrp::training
{
namespace
{

using engine::InquiryPtr;
using engine::LaneRecord;
using engine::Record;
using experiment::Experiment;

void pauseForAMoment()
{
    std::this_thread::sleep_for(std::chrono::microseconds(200));
}

template <class Condition>
void waitUntil(Condition condition)
{
    while (!condition()) {
        pauseForAMoment();
    }
}

InquiryPtr asked(engine::Engine& engine, const probe::Probe& probe, const Experiment& experiment,
                 engine::Inquiry::Place place)
{
    auto inquiry = std::make_shared<engine::Inquiry>(probe, experiment.problem, std::move(place));
    engine.ask(inquiry);
    return inquiry;
}

/// Of a lane's first step.
InquiryPtr trained(engine::Engine& engine, const probe::Probe& probe, const Experiment& experiment,
                   std::size_t lane)
{
    auto inquiry = std::make_shared<engine::Inquiry>(probe, experiment.problem, engine::CheckpointPtr(),
                                                     experiment.lanes[lane]);
    engine.ask(inquiry);
    return inquiry;
}

probe::AnswerPtr answerOf(engine::Engine& engine, const probe::Probe& probe, const Experiment& experiment,
                          engine::Inquiry::Place place)
{
    const InquiryPtr inquiry = asked(engine, probe, experiment, std::move(place));
    waitUntil([&] { return inquiry->isOver(); });
    EXPECT_EQ(inquiry->failure(), "");
    return inquiry->answer();
}

probe::WeightsPtr weightsOf(LaneRecord& lane)
{
    lane.snapshots.ask();
    waitUntil([&] { return !lane.snapshots.isAsked(); });
    return lane.snapshots.latest();
}

TEST(Probes, ChangeNothingThatIsMeasured)
{
    Experiment experiment = smallExperiment();
    std::vector<probe::Probe> probes = probe::catalogue();
    probes.emplace_back(probe::LossSurface{.plane = probe::PlaneKind::Random}); // of weights alone
    for (const auto which : {experiment::TrainingEngine::Fused, experiment::TrainingEngine::Autograd}) {
        experiment.problem.engine = which;
        const Ran alone = run(recordOf(experiment));
        const auto engine = makeTorchEngine(2);
        engine->setPace(600.0); // 0.2 s for probes to come in between
        const auto record = recordOf(experiment);
        engine->run(record, false);
        std::vector<InquiryPtr> inquiries;
        for (std::size_t i = 0; record->state != engine::RunState::Ended; ++i) {
            LaneRecord& lane = *record->lanes()[i % record->lanes().size()];
            lane.snapshots.ask();
            pauseForAMoment();
            if (const auto weights = lane.snapshots.latest()) {
                for (const probe::Probe& probe : probes) {
                    inquiries.push_back(probe.trains()
                                            ? trained(*engine, probe, experiment, i % record->lanes().size())
                                            : asked(*engine, probe, experiment, weights));
                }
                if (i % 5 == 0) {
                    inquiries.back()->stop();
                }
            }
        }
        for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
            EXPECT_EQ(bytesOf(*record->lanes()[i]), bytesOf(alone.lane(i))) << "lane " << i;
        }
        EXPECT_GT(inquiries.size(), 2U);
    }
}

// A picture is drawn of each copy of the weights, however long that takes; and of each lane that rests.
TEST(Probes, AnswerForEachCopyOfTheWeightsOfAPacedRace)
{
    const Experiment experiment = smallExperiment();
    const auto engine = makeTorchEngine(2);
    engine->setPace(1000.0);
    const auto record = recordOf(experiment);
    engine->run(record, false);
    LaneRecord& lane = *record->lanes()[1];
    waitUntil([&] { return lane.steps > 0; });
    std::int64_t before = 0;
    for (int i = 0; i < 20; ++i) {
        const auto weights = weightsOf(lane);
        const auto answer = answerOf(*engine, probe::Boundary{.side = 16}, experiment, weights);
        ASSERT_NE(answer, nullptr);
        EXPECT_EQ(answer->as<probe::BoundaryGrid>()->step, weights->step);
        EXPECT_GE(weights->step, before);
        before = weights->step;
    }
    engine->pause();
    waitUntil([&] { return record->state >= engine::RunState::Paused; }); // or Ended, on a slow machine
    EXPECT_GE(weightsOf(lane)->step, before);
    engine->setPace(0.0);
    engine->resume();
    engine->wait();
    EXPECT_EQ(weightsOf(lane)->step, record->shape().totalSteps);
}

TEST(Probes, GiveTheWeightsOfAnExactStep)
{
    const Experiment experiment = smallExperiment();
    const auto engine = makeTorchEngine(2);
    const auto record = recordOf(experiment);
    record->lanes()[0]->snapshots.askAt(0);
    record->lanes()[1]->snapshots.askAt(37);
    engine->run(record, false);
    engine->wait();
    EXPECT_EQ(record->lanes()[0]->snapshots.latest()->step, 0);
    EXPECT_EQ(record->lanes()[1]->snapshots.latest()->step, 37);
    // What was measured at step 0 is the validation loss of the first weights.
    const auto answer =
        answerOf(*engine, probe::Evaluate{}, experiment, record->lanes()[0]->snapshots.latest());
    const LaneRecord& lane = *record->lanes()[0];
    EXPECT_NEAR(answer->as<probe::Evaluation>()->validation.loss, lane.evaluations[0].validationLoss, 1e-6);
    EXPECT_NEAR(answer->as<probe::Evaluation>()->validation.accuracy, lane.evaluations[0].accuracy, 1e-9);
}

TEST(Probes, AnswerFromACheckpointWithoutARace)
{
    const Experiment experiment = smallExperiment();
    const Ran ran = run(recordOf(experiment));
    const auto engine = makeTorchEngine(1);
    const auto& last = ran.checkpoints[2].back();
    const auto answer = answerOf(*engine, probe::Evaluate{}, experiment, last);

    const LaneRecord& lane = ran.lane(2);
    ASSERT_EQ(last->step, lane.steps);
    const auto* found = answer->as<probe::Evaluation>();
    EXPECT_EQ(found->step, last->step);
    EXPECT_NEAR(found->validation.loss, lane.evaluations[lane.evaluations.size() - 1].validationLoss, 1e-6);
    EXPECT_GT(found->gradientNorm, 0.0);
}

TEST(Probes, SayWhyTheyHaveNoAnswer)
{
    Experiment experiment = smallExperiment();
    const auto engine = makeTorchEngine(1);
    const auto failureOf = [&](const probe::Probe& probe, engine::Inquiry::Place place) {
        const InquiryPtr inquiry = asked(*engine, probe, experiment, std::move(place));
        waitUntil([&] { return inquiry->isOver(); });
        EXPECT_EQ(inquiry->answer(), nullptr);
        return inquiry->failure();
    };
    const auto none = std::make_shared<probe::Weights>();
    EXPECT_EQ(failureOf(probe::Evaluate{}, none), "The weights are those of another network.");
    EXPECT_NE(failureOf(probe::Evaluate{},
                        std::make_shared<engine::Checkpoint>(engine::Checkpoint{.bytes = "nonsense"}))
                  .find("cannot be read"),
              std::string::npos);
    experiment.problem.dataset = dataset::NoisySine{};
    EXPECT_NE(failureOf(probe::Boundary{}, none).find("is not in the plane"), std::string::npos);
    experiment.problem.dataset = dataset::CsvFile{.file = {"/no/such/file.csv"}};
    EXPECT_NE(failureOf(probe::Evaluate{}, none).find("/no/such/file.csv"), std::string::npos);
}

TEST(Probes, AreOverWhenTheEngineGoes)
{
    std::vector<InquiryPtr> inquiries;
    {
        const Experiment experiment = smallExperiment();
        const auto engine = makeTorchEngine(1);
        for (int i = 0; i < 20; ++i) {
            inquiries.push_back(
                asked(*engine, probe::Evaluate{}, experiment, std::make_shared<probe::Weights>()));
        }
    }
    for (const InquiryPtr& inquiry : inquiries) {
        EXPECT_TRUE(inquiry->isOver());
    }
}

} // namespace
} // namespace lrp::training
