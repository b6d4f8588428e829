#include "ui/presenter/LineEnds.h"

#include "tests/presenter/Walls.h"

#include <gtest/gtest.h>

namespace lrp::ui
{
namespace
{

TEST(LineEnds, StayWhereThereIsRoom)
{
    EXPECT_EQ(pushedApart({100.0, 300.0, 200.0}, 40.0, 0.0, 400.0), (std::vector{100.0, 300.0, 200.0}));
}

TEST(LineEnds, GiveWayToBothSidesAlike)
{
    EXPECT_EQ(pushedApart({200.0, 200.0}, 40.0, 0.0, 400.0), (std::vector{180.0, 220.0}));
    EXPECT_EQ(pushedApart({200.0, 190.0, 210.0}, 40.0, 0.0, 400.0), (std::vector{200.0, 160.0, 240.0}));
}

TEST(LineEnds, StayInsideTheirColumn)
{
    EXPECT_EQ(pushedApart({0.0, 0.0, 0.0}, 40.0, 0.0, 400.0), (std::vector{0.0, 40.0, 80.0}));
    EXPECT_EQ(pushedApart({400.0, 400.0}, 40.0, 0.0, 400.0), (std::vector{360.0, 400.0}));
    EXPECT_EQ(pushedApart({5.0, 5.0, 5.0}, 40.0, 0.0, 40.0), (std::vector{0.0, 20.0, 40.0}))
        << "no room for all";
}

std::vector<QRectF> textsOf(const WallNames& names)
{
    std::vector<QRectF> texts;
    for (const auto* places : {&names.rates, &names.losses, &names.left}) {
        for (const WallNames::Place& place : *places) {
            texts.push_back(place.text);
        }
    }
    return texts;
}

/// Of names that meet, how many; 0: none do.
int meetings(const WallNames& names)
{
    const std::vector<QRectF> texts = textsOf(names);
    int count = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            count += texts[i].adjusted(0, 0.01, 0, -0.01).intersects(texts[k]) ? 1 : 0;
        }
    }
    return count;
}

class WallNamesTest : public testing::TestWithParam<QSize>
{
protected:
    const WallNames& namesOf(const Wall& wall)
    {
        QImage image;
        axes = painter.paint(image, GetParam(), wall);
        return painter.names();
    }

    WallPainter painter;
    WallAxes axes;
};

TEST_P(WallNamesTest, OfEightLanesWithEqualEndsNeverMeet)
{
    const WallNames& names = namesOf(test::makeWall(8, 640));

    EXPECT_EQ(names.rates.size(), 8U);
    EXPECT_EQ(names.losses.size(), 8U);
    EXPECT_EQ(meetings(names), 0);
    for (const QRectF& text : textsOf(names)) {
        EXPECT_TRUE(QRectF(QPointF(), axes.layout.size).contains(text));
    }
}

TEST_P(WallNamesTest, OfLanesThatLeaveTheChartStandAtTheirMarksAndNeverMeet)
{
    Wall wall = test::makeWall(8, 640);
    for (std::size_t lane = 0; lane < 5; ++lane) {
        auto run = test::makeRun(200);
        test::diverge(*run, 10.0);
        wall.lanes[lane].run = run;
    }

    const WallNames& names = namesOf(wall);

    ASSERT_EQ(names.left.size(), 5U);
    EXPECT_EQ(names.losses.size(), 3U);
    EXPECT_EQ(meetings(names), 0);
    EXPECT_NEAR(names.marks.front().x(), axes.x.pixel(200.0), 1.0);
}

TEST_P(WallNamesTest, OfALaneThatLeavesTheChartAtItsFirstStepStandsAtTheLeft)
{
    Wall wall = test::makeWall(2, 640);
    auto run = std::make_shared<engine::LaneRecord>();
    test::diverge(*run, 1e300);
    wall.lanes[0].run = run;

    const WallNames& names = namesOf(wall);

    ASSERT_EQ(names.left.size(), 1U);
    EXPECT_NEAR(names.marks.front().x(), axes.x.pixel(0.0), 1.0);
}

TEST_P(WallNamesTest, StandInTheOrderOfTheirValues)
{
    Wall wall = test::makeWall(3, 0);
    wall.lanes[0].run = test::makeRun(500, 3.0);
    wall.lanes[1].run = test::makeRun(500, 1.0);
    wall.lanes[2].run = test::makeRun(500, 2.0);

    const WallNames& names = namesOf(wall);

    EXPECT_LT(names.losses[0].text.top(), names.losses[2].text.top());
    EXPECT_LT(names.losses[2].text.top(), names.losses[1].text.top());
}

TEST_P(WallNamesTest, SayRatesOfUpToFourLanesAsLargeNumbers)
{
    const double height = GetParam().height();
    const auto highest = [&](int lanes) {
        const WallNames& names = namesOf(test::makeWall(lanes, 640));
        EXPECT_EQ(names.rates.front().words, lanes <= 4 ? QString("0.4") : QString("A lane 0"));
        return names.rates.front().text.height();
    };
    EXPECT_NEAR(highest(1), 0.11 * height, 0.01);
    EXPECT_NEAR(highest(2), 0.07 * height, 0.01);
    EXPECT_NEAR(highest(4), 0.07 * height, 0.01);
    EXPECT_NEAR(highest(5), 0.036 * height, 0.01);
}

INSTANTIATE_TEST_SUITE_P(OnScreens, WallNamesTest,
                         testing::Values(QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)));

} // namespace
} // namespace lrp::ui
