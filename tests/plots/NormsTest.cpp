#include "FakeRun.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/LaneReader.h"
#include "ui/plots/Readout.h"
#include "ui/style/Theme.h"

#include <cmath>
#include <cstdlib>
#include <gtest/gtest.h>
#include <QApplication>
#include <qcustomplot.h>
#include <QImage>
#include <QSignalSpy>

namespace lrp::ui
{
namespace
{

constexpr std::int64_t kUpdates = 1000;
constexpr std::int64_t kStretch = 10;

/// As a network has them, which has more weights than two.
engine::StretchColumns::Recorded ofNetwork()
{
    engine::StretchColumns::Recorded recorded{};
    for (const channel::Id id : channel::kept()) {
        recorded[channel::placeInKept(id)] = !channel::of(id).isOfTwoWeights;
    }
    return recorded;
}

/// The first channel is 2 and each further one a tenth of that before it, in stretches of ten updates.
void measureNorms(engine::LaneRecord& lane, std::int64_t end)
{
    lane.stretches.begin(0, kStretch, ofNetwork());
    engine::StretchColumns::Values values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = static_cast<float>(2.0 * std::pow(0.1, static_cast<double>(i)));
    }
    while (lane.stretches.end() < end) {
        lane.stretches.append(lane.stretches.end() + kStretch, values);
    }
}

class NormsPanel : public testing::Test
{
protected:
    NormsPanel()
    {
        view.resize(900, 900);
        view.setLanes(lanes, shape);
        view.setRecord(record);
        view.show();
        settle();
    }

    void trainTo(std::int64_t step)
    {
        for (const auto& lane : record->lanes()) {
            test::train(*lane, step);
        }
    }

    void settle()
    {
        view.refresh();
        for (int i = 0; i < 5; ++i) {
            QApplication::processEvents();
            view.settle();
        }
    }

    QCustomPlot& plot() const { return *view.findChild<QCustomPlot*>(); }

    /// Columns of the lowest panel in which something is nearly of a lane's colour: edges are smoothed.
    int ink(char letter)
    {
        const QImage image = view.grab().toImage();
        const QColor colour = Theme::of(&view).lane(letter);
        const QRect panel = plot().axisRect(plot().axisRectCount() - 1)->rect();
        const auto isNear = [&](QPoint place) {
            const QColor pixel = image.pixelColor(place);
            return std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                       std::abs(pixel.blue() - colour.blue()) <
                   120;
        };
        int found = 0;
        for (int column = panel.left(); column <= panel.right(); ++column) {
            int row = panel.top();
            while (row <= panel.bottom() && !isNear({column, row})) {
                ++row;
            }
            found += row <= panel.bottom() ? 1 : 0;
        }
        return found;
    }

