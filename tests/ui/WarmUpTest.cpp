#include "tests/ui/Window.h"

#include <QCheckBox>

namespace lrp::test
{

/// Warm-up as a switch on the schedule of lane B, a StepLR.
class WarmUpSwitch : public Window
{
protected:
    WarmUpSwitch() { model.selectLane(1); }

    void click() { find<QCheckBox>("schedule/warmup")->click(); }
    const params::Json& schedule() { return model.value("/lanes/1/schedule"); }
    QString shownType() { return find<QComboBox>("schedule")->currentData().toString(); }
};

TEST_F(WarmUpSwitch, WrapsTheScheduleAndUnwrapsIt)
{
    const params::Json before = schedule();
    click();
    EXPECT_EQ(schedule()["type"], "warmup");
    EXPECT_EQ(schedule()["of"], before);
    EXPECT_EQ(schedule()["length"], "5 %");
    EXPECT_TRUE(model.isRight());
    EXPECT_EQ(shownType(), "StepLR");
    EXPECT_DOUBLE_EQ(model.curves()[1].plan->rates[0], 0.4 * 0.01);
    EXPECT_DOUBLE_EQ(model.curves()[1].plan->rates[75], 0.4);
    click();
    EXPECT_EQ(schedule(), before);
}

TEST_F(WarmUpSwitch, ShowsItsSettingsOnlyWhileItIsOn)
{
    EXPECT_FALSE(find<QLineEdit>("schedule/warmup/length")->isVisible());
    click();
    EXPECT_TRUE(find<QLineEdit>("schedule/warmup/length")->isVisible());
    EXPECT_FALSE(exists("schedule/warmup/of"));
    type("schedule/warmup/length", "10 %");
    type("schedule/step_size", "200");
    EXPECT_EQ(schedule()["length"], "10 %");
    EXPECT_EQ(schedule()["of"]["step_size"], 200);
    EXPECT_EQ(note("schedule/warmup/length").left(11), "= 150 steps");
}

TEST_F(WarmUpSwitch, StaysOnWhenTheScheduleIsSwitched)
{
    click();
    type("schedule/warmup/start_factor", "0.25");
    choose("schedule", "ExponentialLR");
    EXPECT_EQ(schedule()["type"], "warmup");
    EXPECT_EQ(schedule()["of"]["type"], "ExponentialLR");
    EXPECT_EQ(schedule()["start_factor"], 0.25);
}

TEST_F(WarmUpSwitch, RemembersItsSettings)
{
    click();
    type("schedule/warmup/length", "123 ticks");
    click();
    choose("schedule", "ExponentialLR");
    click();
    EXPECT_EQ(schedule()["length"], 123);
    EXPECT_EQ(schedule()["of"]["type"], "ExponentialLR");

    model.selectLane(0);
    click();
    EXPECT_EQ(model.value("/lanes/0/schedule/length"), "5 %") << "each lane has a memory of its own";
}

TEST_F(WarmUpSwitch, IsWhatChoosingItFromTheMenuDoes)
{
    const params::Json before = schedule();
    choose("schedule", "warmup");
    EXPECT_TRUE(find<QCheckBox>("schedule/warmup")->isChecked());
    EXPECT_EQ(schedule()["of"], before);
    EXPECT_EQ(shownType(), "StepLR");

    const params::Json wrapped = schedule();
    choose("schedule", "warmup");
    EXPECT_EQ(schedule(), wrapped) << "once is enough";
}

TEST_F(WarmUpSwitch, ShowsIssuesAtTheFieldsTheyAreAbout)
{
    click();
    type("schedule/step_size", "0");
    EXPECT_TRUE(note("schedule/step_size").startsWith("Step size is 0;"));
    EXPECT_FALSE(note("schedule/warmup/length").contains("needs"));
    type("schedule/step_size", "100");

    type("schedule/warmup/length", "-3");
    EXPECT_TRUE(note("schedule/warmup/length").contains("is \"-3 %\"; needs"));
    model.selectLane(0);
    trigger("start");
    EXPECT_TRUE(window.focusWidget() == find<QLineEdit>("schedule/warmup/length"));
}

TEST_F(WarmUpSwitch, NamesTheLaneAfterBoth)
{
    model.addLane();
    choose("schedule", "ExponentialLR");
    const QString plain = model.laneName(model.selectedLane());
    click();
    EXPECT_EQ(model.laneName(model.selectedLane()), "warm-up + " + plain);
    click();
    EXPECT_EQ(model.laneName(model.selectedLane()), plain);
}

TEST_F(WarmUpSwitch, ShowsTheMetricOfAScheduleThatListens)
{
    choose("schedule", "ReduceLROnPlateau");
    click();
    EXPECT_TRUE(find<QComboBox>("lane/metric")->isVisible());
}

} // namespace lrp::test
