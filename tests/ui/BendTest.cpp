#include "core/optimizer/Catalog.h"
#include "tests/ui/Documents.h"
#include "ui/bend/BendStrip.h"
#include "ui/draw/DrawDesk.h"
#include "ui/fork/ForkStrip.h"
#include "ui/history/HistoryDesk.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionBends.h"
#include "ui/widgets/MessageBar.h"

#include <algorithm>
#include <QPushButton>
#include <QStatusBar>

/// Lanes whose futures are bent in the window.
namespace lrp::test
{
namespace
{

using engine::LaneStatus;

class BendInWindow : public Documents
{
protected:
    ui::BendStrip& strip() { return *window.findChild<ui::BendStrip*>(); }
    const ui::ChartContent& content() { return window.findChild<ui::CurvesView*>("curves")->content(); }
    /// What stands in the place of lane A.
    engine::LaneRecord& laneA() { return *session.record()->lanes()[0]; }
    QString message() { return window.findChild<ui::MessageBar*>()->text(); }

    void ask(const QString& rate)
    {
        trigger("bend");
        ASSERT_TRUE(strip().isVisible());
        type("bend/rate", rate);
        QTest::mouseClick(find<QPushButton>("bend/start"), Qt::LeftButton);
    }

    void bend(const QString& rate)
    {
        const std::size_t runs = history().runs().size();
        ask(rate);
        engine->standStill();
        ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == runs + 1; }));
    }

    /// Twenty steps later the document is opened again.
    void standWhereItWasBent()
    {
        engine->advance(*engine->joined.back(), 20);
        engine->joined.back()->lanes()[0]->checkpoints.put(
            std::make_shared<engine::Checkpoint>(engine::Checkpoint{.step = 120, .bytes = "as it was"}));
        keepCheckpoints();
        trigger("pause");
        reopen();
    }

    void goOnWhereItStood()
    {
        standWhereItWasBent();
        const std::size_t joined = engine->joined.size();
        trigger("start");
        ASSERT_TRUE(QTest::qWaitFor([&] { return engine->joined.size() == joined + 1; }));
    }

    void undo(std::size_t newRuns)
    {
        const std::size_t runs = history().runs().size();
        const auto* before = &laneA();
        trigger("bend/undo");
        engine->standStill();
        ASSERT_TRUE(QTest::qWaitFor([&] { return &laneA() != before; }));
        EXPECT_EQ(history().runs().size(), runs + newRuns);
    }
};

TEST_F(BendInWindow, ARunTakesTheLanesPlace)
{
    race(100);
    const auto original = session.record()->lanes()[0];
    bend("0.05");
    EXPECT_FALSE(strip().isVisible());
    EXPECT_EQ(original->status, LaneStatus::Bent);
    EXPECT_NE(&laneA(), original.get());
    EXPECT_EQ(laneA().letter, 'A');
    EXPECT_EQ(laneA().beginning.parent, original);
    EXPECT_EQ(laneA().beginning.forkStep, 100);
    EXPECT_EQ(session.record()->lanes().size(), 3U);
    const store::Run& run = history().runs().back();
    ASSERT_TRUE(run.bend);
    EXPECT_EQ(run.bend->to, 0.05);
    EXPECT_EQ(run.parent, history().runs()[0].id);
    EXPECT_EQ(run.letter, 'A');
    EXPECT_TRUE(window.statusBar()->currentMessage().startsWith("A bent at step 100: "));

    // The old future stays, pale, and the new one is the lane's plan.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return std::ranges::any_of(content().lanes, [](const auto& lane) { return lane.isGhost; }); }));
    EXPECT_EQ(content().lanes[0].plan->firstStep, 100);
    EXPECT_NEAR(content().lanes[0].plan->rates.back(), 0.05, 1e-6);
    const auto old = std::ranges::find_if(content().lanes, [](const auto& lane) { return lane.isGhost; });
    EXPECT_EQ(old->letter, 'A');
    EXPECT_EQ(old->plan->firstStep, 0);
    EXPECT_FALSE(old->hasMeasured);
    EXPECT_EQ(ui::measuredOf(content().lanes[0], content().record.get()), &laneA());
    EXPECT_EQ(content().lanes.size(),
              4U); // the bent run is drawn as what it was before, and no curve of its own
}

