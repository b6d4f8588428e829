#include "tests/ui/Documents.h"
#include "ui/fork/ForkTile.h"
#include "ui/history/RunsPanel.h"
#include "ui/widgets/MessageBar.h"

#include <QPushButton>

/// From a run in the window to its forks.
namespace lrp::test
{
namespace
{

using engine::LaneStatus;
using ui::SessionState;

class ForksOfRuns : public Documents
{
protected:
    ui::ForkStrip& strip() { return *window.findChild<ui::ForkStrip*>(); }
    const ui::ForkContext& context() { return strip().selection().context(); }
    store::RunId run(std::size_t place) { return history().runs()[place].id; }

    ui::ForkTile* tile(const QString& title)
    {
        for (auto* tile : strip().findChildren<ui::ForkTile*>()) {
            if (tile->text() == title && !tile->isHidden()) {
                return tile;
            }
        }
        ADD_FAILURE() << "no tile called " << title.toStdString();
        return nullptr;
    }

    void openStrip()
    {
        trigger("fork");
        ASSERT_TRUE(QTest::qWaitFor([&] { return strip().isVisible(); }));
    }

    /// Until checkpoints have been looked up once more, and what follows has been done.
    void waitForCheckpoints(const std::function<void()>& act)
    {
        int answers = 0;
        QObject scope;
        QObject::connect(&keeper(), &ui::DocumentKeeper::checkpointsFound, &scope, [&] { ++answers; });
        act();
        ASSERT_TRUE(QTest::qWaitFor([&] { return answers > 0; }));
        QTest::qWait(20);
    }
};

TEST_F(ForksOfRuns, LeaveTheRunThatTheStripNames)
{
    race(100);
    keepCheckpoints();
    openStrip();
    EXPECT_EQ(context().parent.letter, 'A');
    model.selectLane(1);
    trigger("fork");
    ASSERT_TRUE(QTest::qWaitFor([&] { return context().parent.letter == 'B'; }));
    Q_EMIT window.findChild<ui::RunsPanel*>()->forkWanted(run(2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return context().parent.letter == 'C'; }));

    QTest::mouseClick(tile("Unchanged"), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>("fork/start"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == 4; }));
    EXPECT_EQ(history().runs().back().parent, run(2));
    EXPECT_FALSE(strip().isVisible());
}

TEST_F(ForksOfRuns, AreMadeOnce)
{
    race(100);
    keepCheckpoints();
    openStrip();
    QTest::mouseClick(tile("Unchanged"), Qt::LeftButton);
    auto* start = find<QPushButton>("fork/start");
    QTest::mouseDClick(start, Qt::LeftButton);
    QTest::mouseClick(start, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !strip().isVisible(); }));
    QTest::qWait(50);
    EXPECT_EQ(history().runs().size(), 4U);
}

TEST_F(ForksOfRuns, AreNotOfferedUnasked)
{
    race(100);
    keepCheckpoints();
    openStrip();
    strip().dismiss();
    waitForCheckpoints([&] { keeper().findCheckpoints(run(0)); }); // as for a pinned crosshair
    EXPECT_FALSE(strip().isVisible());
}

TEST_F(ForksOfRuns, KeepWhatIsChosenWhenAskedForAgain)
{
    race(100);
    keepCheckpoints();
    openStrip();
    QTest::mouseClick(tile("Linear to zero"), Qt::LeftButton);
    waitForCheckpoints([&] { trigger("fork"); });
    EXPECT_TRUE(tile("Linear to zero")->isChecked());
}

TEST_F(ForksOfRuns, CanBeStartedAgainAfterAFailure)
{
    race(100);
    keepCheckpoints();
    trigger("stop");
    openStrip();
    QTest::mouseClick(tile("Linear to zero"), Qt::LeftButton);
    history().remove({run(0)});
    auto* start = find<QPushButton>("fork/start");
    QTest::mouseClick(start, Qt::LeftButton);
    EXPECT_FALSE(start->isEnabled());
    auto* bar = window.findChild<ui::MessageBar*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }));
    EXPECT_TRUE(bar->text().contains("was not forked")) << bar->text().toStdString();
    EXPECT_TRUE(start->isEnabled());
    EXPECT_TRUE(tile("Linear to zero")->isChecked());
}

TEST_F(ForksOfRuns, AreNotOfferedInAnotherDocument)
{
    race(100);
    keepCheckpoints();
    openStrip();
    const QString before = keeper().path();
    trigger("new");
    ASSERT_TRUE(QTest::qWaitFor([&] { return keeper().path() != before && !keeper().path().isEmpty(); }));
    EXPECT_FALSE(strip().isVisible());
    EXPECT_FALSE(action("fork")->isEnabled());
}

TEST_F(ForksOfRuns, DoNotJoinARaceOfAnotherProblem)
{
    race(100);
    keepCheckpoints();
    trigger("stop");
    model.setValue("/problem/batch_size", 8);
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == 6; }));
    Q_EMIT window.findChild<ui::RunsPanel*>()->forkWanted(run(0));
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip().isVisible(); }));
    Q_EMIT strip().forkWanted(100, {context().parent});
    ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == 7; }));
    EXPECT_EQ(engine->calls.back(), "start");
    EXPECT_TRUE(engine->joined.empty());
}

TEST_F(ForksOfRuns, BeginWithTheNextRateOfARunThatWaits)
{
    model.selectLane(2);
    race(100);
    trigger("pause");
    keepCheckpoints();
    openStrip();
    EXPECT_EQ(context().step, 100);
    EXPECT_EQ(context().rate, model.curves()[2].plan->rates[100]);
    EXPECT_NE(context().rate, engine->record->lanes()[2]->samples.lr(99));
}

TEST_F(ForksOfRuns, BeginWithTheNextRateOfARunThatEnded)
{
    model.selectLane(2);
    race(100);
    trigger("stop");
    keepCheckpoints();
    openStrip();
    EXPECT_EQ(context().step, 100);
    EXPECT_EQ(context().rate, model.curves()[2].plan->rates[100]);
    EXPECT_NE(context().rate, engine->record->lanes()[2]->samples.lr(99));
}

TEST_F(ForksOfRuns, BeginWithWhatWasMeasuredWhereTheRunWentOn)
{
    model.selectLane(2);
    race(100);
    keepCheckpoints();
    engine->advance(1400);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.state() == SessionState::Ended; }));
    openStrip();
    EXPECT_EQ(context().step, 100);
    EXPECT_EQ(context().rate, engine->record->lanes()[2]->samples.lr(100));
}

TEST_F(ForksOfRuns, BeginWithTheLastRateWhereAMetricDecides)
{
    model.setValue("/lanes/0/tick", "evaluation");
    model.setValue("/lanes/0/schedule", params::find(schedule::entries(), "ReduceLROnPlateau")->starter);
    ASSERT_TRUE(model.isRight());
    race(100);
    trigger("pause");
    keepCheckpoints();
    openStrip();
    EXPECT_EQ(context().rate, engine->record->lanes()[0]->samples.lr(99));
}

} // namespace
} // namespace lrp::test
