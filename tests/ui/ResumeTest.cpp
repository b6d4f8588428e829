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
