#include "ui/rangetest/ZoneDesk.h"
#include "core/probe/RangeTestFindings.h"
#include "core/text/Figures.h"
#include "tests/instruments/Instruments.h"
#include "ui/experiment/ExperimentHistory.h"
#include "ui/files/Exports.h"
#include "ui/plots/CurvesView.h"

#include <QPushButton>

namespace lrp::test
{
namespace
{

class DangerZoneInWindow : public Instruments
{
protected:
    ui::CurvesView& curves() { return *find<ui::CurvesView>("curves"); }
    const std::optional<ui::DangerZone>& zone() { return curves().content().zone; }
    std::size_t testsDrawn() { return zone() ? zone()->tests.size() : 0; }
    QString edge()
    {
        auto* note = find<QLabel>("optimizer/edge/note");
        return note->isVisible() ? note->text() : QString();
    }
    QPushButton& again() { return *find<QPushButton>("optimizer/edge/test"); }

    /// What is answered rises again at about this rate; 3 seeds.
    double test(double about)
    {
        measurements().ask(probe::RangeTest{}, *subjects().form(), {0});
        const auto answer = testWithEdge(about);
        asked().back()->finish(answer);
        EXPECT_TRUE(waitUntilOver());
        return *answer->edge();
    }
};

TEST_F(DangerZoneInWindow, StandsBehindTheRatesOfEveryLaneThatTheTestHoldsFor)
{
    EXPECT_EQ(testsDrawn(), 0U);
    const double found = test(0.4);
    ASSERT_EQ(testsDrawn(), 1U);
    EXPECT_EQ(zone()->letter, 'A');
    EXPECT_EQ(zone()->seeds, 3);
    EXPECT_EQ(*zone()->tests[0].bounds.edge, found);
    model.selectLane(1); // another schedule alone
    EXPECT_EQ(zone()->letter, 'B');
    EXPECT_EQ(testsDrawn(), 1U);
    model.setValue("/lanes/1/optimizer/momentum", 0.5);
    EXPECT_EQ(testsDrawn(), 0U);
    trigger("undo");
    EXPECT_EQ(testsDrawn(), 1U);
    EXPECT_TRUE(curves().speech().description.contains("Range test: "))
        << curves().speech().description.toStdString();
}

TEST_F(DangerZoneInWindow, IsSwitchedInTheViewMenu)
{
    test(0.4);
    auto* command = action("plot/dangerZone");
    EXPECT_TRUE(command->isChecked());
    EXPECT_TRUE(curves().options().showsZone);
    command->trigger();
    EXPECT_FALSE(curves().options().showsZone);
    EXPECT_FALSE(command->isChecked());
}

TEST_F(DangerZoneInWindow, SaysUnderTheBaseRateWhereTheEdgeIs)
{
    EXPECT_EQ(edge(), "");
    const QString found = QString::fromStdString(threeDigits(test(0.4)));
    EXPECT_EQ(edge(), QString("Edge about %1 (3 seeds); this plan peaks at 0.4.").arg(found));
    EXPECT_FALSE(again().isVisible());
    type("optimizer/lr", "0.05");
    EXPECT_EQ(edge(), QString("Edge about %1 (3 seeds); this plan peaks at 0.05.").arg(found));

    model.setValue("/problem/batch_size", 32);
    EXPECT_EQ(edge(), QString("Edge was %1 (3 seeds) before the problem changed.").arg(found));
    ASSERT_TRUE(again().isVisible());
    EXPECT_EQ(again().accessibleDescription(), edge());
    EXPECT_TRUE(again().focusPolicy() & Qt::TabFocus);
    again().click();
    ASSERT_TRUE(waitForQuestion(2));
    EXPECT_EQ(asked().back()->problem().batchSize, 32);
    asked().back()->finish(testWithEdge(1.0));
    ASSERT_TRUE(waitUntilOver());
    EXPECT_TRUE(edge().endsWith("this plan peaks at 0.05.")) << edge().toStdString();
    EXPECT_FALSE(again().isVisible());
    trigger("undo"); // the batch: the first test holds again
    EXPECT_EQ(edge(), QString("Edge about %1 (3 seeds); this plan peaks at 0.05.").arg(found));

    model.setValue("/lanes/0/clip", "norm");
    EXPECT_EQ(edge(), QString("Edge was %1 (3 seeds) before the clipping changed.").arg(found));
    choose("optimizer", "Adam");
    EXPECT_EQ(edge(), QString("Edge was %1 (3 seeds) before the optimizer changed.").arg(found))
        << "the line stands under the rate of any optimizer";
    choose("optimizer", "LBFGS");
    EXPECT_TRUE(edge().startsWith("Edge was"));
}

TEST_F(DangerZoneInWindow, HoldsThePlanFromItsStepOnAgainstTheEdgeOfALaterStep)
{
    model.setValue("/lanes/0/schedule", params::Json{{"type", "ExponentialLR"}, {"gamma", 0.9}});
    raceWithCheckpoints({1125});
    measurements().ask(probe::RangeTest{}, runOfA(), {1125});
    ASSERT_TRUE(waitForQuestion(1));
    const auto answer = testWithEdge(0.1, 1125);
    asked().back()->finish(answer);
    ASSERT_TRUE(waitUntilOver());
    const auto& rates = model.curves()[0].plan->rates;
    ASSERT_GT(rates.size(), 1125U);
    ASSERT_LT(rates[1125], 0.9 * rates[0]);
    const auto said = [](double rate) { return QString::fromStdString(threeDigits(rate)); };
    EXPECT_EQ(edge(), QString("Edge about %1 (3 seeds, step 1,125); from that step on this plan peaks at %2.")
                          .arg(said(*answer->edge()), said(rates[1125])));
}

TEST_F(DangerZoneInWindow, IsAFindingThatItsButtonMends)
{
    const double found = test(0.1);
    auto* note = find<QLabel>("finding/peak-above-edge");
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(note->text().startsWith("The planned rate peaks at 0.4, above the edge "));
    EXPECT_EQ(model.findings(1).size(), 1U) << "its rates are as high";
    auto* mend = find<QPushButton>("finding/peak-above-edge/mend");
    const QString label = mend->text();
    EXPECT_TRUE(label.startsWith("Set base rate to ")) << label.toStdString();
    mend->click();
    EXPECT_LT(model.value("/lanes/0/optimizer/lr").get<double>(), found);
    EXPECT_FALSE(exists("finding/peak-above-edge"));
    trigger("undo");
    EXPECT_EQ(model.value("/lanes/0/optimizer/lr"), 0.4);
    EXPECT_TRUE(exists("finding/peak-above-edge"));
    model.setValue("/problem/batch_size", 32);
    EXPECT_FALSE(exists("finding/peak-above-edge")) << "nobody has tested that";
}

TEST_F(DangerZoneInWindow, MovesWithARunThatWasTestedOnItsWay)
{
    raceWithCheckpoints({30, 60});
    const auto run = runOfA();
    measurements().ask(probe::RangeTest{}, run, {0, 30, 60});
    for (const unsigned count : {1U, 2U, 3U}) {
        ASSERT_TRUE(waitForQuestion(count));
        asked().back()->finish(testWithEdge(0.4 / count, stepOf(*asked().back())));
    }
    ASSERT_TRUE(waitUntilOver());
    EXPECT_EQ(testsDrawn(), 3U);
    model.setValue("/lanes/0/optimizer/lr", 0.2); // other weights at 30 and 60
    EXPECT_EQ(testsDrawn(), 1U);
    trigger("undo");
    EXPECT_EQ(testsDrawn(), 3U);
    subjects().setRuns({history().runs()[1].id}); // a run of lane B, of which step 0 is known
    EXPECT_EQ(zone()->letter, 'B');
    EXPECT_EQ(testsDrawn(), 1U);
}

TEST_F(DangerZoneInWindow, IsOfNoRunOfAnotherRace)
{
    raceWithCheckpoints({30});
    trigger("stop");
    const auto earlier = history().runs()[1].id; // of lane B
    measurements().ask(probe::RangeTest{}, *subjects().of(earlier), {0});
    ASSERT_TRUE(waitForQuestion(1));
    asked().back()->finish(testWithEdge(0.1));
    ASSERT_TRUE(waitUntilOver());
    subjects().setRuns({earlier});
    ASSERT_EQ(testsDrawn(), 1U);
    EXPECT_EQ(zone()->letter, 'B');
    model.setValue("/problem/batch_size", 32); // of which nothing is known
    race(20);
    subjects().setRuns({earlier});
    EXPECT_EQ(subjects().current()->run, earlier);
    EXPECT_EQ(testsDrawn(), 0U) << "the chart's lane B is another one";
}

TEST_F(DangerZoneInWindow, IsForgottenWithTheDocument)
{
    raceWithCheckpoints({30});
    measurements().ask(probe::RangeTest{}, runOfA(), {30});
    ASSERT_TRUE(waitForQuestion(1));
    asked().back()->finish(testWithEdge(0.1, 30));
    ASSERT_TRUE(waitUntilOver());
    ASSERT_EQ(testsDrawn(), 1U);
    ASSERT_NE(edge(), "");
    beginAnew();
    EXPECT_EQ(testsDrawn(), 0U);
    EXPECT_EQ(edge(), "");
}

TEST_F(DangerZoneInWindow, StaysWithALaneOfTheFormWhateverTheDocument)
{
    test(0.1);
    beginAnew();
    EXPECT_EQ(testsDrawn(), 1U) << "the lane begins in the same way";
    model.setValue("/problem/seed", 7);
    EXPECT_EQ(testsDrawn(), 0U);
}

TEST_F(DangerZoneInWindow, IsNowhereWhereNobodyMayTest)
{
    test(0.1);
    ASSERT_TRUE(exists("finding/peak-above-edge"));
    window.setMask({.hidden = {.commands = {"rangeTest"}, .docks = {"rangeTestDock"}}});
    EXPECT_EQ(testsDrawn(), 0U);
    EXPECT_EQ(edge(), "");
    EXPECT_TRUE(model.findings(0).empty());
    model.selectLane(1);
    EXPECT_EQ(testsDrawn(), 0U);
    window.setMask({});
    EXPECT_EQ(testsDrawn(), 1U);
    EXPECT_EQ(model.findings(0).size(), 1U);
}

TEST_F(DangerZoneInWindow, IsHiddenWithTheBaseRateAndLockedWithTheTest)
{
    test(0.4);
    model.setValue("/problem/batch_size", 32);
    ASSERT_TRUE(again().isVisible());
    window.setMask({.hidden = {.commands = {"rangeTest"}}});
    EXPECT_FALSE(again().isVisible());
    window.setMask({.hidden = {.fields = {"optimizer/lr"}}});
    EXPECT_EQ(edge(), "");
    window.setMask({});
    EXPECT_NE(edge(), "");
    EXPECT_TRUE(again().isVisible());
}

} // namespace
} // namespace lrp::test
