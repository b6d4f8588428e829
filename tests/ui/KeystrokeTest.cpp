#include "tests/ui/Window.h"
#include "ui/plots/CurvesView.h"

#include <QSignalSpy>

namespace lrp::test
{

namespace
{

/// What an edit makes the window do.
class Keystroke : public Window
{
protected:
    using Plans = std::vector<std::shared_ptr<const experiment::Plan>>;

    Plans plans() const
    {
        Plans plans;
        for (const ui::LaneCurve& curve : model.curves()) {
            plans.push_back(curve.plan);
        }
        return plans;
    }

    /// Which lanes were planned since: "B" where it was B alone.
    QString plannedSince(const Plans& before) const
    {
        QString lanes;
        for (std::size_t i = 0; i < model.curves().size(); ++i) {
            if (model.curves()[i].plan != before[i]) {
                lanes += QChar(model.curves()[i].letter);
            }
        }
        return lanes;
    }

    QSignalSpy changed{&model, &ui::ExperimentModel::changed};
    QSignalSpy planned{&model, &ui::ExperimentModel::plansChanged};
    QSignalSpy issues{&model, &ui::ExperimentModel::issuesChanged};
};

} // namespace

TEST_F(Keystroke, InALaneAsksForOnePlanAndShowsIssuesOnce)
{
    model.selectLane(1);
    const Plans before = plans();
    issues.clear();
    auto* gamma = find<QLineEdit>("schedule/gamma");
    ASSERT_EQ(gamma->text(), "0.1");
    gamma->end(false);
    QTest::keyClick(gamma, '5');
    EXPECT_EQ(model.value("/lanes/1/schedule/gamma"), 0.15);
    EXPECT_EQ(plannedSince(before), "B");
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(planned.count(), 1);
    EXPECT_EQ(issues.count(), 1);
}

TEST_F(Keystroke, InTheLengthAsksForAllPlansAndShowsIssuesOnce)
{
    const Plans before = plans();
    auto* length = find<QLineEdit>("problem/length");
    uncover(length);
    length->end(false);
    QTest::keyClick(length, Qt::Key_Backspace);
    EXPECT_EQ(model.shape().totalSteps, 150);
    EXPECT_EQ(plannedSince(before), "ABC");
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(planned.count(), 1);
    EXPECT_EQ(issues.count(), 1);
}

TEST_F(Keystroke, InTheSeedAsksForNoPlan)
{
    const Plans before = plans();
    type("problem/seed", "7");
    EXPECT_EQ(model.experiment().problem.seed, 7);
    EXPECT_EQ(plannedSince(before), "");
}

TEST_F(Keystroke, ThatMakesAValueWrongPlansNothingAndShowsIssuesOnce)
{
    const Plans before = plans();
    model.setValue("/lanes/1/schedule/gamma", "x");
    EXPECT_FALSE(model.isRight());
    EXPECT_EQ(plannedSince(before), "");
    EXPECT_EQ(planned.count(), 0);
    EXPECT_EQ(issues.count(), 1);
    model.setValue("/lanes/1/schedule/gamma", 0.1);
    EXPECT_TRUE(model.isRight());
    EXPECT_EQ(plannedSince(before), "B");
    EXPECT_EQ(issues.count(), 2);
}

TEST_F(Keystroke, UndonePlansTheSameLaneAndShowsIssuesOnce)
{
    model.setValue("/lanes/1/schedule/gamma", 0.5);
    const Plans before = plans();
    issues.clear();
    planned.clear();
    model.history()->undo();
    EXPECT_EQ(plannedSince(before), "B");
    EXPECT_EQ(planned.count(), 1);
    EXPECT_EQ(issues.count(), 1);
}

TEST_F(Keystroke, LeavesTheFindingsOfOtherLanes)
{
    model.setValue("/lanes/0/schedule", {{"type", "CosineAnnealingLR"}, {"T_max", 1000}, {"eta_min", 0.0}});
    ASSERT_FALSE(model.findings(0).empty());
    model.setValue("/lanes/1/schedule/gamma", "x");
    EXPECT_FALSE(model.findings(0).empty()) << "it is as it was";
    EXPECT_TRUE(model.findings(1).empty());
    model.setValue("/problem/length", 0);
    EXPECT_TRUE(model.findings(0).empty()) << "nobody knows the run";
}

} // namespace lrp::test
