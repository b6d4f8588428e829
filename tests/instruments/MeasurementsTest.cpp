#include "ui/instruments/Measurements.h"
#include "core/probe/Evaluate.h"
#include "core/probe/Sharpness.h"
#include "tests/instruments/Instruments.h"
#include "ui/history/DocumentKeeper.h"

#include <QSignalSpy>

namespace lrp::test
{
namespace
{

using Steps = std::vector<std::int64_t>;

constexpr std::string_view kRangeTest = probe::RangeTest::kInfo.id;

class OfMeasurements : public Instruments
{
};

TEST_F(OfMeasurements, LookAtTheLaneOfTheFormThenAtItsRunThenAtWhatIsSelected)
{
    model.selectLane(1);
    auto subject = subjects().current();
    ASSERT_TRUE(subject);
    EXPECT_FALSE(subject->run);
    EXPECT_EQ(subject->letter, 'B');
    race(30);
    subject = subjects().current();
    ASSERT_TRUE(subject && subject->run);
    EXPECT_EQ(history().find(*subject->run)->letter, 'B');
    EXPECT_TRUE(subject->isLive);
    const store::RunId ofC = history().runs().back().id;
    subjects().setRuns({ofC});
    EXPECT_EQ(subjects().current()->run, ofC);
    EXPECT_TRUE(subjects().isChosen());
    subjects().setRuns({ofC, *subject->run}); // of several none
    EXPECT_EQ(subjects().current()->letter, 'B');
    subjects().setRuns({ofC});
    model.selectLane(0);
    EXPECT_EQ(subjects().current()->letter, 'A');
    EXPECT_FALSE(subjects().form()->run);
}

TEST_F(OfMeasurements, AskAboutALaneOfTheFormAtStepZeroOfItsOwn)
{
    const auto form = *subjects().form();
    measurements().ask(probe::RangeTest{}, form, {0});
    ASSERT_EQ(asked().size(), 1U); // at once
    EXPECT_EQ(std::get<engine::CheckpointPtr>(asked().front()->place().model), nullptr);
    EXPECT_EQ(toJson(*asked().front()->place().lane), toJson(form.lane));
    EXPECT_TRUE(measurements().state(kRangeTest).isAsking);
    QSignalSpy changes(&measurements(), &ui::Measurements::changed);
    asked().front()->finish(testWithEdge(0.4));
    ASSERT_TRUE(waitUntilOver());
    EXPECT_GE(changes.count(), 1);
    ASSERT_EQ(stepsKnown(form), Steps{0});
    EXPECT_NEAR(edgeOf(course(form).front()), 0.4, 0.15);

    // What its first steps do not depend on may change.
    model.setValue("/lanes/0/optimizer/lr", 0.01);
    EXPECT_EQ(stepsKnown(*subjects().form()), Steps{0});
    model.setValue("/problem/batch_size", 32);
    EXPECT_EQ(stepsKnown(*subjects().form()), Steps{});
    trigger("undo");
    EXPECT_EQ(stepsKnown(*subjects().form()), Steps{0});
    model.selectLane(1); // the same but for its schedule
    EXPECT_EQ(stepsKnown(*subjects().form()), Steps{0});
}

TEST_F(OfMeasurements, TakeThePlaceOfTheQuestionBefore)
{
    const auto form = *subjects().form();
    measurements().ask(probe::RangeTest{}, form, {0});
    measurements().ask(probe::RangeTest{.seeds = 5}, form, {0});
    ASSERT_EQ(asked().size(), 2U);
    EXPECT_TRUE(asked()[0]->progress().isStopped());
    EXPECT_FALSE(asked()[1]->progress().isStopped());
    asked()[0]->finish(testWithEdge(0.1)); // too late
    asked()[1]->finish(testWithEdge(0.5));
    ASSERT_TRUE(waitUntilOver());
    ASSERT_EQ(course(form).size(), 1U);
    EXPECT_NEAR(edgeOf(course(form).front()), 0.5, 0.15);
}

TEST_F(OfMeasurements, AreStopped)
{
    const auto form = *subjects().form();
    measurements().ask(probe::RangeTest{}, form, {0});
    measurements().stop(kRangeTest);
    EXPECT_TRUE(asked().front()->progress().isStopped());
    const auto state = measurements().state(kRangeTest);
    EXPECT_FALSE(state.isAsking);
    EXPECT_EQ(state.problem, "");
    EXPECT_EQ(stepsKnown(form), Steps{});
}

TEST_F(OfMeasurements, RefuseWithASentence)
{
    model.setValue("/lanes/0/optimizer", params::Json{{"type", "LBFGS"}});
    measurements().ask(probe::RangeTest{}, *subjects().form(), {0});
    EXPECT_TRUE(asked().empty());
    const auto state = measurements().state(kRangeTest);
    EXPECT_FALSE(state.isAsking);
    EXPECT_TRUE(state.problem.startsWith("Lane A: Optimizer is LBFGS")) << state.problem.toStdString();
    EXPECT_TRUE(state.problem.endsWith("."));
    measurements().ask(probe::Evaluate{}, *subjects().form(), {0});
    EXPECT_EQ(measurements().state("evaluate").problem,
              "Lane A has not run yet. Press Start; then it can be measured at its checkpoints.");
}

TEST_F(OfMeasurements, AskAtCheckpointsOneAfterAnother)
{
    raceWithCheckpoints({30, 60, 90});
    const auto run = runOfA();
    measurements().ask(probe::RangeTest{}, run, {0, 45, 60, 70, 200});
    for (const auto& [count, step] : {std::pair(1U, 0), {2U, 30}, {3U, 60}, {4U, 90}}) {
        ASSERT_TRUE(waitForQuestion(count)) << count;
        EXPECT_EQ(asked().size(), count); // no two at once
        EXPECT_EQ(stepOf(*asked().back()), step);
        EXPECT_EQ(measurements().state(kRangeTest).step, step);
        asked().back()->finish(testWithEdge(0.1 + 0.01 * step, step));
    }
    ASSERT_TRUE(waitUntilOver());
    EXPECT_EQ(asked().size(), 4U);
    EXPECT_EQ(stepsKnown(run), (Steps{0, 30, 60, 90}));
}

TEST_F(OfMeasurements, AskAtEveryCheckpointThereIs)
{
    raceWithCheckpoints({30, 60});
    measurements().ask(probe::RangeTest{}, runOfA(), {});
    ASSERT_TRUE(waitForQuestion(1));
    EXPECT_EQ(stepOf(*asked().back()), 30);
    asked().back()->fail("The loss is no number.");
    ASSERT_TRUE(waitForQuestion(2)); // the others are asked all the same
    EXPECT_EQ(stepOf(*asked().back()), 60);
    asked().back()->finish(testWithEdge(0.3, 60));
    ASSERT_TRUE(waitUntilOver());
    EXPECT_EQ(measurements().state(kRangeTest).problem, "Step 30: The loss is no number.");
    EXPECT_EQ(stepsKnown(runOfA()), Steps{60});
}

TEST_F(OfMeasurements, SayWhyThereIsNoCheckpoint)
{
    race(30);
    measurements().ask(probe::RangeTest{}, runOfA(), {});
    ASSERT_TRUE(waitUntilOver());
    EXPECT_EQ(measurements().state(kRangeTest).problem,
              "Lane A has no checkpoint yet; one comes every 2 % of the run.");
    engine->diverge(0);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        history().refresh();
        return history().runs().front().status == engine::LaneStatus::Diverged;
    }));
    measurements().ask(probe::RangeTest{}, runOfA(), {});
    ASSERT_TRUE(waitUntilOver());
    EXPECT_EQ(measurements().state(kRangeTest).problem,
              "Lane A diverged after step 30, before its first checkpoint was kept. Ask at step 0.");
}

