#include "tests/presenter/TextRecorder.h"
#include "tests/presenter/Walls.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace lrp::ui
{
namespace
{

WallVote voteOf(int choices)
{
    WallVote vote;
    for (int i = 0; i < choices; ++i) {
        vote.choices.push_back(
            {.letter = QString::number(i + 1), .text = QString("Choice number %1").arg(i + 1)});
    }
    return vote;
}

std::vector<test::TextRecorder::Text> textsOf(const Wall& wall, QSize size = {1920, 1080})
{
    test::TextRecorder recorder(size);
    QPainter painter(&recorder);
    WallPainter().paint(painter, size, wall);
    painter.end();
    return recorder.texts();
}

/// How many pixels of the panel of the rates are in a colour.
int inkOf(const Wall& wall, const QColor& colour)
{
    const QImage image = test::painted(wall);
    const QRect band = PresenterLayout::of(image.size()).rate.toAlignedRect();
    int found = 0;
    for (int y = band.top(); y <= band.bottom(); ++y) {
        for (int x = band.left(); x <= band.right(); ++x) {
            found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
    }
    return found;
}

} // namespace

TEST(WallVote, StandsInPlaceOfTheRatesAndCanBeRead)
{
    for (const int choices : {2, 3, 8}) {
        Wall wall = test::makeWall(3, 640);
        wall.vote = voteOf(choices);
        for (WallVote::Choice& choice : wall.vote.choices) {
            choice.votes = {12, 8};
            choice.explanation = choices < 8 ? "Because it is so." : "";
        }
        const QRectF band = PresenterLayout::of(QSize(1920, 1080)).rate;
        int named = 0;
        for (const auto& text : textsOf(wall)) {
            EXPECT_GE(text.box.height(), 0.025 * 1080) << text.words.toStdString();
            if (text.words.startsWith("Choice number")) {
                ++named;
                EXPECT_TRUE(band.contains(text.box)) << choices << text.words.toStdString();
            }
        }
        EXPECT_EQ(named, choices);
    }
}

TEST(WallVote, HasBarsOnceTheyAreShown)
{
    const QColor bar = PresenterColours::make(false).muted;
    Wall wall = test::makeWall(3, 640);
    wall.vote = voteOf(2);
    const int without = inkOf(wall, bar);
    wall.vote.choices[0].votes = {24};
    wall.vote.choices[1].votes = {6};
    const int with = inkOf(wall, bar);
    EXPECT_GT(with - without, 5000);
    wall.vote.choices[1].votes = {24};
    EXPECT_GT(inkOf(wall, bar) - with, 3000) << "as long as there are hands";
}

TEST(WallVote, IsToldInWords)
{
    WallVote vote = voteOf(2);
    EXPECT_EQ(inWords(vote), "1 Choice number 1. 2 Choice number 2.");
    vote.choices[0].votes = {3, 9};
    vote.choices[0].isRight = true;
    vote.choices[0].explanation = "Because.";
    EXPECT_EQ(inWords(vote),
              "1 Choice number 1 (right): 3 in the first vote, 9 in the second. Because. 2 Choice number 2.");
    EXPECT_EQ(inWords(WallVote()), "");
}

} // namespace lrp::ui
