#include "ui/rangetest/RangeTestPanel.h"
#include "tests/instruments/Instruments.h"
#include "ui/commands/Commands.h"
#include "ui/experiment/ExperimentHistory.h"
#include "ui/forms/SettingsForm.h"
#include "ui/plots/CurvesView.h"
#include "ui/rangetest/RangeTestView.h"
#include "ui/window/Docks.h"

#include <QAccessible>
#include <QDockWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace lrp::test
{
namespace
{

class RangeTestDock : public Instruments
{
protected:
    ui::RangeTestView& view() { return *find<ui::RangeTestView>("rangeTest/view"); }
    QDockWidget& dock() { return *find<QDockWidget>("rangeTestDock"); }
    QString caption() { return find<QLabel>("rangeTest/caption")->text(); }
    QString problem() { return find<QLabel>("rangeTest/problem")->text(); }
    QString message() { return find<QLabel>("rangeTest/message")->text(); }
    double rateOf(int lane)
    {
        return model.value("/lanes/" + std::to_string(lane) + "/optimizer/lr").get<double>();
    }

    void pressKey() { QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier); }

    /// Has the present question answered.
    void answer(double edge, std::int64_t step = 0)
    {
        asked().back()->finish(testWithEdge(edge, step));
        ASSERT_TRUE(waitUntilOver());
    }

    /// The selected lane's test at step 0 is there.
    void test(double edge = 0.4)
    {
        pressKey();
        ASSERT_EQ(asked().size(), 1U);
        answer(edge);
        view().setFocus();
        ASSERT_TRUE(view().hasFocus());
    }

    void drag(QPoint to)
    {
        const QPoint from = view().markerPlace();
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view(), (from + to) / 2);
        QTest::mouseMove(&view(), to);
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, to);
    }
};

TEST_F(RangeTestDock, IsShownAndStartedByOneKey)
{
    EXPECT_TRUE(dock().isHidden());
    pressKey();
    EXPECT_FALSE(dock().isHidden());
    ASSERT_EQ(asked().size(), 1U);
    EXPECT_EQ(asked().back()->place().lane->letter, 'A');
    EXPECT_EQ(find<QPushButton>("rangeTest/ask")->text(), "&Stop");
    EXPECT_TRUE(message().startsWith("How fast may this lane go here?")) << message().toStdString();
    answer(0.4);
    EXPECT_EQ(find<QPushButton>("rangeTest/ask")->text(), "&Test");
    ASSERT_TRUE(view().isVisible());
    ASSERT_NE(view().content().answer, nullptr);
    EXPECT_EQ(view().content().letter, 'A');
    ASSERT_EQ(view().content().lanes.size(), 3U);
    EXPECT_EQ(view().content().lanes[1].letter, 'B');
    EXPECT_EQ(view().content().lanes[1].rate, 0.4);
}

TEST_F(RangeTestDock, SaysWhatEachLineMeans)
{
    test();
    for (const char* part :
         {"Lane A constant, step 0.", "Edge: ", "Low: ", "Start values, no verdict: ", "fastai valley 0.03",
          "Thin lines are the losses of 3 seeds while the rate rises from step to step, 200 steps each",
          "Hatched: too small", "Amber: within half of the edge. Red: unstable.",
          "Diamonds: what others' rules say.", "900 updates in 0.002 s."}) {
        EXPECT_TRUE(caption().contains(part)) << part << "\nis not in\n" << caption().toStdString();
    }
    EXPECT_TRUE(view().accessibleDescription().contains("Edge: "));
}

TEST_F(RangeTestDock, IsOfTheSelectedLaneAndFollowsIt)
{
    model.setValue("/lanes/1/optimizer/momentum", 0.5);
    test();
    model.selectLane(1);
    EXPECT_FALSE(view().isVisible()) << "nothing is known of it";
    pressKey();
    ASSERT_EQ(asked().size(), 2U);
    EXPECT_EQ(asked().back()->place().lane->letter, 'B');
    answer(0.1);
    EXPECT_EQ(view().content().letter, 'B');
    model.selectLane(0);
    EXPECT_EQ(view().content().letter, 'A');
    EXPECT_NEAR(*view().content().answer->edge(), 0.4, 0.15);
}

TEST_F(RangeTestDock, RefusesAnOptimizerWithoutSuchARate)
{
    model.setValue("/lanes/0/optimizer", params::Json{{"type", "Rprop"}});
    pressKey();
    EXPECT_TRUE(asked().empty());
    EXPECT_TRUE(problem().startsWith("Lane A: Optimizer is Rprop")) << problem().toStdString();
    model.setValue("/lanes/0/optimizer", params::Json{{"type", "SGD"}, {"lr", -1}});
    pressKey();
    EXPECT_TRUE(asked().empty());
    EXPECT_EQ(message(), "Mend what the form marks to measure this lane.");
}