TEST_F(OfMeasurements, AreKeptInTheDocumentAndReadAgain)
{
    raceWithCheckpoints({30, 60});
    measurements().ask(probe::RangeTest{}, runOfA(), {0, 60});
    for (const unsigned count : {1U, 2U}) {
        ASSERT_TRUE(waitForQuestion(count));
        asked().back()->finish(testWithEdge(0.2 * count, stepOf(*asked().back())));
    }
    ASSERT_TRUE(waitUntilOver());
    const std::int64_t id = *runOfA().run;
    reopen(); // in the moment in which the last one has come
    const auto run = subjects().of(id);
    ASSERT_TRUE(run);
    EXPECT_EQ(stepsKnown(*run), Steps{}) << "it is read in the background";
    ASSERT_TRUE(QTest::qWaitFor([&] { return stepsKnown(*run).size() == 2; }));
    const auto known = course(*run);
    EXPECT_EQ(known[1].step, 60);
    EXPECT_EQ(known[1].answer->toJson(), testWithEdge(0.4, 60)->toJson());
    EXPECT_EQ(stepsKnown(*subjects().form()), Steps{0}) << "the form's lane begins in the same way";
}

TEST_F(OfMeasurements, OfTheFormAreKeptOnceThereIsARunWithTheSameFirstSteps)
{
    measurements().ask(probe::RangeTest{}, *subjects().form(), {0});
    asked().front()->finish(testWithEdge(0.4));
    ASSERT_TRUE(waitUntilOver());
    model.setValue("/lanes/0/optimizer/lr", 0.05);
    model.setValue("/lanes/1/optimizer/momentum", 0.5);
    race(30);
    const auto stored = [&] {
        const auto document = store::Document::openForReading(path());
        std::vector<std::size_t> counts;
        for (const store::Run& run : history().runs()) {
            const auto analyses = document ? (*document)->analyses(run.id)
                                           : params::Result<std::vector<store::Analysis>>(document.issues());
            counts.push_back(analyses ? analyses->size() : 99);
        }
        return counts;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return stored() == std::vector<std::size_t>{1, 0, 1}; }));
    EXPECT_EQ(stepsKnown(runOfA()), Steps{0});
}