    experiment::Shape shape = test::shapeOf(kUpdates);
    std::vector<LaneCurve> lanes = test::makeLanes(2, kUpdates);
    std::shared_ptr<engine::Record> record = test::makeRecord(lanes, shape);
    CurvesView view;
};

TEST_F(NormsPanel, IsOffAtFirstAndLowestWhenItIsShown)
{
    trainTo(600);
    measureNorms(*record->lanes()[0], 600);
    settle();
    EXPECT_FALSE(view.options().isOn[kNormsPanel]);
    ASSERT_EQ(plot().axisRectCount(), 2);

    const QSignalSpy changes(&view, &CurvesView::viewChanged);
    view.setPanelOn(kNormsPanel, true);
    settle();
    EXPECT_EQ(changes.size(), 1);
    ASSERT_EQ(plot().axisRectCount(), 3);
    EXPECT_LT(plot().axisRect(1)->rect().bottom(), plot().axisRect(2)->rect().top());
    EXPECT_TRUE(plot().axisRect(2)->axis(QCPAxis::atBottom)->tickLabels());
    EXPECT_EQ(plot().axisRect(2)->axis(QCPAxis::atLeft)->scaleType(), QCPAxis::stLogarithmic);

    view.setPanelOn(kNormsPanel, false);
    settle();
    EXPECT_EQ(plot().axisRectCount(), 2);
}

TEST_F(NormsPanel, DrawsTheLanesThatHaveRecordedThemWhileTheyGrow)
{
    view.setPanelOn(kNormsPanel, true);
    trainTo(200);
    measureNorms(*record->lanes()[0], 200);
    settle();
    const int some = ink('A');
    EXPECT_GT(some, 50); // of about eight hundred
    EXPECT_EQ(ink('B'), 0);
    trainTo(600);
    measureNorms(*record->lanes()[0], 600);
    settle();
    EXPECT_GT(ink('A'), 2 * some);
}

TEST_F(NormsPanel, HoldsAllChannelsOnItsAxis)
{
    view.setPanelOn(kNormsPanel, true);
    trainTo(600);
    measureNorms(*record->lanes()[0], 600);
    view.setRecord(record);
    settle();
    const QCPRange range = plot().axisRect(2)->axis(QCPAxis::atLeft)->range();
    EXPECT_GE(range.upper, 2.0);
    EXPECT_LE(range.upper, 40.0);
    EXPECT_LE(range.lower,
              2.0 * std::pow(0.1, static_cast<double>(channel::placeInKept(channel::id("weight_norm")))));
}

TEST_F(NormsPanel, CrosshairSaysThemWhereTheyAreShown)
{
    trainTo(600);
    measureNorms(*record->lanes()[0], 600);
    settle();
    const QSignalSpy moves(&view, &CurvesView::crosshairMoved);
    view.moveCrosshair(0);
    ASSERT_GE(moves.size(), 1);
    EXPECT_FALSE(moves.last().at(1).toString().contains(QStringLiteral("norm")));

    view.setPanelOn(kNormsPanel, true);
    settle();
    view.moveCrosshair(1);
    const QString text = moves.last().at(1).toString();
    EXPECT_TRUE(text.contains(QStringLiteral(", gradient norm 2"))) << text.toStdString();
    EXPECT_EQ(text.count(QStringLiteral("gradient norm")), 1) << "lane B has recorded none";
}

TEST_F(NormsPanel, CrosshairSaysWhatTheUpdateRatioMeans)
{
    trainTo(600);
    measureNorms(*record->lanes()[0], 600); // 2, 0.2 and 0.02: an update is ten times as long as the weights
    view.setPanelOn(kNormsPanel, true);
    settle();
    const auto readouts = readoutAt(300, lanes, record.get(), view.options());
    ASSERT_EQ(readouts.size(), 2U);
    EXPECT_EQ(readouts[0].lengths,
              "The gradient is 2 long and moves weights of length 0.02 by 0.2 in an update.");
    EXPECT_EQ(readouts[0].ratio, "An update moves the weights by 1,000 % of their length, far above the rule "
                                 "of thumb of 0.1 %: a smaller rate may do better.");
    EXPECT_TRUE(readouts[1].lengths.isEmpty()) << "lane B has recorded none";
    const QSignalSpy moves(&view, &CurvesView::crosshairMoved);
    view.moveCrosshair(0);
    EXPECT_TRUE(moves.last().at(1).toString().contains(readouts[0].ratio));

    view.setPanelOn(kNormsPanel, false);
    settle();
    EXPECT_TRUE(readoutAt(300, lanes, record.get(), view.options())[0].ratio.isEmpty());
}

// A box with the sentences hides what lies under it.
TEST_F(NormsPanel, CrosshairPaintsWhatNormsMeanOnThePanel)
{
    trainTo(600);
    measureNorms(*record->lanes()[0], 600);
    view.setPanelOn(kNormsPanel, true);
    settle();
    const QRect panel = plot().axisRect(plot().axisRectCount() - 1)->rect();
    const QImage before = view.grab(panel).toImage();
    view.moveCrosshairTo(900); // where nothing is measured
    settle();
    const QImage without = view.grab(panel).toImage();
    view.moveCrosshairTo(300);
    settle();
    const QImage with = view.grab(panel).toImage();
    const auto changed = [&before](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixel(x, y) != before.pixel(x, y) ? 1 : 0;
            }
        }
        return count;
    };
    EXPECT_GT(changed(with), changed(without) + 1000); // letters
}

