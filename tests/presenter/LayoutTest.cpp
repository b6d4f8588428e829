#include "ui/presenter/PresenterColours.h"
#include "ui/presenter/PresenterLayout.h"
#include "ui/presenter/WallAxes.h"
#include "ui/presenter/WallText.h"

#include <array>
#include <gtest/gtest.h>
#include <QApplication>
#include <QFontMetricsF>

namespace lrp::ui
{
namespace
{

/// Sizes in percent of the height, and in pixels at 1080, as the design's table has them.
struct Row {
    double PresenterSizes::*size;
    double percent;
    double at1080;
};

const std::array kTable{
    Row{&PresenterSizes::smallText, 2.8, 30},   Row{&PresenterSizes::laneName, 3.6, 39},
    Row{&PresenterSizes::badge, 5.0, 54},       Row{&PresenterSizes::question, 4.5, 49},
    Row{&PresenterSizes::rateOfOne, 11.0, 119}, Row{&PresenterSizes::rateOfFew, 7.0, 76},
    Row{&PresenterSizes::curve, 0.45, 5},       Row{&PresenterSizes::dimmedCurve, 0.25, 3},
    Row{&PresenterSizes::plan, 0.20, 2},        Row{&PresenterSizes::raw, 0.10, 1},
    Row{&PresenterSizes::axis, 0.20, 2},        Row{&PresenterSizes::crosshair, 0.25, 3},
    Row{&PresenterSizes::pen, 0.50, 5},         Row{&PresenterSizes::grid, 0.10, 1},
    Row{&PresenterSizes::spot, 14.0, 151},
};

TEST(PresenterSizes, AreSharesOfTheHeight)
{
    for (const double height : {720.0, 1080.0, 2160.0}) {
        const PresenterSizes sizes = PresenterSizes::of(height);
        for (const Row& row : kTable) {
            const double expected =
                std::max(1.0, height * row.percent / 100.0); // a line is a pixel wide at least
            EXPECT_NEAR(sizes.*row.size, expected, 1e-9) << row.percent << " % of " << height;
        }
    }
    const PresenterSizes sizes = PresenterSizes::of(1080.0);
    for (const Row& row : kTable) {
        EXPECT_NEAR(sizes.*row.size, row.at1080, 0.6);
    }
}

TEST(PresenterLayout, DividesTheHeightAndLeavesASixthForLineEnds)
{
    for (const QSizeF size : {QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(3840, 2160)}) {
        const PresenterLayout layout = PresenterLayout::of(size);
        const double height = size.height();
        EXPECT_NEAR(layout.header.height(), 0.12 * height, 1.0);
        EXPECT_NEAR(layout.rate.height(), 0.34 * height, 1.0);
        EXPECT_NEAR(layout.loss.height(), 0.46 * height, 1.0);
        EXPECT_NEAR(layout.state.height(), 0.08 * height, 1.0);
        EXPECT_EQ(layout.header.bottom(), layout.rate.top());
        EXPECT_EQ(layout.rate.bottom(), layout.loss.top());
        EXPECT_EQ(layout.loss.bottom(), layout.state.top());
        EXPECT_EQ(layout.state.bottom(), height);
        EXPECT_NEAR(size.width() - layout.ratePlot.right(), 0.16 * size.width(), 1.0);
        EXPECT_EQ(layout.ratePlot.left(), layout.lossPlot.left());
        EXPECT_TRUE(layout.rate.contains(layout.ratePlot));
        EXPECT_TRUE(layout.loss.contains(layout.lossPlot));
    }
}

TEST(PresenterLayout, GivesFontsTheHeightOfTheTable)
{
    for (const double height : {720.0, 1080.0, 2160.0}) {
        const PresenterSizes sizes = PresenterSizes::of(height);
        const WallFonts fonts = WallFonts::of(QApplication::font(), sizes);
        const auto lineOf = [](const QFont& font) { return QFontMetricsF(font).height(); };
        EXPECT_NEAR(lineOf(fonts.small), sizes.smallText, 0.8);
        EXPECT_NEAR(lineOf(fonts.name), sizes.laneName, 0.8);
        EXPECT_NEAR(lineOf(fonts.question), sizes.question, 0.8);
        EXPECT_NEAR(lineOf(fonts.rateOfOne), sizes.rateOfOne, 0.8);
        EXPECT_NEAR(lineOf(fonts.rateOfFew), sizes.rateOfFew, 0.8);
        for (const QFont& font : {fonts.small, fonts.name, fonts.badge, fonts.question}) {
            EXPECT_GE(lineOf(font), 0.025 * height) << "nobody in the back row reads that";
        }
    }
}

TEST(PresenterLayout, MakesALongNameSmallerBeforeItIsCutOff)
{
    for (const double height : {720.0, 1080.0, 2160.0}) {
        const PresenterSizes sizes = PresenterSizes::of(height);
        const QFont font = WallFonts::of(QApplication::font(), sizes).name;
        const QString name = "B constant 0.1";
        const double width = 0.95 * QFontMetricsF(font).horizontalAdvance(name);
        EXPECT_LE(QFontMetricsF(fitted(font, name, width, sizes.smallText)).horizontalAdvance(name), width);
        EXPECT_EQ(fitted(font, "B", width, sizes.smallText), font);
        EXPECT_GE(QFontMetricsF(fitted(font, name, 1.0, sizes.smallText)).height(), 0.025 * height);
    }
}

TEST(PresenterColours, StandOutOnAProjector)
{
    for (const bool dark : {false, true}) {
        const PresenterColours colours = PresenterColours::make(dark);
        EXPECT_GE(contrast(colours.text, colours.canvas), 7.0);
        EXPECT_GE(contrast(colours.muted, colours.canvas), 7.0);
        EXPECT_GE(contrast(colours.pen, colours.canvas), 4.5);
        for (char letter = 'A'; letter <= 'H'; ++letter) {
            EXPECT_GE(contrast(colours.lane(letter), colours.canvas), 4.5)
                << letter << (dark ? " dark" : " light");
            EXPECT_GE(contrast(colours.laneText(letter), colours.canvas), 7.0) << letter;
        }
    }
}

TEST(PresenterColours, AreTheDesignsOnLight)
{
    const PresenterColours colours = PresenterColours::make(false);
    EXPECT_EQ(colours.lane('C').name(), "#007f5f");
    EXPECT_EQ(colours.lane('D').name(), "#b04b86");
    EXPECT_EQ(colours.lane('E').name(), "#966b00");
    EXPECT_EQ(colours.lane('F').name(), "#2277b3");
    EXPECT_EQ(colours.lane('A'), Theme::make(false).lane('A')) << "is strong enough as it is";
}

TEST(WallAxis, OfLogarithmsThatIsToBeginAtNothingShowsSixDecades)
{
    const WallAxis axis({0.0, 10.0}, YScale::Logarithmic, 600.0, 0.0);
    EXPECT_NEAR(axis.pixel(1e-5), 600.0, 1e-9);
    EXPECT_NEAR(axis.pixel(10.0), 0.0, 1e-9);
    EXPECT_LE(axis.ticks(5).size(), 12U);
    const WallAxis below({-2.0, -1.0}, YScale::Logarithmic, 600.0, 0.0);
    EXPECT_NEAR(below.pixel(-1.5), 300.0, 1e-9);
}

} // namespace
} // namespace lrp::ui