TEST_F(RangeTestDock, SaysWhyItRefusesAndLeavesThatToTheLaneThatItIsAbout)
{
    QSignalSpy said(&measurements(), &ui::Measurements::said);
    model.setValue("/lanes/0/optimizer", params::Json{{"type", "Rprop"}});
    pressKey();
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.takeFirst().front().toString(), problem());
    model.selectLane(1);
    EXPECT_EQ(problem(), "");
    model.selectLane(0);
    EXPECT_TRUE(problem().startsWith("Lane A: Optimizer is Rprop")) << problem().toStdString();
    model.setValue("/lanes/0/optimizer", params::Json{{"type", "SGD"}, {"lr", -1}});
    pressKey();
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(said.takeFirst().front().toString(), "Mend what the form marks to measure this lane.");
}

TEST_F(RangeTestDock, IsStoppedByItsButton)
{
    pressKey();
    find<QPushButton>("rangeTest/ask")->click();
    EXPECT_TRUE(asked().back()->progress().isStopped());
    find<QPushButton>("rangeTest/ask")->click();
    EXPECT_EQ(asked().size(), 2U);
}

TEST_F(RangeTestDock, SetsTheBaseRateWhereTheMarkerIsDroppedInOneEdit)
{
    test();
    EXPECT_EQ(view().marker(), 0.4);
    const int edits = model.history()->index();
    drag(view().markerPlace() - QPoint(view().width() / 5, 0));
    EXPECT_LT(rateOf(0), 0.2);
    EXPECT_GT(rateOf(0), 0.001);
    EXPECT_EQ(view().marker(), rateOf(0));
    EXPECT_EQ(model.history()->index(), edits + 1);
    EXPECT_EQ(rateOf(1), 0.4);
    trigger("undo");
    EXPECT_EQ(rateOf(0), 0.4);
    EXPECT_EQ(view().marker(), 0.4);
}

TEST_F(RangeTestDock, LeavesTheBaseRateToAClickElsewhere)
{
    test();
    QTest::mouseClick(&view(), Qt::LeftButton, {}, view().markerPlace() - QPoint(60, 0));
    EXPECT_EQ(rateOf(0), 0.4);
}

TEST_F(RangeTestDock, MovesTheMarkerByKeys)
{
    test();
    const int edits = model.history()->index();
    QTest::keyPress(&view(), Qt::Key_Left);
    EXPECT_EQ(rateOf(0), 0.4) << "until the key is up";
    EXPECT_EQ(view().marker(), 0.37);
    QTest::keyRelease(&view(), Qt::Key_Left);
    EXPECT_EQ(rateOf(0), 0.37);
    EXPECT_EQ(model.history()->index(), edits + 1);
    QTest::keyPress(&view(), Qt::Key_Right);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTest::keyRelease(&view(), Qt::Key_Right);
    EXPECT_EQ(rateOf(0), 0.37);
    model.setValue("/lanes/0/optimizer/lr", 0.2);
    QTest::keyClick(&view(), Qt::Key_Left, Qt::ControlModifier); // to edge/3
    const auto& answer = *view().content().answer;
    EXPECT_DOUBLE_EQ(rateOf(0), QString::number(*answer.startDecaying(), 'g', 2).toDouble());
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return view().accessibleName().startsWith(
            QString("Range test: the marker stands at rate %1, where the loss is ").arg(rateOf(0)));
    })) << view().accessibleName().toStdString();
}

TEST_F(RangeTestDock, OffersStartValues)
{
    test();
    const auto& answer = *view().content().answer;
    auto* held = find<QPushButton>("rangeTest/held");
    auto* decaying = find<QPushButton>("rangeTest/decaying");
    ASSERT_TRUE(held->isVisible() && decaying->isVisible());
    const double eighth = QString::number(*answer.startHeld(), 'g', 2).toDouble();
    EXPECT_EQ(held->text(), QString("Constant: %1 (edge/8)").arg(eighth));
    held->click();
    EXPECT_DOUBLE_EQ(rateOf(0), eighth);
    decaying->click();
    EXPECT_DOUBLE_EQ(rateOf(0), QString::number(*answer.startDecaying(), 'g', 2).toDouble());
    trigger("undo");
    EXPECT_NE(rateOf(0), QString::number(*answer.startDecaying(), 'g', 2).toDouble());
}