// A schedule that pauses at 0.
TEST_F(NormsPanel, DrawsARatioOfZeroJustAboveItsLogarithmicAxisAndSaysWhatThatMeans)
{
    trainTo(600);
    engine::LaneRecord& lane = *record->lanes()[0];
    lane.stretches.begin(0, kStretch, ofNetwork());
    engine::StretchColumns::Values values{};
    values[channel::placeInKept(channel::id("gradient_norm"))] = 1.0F;
    values[channel::placeInKept(channel::id("weight_norm"))] = 2.0F;
    while (lane.stretches.end() < 600) { // updates: 0.01, then nothing from step 300 on
        const bool rests = lane.stretches.end() >= 300;
        values[channel::placeInKept(channel::id("update_norm"))] = rests ? 0.0F : 0.01F;
        lane.stretches.append(lane.stretches.end() + kStretch, values);
    }
    view.setPanelOn(kNormsPanel, true);
    settle();
    const QCPAxisRect& panel = *plot().axisRect(plot().axisRectCount() - 1);
    EXPECT_GT(panel.axis(QCPAxis::atLeft)->range().lower, 0.0);
    const QImage image = view.grab().toImage();
    const Theme theme = Theme::of(&view);
    const QColor ink = mixed(theme.lane('A'), theme.canvas, 0.5); // thin and pale
    const auto isNear = [&](const QColor& colour, double step, int above) {
        const int x = qRound(panel.axis(QCPAxis::atBottom)->coordToPixel(step));
        const QColor pixel = image.pixelColor(plot().mapTo(&view, QPoint(x, panel.rect().bottom() - above)));
        return std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                   std::abs(pixel.blue() - colour.blue()) <
               40;
    };
    EXPECT_TRUE(isNear(ink, 450.0, 2));
    EXPECT_TRUE(isNear(theme.canvas, 450.0, 1)) << "on the line of the axis";
    EXPECT_TRUE(isNear(theme.canvas, 150.0, 2)) << "updates, drawn higher up";
    EXPECT_TRUE(isNear(theme.canvas, 750.0, 2)) << "nothing measured"; // and no line of the grid
    const auto readout = readoutAt(450, lanes, record.get(), view.options());
    EXPECT_EQ(readout[0].ratio, "The weights rest: an update moves them by nothing, as at a rate of 0.");
}

TEST(LaneReader, ReadsOptionalChannelsOfTheWindowAlone)
{
    const std::vector<LaneCurve> lanes = test::makeLanes(1, kUpdates);
    const auto record = test::makeRecord(lanes, test::shapeOf(kUpdates));
    test::train(*record->lanes()[0], 600);
    measureNorms(*record->lanes()[0], 600);
    constexpr channel::Id id = channel::id("gradient_norm");
    LaneReader reader;
    const StepWindow window{.begin = 100.0, .end = 200.0, .columns = 100, .channels = {kRate, id}};
    reader.restart(record->lanes()[0].get(), window);
    reader.advance();
    std::vector<CurvePoint> points;
    reader.raw(id).points(1.0, points);
    ASSERT_EQ(points.size(), 12U); // one before the window and one after
    EXPECT_EQ(points.front().x, 99.0);
    EXPECT_EQ(points.back().x, 209.0);
    EXPECT_EQ(points.front().value, 2.0);

    StepWindow without = window;
    without.channels = {kRate};
    reader.restart(record->lanes()[0].get(), without);
    reader.advance();
    points.clear();
    reader.raw(id).points(1.0, points);
    EXPECT_TRUE(points.empty());
}

} // namespace
} // namespace lrp::ui
