#include "tests/store/Fixture.h"

#include <chrono>
#include <thread>

namespace lrp::store
{
namespace
{

using DocumentTest = Documents;
using engine::LaneStatus;

TEST_F(DocumentTest, GivesBackARaceBitForBit)
{
    auto document = create();
    auto record = newRecord();
    const auto runs = document->attach(record).ids();
    for (std::size_t i = 0; i < 3; ++i) {
        engine::LaneRecord& lane = *record->lanes()[i];
        EXPECT_TRUE(lane.keepsCheckpoints);
        train(lane, 10'000, static_cast<int>(i));
        lane.trainNanoseconds = 123;
        lane.wallNanoseconds = 456;
        lane.events.put({.kind = engine::EventKind::Note, .step = 77, .text = "ü\n\"", .at = 5});
    }
    record->lanes()[0]->status = LaneStatus::Finished;
    record->lanes()[1]->status = LaneStatus::Diverged;
    record->lanes()[2]->fail("no memory");
    record->lanes()[2]->status = LaneStatus::Failed;
    ASSERT_TRUE(document->flush().empty());
    EXPECT_EQ(document->samples(runs[1]).value(), record->lanes()[1]);
    document = nullptr;

    document = open();
    const Contents contents = document->contents().value();
    ASSERT_EQ(contents.races.size(), 1U);
    EXPECT_EQ(toJson(contents.races[0].experiment), toJson(record->experiment()));
    EXPECT_EQ(contents.races[0].shape.totalSteps, 20'000);
    EXPECT_EQ(contents.races[0].program.find("LR Playground "), 0U);
    ASSERT_EQ(contents.runs.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        const store::Run& run = contents.runs[i];
        const engine::LaneRecord& lane = *record->lanes()[i];
        EXPECT_EQ(run.id, runs[i]);
        EXPECT_EQ(run.lane, i);
        EXPECT_EQ(run.letter, lane.letter);
        EXPECT_EQ(run.colour, lane.letter);
        EXPECT_EQ(run.name, lane.name);
        EXPECT_EQ(run.seed, 42);
        EXPECT_EQ(run.status, lane.status);
        EXPECT_EQ(run.steps, 10'000);
        EXPECT_EQ(run.trainNanoseconds, 123);
        EXPECT_EQ(run.wallNanoseconds, 456);
        EXPECT_EQ(run.failure, lane.failure());
        EXPECT_EQ(bitsOf(run.score.bestValidationLoss), bitsOf(engine::scoreOf(lane).bestValidationLoss));
        EXPECT_EQ(bitsOf(run.score.lastTrainingLoss), bitsOf(engine::scoreOf(lane).lastTrainingLoss));
        const auto read = document->samples(run.id).value();
        expectSame(*read, lane);
        EXPECT_EQ(read->status, lane.status);
        EXPECT_EQ(read->failure(), lane.failure());
        const auto events = document->events(run.id).value();
        ASSERT_EQ(events.size(), 2U);
        EXPECT_EQ(events[0].kind, engine::EventKind::Started);
        EXPECT_EQ(events[1].text, "ü\n\"");
        EXPECT_EQ(events[1].step, 77);
        EXPECT_EQ(events[1].at, 5);
        EXPECT_LE(document->checkpoints(run.id).value().size(), 60U);
        EXPECT_EQ(document->checkpoint(run.id, 9'950).value()->bytes, "weights at 9900");
    }
}

TEST_F(DocumentTest, KeepsWhatAThreadMeasuresMeanwhile)
{
    auto document = create();
    auto record = newRecord();
    const auto runs = document->attach(record).ids();
    std::thread trainer([&] {
        for (std::int64_t step = 500; step <= 15'000; step += 500) {
            for (const auto& lane : record->lanes()) {
                train(*lane, step);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    });
    for (int i = 0; i < 5; ++i) { // whatever is in the file at any time hangs together
        ASSERT_TRUE(document->flush().empty());
        const auto checkpoints = document->checkpoints(runs[0]).value();
        const auto samples = answer("SELECT coalesce(sum(count), 0) FROM sample_block WHERE run = 1");
        EXPECT_TRUE(checkpoints.empty() || checkpoints.back().step <= std::stoll(samples));
    }
    trainer.join();
    ASSERT_TRUE(document->flush().empty());
    EXPECT_EQ(document->writeState().problem, "");
    document = nullptr;
    document = open();
    for (std::size_t i = 0; i < 3; ++i) {
        expectSame(*document->samples(runs[i]).value(), *record->lanes()[i]);
    }
}

TEST_F(DocumentTest, HoldsExperimentReferencesNotesAndWhatPeopleChange)
{
    const Reference reference{
        .name = "elsewhere",
        .series = {{.tag = "loss", .steps = {0, -5, 9'000'000'000}, .values = {1.0, std::nan(""), -0.0}},
                   {.tag = "empty"}}};
    RunId run = 0;
    {
        auto document = create();
        run = document->attach(newRecord()).ids()[1];
        document->setExperiment(experiment::threeSchedules());
        EXPECT_EQ(document->add(reference), 1);
        EXPECT_EQ(document->add({.name = "gone"}), 2);
        document->removeReference(2);
        document->note(run, engine::eventNow(engine::EventKind::Edited, 3, "rate"));
        document->note(99, engine::eventNow(engine::EventKind::Edited, 3, "of no run"));
        document->change({.id = run, .name = "mine", .note = "best so far", .colour = 'G', .isShown = false});
        ASSERT_TRUE(document->flush().empty());
    }
    auto document = open();
    const Contents contents = document->contents().value();
    EXPECT_EQ(toJson(*contents.experiment), toJson(experiment::threeSchedules()));
    ASSERT_EQ(contents.references.size(), 1U);
    ASSERT_EQ(contents.references[0].series.size(), 2U);
    EXPECT_EQ(contents.references[0].series[0].steps, reference.series[0].steps);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(bitsOf(contents.references[0].series[0].values[i]), bitsOf(reference.series[0].values[i]));
    }
    EXPECT_EQ(contents.runs[1].name, "mine");
    EXPECT_EQ(contents.runs[1].note, "best so far");
    EXPECT_EQ(contents.runs[1].colour, 'G');
    EXPECT_EQ(contents.runs[1].letter, 'B');
    EXPECT_FALSE(contents.runs[1].isShown);
    EXPECT_EQ(document->events(run).value()[1].kind, engine::EventKind::Edited);
    EXPECT_EQ(document->add({.name = "new"}), 3); // no id is used twice
}

TEST_F(DocumentTest, RemovesARunWithItsForks)
{
    auto document = create();
    const auto first = document->attach(newRecord()).ids();
    auto forked = newRecord();
    for (const auto& lane : forked->lanes()) {
        lane->beginning.forkStep = 10;
    }
    const auto second = document->attach(forked, {first[0], first[1], first[1]}).ids();
    const auto third = document->attach(forked, {second[0], second[1], second[2]}).ids();
    ASSERT_TRUE(document->flush().empty());
    document->remove(first[1]);
    train(*forked->lanes()[1], 500); // is written no more
    ASSERT_TRUE(document->flush().empty());
    std::vector<RunId> left;
    const Contents contents = document->contents().value();
    for (const store::Run& run : contents.runs) {
        left.push_back(run.id);
    }
    EXPECT_EQ(left, (std::vector<RunId>{first[0], first[2], second[0], third[0]}));
    EXPECT_EQ(answer("SELECT count(*) FROM sample_block WHERE run = " + std::to_string(second[1])), "0");

    document->remove(third[0]);
    document->remove(second[0]);
    ASSERT_TRUE(document->flush().empty());
    EXPECT_EQ(document->contents().value().races.size(), 1U);
    document = nullptr;
    EXPECT_EQ(open()->attach(newRecord()).ids()[0], third[2] + 1); // no id is used twice
}

TEST_F(DocumentTest, SaysPausedOfARaceThatWaitsAndInterruptedOfOneThatWasCutOff)
{
    std::vector<RunId> paused;
    std::vector<RunId> running;
    {
        auto document = create();
        auto waits = newRecord();
        auto runs = newRecord();
        paused = document->attach(waits).ids();
        running = document->attach(runs).ids();
        train(*waits->lanes()[0], 200);
        train(*runs->lanes()[0], 300);
        waits->state = engine::RunState::Paused;
        ASSERT_TRUE(document->flush().empty());
        EXPECT_EQ(document->contents().value().runs[3].status, LaneStatus::Running);
    }
    auto document = open();
    ASSERT_TRUE(document->flush().empty());
    const Contents contents = document->contents().value();
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(contents.runs[i].status, LaneStatus::Paused);
        EXPECT_EQ(contents.runs[i + 3].status, LaneStatus::Interrupted);
    }
    EXPECT_EQ(document->events(paused[0]).value().size(), 1U); // its start
    const auto events = document->events(running[0]).value();
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[1].kind, engine::EventKind::Interrupted);
    EXPECT_EQ(events[1].step, 300);
    EXPECT_EQ(answer("SELECT count(*) FROM run WHERE status = 'interrupted'"), "3");
}

TEST_F(DocumentTest, FindsCheckpointsOfAForksPast)
{
    auto document = create();
    auto record = newRecord();
    const auto runs = document->attach(record).ids();
    train(*record->lanes()[0], 1000);
    ASSERT_TRUE(document->flush().empty());

    auto lane = std::make_shared<engine::LaneRecord>();
    lane->beginning = {.checkpoint = document->checkpoint(runs[0], 450).value(),
                       .forkStep = 400,
                       .parent = record->lanes()[0],
                       .scheduleStep = 400};
    experiment::Experiment experiment = record->experiment();
    experiment.lanes.resize(1);
    auto forked = std::make_shared<engine::Record>(experiment, std::vector{lane});
    const auto forks = document->attach(forked, {runs[0]}).ids();
    train(*lane, 700, 5);
    ASSERT_TRUE(document->flush().empty());
    document = nullptr;

    document = open();
    EXPECT_EQ(document->checkpoint(forks[0], 399).value()->step, 300);
    EXPECT_EQ(document->checkpoint(forks[0], 400).value()->bytes, "weights at 400");
    EXPECT_EQ(document->checkpoint(forks[0], 9'000).value()->step, 600);
    const auto missing = document->checkpoint(forks[0], -1);
    ASSERT_FALSE(missing);
    EXPECT_NE(missing.issues()[0].message.find("at or before step -1"), std::string::npos);
    const auto read = document->samples(forks[0]).value();
    expectSame(*read, *lane);
    EXPECT_EQ(read->samples.firstStep(), 400);
    ASSERT_TRUE(read->beginning.parent);
    expectSame(*read->beginning.parent, *record->lanes()[0]);
    EXPECT_FALSE(document->samples(77));
}

} // namespace
} // namespace lrp::store