TEST_F(BendInWindow, IsUndoneFromWhereItWasBent)
{
    race(100);
    bend("0.05");
    engine->advance(*engine->joined.back(), 20);
    const auto bent = session.record()->lanes()[0];
    undo(1);
    EXPECT_EQ(bent->status, LaneStatus::Bent);
    EXPECT_EQ(laneA().beginning.forkStep, 100);
    EXPECT_TRUE(laneA().beginning.isContinued);
    EXPECT_EQ(laneA().beginning.scheduleStep, 0);
    EXPECT_TRUE(window.statusBar()->currentMessage().startsWith("A: bend undone"));
    EXPECT_FALSE(history().runs()[3].isShown);
    EXPECT_TRUE(history().runs()[0].isShown);
    EXPECT_FALSE(action("bend/undo")->isEnabled()); // there was one bend
}

TEST_F(BendInWindow, KeepsTheOriginalGoingBeside)
{
    race(100);
    const auto original = session.record()->lanes()[0];
    trigger("bend/keep");
    EXPECT_TRUE(action("bend/keep")->isChecked());
    bend("0.05");
    EXPECT_EQ(original->status, LaneStatus::Running);
    EXPECT_FALSE(original->halt.isHeld());
    undo(0); // which it goes back to
    EXPECT_EQ(&laneA(), original.get());
    EXPECT_EQ(original->status, LaneStatus::Running);
}

TEST_F(BendInWindow, AgainBendsWhatWasBent)
{
    race(100);
    bend("0.05");
    engine->advance(*engine->joined.back(), 20);
    const auto first = session.record()->lanes()[0];
    bend("0.01");
    EXPECT_EQ(laneA().beginning.parent, first);
    EXPECT_EQ(laneA().beginning.forkStep, 120);
    const auto lane = session.bends()->composed('A');
    ASSERT_TRUE(lane);
    EXPECT_EQ(schedule::idOf(lane->schedule), "segments");
    EXPECT_EQ(schedule::toJson(lane->schedule)["lengths"], params::Json::array({100, 20}));
    undo(1);
    EXPECT_EQ(laneA().beginning.forkStep, 120);
    undo(1); // the bend before
    EXPECT_EQ(laneA().beginning.forkStep, 100);
    EXPECT_FALSE(session.bends()->mayUndo('A'));
}

TEST_F(BendInWindow, SaysWhatIsWrongWithARate)
{
    race(100);
    trigger("bend");
    for (const char* rate : {"-1", "", "fast", "1e9"}) {
        type("bend/rate", rate);
        EXPECT_FALSE(find<QPushButton>("bend/start")->isEnabled()) << rate;
        EXPECT_FALSE(find<QLabel>("bend/note")->text().isEmpty()) << rate;
    }
    type("bend/rate", "0,02");
    EXPECT_TRUE(find<QPushButton>("bend/start")->isEnabled());
    QTest::keyClick(&strip(), Qt::Key_Escape);
    EXPECT_FALSE(strip().isVisible());
    EXPECT_EQ(laneA().status, LaneStatus::Running);
}

TEST_F(BendInWindow, AtStepZeroIsRefusedAndNothingIsLost)
{
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([&] { return action("bend")->isEnabled(); }));
    ask("0.05");
    EXPECT_TRUE(find<QLabel>("bend/note")->text().contains("Nothing has been trained yet"));
    EXPECT_TRUE(strip().isVisible());
    EXPECT_FALSE(laneA().halt.isAsked());
}

TEST_F(BendInWindow, OfALaneThatEndsFirstIsTold)
{
    race(100);
    ask("0.05");
    engine->diverge(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return message().contains("had ended at step 100"); }));
    EXPECT_FALSE(laneA().halt.isAsked());
    EXPECT_EQ(history().runs().size(), 3U);
}

TEST_F(BendInWindow, OfAListeningScheduleOffersAFork)
{
    model.setValue("/lanes/0/tick", "evaluation");
    model.setValue("/lanes/0/schedule", params::find(schedule::entries(), "ReduceLROnPlateau")->starter);
    race(100);
    keepCheckpoints();
    trigger("bend");
    EXPECT_FALSE(strip().isVisible());
    EXPECT_TRUE(message().startsWith("The plateau decides; ")) << message().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<ui::ForkStrip*>()->isVisible(); }));
}

TEST_F(BendInWindow, WaitsInAPauseAndIsWithdrawnByEscape)
{
    race(100);
    trigger("pause");
    ask("0.05");
    EXPECT_TRUE(laneA().halt.isAsked());
    EXPECT_EQ(find<QLabel>("bend/note")->text(), "Is bent at step 100, once the run goes on.");
    QTest::keyClick(&strip(), Qt::Key_Escape);
    EXPECT_FALSE(laneA().halt.isAsked());
    EXPECT_FALSE(session.bends()->isAsked('A'));
    engine->standStill();
    EXPECT_FALSE(laneA().halt.isHeld());
}

