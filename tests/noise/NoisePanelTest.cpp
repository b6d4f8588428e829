#include "ui/noise/NoisePanel.h"
#include "tests/ui/Window.h"
#include "ui/instruments/PlacesChart.h"
#include "ui/noise/NoisePicture.h"
#include "ui/plots/CurvesView.h"

#include <qcustomplot.h>
#include <QDockWidget>
#include <QFile>
#include <QImage>

namespace lrp::test
{

namespace
{

using ui::NoiseContent;

std::shared_ptr<const probe::NoiseFound> noiseOf(double noise, double signal)
{
    auto found = std::make_shared<probe::NoiseFound>();
    found->isExact = true;
    found->examples = 400;
    found->of = 400;
    found->scale = {.noise = noise, .signal = signal};
    found->batch = 16;
    found->rate = 0.4;
    found->raised = 0.02;
    return found;
}

/// Answers of 32 and 320, one that noise hides and one without noise.
std::vector<ui::Measured> course()
{
    return {{0, noiseOf(32.0, 1.0)},
            {100, noiseOf(320.0, 1.0)},
            {200, noiseOf(320.0, -0.5)},
            {300, noiseOf(0.0, 1.0)}};
}

NoiseContent shownNoise()
{
    NoiseContent content{.letter = 'B', .name = "step", .steps = 400};
    for (const ui::Measured& measured : course()) {
        content.course.push_back(
            {measured.step, {measured.answer, measured.answer->as<probe::NoiseFound>()}});
    }
    return content;
}

/// Shows what a test says was measured.
class ShownNoise : public ui::NoisePanel
{
public:
    using NoisePanel::NoisePanel;
    using NoisePanel::showCourse;
    void clear() { NoisePanel::showNothing(); }

protected:
    void showNothing() override {} // as the document has no such run
};

class NoiseInWindow : public Window
{
protected:
    NoiseInWindow()
        : panel({.measurements = window.measurements(),
                 .subjects = window.subjects(),
                 .curves = window.findChild<ui::CurvesView*>()},
                nullptr)
    {
        panel.resize(900, 400);
        panel.show();
    }

    void showCourse() { panel.showCourse({.letter = 'B', .name = "step", .steps = 400}, course()); }
    QString caption() const { return panel.findChild<QLabel*>("noise/caption")->text(); }

    ShownNoise panel;
};

} // namespace

TEST(NoisePlot, CaptionSaysWhatTheLineMeansAndWhatItRestsOn)
{
    NoiseContent shown = shownNoise();
    shown.selected = 1;
    const QString caption = captionOf(shown);
    EXPECT_TRUE(
        caption.startsWith("Lane B step, step 100.\nB = 16 lies far below 320: steps are mostly noise; "
                           "doubling B costs no progress per example.\nFrom the gradients of all 400 "
                           "training examples: exact."))
        << caption.toStdString();
    EXPECT_TRUE(caption.contains("noise holds the loss 0.02 above its floor at a constant rate of 0.4"));
    EXPECT_TRUE(caption.contains("Where it runs above the lane's own, steps are mostly noise"));
    EXPECT_TRUE(caption.contains("At 1 checkpoint noise hides the gradient and there is no answer"));
    EXPECT_TRUE(caption.contains("At 1 checkpoint there is no noise"));

    shown.selected = 2;
    EXPECT_TRUE(captionOf(shown).contains("Noise hides the gradient: so many batches do not tell"));
    shown.course = {shown.course.front()};
    EXPECT_TRUE(captionOf(shown).startsWith("Lane B step, step 0."));
    EXPECT_FALSE(captionOf(shown).contains("The curve is"));
}

TEST(NoisePlot, HoldsAnswersAndTheBatchSizeOnItsAxisAndBreaksWhereThereIsNoAnswer)
{
    QCustomPlot plot;
    ui::NoisePlot noise(plot);
    noise.setContent(shownNoise());
    EXPECT_LT(plot.yAxis->range().lower, 16.0);
    EXPECT_GT(plot.yAxis->range().lower, 1.0);
    EXPECT_GT(plot.yAxis->range().upper, 320.0);
    EXPECT_EQ(plot.xAxis->range().upper, 400.0);
    ASSERT_EQ(plot.graphCount(), 1);
    EXPECT_EQ(plot.graph()->dataMainValue(1), 320.0);
    EXPECT_TRUE(std::isnan(plot.graph()->dataMainValue(2)));
    EXPECT_TRUE(std::isnan(plot.graph()->dataMainValue(3)));

    NoiseContent hidden = shownNoise();
    hidden.course = {hidden.course[2]};
    hidden.course.front().found = noiseOf(1.0, 0.0);
    noise.setContent(hidden);
    EXPECT_GT(plot.yAxis->range().upper, 16.0); // the batch size alone
    noise.setContent({});
    EXPECT_EQ(plot.graphCount(), 0);
}

TEST(NoisePlot, IsWrittenAsAPictureWithItsCaption)
{
    const QTemporaryDir folder;
    const QString svg = folder.filePath("noise.svg");
    const QString png = folder.filePath("noise.png");
    ASSERT_TRUE(ui::writeNoisePicture(shownNoise(), false, svg).empty());
    ASSERT_TRUE(ui::writeNoisePicture(shownNoise(), true, png).empty());
    QFile file(svg);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains("<title>Gradient noise</title>"));
    EXPECT_TRUE(text.contains("B = 16"));
    const QImage image(png);
    EXPECT_EQ(image.width(), 2000);
    EXPECT_TRUE(image.text("Description").contains("there is no noise"));
}

TEST_F(NoiseInWindow, CrosshairOfTheCurvesChoosesTheMomentThatTheCaptionTells)
{
    showCourse();
    EXPECT_TRUE(caption().startsWith("Lane B step, step 300.")); // the last
    auto& curves = *window.findChild<ui::CurvesView*>();
    curves.moveCrosshairTo(90);
    EXPECT_TRUE(caption().startsWith("Lane B step, step 100.")) << caption().toStdString();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return panel.chart()->accessibleName().contains("B = 16 lies far below 320"); }));
    QTest::keyClick(panel.chart(), Qt::Key_Right);
    EXPECT_EQ(curves.crosshair(), 200);
    EXPECT_TRUE(caption().startsWith("Lane B step, step 200."));
    QTest::keyClick(panel.chart(), Qt::Key_Home);
    EXPECT_EQ(curves.crosshair(), 0);
    curves.leaveCrosshair();
    EXPECT_TRUE(caption().startsWith("Lane B step, step 300."));
    panel.clear();
    EXPECT_TRUE(panel.content().course.empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel.chart()->accessibleName() == "Gradient noise"; }));
}

TEST_F(NoiseInWindow, HasADockThatSaysWhatToPress)
{
    trigger("showNoise");
    auto* dock = find<QDockWidget>("noiseDock");
    EXPECT_TRUE(dock->isVisible());
    EXPECT_TRUE(dock->findChild<QLabel*>("noise/message")->text().startsWith("How much of a step is noise"));
}

} // namespace lrp::test
