#include "ShownView.h"

#include <QSignalSpy>

namespace lrp::ui
{
namespace
{

class Crosshair : public test::ShownView
{
protected:
    Crosshair()
    {
        view.setLanes(test::makeLanes(2, 1000), shape);
        settle();
    }

    QPointF at(double share) const
    {
        return {panel(0).left() + share * panel(0).width(), panel(0).center().y() + 0.5};
    }
};

TEST_F(Crosshair, AClickPinsItAndTheNextLetsGo)
{
    const QSignalSpy pins(&view, &CurvesView::crosshairPinned);
    EXPECT_FALSE(view.crosshair());
    mouse(QEvent::MouseMove, at(0.3));
    const auto step = view.crosshair();
    ASSERT_TRUE(step);
    EXPECT_NEAR(static_cast<double>(*step), 300.0, 3.0);

    click(at(0.3));
    EXPECT_TRUE(view.isCrosshairPinned());
    mouse(QEvent::MouseMove, at(0.7));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&plot(), &leave);
    EXPECT_EQ(view.crosshair(), step);

    click(at(0.7));
    EXPECT_FALSE(view.isCrosshairPinned());
    EXPECT_NEAR(static_cast<double>(*view.crosshair()), 700.0, 3.0);
    ASSERT_EQ(pins.size(), 2);
    EXPECT_TRUE(pins[0].at(0).toBool());
    EXPECT_FALSE(pins[1].at(0).toBool());
}

TEST_F(Crosshair, ADragDoesNotPinIt)
{
    view.zoomIn();
    settle();
    mouse(QEvent::MouseButtonPress, at(0.3));
    mouse(QEvent::MouseButtonRelease, at(0.5));
    EXPECT_FALSE(view.isCrosshairPinned());
}

TEST_F(Crosshair, ADoubleClickLeavesNothingPinned)
{
    click(at(0.3));
    mouse(QEvent::MouseButtonDblClick, at(0.3));
    mouse(QEvent::MouseButtonRelease, at(0.3));
    EXPECT_FALSE(view.isCrosshairPinned());
}

TEST_F(Crosshair, KeysMoveWhatIsPinnedAndEscapeLetsGo)
{
    press(Qt::Key_Return); // there is nothing to pin
    EXPECT_FALSE(view.isCrosshairPinned());
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Return);
    ASSERT_TRUE(view.isCrosshairPinned());
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(view.crosshair(), 25);
    EXPECT_TRUE(view.isCrosshairPinned());

    press(Qt::Key_Escape);
    EXPECT_FALSE(view.isCrosshairPinned());
    EXPECT_FALSE(view.crosshair());
}

TEST_F(Crosshair, StaysInsideARunThatBecomesShorter)
{
    click(at(0.9));
    view.setLanes(test::makeLanes(2, 400), test::shapeOf(400));
    EXPECT_EQ(view.crosshair(), 400);
    EXPECT_TRUE(view.isCrosshairPinned());
}

TEST_F(Crosshair, MarksTheSnapStepItWouldForkFrom)
{
    const QColor accent = Theme::of(&view).accent;
    view.setSnapSteps({600, 200, 400});
    EXPECT_EQ(inkOf(accent, 0), 0);

    click(at(0.5));
    EXPECT_GT(inkOf(accent, 0), 10);
    const QImage image = view.grab().toImage();
    const QRect rates = panel(0);
    const int atMark = rates.left() + qRound(0.4 * rates.width());
    int found = 0;
    for (int row = rates.bottom() - 20; row < rates.bottom(); ++row) {
        for (int column = atMark - 6; column <= atMark + 6; ++column) {
            found += image.pixel(column, row) == accent.rgb() ? 1 : 0;
        }
    }
    EXPECT_EQ(found, inkOf(accent, 0)) << "all of the mark is at step 400";

    click(at(0.1)); // lets go, before the first
    EXPECT_EQ(inkOf(accent, 0), 0);
}

} // namespace
} // namespace lrp::ui
