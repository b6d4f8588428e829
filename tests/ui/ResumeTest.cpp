#include "core/experiment/Presets.h"
#include "tests/ui/Documents.h"
#include "ui/history/RunsPanel.h"

/// Races and forks that go on after an interruption.
namespace lrp::test
{
namespace
{

using engine::LaneStatus;
using ui::SessionState;

class Resume : public Documents
{
protected:
    void resume(store::RaceId race) { Q_EMIT window.findChild<ui::RunsPanel*>()->resumeWanted(race); }

    /// As of the engine when it stops: FakeEngine ends the race alone.
    static void end(engine::Record& record)
    {
        for (const auto& lane : record.lanes()) {
            lane->status = LaneStatus::Stopped;
        }
        record.state = engine::RunState::Ended;
    }

    bool waitForState(SessionState state)
    {
        return QTest::qWaitFor([&] { return session.state() == state; });
    }

    std::size_t shown()
    {
        const auto& runs = history().runs();
        return static_cast<std::size_t>(
            std::count_if(runs.begin(), runs.end(), [](const store::Run& run) { return run.isShown; }));
    }
};

TEST_F(Resume, LeavesTheFormAloneWhereForksGoOn)
{
    race(100);
    const auto fork = forkUnchanged();
    trigger("stop");
    end(*fork);
    ASSERT_TRUE(waitForState(SessionState::Ended));
    model.setValue("/lanes/0/optimizer/lr", 0.123);
    const auto before = session.record();
    resume(history().runs().back().race);

    ASSERT_TRUE(waitForState(SessionState::Running));
    EXPECT_EQ(engine->calls.back(), "start");
    ASSERT_EQ(engine->record->lanes().size(), 1U);
    EXPECT_EQ(engine->record->lanes().front()->letter, 'D');
    EXPECT_EQ(model.laneCount(), 3);
    EXPECT_EQ(model.value("/lanes/0/optimizer/lr"), 0.123);
    EXPECT_TRUE(model.history()->canUndo());
    EXPECT_EQ(session.record(), before);
    EXPECT_EQ(history().runs().size(), 4U);
    EXPECT_EQ(shown(), 4U);
}

TEST_F(Resume, LetsForksJoinTheRaceOfTheirParent)
{
    race(100);
    end(*forkUnchanged());
    resume(history().runs().back().race);
    ASSERT_TRUE(QTest::qWaitFor([&] { return engine->joined.size() == 2; }));
    EXPECT_EQ(std::count(engine->calls.begin(), engine->calls.end(), "stop"), 0);
    EXPECT_EQ(session.state(), SessionState::Running);
    EXPECT_EQ(engine->joined.back()->lanes().front()->letter, 'D');
}

TEST_F(Resume, KeepsTheRaceAndItsForksShown)
{
    race(100);
    end(*forkUnchanged());
    trigger("stop");
    ASSERT_TRUE(waitForState(SessionState::Ended));
    resume(history().runs().front().race);
    ASSERT_TRUE(waitForState(SessionState::Running));
    EXPECT_EQ(history().runs().size(), 4U);
    EXPECT_EQ(shown(), 4U);
}

TEST_F(Resume, HidesOtherRaces)
{
    race(100);
    keepCheckpoints();
    trigger("stop");
    race(50);
    trigger("stop");
    ASSERT_EQ(history().runs().size(), 6U);
    EXPECT_FALSE(history().runs()[0].isShown);
    resume(history().runs().front().race);
    ASSERT_TRUE(waitForState(SessionState::Running));
    for (std::size_t run = 0; run < 6; ++run) {
        EXPECT_EQ(history().runs()[run].isShown, run < 3) << run;
    }
}

TEST_F(Resume, KeepsWhatWasEditedSinceToBeUndone)
{
    race(100);
    keepCheckpoints();
    trigger("stop");
    model.setValue("/lanes/0/optimizer/lr", 0.123);
    model.selectLane(2);
    model.removeLane();
    const params::Json edited = model.json();
    resume(history().runs().front().race);
    ASSERT_TRUE(waitForState(SessionState::Running));
    EXPECT_EQ(model.json(), experiment::toJson(experiment::threeSchedules()));
    EXPECT_EQ(model.history()->undoText(), "Settings of the resumed race");
    model.history()->undo();
    EXPECT_EQ(model.json(), edited);
}

TEST_F(Resume, IsNoEditWhereNothingWasEdited)
{
    race(100);
    keepCheckpoints();
    trigger("stop");
    resume(history().runs().front().race);
    ASSERT_TRUE(waitForState(SessionState::Running));
    EXPECT_FALSE(model.history()->canUndo());
}

TEST_F(Resume, LeavesOutARunThatIsDeletedMeanwhile)
{
    race(100);
    keepCheckpoints();
    trigger("stop");
    const store::RaceId id = history().runs().front().race;
    resume(id);
    history().remove({history().runs()[1].id}); // before the race is back from the disk
    ASSERT_TRUE(waitForState(SessionState::Running));
    ASSERT_EQ(engine->record->lanes().size(), 2U);
    EXPECT_EQ(engine->record->lanes()[1]->letter, 'C');
    engine->advance(10);
    window.close();
    const store::Contents contents = contentsOf(path());
    ASSERT_EQ(contents.runs.size(), 2U);
    EXPECT_EQ(contents.runs[1].steps, 110);
}

TEST_F(Resume, IsNoneOfARaceThatIsDeletedMeanwhile)
{
    race(100);
    keepCheckpoints();
    trigger("stop");
    std::vector<store::RunId> all;
    for (const store::Run& run : history().runs()) {
        all.push_back(run.id);
    }
    resume(history().runs().front().race);
    history().remove(all);
    window.open(brokenFile()); // answered after the race
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<ui::MessageBar*>()->isVisible(); }));
    EXPECT_EQ(std::count(engine->calls.begin(), engine->calls.end(), "start"), 1);
}

