#include "ui/averages/AveragesPanel.h"
#include "tests/ui/Window.h"
#include "ui/averages/AveragesPicture.h"
#include "ui/instruments/PlacesChart.h"
#include "ui/plots/CurvesView.h"

#include <limits>
#include <qcustomplot.h>
#include <QDockWidget>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QSlider>

namespace lrp::test
{

namespace
{

/// Checkpoints every 30 steps up to 1,500, the mean of the latest three being the best.
std::shared_ptr<const probe::Averages> averagesOf(bool isRegression = false)
{
    auto averages = std::make_shared<probe::Averages>();
    averages->step = 1500;
    const double losses[] = {0.5, 0.4, 0.25, 0.3, 1.5};
    for (std::int64_t k = 1; k <= 5; ++k) {
        const double loss = losses[k - 1];
        averages->means.push_back(
            {.k = k,
             .from = 1500 - 30 * (k - 1),
             .isEven = k < 5,
             .loss = loss,
             .accuracy = isRegression ? std::numeric_limits<double>::quiet_NaN() : 1.0 - 0.2 * loss});
    }
    return averages;
}

/// Shows what a test says was measured.
class ShownAverages : public ui::AveragesPanel
{
public:
    using AveragesPanel::AveragesPanel;
    using AveragesPanel::showCourse;

protected:
    void showNothing() override {} // as the document has no such run
};

class AveragesInWindow : public Window
{
protected:
    AveragesInWindow()
        : panel({.measurements = window.measurements(),
                 .subjects = window.subjects(),
                 .curves = window.findChild<ui::CurvesView*>()},
                &model, nullptr)
    {
        panel.resize(900, 400);
        panel.show();
        panel.showCourse({.letter = 'B', .name = "step", .steps = 1500}, {{1500, averagesOf()}});
    }

    QString caption() const { return panel.findChild<QLabel*>("averages/caption")->text(); }
    QSlider& slider() const { return *panel.findChild<QSlider*>("averages/k"); }
    QPushButton& keep() const { return *panel.findChild<QPushButton*>("averages/keep"); }

    ShownAverages panel;
};

} // namespace

TEST_F(AveragesInWindow, BeginsWithTheBestAndSaysThatItFlattersItself)
{
    EXPECT_EQ(slider().value(), 3);
    EXPECT_EQ(slider().maximum(), 5);
    EXPECT_TRUE(caption().startsWith("Lane B step, step 1,500.\nThe mean of the latest 3 checkpoints, from "
                                     "step 1,440 on, has a validation loss of 0.25"))
        << caption().toStdString();
    EXPECT_TRUE(caption().contains("it flatters itself"));
    EXPECT_TRUE(caption().contains("An exponential average (EMA) needs the weights of every update"));
}

TEST_F(AveragesInWindow, SliderKeysAndChartChooseTheSameMean)
{
    slider().setValue(2);
    EXPECT_EQ(panel.content().k, 2);
    EXPECT_TRUE(caption().contains("The mean of the latest 2 checkpoints"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return panel.chart()->accessibleName().startsWith("The mean of the latest 2 checkpoints"); }));
    QTest::keyClick(panel.chart(), Qt::Key_End);
    EXPECT_EQ(slider().value(), 5);
    EXPECT_TRUE(caption().contains("These 5 checkpoints are not evenly spaced"));
    QTest::keyClick(panel.chart(), Qt::Key_Home);
    EXPECT_TRUE(caption().contains("\nThe last weights alone have a validation loss of 0.5"));
    // The same answer again, as another one comes in elsewhere, leaves what was chosen.
    const auto same = panel.content().answer;
    panel.showCourse({.letter = 'B', .name = "step", .steps = 1500}, {{1500, same}});
    EXPECT_EQ(slider().value(), 1);
}

TEST_F(AveragesInWindow, LetsTheLaneKeepSuchAnAverage)
{
    const auto actions = keep().menu()->actions();
    ASSERT_EQ(actions.size(), 2);
    EXPECT_EQ(keep().text(), "&Keep an average in lane B");
    EXPECT_EQ(actions[0]->text(), "The latest 3, one every 30 steps (LAWA)");
    actions[0]->trigger();
    const auto lane = [this] { return model.experiment().lanes[1]; };
    EXPECT_TRUE(model.isRight());
    EXPECT_EQ(lane().average, experiment::Averaging::Lawa);
    EXPECT_EQ(lane().lawaK, 3);
    EXPECT_EQ(lane().lawaEvery, (params::Length{30.0, params::Length::Unit::Steps}));
    actions[1]->trigger();
    EXPECT_EQ(lane().average, experiment::Averaging::Ema);
    trigger("undo");
    EXPECT_EQ(lane().average, experiment::Averaging::Lawa);

    panel.choose(1); // no mean
    EXPECT_FALSE(actions[0]->isVisible());
    panel.choose(5); // not evenly spaced
    EXPECT_FALSE(actions[0]->isVisible());
    model.selectLane(1);
    trigger("removeLane");
    EXPECT_FALSE(keep().isEnabled());
    EXPECT_EQ(keep().toolTip(), "There is no lane B in the form.");
}

