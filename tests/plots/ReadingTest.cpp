#include "ShownView.h"
#include "ui/plots/Happenings.h"

#include <algorithm>
#include <QSignalSpy>

namespace lrp::ui
{
namespace
{

/// Two lanes that have run to step 600 of 1000: B's losses are twice those of A.
class Reading : public test::ShownView
{
protected:
    Reading()
    {
        const auto lanes = test::makeLanes(2, 1000);
        record = test::makeRecord(lanes, shape);
        test::train(*record->lanes()[0], 600);
        test::train(*record->lanes()[1], 600, 2.0);
        view.setLanes(lanes, shape);
        view.setRecord(record);
        QObject::connect(&view, &CurvesView::pointRead, &view, [this](const QString& text) { said = text; });
        settle();
    }

    void control(int key) { press(key, Qt::ControlModifier); }

    std::shared_ptr<engine::Record> record;
    QString said;
};

} // namespace

TEST_F(Reading, SaysRateAndLossOfALaneBesideTheBestOther)
{
    view.moveCrosshairTo(300);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    // Validation: 1.1 e⁻¹ and 2.2 e⁻¹, of the evaluation at 300.
    EXPECT_EQ(said, "Step 300, epoch 12.0. A lane 0: rate 0.4, loss 0.4047, 50 % below B.");
    press(Qt::Key_Down);
    EXPECT_EQ(said, "Step 300, epoch 12.0. B lane 1: rate 0.4, loss 0.8093, 100 % above A.");
    press(Qt::Key_Down);
    EXPECT_TRUE(said.contains(" A lane 0: ")) << "after the last the first";
    press(Qt::Key_Up);
    EXPECT_TRUE(said.contains(" B lane 1: "));
    control(Qt::Key_Down);
    EXPECT_EQ(said, "Step 300, epoch 12.0. B lane 1: loss 0.8093, 100 % above A, rate 0.4.");
    control(Qt::Key_Up);
    EXPECT_TRUE(said.endsWith("B lane 1: rate 0.4, loss 0.8093, 100 % above A."));
}

TEST_F(Reading, GoesToExtremesAndEnds)
{
    control(Qt::Key_Down); // loss
    press(Qt::Key_L);
    EXPECT_EQ(view.crosshair(), 575) << "the last evaluation";
    press(Qt::Key_H);
    EXPECT_EQ(view.crosshair(), 0);
    control(Qt::Key_End);
    EXPECT_EQ(view.crosshair(), 1000);
    EXPECT_EQ(said, "Step 1,000, epoch 40.0. A lane 0: nothing here.");
    control(Qt::Key_Home);
    EXPECT_EQ(view.crosshair(), 0);
    EXPECT_TRUE(said.startsWith("Step 0, "));
}

TEST_F(Reading, GoesToExtremesOfThePlanBeforeARun)
{
    view.setRecord(nullptr);
    press(Qt::Key_L);
    EXPECT_EQ(view.crosshair(), 100);
    EXPECT_EQ(said, "Step 100, epoch 4.0. A lane 0: rate 0.2. Rate falls from 0.4 to 0.2.");
    press(Qt::Key_H);
    EXPECT_EQ(view.crosshair(), 0);
    control(Qt::Key_Down);
    said.clear();
    press(Qt::Key_L);
    EXPECT_EQ(said, "") << "there is no loss";
}

TEST_F(Reading, LeavesHiddenLanesOut)
{
    auto lanes = view.content().lanes;
    lanes[0].visible = false;
    view.setLanes(lanes, shape);
    control(Qt::Key_Home);
    EXPECT_TRUE(said.contains(" B lane 1: ")) << said.toStdString();
    EXPECT_FALSE(said.contains("A")) << said.toStdString();
    press(Qt::Key_Down);
    EXPECT_TRUE(said.contains(" B lane 1: "));
    EXPECT_EQ(view.speech().lanes.size(), 1U);
    EXPECT_FALSE(view.speech().description.contains("lane 0"));
}

TEST_F(Reading, SaysTheSummary)
{
    const QSignalSpy summaries(&view, &CurvesView::summaryRead);
    press(Qt::Key_I);
    ASSERT_EQ(summaries.size(), 1);
    EXPECT_EQ(summaries[0][0].toString(), view.speech().description);
    EXPECT_TRUE(view.speech().description.contains("B lane 1"));
    EXPECT_EQ(view.speech().name, "Learning rate and loss, 2 lanes, 1,000 steps.");
}

TEST_F(Reading, DoesNotSpeakForAMouse)
{
    mouse(QEvent::MouseMove, panel(0).center());
    EXPECT_TRUE(view.crosshair());
    EXPECT_EQ(said, "");
    click(panel(0).center());
    EXPECT_EQ(plot().focusPolicy(), Qt::NoFocus) << "the view is what is spoken";
}

TEST_F(Reading, FindsWhatHappensToTheLanesThatAreListed)
{
    auto lanes = test::makeLanes(3, 1000);
    lanes[1].visible = false;
    auto run = test::makeRun(300);
    test::diverge(*run, 0.4);
    lanes[0].run = run;
    lanes[2].run = test::makeFork(run, 50, 200);
    const ChartContent content{.lanes = lanes, .shape = shape};
    Happenings happenings;
    happenings.follow(content);
    EXPECT_TRUE(happenings.advance(1500)) << "half a plan is left";
    EXPECT_FALSE(happenings.advance(1500));
    QStringList found;
    for (const Happening& event : happenings.of(content)) {
        found << QString("%1 %2 %3").arg(event.step).arg(event.lane).arg(inWords(event, content));
    }
    EXPECT_EQ(found.join(" | "),
              "50 2 fork begins | 100 0 rate falls from 0.4 to 0.2 | 300 0 left the chart | "
              "300 2 rate falls from 0.4 to 0.2");
    EXPECT_EQ(happenings.of(content, 1).size(), 4U) << "of each lane one turn";
    const auto others = happenings.of(content, 0);
    EXPECT_EQ(std::ranges::count(others, Happening::Kind::Turn, &Happening::kind), 0);
    EXPECT_EQ(others.size(), 2U);
}

} // namespace lrp::ui