TEST_F(RangeTestDock, LeavesALockedBaseRateAndSaysWhy)
{
    test();
    window.setMask({.locked = {.fields = {"optimizer/lr"}}, .why = "Fixed in this lesson"});
    EXPECT_FALSE(find<QPushButton>("rangeTest/held")->isEnabled());
    drag(view().markerPlace() - QPoint(80, 0));
    EXPECT_EQ(rateOf(0), 0.4);
    EXPECT_EQ(find<QLabel>("rangeTest/refused")->text(),
              "The base rate of lane A stays as it is. Fixed in this lesson.");
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Left);
    EXPECT_EQ(rateOf(0), 0.4);
    window.setMask({.hidden = {.fields = {"optimizer/lr"}}});
    EXPECT_TRUE(view().content().lanes.empty()) << "what a lesson hides is not shown";
    EXPECT_EQ(view().marker(), std::nullopt);
    window.setMask({});
    EXPECT_EQ(view().marker(), 0.4);
    drag(view().markerPlace() - QPoint(80, 0));
    EXPECT_LT(rateOf(0), 0.4);
}

TEST_F(RangeTestDock, ShowsACourseOfTests)
{
    raceWithCheckpoints({375, 750, 1125, 1500});
    model.selectLane(0);
    ui::RangeTestPanel& panel = *find<ui::RangeTestPanel>("rangeTest");
    trigger("showRangeTest");
    panel.setWhere(ui::Where::Quarters);
    panel.ask();
    for (const auto& [count, step] : {std::pair(1U, 0), {2U, 375}, {3U, 750}, {4U, 1125}}) {
        ASSERT_TRUE(waitForQuestion(count)) << count;
        EXPECT_EQ(stepOf(*asked().back()), step);
        asked().back()->finish(testWithEdge(0.4 / count, step));
    }
    ASSERT_TRUE(waitUntilOver());
    auto* steps = find<QComboBox>("rangeTest/step");
    ASSERT_TRUE(steps->isVisible());
    ASSERT_EQ(steps->count(), 4);
    EXPECT_EQ(steps->currentText(), "Test at step 1,125");
    EXPECT_EQ(view().content().answer->step, 1125);
    EXPECT_TRUE(caption().contains("The edge while it trains: ")) << caption().toStdString();
    steps->setCurrentIndex(1);
    EXPECT_EQ(view().content().answer->step, 375);
}

TEST_F(RangeTestDock, TestsWhereTheCrosshairStands)
{
    raceWithCheckpoints({300, 600});
    model.selectLane(0);
    window.findChild<ui::CurvesView*>()->moveCrosshairTo(450);
    ui::RangeTestPanel& panel = *find<ui::RangeTestPanel>("rangeTest");
    trigger("showRangeTest");
    panel.setWhere(ui::Where::Crosshair);
    panel.ask();
    ASSERT_TRUE(waitForQuestion(1));
    EXPECT_EQ(stepOf(*asked().back()), 300);
    EXPECT_EQ(asked().back()->place().scheduleStep, 0);
}

TEST_F(RangeTestDock, AsksForTheButtonWhereItTakesLong)
{
    raceWithCheckpoints({30});
    engine->record->lanes().front()->trainNanoseconds = 30'000'000'000; // a second for each step
    model.selectLane(0);
    pressKey();
    EXPECT_TRUE(asked().empty());
    EXPECT_EQ(problem(),
              "One seed of 100 steps without others' rules, to be set under Settings, takes about 2 "
              "min. This takes about 15 min. Press Test to begin it all the same.");
    EXPECT_EQ(find<QLabel>("rangeTest/cost")->text(), "It takes about 15 min.");
    auto* settings = window.findChild<ui::RangeTestPanel*>()->findChild<ui::SettingsForm*>();
    ASSERT_NE(settings, nullptr);
    Q_EMIT settings->edited({{"steps", 100}, {"seeds", 1}, {"peers", false}});
    EXPECT_EQ(find<QLabel>("rangeTest/cost")->text(), "It takes about 2 min.");
    EXPECT_EQ(problem(), "");
    find<QPushButton>("rangeTest/ask")->click();
    EXPECT_EQ(asked().size(), 1U);
}

TEST_F(RangeTestDock, IsNowhereInALesson)
{
    window.setMask({.hidden = {.commands = {"rangeTest"}, .docks = {"rangeTestDock"}}});
    pressKey();
    EXPECT_TRUE(asked().empty());
    EXPECT_TRUE(dock().isHidden());
}

} // namespace
} // namespace lrp::test
