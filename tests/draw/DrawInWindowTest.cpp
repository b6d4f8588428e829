#include "tests/ui/Window.h"
#include "ui/access/Interfaces.h"
#include "ui/draw/DrawBar.h"
#include "ui/draw/DrawDesk.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"

#include <QAccessible>

namespace lrp::test
{

namespace
{

/// What joins the desk with the window.
class DrawInWindow : public Window
{
protected:
    DrawInWindow() { curves().setFocus(); }

    ui::CurvesView& curves() { return *find<ui::CurvesView>("curves"); }
    void setHill()
    {
        model.setValue("/lanes/0/schedule", params::parsed(R"({"type": "segments",
            "parts": [{"type": "ramp", "from": 0.0, "to": 1.0, "length": "10 %"}, {"type": "constant"},
                      {"type": "ramp", "from": 1.0, "to": 0.0, "length": "50 %", "shape": "cosine"}],
            "lengths": ["10 %", "40 %"]})"));
        ASSERT_TRUE(curves().chart().frames());
    }
};

} // namespace

TEST_F(DrawInWindow, BeginsAndEndsByKeys)
{
    QTest::keyClick(&curves(), Qt::Key_E);
    EXPECT_TRUE(window.drawing()->isDrawing());
    EXPECT_TRUE(action("draw/pencil")->isChecked());
    EXPECT_TRUE(find<ui::DrawBar>("drawBar")->isVisible());

    QTest::keyClick(&curves(), Qt::Key_Escape);
    EXPECT_FALSE(window.drawing()->isDrawing());
    EXPECT_FALSE(action("draw/pencil")->isChecked());
}

TEST_F(DrawInWindow, IsTakenAwayByAMask)
{
    setHill();
    window.setMask({.locked = {.fields = {"schedule"}}});

    EXPECT_FALSE(curves().chart().frames());
    EXPECT_FALSE(action("draw/pencil")->isEnabled());
    QTest::keyClick(&curves(), Qt::Key_E);
    EXPECT_FALSE(window.drawing()->isDrawing());
}

TEST_F(DrawInWindow, LeavesTheRateAloneWhileItTrains)
{
    setHill();
    trigger("start");

    EXPECT_FALSE(curves().chart().frames());
    EXPECT_FALSE(action("draw/turn")->isEnabled());
    trigger("draw/pencil"); // which draws what is to come
    EXPECT_FALSE(window.drawing()->isDrawing());
}

TEST_F(DrawInWindow, StandsInTheChartsTree)
{
    ui::installAccessibleInterfaces();
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&curves());
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->childCount(), 4); // nothing is held
    setHill();
    ASSERT_EQ(chart->childCount(), 5);
    QAccessibleInterface* list = chart->child(4);

    EXPECT_EQ(list->text(QAccessible::Name), "Key frames");
    ASSERT_EQ(list->childCount(), 4);
    EXPECT_EQ(list->child(2)->text(QAccessible::Name), "Frame 3 of 4, rate 0.4 at step 750, cosine to next");
    model.selectLane(1);
    EXPECT_EQ(chart->childCount(), 4); // it has none
}

} // namespace lrp::test
