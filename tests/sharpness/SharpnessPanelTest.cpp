#include "ui/sharpness/SharpnessPanel.h"
#include "core/probe/Sharpness.h"
#include "tests/ui/Documents.h"
#include "ui/plots/CurvesView.h"
#include "ui/sharpness/SharpnessChart.h"

#include <QComboBox>
#include <QPushButton>

namespace lrp::test
{

/// A race with two checkpoints of each lane, and the panel in sight.
class SharpnessPanelTest : public Documents
{
protected:
    SharpnessPanelTest()
    {
        race(30);
        keepCheckpoints();
        engine->advance(30);
        keepCheckpoints();
        trigger("stop");
        trigger("showSharpness");
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return panel()->isVisible() && session.state() == ui::SessionState::Ended; }));
    }

    ui::SharpnessPanel* panel() { return find<ui::SharpnessPanel>("sharpness"); }
    const ui::SharpnessContent& drawn() { return panel()->chart()->content(); }
    QString caption() { return find<QLabel>("sharpness/caption")->text(); }

    std::vector<engine::InquiryPtr> asked() const
    {
        std::vector<engine::InquiryPtr> mine;
        for (const engine::InquiryPtr& inquiry : engine->asked) {
            if (inquiry->probe().info().id == probe::Sharpness::kInfo.id) {
                mine.push_back(inquiry);
            }
        }
        return mine;
    }

    static void answer(const engine::InquiryPtr& inquiry, double curvature)
    {
        auto found = std::make_shared<probe::Curvature>();
        found->rows = found->examples = 400;
        found->largest = found->largestHalved = found->curvature = curvature;
        found->isSettled = found->isHalvedSettled = found->isSeenSettled = true;
        found->optimizer = "SGD";
        found->rate = 1.0;
        found->threshold = 2.0;
        inquiry->finish(found);
    }

    /// Asks of the selected lane at every checkpoint, and gives these answers.
    void measure(const std::vector<double>& curvatures)
    {
        const std::size_t before = asked().size();
        find<QPushButton>("sharpness/ask")->click();
        for (std::size_t i = 0; i < curvatures.size(); ++i) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return asked().size() == before + i + 1; })) << i;
            answer(asked().back(), curvatures[i]);
        }
        ASSERT_TRUE(QTest::qWaitFor([&] { return drawn().run.course.size() == curvatures.size(); }));
    }
};

TEST_F(SharpnessPanelTest, MeasuresTheSelectedLaneAtEveryCheckpoint)
{
    EXPECT_TRUE(find<QLabel>("sharpness/message")->text().contains("Press Measure"));
    measure({0.6, 1.92});
    EXPECT_EQ(drawn().run.letter, 'A');
    EXPECT_EQ(drawn().run.course[0].step, 30);
    EXPECT_EQ(drawn().run.course[1].step, 60);
    EXPECT_DOUBLE_EQ(drawn().run.course[1].found->ratio(), 0.96);
    EXPECT_GE(drawn().lastStep, 60);
    EXPECT_TRUE(caption().contains("The ratio climbs from 0.3 to the edge: 0.96 at step 60."))
        << caption().toStdString();
    find<QComboBox>("sharpness/view")->setCurrentIndex(1);
    EXPECT_EQ(drawn().view, ui::SharpnessView::Curvature);
    EXPECT_TRUE(caption().contains("The dashed curve is what SGD stands"));
}

TEST_F(SharpnessPanelTest, ReadsOutAtTheCrosshairOfTheCurvesAndMovesIt)
{
    measure({0.6, 1.92});
    auto* curves = window.findChild<ui::CurvesView*>();
    curves->moveCrosshairTo(58);
    EXPECT_EQ(panel()->chart()->crosshair(), 58);
    EXPECT_TRUE(caption().startsWith("Step 60: the ratio is 0.96;")) << caption().toStdString();
    QTest::keyClick(panel()->chart(), Qt::Key_Left);
    EXPECT_EQ(curves->crosshair(), 30);
    EXPECT_TRUE(caption().startsWith("Step 30: the ratio is 0.3;"));
    QTest::keyClick(panel()->chart(), Qt::Key_Escape);
    EXPECT_FALSE(curves->crosshair());
    EXPECT_TRUE(caption().startsWith("Lane A ")) << caption().toStdString();
}

TEST_F(SharpnessPanelTest, HasWhatIsKnownOfOtherLanesBehind)
{
    measure({0.6, 1.92});
    EXPECT_TRUE(drawn().others.empty());
    model.selectLane(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return drawn().run.course.empty(); }));
    measure({0.2, 0.3});
    EXPECT_EQ(drawn().run.letter, 'B');
    const auto behind =
        std::ranges::find_if(drawn().others, [](const auto& line) { return line.letter == 'A'; });
    ASSERT_NE(behind, drawn().others.end());
    EXPECT_EQ(behind->course.size(), 2U);
}

} // namespace lrp::test