TEST_F(Resume, JoinsNoForkThatIsDeletedMeanwhile)
{
    race(100);
    const auto fork = forkUnchanged();
    trigger("stop");
    end(*fork);
    ASSERT_TRUE(waitForState(SessionState::Ended));
    resume(history().runs().back().race);
    history().remove({history().runs().back().id}); // before the fork is back from the disk
    window.open(brokenFile());                      // answered after it
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<ui::MessageBar*>()->isVisible(); }));
    EXPECT_EQ(history().runs().size(), 3U);
    EXPECT_EQ(engine->joined.size(), 1U) << "when it was made, and not again";
    EXPECT_EQ(std::count(engine->calls.begin(), engine->calls.end(), "start"), 1);
    EXPECT_EQ(session.state(), SessionState::Ended);
}

TEST_F(Resume, GivesWayToARaceThatIsStartedMeanwhile)
{
    race(100);
    keepCheckpoints();
    trigger("stop");
    resume(history().runs().front().race);
    trigger("start");
    window.open(brokenFile());
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.findChild<ui::MessageBar*>()->isVisible(); }));
    EXPECT_EQ(history().runs().size(), 6U);
    EXPECT_EQ(session.record()->lanes().front(), history().samples(history().runs()[3].id));
}

TEST_F(Resume, GoesOnWithTheSeedsThatHaveNotBegun)
{
    trigger("seeds5");
    engine->advance(2'000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == 6; })); // the second seed
    engine->advance(100);
    keepCheckpoints();
    reopen();
    trigger("start");
    ASSERT_TRUE(waitForState(SessionState::Running));
    EXPECT_EQ(session.seedsLeft(), 3);
    for (std::size_t seed = 3; seed <= 5; ++seed) {
        engine->advance(2'000);
        ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == 3 * seed; })) << seed;
    }
    EXPECT_EQ(history().runs().back().seed, 46);
    EXPECT_EQ(session.seedsLeft(), 0);
    EXPECT_EQ(history().races()[1].seedsLeft, 0);
}

TEST_F(Resume, MakesOneStepOfAnOfferedRace)
{
    race(120);
    keepCheckpoints();
    reopen();
    engine->calls.clear();

    trigger("step");
    trigger("step"); // before the race is back from the disk
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.step() == 121; }));
    QTest::qWait(50);
    EXPECT_EQ(engine->calls, (std::vector<std::string>{"start paused", "step"}));
    EXPECT_EQ(session.state(), SessionState::Paused);
    trigger("step");
    EXPECT_EQ(session.step(), 122);
}

TEST_F(Resume, RunsAnOfferedRaceThatWasAskedForOneStepFirst)
{
    race(120);
    keepCheckpoints();
    reopen();
    engine->calls.clear();

    trigger("step");
    trigger("start");
    ASSERT_TRUE(waitForState(SessionState::Running));
    EXPECT_EQ(engine->calls, (std::vector<std::string>{"start"}));
}

} // namespace
} // namespace lrp::test
