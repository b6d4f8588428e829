#include "tests/support/WithFiles.h"
#include "tests/training/Breaks.h"

#include <optional>

/// Nothing goes on from what has changed since.
namespace lrp::training
{
namespace
{

/// What kept the record from running.
TEST(Changed, DataOfAnotherSizeAreRefused)
{
    const auto record = recordOf(smallExperiment());
    const Ran whole = run(recordOf(smallExperiment()));
    experiment::Shape shape = whole.record->shape();
    record->setShape(shape);
    EXPECT_EQ(problemOf(record), "");
    shape.trainExamples += 1'000;
    const auto changed = recordOf(smallExperiment());
    changed->setShape(shape);
    EXPECT_EQ(
        problemOf(changed),
        "/problem/dataset: makes a run of 400 training and 100 validation examples, 120 steps; this one "
        "began with 1,400 training and 100 validation examples, 120 steps. Put back the data as they "
        "were, or start a new race");
}

using ChangedFiles = test::WithFiles;

TEST_F(ChangedFiles, OfTheSameSizeAreRefused)
{
    const auto writeData = [this](const char* last) {
        std::string text = "x,y,label\n";
        for (int i = 0; i < 60; ++i) {
            text += std::to_string(i) + "," + std::to_string(i * i % 7) + "," + std::to_string(i % 2) + "\n";
        }
        write("data.csv", text + last);
    };
    writeData("1,2,0\n");
    Experiment experiment = smallExperiment();
    experiment.problem.dataset = dataset::CsvFile{.file = {path("data.csv")}};
    const Ran whole = run(recordOf(experiment));
    const auto goOn = [&] {
        const auto lane = backAt(whole.lane(0), whole.checkpoints[0][5], 20);
        Experiment alone = experiment;
        alone.lanes.resize(1);
        return problemOf(std::make_shared<Record>(alone, std::vector{lane}));
    };
    EXPECT_EQ(goOn(), "");
    writeData("1,3,0\n");
    EXPECT_NE(goOn().find("The files of the data have changed"), std::string::npos);
}

/// Goes on with all lanes but the first, which has ended as `checkpoint` says, and expects of them what they
/// measured in `whole`.
void expectOthersGoOn(const Experiment& experiment, const Ran& whole, const engine::CheckpointPtr& checkpoint)
{
    std::vector<std::shared_ptr<LaneRecord>> lanes{backAt(whole.lane(0), checkpoint, kSteps)};
    lanes.front()->status = LaneStatus::Finished;
    for (std::size_t i = 1; i < experiment.lanes.size(); ++i) {
        lanes.push_back(backAt(whole.lane(i), whole.checkpoints[i][10], 21));
    }
    const Ran resumed = run(std::make_shared<Record>(experiment, lanes));
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        EXPECT_EQ(resumed.lane(i).status, LaneStatus::Finished);
        EXPECT_EQ(bytesOf(resumed.lane(i)), bytesOf(whole.lane(i))) << "lane " << i;
    }
    EXPECT_TRUE(resumed.checkpoints[0].empty());
    EXPECT_TRUE(resumed.lane(0).events.take().empty());
}

TEST_F(ChangedFiles, OfALaneThatHasEndedHinderNoOther)
{
    write("rates.csv", "lr\n0.03\n0.02\n0.01\n");
    Experiment experiment = smallExperiment();
    experiment.lanes[0] = laneWith({{"type", "table"}, {"file", path("rates.csv")}, {"every", "30 %"}});
    const Ran whole = run(recordOf(experiment));
    std::filesystem::remove(path("rates.csv"));
    expectOthersGoOn(experiment, whole, whole.checkpoints[0].back());
    const std::string anew = problemOf(recordOf(experiment));
    EXPECT_EQ(anew.find("/lanes/0/schedule/file"), 0U) << anew;
}

/// Nor what it would take to train it: an optimizer too large for the memory, a checkpoint of another.
TEST(Changed, SettingsOfALaneThatHasEndedHinderNoOther)
{
    Experiment experiment = smallExperiment();
    const Ran whole = run(recordOf(experiment));
    experiment.lanes[0].optimizer = optimizer::LBFGS{.historySize = 1'000'000'000'000};
    expectOthersGoOn(experiment, whole, whole.checkpoints[0].back());
    expectOthersGoOn(
        experiment, whole,
        std::make_shared<engine::Checkpoint>(engine::Checkpoint{.step = kSteps, .bytes = "nonsense"}));
}

/// The experiment's first lane, gone on with from a checkpoint whose `arithmetic` says this; nothing: it says
/// what it is.
std::shared_ptr<Record> goneOnFrom(Experiment experiment, const Ran& whole,
                                   const std::optional<std::string>& arithmetic)
{
    auto state = params::Json::from_cbor(whole.checkpoints[0][5]->bytes);
    if (arithmetic) {
        state["arithmetic"] = *arithmetic;
    }
    auto checkpoint = std::make_shared<engine::Checkpoint>(*whole.checkpoints[0][5]);
    checkpoint->bytes.clear();
    params::Json::to_cbor(state, checkpoint->bytes);
    experiment.lanes.resize(1);
    const auto lane = backAt(whole.lane(0), checkpoint, checkpoint->step);
    return run(std::make_shared<Record>(experiment, std::vector{lane})).record;
}

TEST(Changed, ArithmeticIsSaidAndHindersNothing)
{
    for (const auto engine : {experiment::TrainingEngine::Fused, experiment::TrainingEngine::Autograd}) {
        Experiment experiment = smallExperiment();
        experiment.problem.engine = engine;
        const bool isFused = engine == experiment::TrainingEngine::Fused;
        const Ran whole = run(recordOf(experiment));
        const auto begun = whole.lane(0).events.take();
        ASSERT_FALSE(begun.empty());
        EXPECT_EQ(begun.front().text.find(isFused ? "Computed by the fused engine, arithmetic "
                                                  : "Computed by LibTorch "),
                  0U)
            << begun.front().text;

        EXPECT_TRUE(goneOnFrom(experiment, whole, std::nullopt)->remarks().empty());
        const auto other = goneOnFrom(experiment, whole, "an abacus");
        ASSERT_EQ(other->remarks().size(), 1U);
        const std::string text = other->remarks().front().text();
        EXPECT_EQ(text.find("From here on computed by "), 0U) << text;
        EXPECT_NE(text.find(", before by an abacus."), std::string::npos) << text;
        EXPECT_EQ(other->lanes().front()->status, LaneStatus::Finished);
        EXPECT_EQ(other->lanes().front()->events.take().front().text, text);
        const auto old = goneOnFrom(experiment, whole, "");
        ASSERT_EQ(old->remarks().size(), 1U);
        EXPECT_NE(old->remarks().front().message.find("by an earlier version of the program"),
                  std::string::npos);
    }
}

TEST(Changed, CheckpointThatDoesNotFitIsRefused)
{
    const Experiment experiment = smallExperiment();
    const auto tryWith = [&](std::string bytes) {
        auto record = recordOf(experiment);
        record->lanes()[0]->beginning.checkpoint =
            std::make_shared<engine::Checkpoint>(engine::Checkpoint{.step = 3, .bytes = std::move(bytes)});
        return problemOf(record);
    };
    EXPECT_NE(tryWith("nonsense").find("checkpoint cannot be read"), std::string::npos);
    EXPECT_NE(tryWith({}).find("checkpoint cannot be read"), std::string::npos);
    // Arrays in arrays, streamed texts in streamed texts, and more values than a state has.
    for (const std::string& crafted : {std::string(1'000'000, '\x81'), std::string(1'000'000, '\x7f'),
                                       std::string("\x99\x4e\x20") + std::string(20'000, '\0')}) {
        EXPECT_NE(tryWith(crafted).find("checkpoint cannot be read: it is damaged"), std::string::npos);
    }

    const Ran whole = run(recordOf(experiment));
    auto state = params::Json::from_cbor(whole.checkpoints[0][3]->bytes);
    state["order"]["left"] = 600;
    state["order"]["next"] = 600; // the engine would read on behind its words
    std::string bytes;
    params::Json::to_cbor(state, bytes);
    EXPECT_NE(tryWith(bytes).find("no state of a random generator"), std::string::npos);

    Experiment other = experiment;
    other.problem.model = model::MLP{.hidden = {3}};
    const Ran small = run(recordOf(other));
    EXPECT_NE(tryWith(small.checkpoints[0].front()->bytes).find("another network"), std::string::npos);
}

} // namespace
} // namespace lrp::training
