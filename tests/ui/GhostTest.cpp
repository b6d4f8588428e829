#include "core/experiment/Presets.h"
#include "core/schedule/ExponentialLR.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/QtTestMain.h"
#include "ui/session/SessionBends.h"
#include "ui/session/SessionGhost.h"

#include <algorithm>
#include <chrono>
#include <gtest/gtest.h>
#include <memory>
#include <QTest>
#include <thread>
#include <vector>

/// What a lane under way would measure under another future.
namespace lrp::test
{
namespace
{

using engine::LaneStatus;

class Ghosts : public testing::Test
{
protected:
    Ghosts()
    {
        QObject::connect(session.ghost(), &ui::SessionGhost::made, &session,
                         [this](const std::shared_ptr<const engine::LaneRecord>& lane) { made = lane; });
        session.start(experiment::threeSchedules());
        EXPECT_TRUE(QTest::qWaitFor([this] { return session.isEngineLoaded(); }));
        engine().advance(100);
        EXPECT_TRUE(QTest::qWaitFor([this] { return session.step() == 100; }));
    }

    FakeEngine& engine() { return *engines.front(); }
    engine::LaneOf laneA() { return session.bends()->at('A').value(); }
    engine::Halt& halt() { return laneA().lane()->halt; }

    bool hasGhost()
    {
        return QTest::qWaitFor([this] { return engines.size() == 2 && engines[1]->record != nullptr; });
    }

    std::vector<FakeEngine*> engines; ///< the session's, then the ghosts'
    ui::SessionController session{[this] {
        auto further = std::make_unique<FakeEngine>();
        engines.push_back(further.get());
        return further;
    }};
    std::shared_ptr<const engine::LaneRecord> made;
};

TEST_F(Ghosts, TrainFromACopyOfTheLaneWhichGoesOn)
{
    session.ghost()->ask(laneA(), schedule::ExponentialLR{.gamma = 0.99});
    EXPECT_TRUE(halt().isAsked());
    engine().standStill();
    ASSERT_TRUE(hasGhost());
    EXPECT_FALSE(halt().isHeld());
    EXPECT_EQ(laneA().lane()->status, LaneStatus::Running);

    const engine::Record& ghost = *engines[1]->record;
    ASSERT_EQ(ghost.lanes().size(), 1U);
    const engine::LaneRecord& lane = *ghost.lanes()[0];
    EXPECT_EQ(lane.letter, 'A');
    EXPECT_EQ(lane.beginning.forkStep, 100);
    EXPECT_EQ(lane.beginning.scheduleStep, 100);
    EXPECT_EQ(lane.beginning.checkpoint->step, 100);
    EXPECT_FALSE(lane.keepsCheckpoints);
    EXPECT_EQ(schedule::idOf(ghost.experiment().lanes[0].schedule), "ExponentialLR");
    EXPECT_EQ(made, nullptr);

    engines[1]->advance(ghost.shape().totalSteps - 100);
    ASSERT_TRUE(QTest::qWaitFor([this] { return made != nullptr; }));
    EXPECT_EQ(made.get(), &lane);
    EXPECT_EQ(made->samples.firstStep(), 100);
    EXPECT_EQ(laneA().lane()->samples.size(), 100U);
    EXPECT_EQ(engine().joined.size(), 0U); // it is no run of the race
}

TEST_F(Ghosts, OfWhatIsAskedLastAloneAreMade)
{
    session.ghost()->ask(laneA(), schedule::Schedule());
    session.ghost()->ask(laneA(), schedule::ExponentialLR{.gamma = 0.99});
    engine().standStill();
    ASSERT_TRUE(hasGhost());
    EXPECT_EQ(schedule::idOf(engines[1]->record->experiment().lanes[0].schedule), "ExponentialLR");
    EXPECT_EQ(std::ranges::count(engines[1]->calls, "start"), 1);
}

TEST_F(Ghosts, OfLongTrainingAreNotMade)
{
    laneA().lane()->trainNanoseconds = 100'000'000; // 100 steps of a millisecond: the rest takes a second
    session.ghost()->ask(laneA(), schedule::Schedule());
    EXPECT_FALSE(halt().isAsked());
}

TEST_F(Ghosts, LeaveALaneToTheBendThatWaitsForIt)
{
    session.bends()->bend('A', schedule::Schedule(), 0.1);
    ASSERT_TRUE(halt().isAsked());
    session.ghost()->ask(laneA(), schedule::ExponentialLR{.gamma = 0.99});
    session.ghost()->forget();
    EXPECT_TRUE(halt().isAsked());
    engine().standStill();
    ASSERT_TRUE(QTest::qWaitFor([this] { return engine().joined.size() == 1; }));
    EXPECT_EQ(engines.size(), 1U);
}

TEST_F(Ghosts, OfALaneThatEndsFirstAreForgotten)
{
    session.ghost()->ask(laneA(), schedule::Schedule());
    engine().diverge(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !session.record()->lanes()[0]->halt.isAsked(); }));
    QTest::qWait(20);
    EXPECT_EQ(engines.size(), 1U);
}

TEST_F(Ghosts, OfAFutureThatCannotBeAreNotMade)
{
    session.ghost()->ask(laneA(), schedule::fromJson({{"type", "ReduceLROnPlateau"}}, "").value());
    EXPECT_FALSE(halt().isAsked());
}

TEST_F(Ghosts, ForgottenLetTheLaneGo)
{
    session.ghost()->ask(laneA(), schedule::Schedule());
    ASSERT_TRUE(halt().isAsked());
    session.ghost()->forget();
    EXPECT_FALSE(halt().isAsked());
    engine().standStill();
    EXPECT_FALSE(halt().isHeld());
}

TEST_F(Ghosts, KeepNoLaneWaitingForABusyWindow)
{
    session.ghost()->ask(laneA(), schedule::Schedule());
    engine().standStill();
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    while (halt().isHeld() && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1)); // no event of the window's is handled
    }
    EXPECT_FALSE(halt().isHeld());
    EXPECT_TRUE(hasGhost());
}

TEST_F(Ghosts, MakeWayForABend)
{
    session.ghost()->ask(laneA(), schedule::ExponentialLR{.gamma = 0.99});
    session.bends()->bend('A', schedule::Schedule(), 0.1);
    EXPECT_TRUE(halt().isAsked());
    engine().standStill();
    ASSERT_TRUE(QTest::qWaitFor([this] { return engine().joined.size() == 1; }));
    EXPECT_EQ(engines.size(), 1U) << "a ghost of a future that is past";
}

} // namespace
} // namespace lrp::test