TEST_F(AveragesInWindow, ShowsWhatHasJustBeenAnsweredWhereverItWasAsked)
{
    const ui::Subject subject{.letter = 'B', .name = "step", .steps = 1500};
    const auto last = panel.content().answer;
    const auto early = averagesOf();
    panel.showCourse(subject, {{600, early}, {1500, last}});
    EXPECT_EQ(panel.content().answer, early);
    panel.choose(2);
    panel.showCourse(subject, {{600, early}, {1500, last}});
    EXPECT_EQ(panel.content().answer, early);
    EXPECT_EQ(slider().value(), 2);
    panel.showCourse(subject, {{1500, last}});
    EXPECT_EQ(panel.content().answer, last);
}

TEST_F(AveragesInWindow, KeepsNoAverageWhereThatIsFixed)
{
    panel.setMask({.locked = {.fields = {"/lanes/1/average"}}, .why = "Fixed in this lesson"});
    EXPECT_FALSE(keep().isEnabled());
    EXPECT_EQ(keep().toolTip(), "Fixed in this lesson");
    panel.setMask(
        {.locked = {.fields = {"/lanes/0/average"}}, .why = "Fixed in this lesson"}); // another lane
    EXPECT_TRUE(keep().isEnabled());
    panel.setMask({});
    EXPECT_TRUE(keep().isEnabled());
}

TEST_F(AveragesInWindow, HasADockThatSaysWhatToPress)
{
    trigger("showAverages");
    auto* dock = find<QDockWidget>("averagesDock");
    EXPECT_TRUE(dock->isVisible());
    EXPECT_TRUE(dock->findChild<QLabel*>("averages/message")
                    ->text()
                    .startsWith("Would the average of the weights have been better than the last?"));
    EXPECT_FALSE(dock->findChild<QPushButton*>("averages/keep")->isVisible());
}

TEST(AveragesPlot, HasAPanelForAccuraciesOfClassificationsAlone)
{
    QCustomPlot plot;
    ui::AveragesPlot shown(plot);
    shown.setContent({.answer = averagesOf(), .letter = 'B', .name = "step", .k = 2});
    ASSERT_EQ(plot.axisRectCount(), 2);
    EXPECT_EQ(plot.graphCount(), 2);
    const QCPAxis& losses = *plot.axisRect(0)->axis(QCPAxis::atLeft);
    EXPECT_EQ(losses.scaleType(), QCPAxis::stLogarithmic);
    EXPECT_LE(losses.range().lower, 0.25);
    EXPECT_GE(losses.range().upper, 1.5);
    const QCPAxis& accuracies = *plot.axisRect(1)->axis(QCPAxis::atLeft);
    EXPECT_LE(accuracies.range().lower, 0.7);
    EXPECT_GE(accuracies.range().upper, 0.95);

    shown.setContent({.answer = averagesOf(true), .letter = 'B', .name = "step", .k = 2});
    EXPECT_EQ(plot.axisRectCount(), 1);
    EXPECT_EQ(plot.graphCount(), 1);
    shown.setContent({.answer = averagesOf(), .letter = 'B', .name = "step", .k = 2});
    EXPECT_EQ(plot.axisRectCount(), 2);
    shown.setContent({});
    EXPECT_EQ(plot.graphCount(), 0);
}

TEST(AveragesPlot, IsWrittenAsAPictureWithItsCaption)
{
    const QTemporaryDir folder;
    const ui::AveragesContent content{.answer = averagesOf(), .letter = 'B', .name = "step", .k = 3};
    const QString svg = folder.filePath("averages.svg");
    const QString png = folder.filePath("averages.png");
    ASSERT_TRUE(ui::writeAveragesPicture(content, false, svg).empty());
    ASSERT_TRUE(ui::writeAveragesPicture(content, true, png).empty());
    QFile file(svg);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains("best: k = 3, 0.25"));
    EXPECT_TRUE(text.contains("the last weights alone: 0.5"));
    EXPECT_TRUE(QImage(png).text("Description").contains("it flatters itself"));
}

} // namespace lrp::test