TEST_F(OfMeasurements, OfADocumentThatIsOnlyReadAreNotKeptAndSaySo)
{
    raceWithCheckpoints({30});
    const auto id = *runOfA().run;
    flush();
    FurtherWindow other(folder());
    other.openToRead(keeper().path());
    auto& theirs = *other.window.measurements();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.window.subjects()->of(id).has_value(); }));
    theirs.ask(probe::RangeTest{}, *other.window.subjects()->of(id), {30});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !other.engine->asked.empty(); }));
    other.engine->asked.back()->finish(testWithEdge(0.4, 30));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !theirs.state(kRangeTest).isAsking; }));
    EXPECT_TRUE(theirs.state(kRangeTest).remark.startsWith("This answer is not kept in the document. "));
    EXPECT_EQ(theirs.course(*other.window.subjects()->of(id), kRangeTest).size(), 1U);
}

TEST_F(OfMeasurements, LeaveOutWhatCannotBeReadAgain)
{
    raceWithCheckpoints({30});
    const auto id = *runOfA().run;
    params::Json broken = testWithEdge(0.4, 30)->toJson();
    broken["rates"] = "lost";
    keeper().keepAnswer([id, broken] {
        return store::Analysis{.run = id,
                               .step = 30,
                               .kind = std::string(kRangeTest),
                               .settings = probe::Probe(probe::RangeTest{}).toJson(),
                               .answer = broken,
                               .program = {}};
    });
    reopen();
    EXPECT_EQ(course(*subjects().of(id)).size(), 0U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !measurements().state(kRangeTest).remark.isEmpty(); }));
    EXPECT_EQ(measurements().state(kRangeTest).remark,
              "An answer in the document cannot be read: /answer: has no rising rates.");
}

TEST_F(OfMeasurements, OfTwoWithOtherSettingsTheLaterOneIsReadAgain)
{
    raceWithCheckpoints({30});
    const auto id = *runOfA().run;
    for (const std::int64_t seeds : {2, 3}) {
        keeper().keepAnswer([id, seeds] {
            return store::Analysis{.run = id,
                                   .step = 30,
                                   .kind = std::string(kRangeTest),
                                   .settings = probe::Probe(probe::RangeTest{.seeds = seeds}).toJson(),
                                   .answer = testWithEdge(seeds == 3 ? 0.4 : 0.2, 30)->toJson(),
                                   .program = {}};
        });
    }
    reopen();
    ASSERT_TRUE(QTest::qWaitFor([&] { return course(*subjects().of(id)).size() == 1; }));
    EXPECT_EQ(course(*subjects().of(id))[0].answer->toJson(), testWithEdge(0.4, 30)->toJson());
}

