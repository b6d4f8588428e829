#include "core/experiment/Presets.h"
#include "core/probe/Boundary.h"
#include "core/probe/Catalog.h"
#include "core/probe/Evaluate.h"
#include "core/probe/Subject.h"
#include "core/training/TorchEngine.h"
#include "tests/training/Breaks.h"

#include <algorithm>
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
                 engine::Inquiry::Model model)
{
    auto inquiry = std::make_shared<engine::Inquiry>(probe, experiment.problem,
                                                     engine::Inquiry::Place{.model = std::move(model)});
    engine.ask(inquiry);
    return inquiry;
}

probe::AnswerPtr answerOf(engine::Engine& engine, const probe::Probe& probe, const Experiment& experiment,
                          engine::Inquiry::Model model)
{
    const InquiryPtr inquiry = asked(engine, probe, experiment, std::move(model));
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

/// Every probe of the catalogue at work beside a race, asked anew as soon as it has answered: by turns about
/// each of the lanes, at its latest checkpoint and, where that will do, at a copy of its weights; some are
/// stopped.
class AllAtWork
{
public:
    AllAtWork(engine::Engine& engine, const std::shared_ptr<Record>& record)
        : m_engine(engine)
        , m_record(record)
        , m_checkpoints(record->lanes().size())
    {
        const experiment::Problem& problem = record->experiment().problem;
        for (const probe::Probe& probe : probe::catalogue()) {
            if (probe.fits(problem).empty()) {
                m_probes.push_back({.probe = probe});
            }
        }
    }

    void look()
    {
        for (std::size_t i = 0; i < m_checkpoints.size(); ++i) {
            LaneRecord& lane = *m_record->lanes()[i];
            lane.snapshots.ask();
            for (CheckpointPtr& checkpoint : lane.checkpoints.take()) {
                m_checkpoints[i].push_back(std::move(checkpoint));
            }
        }
        for (One& one : m_probes) {
            if (!one.inquiry || one.inquiry->isOver()) {
                take(one);
                ask(one);
            }
        }
    }

    /// Those that have not.
    std::vector<std::string> withoutAnswer() const
    {
        std::vector<std::string> without;
        for (const One& one : m_probes) {
            if (one.answers == 0) {
                without.push_back(std::string(one.probe.info().id) + ": " + one.failure);
            }
        }
        return without;
    }

    bool has(const probe::Probe& probe) const
    {
        return std::ranges::any_of(m_probes,
                                   [&](const One& one) { return one.probe.info().id == probe.info().id; });
    }

private:
    struct One {
        probe::Probe probe;
        InquiryPtr inquiry{};
        std::string failure{};
        int answers = 0;
        std::size_t turn = 0;
    };

    static void take(One& one)
    {
        if (one.inquiry) {
            one.failure = one.inquiry->failure(); // where there is no path yet
            one.answers += one.inquiry->answer() ? 1 : 0;
        }
    }

    void ask(One& one)
    {
        const std::size_t i = one.turn % m_checkpoints.size();
        const std::size_t other = (i + 1) % m_checkpoints.size();
        const std::vector<CheckpointPtr>& kept = m_checkpoints[i];
        if (kept.empty() || m_checkpoints[other].empty()) {
            return;
        }
        const Experiment& experiment = m_record->experiment();
        engine::Inquiry::Place place{.model = kept.back(), .lane = experiment.lanes[i]};
        const bool takesWeights = !one.probe.trains() && !one.probe.looksBack();
        const auto weights = m_record->lanes()[i]->snapshots.latest();
        if (takesWeights && weights && one.turn % 2 == 1) {
            place.model = weights;
        } else if (one.probe.looksBack()) {
            place.earlier.assign(kept.begin(), kept.end() - 1);
        }
        if (one.probe.mostBeside() > 0) {
            place.beside = {{.whose = {.letter = m_record->lanes()[other]->letter},
                             .problem = experiment.problem,
                             .path = m_checkpoints[other]}};
        }
        one.inquiry = std::make_shared<engine::Inquiry>(
            about(one.probe, probe::subjectOf(experiment.problem, experiment.lanes[i])), experiment.problem,
            std::move(place));
        m_engine.ask(one.inquiry);
        constexpr std::size_t kStopEvery = 5;
        if (++one.turn % kStopEvery == 0) {
            one.inquiry->stop();
        }
    }

    engine::Engine& m_engine;
    std::shared_ptr<Record> m_record;
    std::vector<std::vector<CheckpointPtr>> m_checkpoints; ///< of each lane so far
    std::vector<One> m_probes;
};

/// Both ways to train a network; and two weights, whose noise is drawn anew at every step.
std::vector<Experiment> experimentsOfEachEngine()
{
    std::vector<Experiment> all(3, smallExperiment());
    all[0].problem.engine = experiment::TrainingEngine::Fused;
    all[1].problem.engine = experiment::TrainingEngine::Autograd;
    all[2].problem.dataset = dataset::NoData{.noise = 0.1};
    all[2].problem.model = model::Quadratic{};
    for (experiment::Lane& lane : all[2].lanes) {
        lane.optimizer = optimizer::SGD{.lr = 0.01};
    }
    return all;
}

TEST(Probes, ChangeNothingThatIsMeasured)
{
    for (const Experiment& experiment : experimentsOfEachEngine()) {
        const Ran alone = run(recordOf(experiment));
        const auto engine = makeTorchEngine(2);
        engine->setPace(2.0); // the race waits for the probes
        const auto record = recordOf(experiment);
        AllAtWork probes(*engine, record);
        engine->run(record, false);
        while (record->state != engine::RunState::Ended) {
            probes.look();
            pauseForAMoment();
            if (record->lanes()[0]->steps > 2 && probes.withoutAnswer().empty()) {
                engine->setPace(600.0);
            }
        }
        EXPECT_EQ(probes.withoutAnswer(), std::vector<std::string>());
        for (const probe::Probe& probe : probe::catalogue()) {
            EXPECT_TRUE(probes.has(probe) || experiment.problem.dataset.as<dataset::NoData>() != nullptr)
                << probe.info().id;
        }
        for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
            EXPECT_EQ(record->lanes()[i]->status, LaneStatus::Finished);
            EXPECT_EQ(bytesOf(*record->lanes()[i]), bytesOf(alone.lane(i))) << "lane " << i;
        }
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
    const auto failureOf = [&](const probe::Probe& probe, engine::Inquiry::Model model) {
        const InquiryPtr inquiry = asked(*engine, probe, experiment, std::move(model));
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
