#include "FakeRun.h"
#include "ShownView.h"
#include "ui/plots/detail/ChartWords.h"
#include "ui/plots/Panel.h"

#include <gtest/gtest.h>
#include <set>

namespace lrp::ui
{
namespace
{

TEST(Panels, DrawAChannelOnceAtMostAndHaveATitleOfTheirOwn)
{
    std::set<channel::Id> channels;
    std::set<QString> titles;
    for (const Panel& panel : kPanels) {
        EXPECT_TRUE(titles.insert(QString::fromUtf8(panel.title)).second) << panel.title;
        EXPECT_GT(panel.height, 0.0) << panel.title;
        for (const channel::Id id : panel.channels) {
            EXPECT_TRUE(channels.insert(id).second) << panel.title << " draws " << of(id).id << " again";
        }
    }
    EXPECT_TRUE(channels.contains(channel::id("validation_loss")));
    EXPECT_EQ(of(kRatePanel).when, Panel::When::Always) << "axis and title stand on it";
}

TEST(Panels, BeginWithTheScaleOfTheirChannelsOrOneThatIsMoreUsual)
{
    const ChartOptions options;
    EXPECT_EQ(options.scales[kRatePanel], YScale::Linear);
    EXPECT_EQ(options.scales[kLossPanel], YScale::Logarithmic);
    EXPECT_TRUE(options.isOn[kLossPanel]);
}

TEST(Panels, HeadingSaysThatTheAverageOfAShownLaneIsDotted)
{
    ChartContent content{.lanes = test::makeLanes(2, 100), .shape = test::shapeOf(100)};
    experiment::Experiment experiment;
    experiment.lanes = {{.letter = 'A'}, {.letter = 'B', .average = experiment::Averaging::Ema}};
    const auto hasAverage = [&content](PanelId panel) {
        return headingOf(panel, content, {}, {}).explanation.endsWith(", average dotted");
    };
    EXPECT_FALSE(hasAverage(kLossPanel)); // nothing has run
    const auto record = std::make_shared<engine::Record>(std::move(experiment));
    record->setShape(content.shape);
    content.record = record;
    EXPECT_TRUE(hasAverage(kLossPanel));
    EXPECT_FALSE(hasAverage(kRatePanel));
    content.lanes[1].visible = false;
    EXPECT_FALSE(hasAverage(kLossPanel));

    content.lanes[1].visible = true; // an earlier run of its own, which has measured one or not
    const auto own = record->lanes()[0];
    content.lanes[1].run = own;
    EXPECT_FALSE(hasAverage(kLossPanel));
    own->evaluations.append({.step = 25, .validationLoss = 0.5, .averageLoss = 0.4});
    EXPECT_TRUE(hasAverage(kLossPanel));
}

TEST(Panels, AnotherScaleForgetsThatPanelsZoomAlone)
{
    ChartOptions before;
    before.zoom.x = Span{1.0, 2.0};
    before.zoom.y[kRatePanel] = Span{0.1, 0.2};
    before.zoom.y[kLossPanel] = Span{1.0, 3.0};
    ChartOptions after = before;
    after.scales[kLossPanel] = YScale::Linear;
    after = withoutStaleZoom(before, after);
    EXPECT_TRUE(after.zoom.x);
    EXPECT_TRUE(after.zoom.y[kRatePanel]);
    EXPECT_FALSE(after.zoom.y[kLossPanel]);

    after = before;
    after.normalised = true;
    after = withoutStaleZoom(before, after);
    EXPECT_FALSE(after.zoom.y[kRatePanel]);
    EXPECT_TRUE(after.zoom.y[kLossPanel]);
}

class PanelSwitch : public test::ShownView
{
};

TEST_F(PanelSwitch, TakesAPanelAwayAndBringsItBack)
{
    view.setLanes(test::makeLanes(1, 1000), shape);
    settle();
    ASSERT_EQ(plot().axisRectCount(), 2);
    const int rateAlone = panel(0).height();

    view.setPanelOn(kLossPanel, false);
    settle();
    ASSERT_EQ(plot().axisRectCount(), 1);
    EXPECT_GT(panel(0).height(), rateAlone + 200);
    EXPECT_TRUE(plot().axisRect(0)->axis(QCPAxis::atBottom)->tickLabels());

    view.setPanelOn(kLossPanel, true);
    settle();
    EXPECT_EQ(plot().axisRectCount(), 2);
    EXPECT_EQ(panel(0).height(), rateAlone);
}

} // namespace
} // namespace lrp::ui