TEST_F(BendInWindow, TakesTheLastOfWhatIsAskedFor)
{
    race(100);
    const std::size_t runs = history().runs().size();
    session.bends()->bend('A', schedule::Schedule(), 0.05);
    session.bends()->bend('A', schedule::Schedule(), 0.01);
    EXPECT_EQ(message(), "");
    engine->standStill();
    ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == runs + 1; }));
    EXPECT_EQ(history().runs().back().bend->to, 0.01);
}

TEST_F(BendInWindow, OfARunThatIsAboutToStopStartsNoOther)
{
    race(100);
    engine->endsAfter.reset(); // it takes its time
    ask("0.05");
    engine->standStill();
    trigger("stop");
    EXPECT_EQ(std::ranges::count(engine->calls, "start"), 1);
    EXPECT_EQ(history().runs().size(), 3U);
    EXPECT_FALSE(laneA().halt.isHeld());
}

TEST_F(BendInWindow, BeginsWithTheRateAtWhichTheLaneStandsStill)
{
    race(100);
    ask("0.05");
    engine->advance(40); // before it comes to stand
    const double rate = laneA().samples.lr(139);
    engine->standStill();
    const std::size_t runs = history().runs().size();
    ASSERT_TRUE(QTest::qWaitFor([&] { return history().runs().size() == runs + 1; }));
    EXPECT_EQ(laneA().beginning.forkStep, 140);
    const auto after = schedule::toJson(session.bends()->at('A')->settings().schedule);
    const double base = optimizer::baseLr(session.bends()->at('A')->settings().optimizer);
    EXPECT_DOUBLE_EQ(after["from"].get<double>() * base, rate);
}

TEST_F(BendInWindow, IsComposedForTheLaneThatWasRaced)
{
    race(100);
    bend("0.05");
    experiment::Experiment form = session.record()->experiment();
    EXPECT_TRUE(session.bends()->composed('A', form));
    experiment::Experiment edited = form;
    edited.lanes[0].optimizer = optimizer::Adam{.lr = 0.5};
    EXPECT_FALSE(session.bends()->composed('A', edited));
    form.problem.seed += 1;
    EXPECT_FALSE(session.bends()->composed('A', form));
}

TEST_F(BendInWindow, GoesOnAfterTheDocumentWasOpenedAgain)
{
    race(100);
    bend("0.05");
    goOnWhereItStood();
    EXPECT_EQ(laneA().beginning.forkStep, 100);
    EXPECT_EQ(laneA().beginning.checkpoint->step, 120);
    EXPECT_EQ(engine->joined.back()->lanes()[0].get(), &laneA());
    EXPECT_TRUE(session.bends()->mayUndo('A'));
    undo(1);
    EXPECT_EQ(laneA().beginning.forkStep, 100);
    EXPECT_EQ(laneA().beginning.checkpoint->step, 100); // not where it went on
}

TEST_F(BendInWindow, StandsInTheLanesPlaceAgainBesideTheOriginal)
{
    race(100);
    trigger("bend/keep");
    bend("0.05");
    goOnWhereItStood();
    EXPECT_EQ(engine->joined.back()->lanes()[0].get(), &laneA());
    EXPECT_EQ(laneA().beginning.forkStep, 100);
}

/// What it says of where it was bent does not wait until somebody goes on with it.
TEST_F(BendInWindow, StandsInADocumentThatIsOpenedAgain)
{
    race(100);
    bend("0.05");
    standWhereItWasBent();
    EXPECT_EQ(engine->joined.size(), 1U);
    EXPECT_EQ(laneA().beginning.forkStep, 100);
    EXPECT_EQ(laneA().steps, 120);
    EXPECT_EQ(session.lanes().front().get(), &laneA());
    EXPECT_EQ(session.step(), 120) << "as the status line says";
    const auto lane = session.bends()->composed('A', model.experiment());
    ASSERT_TRUE(lane);
    EXPECT_EQ(schedule::toJson(lane->schedule)["lengths"], params::Json::array({100}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return content().lanes[0].plan->firstStep == 100; }));
    EXPECT_NEAR(content().lanes[0].plan->rates.back(), 0.05, 1e-6);
    EXPECT_EQ(ui::measuredOf(content().lanes[0], content().record.get()), &laneA());
    EXPECT_EQ(std::ranges::count_if(content().lanes, &ui::LaneCurve::isGhost), 1); // the old future
    EXPECT_EQ(content().lanes.size(), 4U);
    EXPECT_EQ(history().runOf(&laneA()), history().runs().back().id);
}

