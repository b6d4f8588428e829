#include "ui/boundary/BoundaryView.h"
#include "ui/style/Theme.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <QImage>
#include <QtMath>

namespace lrp::test
{

namespace
{

template <class Shown>
Shown shownBy(void (ui::BoundaryView::*)(std::shared_ptr<const Shown>));
using Plane = decltype(shownBy(&ui::BoundaryView::setBoundary));

/// How far apart two colours are, from 0 to 255.
int distance(const QColor& a, const QColor& b)
{
    return std::max(
        {std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

} // namespace

class BoundaryPicture : public testing::Test
{
protected:
    BoundaryPicture() { view.resize(600, 600); }

    /// Four cells of a plane from −1 to 1: below on the left and right, above on the left and right.
    static Plane fourCells(float a, float b, float c, float d)
    {
        Plane plane;
        plane.step = 120;
        plane.columns = 2;
        plane.rows = 2;
        plane.xMin = plane.yMin = -1.0;
        plane.xMax = plane.yMax = 1.0;
        plane.values = {a, b, c, d};
        plane.classes = 2;
        return plane;
    }

    void show(const Plane& plane) { view.setBoundary(std::make_shared<const Plane>(plane)); }

    /// At a place of the plane. It is as high as there is room below the heading, and in the middle.
    QColor at(double x, double y)
    {
        const QImage image = view.grab().toImage();
        const double heading = image.height() - 8.0 - side();
        return image.pixelColor(qFloor(image.width() / 2.0 + x * side() / 2.0),
                                qFloor(heading + side() / 2.0 - y * side() / 2.0));
    }
    double side() const { return view.height() - 8.0 - (view.fontMetrics().height() + 3.0 + 8.0); }
    QColor canvas() const { return ui::Theme::of(&view).canvas; }

    ui::BoundaryView view;
};

TEST_F(BoundaryPicture, SaysWhyThereIsNone)
{
    view.setMessage("Only for data in the plane.");
    EXPECT_EQ(view.accessibleDescription(), "Only for data in the plane.");
    const QImage withText = view.grab().toImage();
    view.setMessage("");
    EXPECT_NE(view.grab().toImage(), withText);

    Plane empty = fourCells(0.9F, 0.9F, 0.9F, 0.9F);
    empty.values.pop_back(); // one too few
    show(empty);
    EXPECT_EQ(at(-0.5, 0.5), canvas());
}

TEST_F(BoundaryPicture, ColoursThePlaneByClassWithItsFirstRowBelow)
{
    show(fourCells(0.9F, 0.9F, 1.9F, 0.9F)); // class 1 above on the left alone
    const QColor zero = at(0.5, 0.5);
    EXPECT_LT(distance(at(-0.5, -0.5), zero), 8);
    EXPECT_LT(distance(at(0.5, -0.5), zero), 8);
    EXPECT_GT(distance(at(-0.5, 0.5), zero), 40);
    EXPECT_GT(distance(zero, canvas()), 40);
}

TEST_F(BoundaryPicture, IsPalerWhereTheModelIsLessSure)
{
    show(fourCells(0.95F, 0.05F, 0.95F, 0.05F));
    EXPECT_GT(distance(at(-0.5, 0.5), canvas()), distance(at(0.5, 0.5), canvas()) + 30);
}

TEST_F(BoundaryPicture, LeavesTheCanvasWhereThereIsNoAnswer)
{
    const float none = std::numeric_limits<float>::quiet_NaN();
    show(fourCells(0.9F, 0.9F, none, 0.9F));
    EXPECT_EQ(at(-0.5, 0.5), canvas());
    EXPECT_NE(at(0.5, 0.5), canvas());
}

TEST_F(BoundaryPicture, FillsTrainingPointsAndLeavesValidationPointsHollow)
{
    Plane plane = fourCells(0.9F, 0.9F, 0.9F, 0.9F);
    plane.points = std::make_shared<const std::vector<float>>(
        std::vector<float>{-0.5F, 0.5F, 1.0F, /* validation */ 0.5F, 0.5F, 1.0F});
    plane.trainPoints = 1;
    show(plane);
    EXPECT_GT(distance(at(-0.5, 0.5), canvas()), 60);
    EXPECT_LT(distance(at(0.5, 0.5), canvas()), 30);
    EXPECT_GT(distance(at(-0.5, 0.5), at(-0.5, -0.5)), 30) << "the point is of class 1 on a plane of class 0";
}

TEST_F(BoundaryPicture, KeepsTheScaleOfBothAxesAlike)
{
    Plane wide = fourCells(0.9F, 0.9F, 0.9F, 0.9F);
    wide.xMin = -3.0; // twice as wide as high
    show(wide);
    const QImage image = view.grab().toImage();
    const QColor ground = canvas();
    int rows = 0;
    int columns = 0;
    for (int i = 0; i < image.height(); ++i) {
        rows += distance(image.pixelColor(image.width() / 4, i), ground) > 20 ? 1 : 0;
    }
    for (int i = 0; i < image.width(); ++i) {
        columns += distance(image.pixelColor(i, image.height() / 2), ground) > 20 ? 1 : 0;
    }
    EXPECT_NEAR(columns, 584, 2);
    EXPECT_NEAR(rows, 292, 2);
}

TEST_F(BoundaryPicture, NamesLaneAndStepInItsHeading)
{
    show(fourCells(0.9F, 0.9F, 0.9F, 0.9F));
    const auto heading = [this] { return view.grab().toImage().copy(0, 0, 600, 20); };
    const QImage withoutLane = heading();
    view.setLane('B', "cosine");
    const QImage withLane = heading();
    EXPECT_NE(withLane, withoutLane);
    Plane later = fourCells(0.9F, 0.9F, 0.9F, 0.9F);
    later.step = 121;
    show(later);
    EXPECT_NE(heading(), withLane);
}

} // namespace lrp::test
