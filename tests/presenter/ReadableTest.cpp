#include "tests/presenter/TextRecorder.h"
#include "tests/presenter/Walls.h"
#include "ui/presenter/PresenterColours.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

/// Whether the back row reads the wall: from its pictures, on small, usual and large screens, light and dark.
namespace lrp::ui
{
namespace
{

using test::TextRecorder;

struct Screen {
    QSize size;
    bool dark;
};

/// Ground: the commonest colour inside the box. Ink: the one farthest from it that covers two hundredths.
double contrastIn(const QImage& image, const QRectF& box)
{
    std::map<QRgb, int> colours;
    const QRect pixels = box.toAlignedRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            ++colours[image.pixel(x, y)];
        }
    }
    const auto ground = std::max_element(colours.begin(), colours.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
    double most = 1.0;
    for (const auto& [colour, count] : colours) {
        if (count * 50 >= pixels.width() * pixels.height()) {
            most = std::max(most, contrast(QColor(colour), QColor(ground->first)));
        }
    }
    return most;
}

class ReadableWall : public testing::TestWithParam<Screen>
{
protected:
    std::vector<TextRecorder::Text> textsOf(const Wall& wall) const
    {
        TextRecorder recorder(GetParam().size);
        QPainter painter(&recorder);
        WallPainter().paint(painter, GetParam().size, wall);
        painter.end();
        EXPECT_FALSE(recorder.texts().empty());
        return recorder.texts();
    }

    Wall dressed(Wall wall) const
    {
        wall.dark = GetParam().dark;
        wall.note = "Five is what a back row tells apart";
        return wall;
    }

    /// From one lane to eight, with and without runs, short and long, some of which have left the chart.
    std::vector<Wall> walls() const
    {
        std::vector<Wall> all;
        for (const int lanes : {1, 2, 4, 5, 8}) {
            for (const std::int64_t steps : {0, 640}) {
                all.push_back(dressed(test::makeWall(lanes, steps)));
            }
        }
        Wall wide = test::makeWall(4, 640, 2'000'000);
        wide.title =
            "Which of these four ends with the lowest loss of all, and which one will never even begin?";
        wide.step = "step 1,234,567 of 2,000,000";
        wide.clock = "123:45";
        wide.lanes[0].name = "warm-up + cosine annealing with warm restarts";
        wide.options.scales[kLossPanel] = YScale::Logarithmic;
        all.push_back(dressed(wide));
        for (std::size_t lane = 0; lane < 2; ++lane) {
            const auto run = test::makeRun(200);
            test::diverge(*run, 10.0);
            wide.lanes[lane].run = run;
        }
        all.push_back(dressed(wide));
        return all;
    }
};

TEST_P(ReadableWall, HasNoTextBelowAFortiethOfTheHeight)
{
    for (const Wall& wall : walls()) {
        for (const TextRecorder::Text& text : textsOf(wall)) {
            EXPECT_GE(text.box.height(), 0.025 * GetParam().size.height()) << text.words.toStdString();
        }
    }
}

TEST_P(ReadableWall, HasNoTwoTextsThatMeetAndNoneOutside)
{
    const QRectF whole(QPointF(), GetParam().size);
    for (const Wall& wall : walls()) {
        const auto texts = textsOf(wall);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            EXPECT_TRUE(whole.contains(texts[i].box)) << texts[i].words.toStdString();
            for (std::size_t k = i + 1; k < texts.size(); ++k) {
                EXPECT_FALSE(texts[i].box.adjusted(0.5, 0.5, -0.5, -0.5).intersects(texts[k].box))
                    << wall.lanes.size() << " lanes: " << texts[i].words.toStdString() << " and "
                    << texts[k].words.toStdString();
            }
        }
    }
}

TEST_P(ReadableWall, HasTextThatStandsOutSevenfold)
{
    for (const int lanes : {2, 8}) {
        const Wall wall = dressed(test::makeWall(lanes, 640));
        const QImage image = test::painted(wall, GetParam().size);
        for (const TextRecorder::Text& text : textsOf(wall)) {
            EXPECT_GE(contrastIn(image, text.box), 7.0) << text.words.toStdString();
        }
    }
}

TEST_P(ReadableWall, HasCurvesThatStandOutFourAndAHalfTimes)
{
    Wall wall = dressed(test::makeWall(8, 0));
    wall.options.scales[kLossPanel] = YScale::Linear;
    wall.options.zoom.y[kLossPanel] = Span{0.0, 9.0};
    for (std::size_t lane = 0; lane < 8; ++lane) {
        const auto run = std::make_shared<engine::LaneRecord>();
        for (std::int64_t step = 0; step < 1000; ++step) {
            run->samples.append({step, 0.3, static_cast<float>(lane) + 1.0F, 0.9}); // level
        }
        run->steps = 1000;
        run->status = engine::LaneStatus::Finished;
        wall.lanes[lane].run = run;
    }
    QImage image;
    const WallAxes axes = WallPainter().paint(image, GetParam().size, wall);
    const QColor ground = PresenterColours::make(wall.dark).canvas;
    for (int lane = 0; lane < 8; ++lane) {
        const int y = static_cast<int>(axes.loss.pixel(lane + 1.0));
        std::vector<double> contrasts;
        for (int x = static_cast<int>(axes.layout.lossPlot.left()) + 20;
             x < axes.layout.lossPlot.right() - 20; ++x) {
            contrasts.push_back(contrast(QColor(image.pixel(x, y)), ground));
        }
        const auto fifth = contrasts.begin() + static_cast<std::ptrdiff_t>(contrasts.size() / 5);
        std::nth_element(contrasts.begin(), fifth, contrasts.end());
        EXPECT_GE(*fifth, 4.5) << static_cast<char>('A' + lane);
    }
}

INSTANTIATE_TEST_SUITE_P(OnScreens, ReadableWall,
                         testing::Values(Screen{{1280, 720}, false}, Screen{{1280, 720}, true},
                                         Screen{{1920, 1080}, false}, Screen{{1920, 1080}, true},
                                         Screen{{3840, 2160}, false}, Screen{{3840, 2160}, true}),
                         [](const auto& given) {
                             return std::to_string(given.param.size.height()) +
                                    (given.param.dark ? "dark" : "light");
                         });

} // namespace
} // namespace lrp::ui
