#include "ui/plots/DrawnPoints.h"

#include <gtest/gtest.h>

namespace lrp::ui
{
namespace
{

using Points = DrawnPoints::Points;

TEST(DrawnPoints, KeepsTheGivenOne)
{
    DrawnPoints drawn(2.0);
    drawn.set(0, 1.0);
    EXPECT_FALSE(drawn.remove(0));
    drawn.set(8, 1.0);
    drawn.clear();
    EXPECT_EQ(drawn.points(), (Points{{0, 2.0}}));
    EXPECT_FALSE(drawn.isDrawn());
}

TEST(DrawnPoints, CountsFromOne)
{
    DrawnPoints drawn(2.0);
    drawn.set(16, 1.0);
    drawn.set(8, 1.5);
    EXPECT_EQ(drawn.numberAt(8), 2);
    EXPECT_EQ(drawn.numberAt(16), 3);
    EXPECT_FALSE(drawn.numberAt(9));
}

TEST(DrawnPoints, ANewStrokeReplacesItsPartAlone)
{
    DrawnPoints drawn(2.0);
    for (const int place : {8, 16, 24, 32}) {
        drawn.set(place, 1.0);
    }
    drawn.beginStroke(10, 0.5);
    drawn.strokeTo(20, 0.4);
    drawn.strokeTo(28, 0.3);
    EXPECT_EQ(drawn.points(), (Points{{0, 2.0}, {8, 1.0}, {10, 0.5}, {20, 0.4}, {28, 0.3}, {32, 1.0}}));
    drawn.strokeTo(9, 0.6);
    EXPECT_EQ(drawn.points(), (Points{{0, 2.0}, {8, 1.0}, {9, 0.6}, {28, 0.3}, {32, 1.0}}))
        << "back over what was just drawn";
    drawn.undo();
    EXPECT_EQ(drawn.points(), (Points{{0, 2.0}, {8, 1.0}, {16, 1.0}, {24, 1.0}, {32, 1.0}}))
        << "a stroke is taken back as one";
    drawn.redo();
    EXPECT_EQ(drawn.points().count(9), 1U);
}

TEST(DrawnPoints, AStrokeFromTheGivenPointIsTakenBackAsOne)
{
    DrawnPoints drawn(2.0);
    drawn.beginStroke(0, 1.0);
    drawn.strokeTo(0, 1.0);
    drawn.strokeTo(4, 1.0);
    drawn.strokeTo(9, 0.9);
    EXPECT_EQ(drawn.points(), (Points{{0, 2.0}, {4, 1.0}, {9, 0.9}}));
    EXPECT_TRUE(drawn.undo());
    EXPECT_EQ(drawn.points(), (Points{{0, 2.0}}));
    EXPECT_FALSE(drawn.undo());
}

TEST(DrawnPoints, ANewPointEndsWhatCouldBeDrawnAgain)
{
    DrawnPoints drawn(2.0);
    drawn.set(8, 1.0);
    drawn.undo();
    drawn.set(16, 1.0);
    EXPECT_FALSE(drawn.redo());
    EXPECT_EQ(drawn.points(), (Points{{0, 2.0}, {16, 1.0}}));
}

TEST(DrawnPoints, AStrokeThatComesByTheGivenPointIsUndoneAsOne)
{
    DrawnPoints points(2.0);
    points.set(40, 1.0);
    points.beginStroke(20, 1.5);
    points.strokeTo(0, 1.5);
    points.strokeTo(5, 1.2);
    ASSERT_TRUE(points.undo());
    EXPECT_EQ(points.points(), (DrawnPoints::Points{{0, 2.0}, {40, 1.0}}));
}

} // namespace
} // namespace lrp::ui