TEST_F(BendInWindow, ThatWasUndoneDoesNotStandInADocumentThatIsOpenedAgain)
{
    race(100);
    trigger("bend/keep");
    bend("0.05");
    undo(0);
    keepCheckpoints();
    trigger("pause");
    reopen();
    EXPECT_EQ(laneA().beginning.forkStep, 0);
    EXPECT_FALSE(session.bends()->composed('A'));
}

TEST_F(BendInWindow, AloneGoesOnWhereTheOthersHaveEnded)
{
    race(100);
    bend("0.05");
    engine->record->lanes()[1]->status = LaneStatus::Diverged;
    engine->record->lanes()[2]->status = LaneStatus::Diverged;
    standWhereItWasBent();
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([&] { return engine->record->lanes().size() == 1; }));
    EXPECT_EQ(engine->record->lanes()[0].get(), &laneA()); // and not the one that was read
    EXPECT_EQ(laneA().steps, 120);
    EXPECT_TRUE(session.bends()->isUnderWay('A'));
}

TEST_F(BendInWindow, IsDrawnWithThePencil)
{
    race(100);
    auto& curves = *find<ui::CurvesView>("curves");
    curves.setFocus();
    QTest::keyClick(&curves, Qt::Key_E);
    EXPECT_TRUE(strip().isVisible());
    EXPECT_TRUE(action("draw/pencil")->isChecked());
    EXPECT_FALSE(window.drawing()->isDrawing()); // the form's lane is another matter
    EXPECT_TRUE(window.statusBar()->currentMessage().startsWith("Draw what is to come"));
    QTest::keyClick(&curves, Qt::Key_E);
    EXPECT_FALSE(action("draw/pencil")->isChecked());
    EXPECT_TRUE(strip().isVisible());
    trigger("draw/pencil");
    ASSERT_TRUE(QTest::qWaitFor([&] { return curves.chart().frames().has_value(); }));
    QTest::keyClick(&curves, Qt::Key_Escape);
    EXPECT_FALSE(strip().isVisible());
    EXPECT_FALSE(action("draw/pencil")->isChecked());
    trigger("stop");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !session.isLive(); }));
    trigger("draw/pencil");
    EXPECT_TRUE(window.drawing()->isDrawing());
}

/// What a lesson hides is neither bent nor tried.
TEST_F(BendInWindow, OfAHiddenLaneCannotBe)
{
    race(100);
    ask("0.05");
    ASSERT_TRUE(laneA().halt.isAsked());
    channel::Hidden hidden;
    hidden.hide('A');
    auto* desk = window.findChild<ui::HistoryDesk*>();
    desk->setHidden(hidden);
    EXPECT_FALSE(strip().isVisible());
    EXPECT_FALSE(laneA().halt.isAsked());
    EXPECT_FALSE(action("bend")->isEnabled());
    EXPECT_FALSE(action("draw/pencil")->isEnabled());
    QTest::keyClick(find<ui::CurvesView>("curves"), Qt::Key_E);
    EXPECT_FALSE(strip().isVisible());
    desk->setHidden({});
    EXPECT_TRUE(action("bend")->isEnabled());
}

TEST_F(BendInWindow, InTheLastTickIsRefusedAndNothingIsLost)
{
    model.setValue("/lanes/0/tick", "epoch");
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.totalSteps() > 0; }));
    const std::int64_t total = session.totalSteps();
    engine->advance(total - 3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.step() == total - 3; }));
    ask("0.05");
    const QString note = find<QLabel>("bend/note")->text();
    EXPECT_TRUE(note.contains("is the end of the run, where nothing is left to train")) << note.toStdString();
    EXPECT_TRUE(strip().isVisible());
    EXPECT_FALSE(laneA().halt.isAsked());
    EXPECT_EQ(laneA().status, LaneStatus::Running);
    EXPECT_EQ(history().runs().size(), 3U);
}

TEST_F(BendInWindow, InADocumentThatIsOnlyReadIsRefused)
{
    race(100);
    ASSERT_TRUE(QTest::qWaitFor([&] { return contentsOf(path()).runs.size() == 3; }));
    FurtherWindow other(folder());
    other.openToRead(keeper().path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.history().runs().size() == 3; }));
    auto* bendThere = other.window.findChild<QAction*>("bend");
    ASSERT_TRUE(bendThere->isEnabled());
    bendThere->trigger();
    EXPECT_EQ(other.message(), "No lane is under way: press Start, then bend its future.");
    EXPECT_FALSE(other.window.findChild<QAction*>("draw/pencil")->isChecked());
    EXPECT_EQ(other.history().runs().size(), 3U);
    EXPECT_EQ(laneA().status, LaneStatus::Running); // which goes on here
    EXPECT_EQ(contentsOf(path()).runs.size(), 3U);
}

} // namespace
} // namespace lrp::test