TEST_F(OfMeasurements, ForgetARunThatIsDeletedWhileItIsAsked)
{
    raceWithCheckpoints({30});
    trigger("stop");
    const auto run = runOfA();
    measurements().ask(probe::RangeTest{}, run, {30});
    ASSERT_TRUE(waitForQuestion(1));
    history().remove({*run.run});
    EXPECT_TRUE(asked().back()->progress().isStopped());
    EXPECT_FALSE(measurements().state(kRangeTest).isAsking);
}

TEST_F(OfMeasurements, OfAnotherDocumentAreForgotten)
{
    raceWithCheckpoints({30});
    measurements().ask(probe::RangeTest{}, runOfA(), {30});
    ASSERT_TRUE(waitForQuestion(1));
    beginAnew();
    EXPECT_TRUE(asked().back()->progress().isStopped());
    EXPECT_FALSE(measurements().state(kRangeTest).isAsking);
}

TEST_F(OfMeasurements, FollowALiveRunFromCheckpointToCheckpoint)
{
    raceWithCheckpoints({30});
    const auto run = runOfA();
    measurements().follow(probe::RangeTest{}, run);
    ASSERT_TRUE(waitForQuestion(1));
    EXPECT_EQ(stepOf(*asked().back()), 30);
    asked().back()->finish(testWithEdge(0.4, 30));
    ASSERT_TRUE(waitUntilOver());
    engine->advance(30);
    keepCheckpoints();
    ASSERT_TRUE(waitForQuestion(2));
    EXPECT_EQ(stepOf(*asked().back()), 60);
    // What takes long is not asked again before the end.
    asked().back()->finish(testWithEdge(0.3, 60), 3'600'000'000'000);
    ASSERT_TRUE(waitUntilOver());
    engine->advance(30);
    keepCheckpoints();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.step() == 90; }));
    EXPECT_EQ(asked().size(), 2U);
    trigger("stop");
    ASSERT_TRUE(waitForQuestion(3));
    EXPECT_EQ(stepOf(*asked().back()), 90);
    asked().back()->finish(testWithEdge(0.3, 90));
    ASSERT_TRUE(waitUntilOver());
    EXPECT_EQ(stepsKnown(run), (Steps{30, 60, 90}));
}

TEST_F(OfMeasurements, OfAForkHaveThePastOfItsAncestors)
{
    raceWithCheckpoints({30, 60});
    const auto parent = runOfA();
    measurements().ask(probe::RangeTest{}, parent, {30, 60});
    for (const unsigned count : {1U, 2U}) {
        ASSERT_TRUE(waitForQuestion(count));
        asked().back()->finish(testWithEdge(0.2 * count, stepOf(*asked().back())));
    }
    ASSERT_TRUE(waitUntilOver());
    forkUnchanged(); // at step 60
    const auto fork = subjects().of(history().runs().back().id);
    ASSERT_TRUE(fork);
    EXPECT_EQ(fork->beginsAnewAt, std::nullopt) << "its parent's schedule goes on in it";
    EXPECT_EQ(stepsKnown(*fork), Steps{30}) << "nobody has asked at its own first step";
    measurements().ask(probe::RangeTest{.seeds = 2}, *fork, {40});
    ASSERT_TRUE(waitForQuestion(3));
    EXPECT_EQ(stepOf(*asked().back()), 30);
    EXPECT_FALSE(asked().back()->place().beginsAnew);
    asked().back()->finish(testWithEdge(0.7, 30));
    ASSERT_TRUE(waitUntilOver());
    EXPECT_NEAR(edgeOf(course(parent)[0]), 0.7, 0.2) << "which is one of its parent's";
}

} // namespace
} // namespace lrp::test
