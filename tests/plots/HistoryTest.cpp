#include "ShownView.h"

#include <QSignalSpy>

namespace lrp::ui
{
namespace
{

using test::makeFork;
using test::makeRun;

/// Runs of other races beside the form's lanes.
class History : public test::ShownView
{
protected:
    static QColor pale(const Theme& theme, char letter)
    {
        return mixed(theme.lane(letter), theme.canvas, 0.4);
    }

    void show(std::vector<LaneCurve> lanes)
    {
        view.setLanes(std::move(lanes), shape);
        settle();
    }
    QColor colour(char letter) const { return Theme::of(&view).lane(letter); }
};

TEST_F(History, RunsOfOtherRacesAreDrawnWithoutARecord)
{
    show({{.letter = 'D', .name = QStringLiteral("fork"), .run = makeRun(600)}});
    EXPECT_GT(inkOf(colour('D'), 0), 400);
    EXPECT_GT(inkOf(colour('D'), 1), 200);
    EXPECT_LE(y(1).upper, 2.0);
    EXPECT_TRUE(view.accessibleDescription().contains(
        QStringLiteral("D fork, at step 600 of 1,000: loss fell from 1.1 to ")))
        << view.accessibleDescription().toStdString();
}

TEST_F(History, LongerRunsMakeTheAxisLonger)
{
    const auto longer = makeRun(1500);
    show({{.letter = 'A', .run = longer}});
    EXPECT_EQ(x(0), QCPRange(0.0, 1500.0));

    show({{.letter = 'A', .visible = false, .run = longer}});
    EXPECT_EQ(x(0), QCPRange(0.0, 1000.0));
}

TEST_F(History, GrowsAndShowsItsStatusThoughItIsNoRecords)
{
    const auto run = makeRun(300);
    show({{.letter = 'B', .run = run}});
    view.refresh();
    settle();
    const int before = inkOf(colour('B'), 0);
    test::train(*run, 900);
    view.refresh();
    EXPECT_GT(inkOf(colour('B'), 0), before + 300);

    const QSignalSpy replots(&plot(), &QCustomPlot::afterReplot);
    run->status = engine::LaneStatus::Finished;
    view.refresh();
    settle();
    EXPECT_EQ(replots.size(), 1);
    view.refresh();
    settle();
    EXPECT_EQ(replots.size(), 1);
}

TEST_F(History, ALaneMayLeaveWithItsRun)
{
    show({{.letter = 'A', .run = makeRun(300)}, {.letter = 'B', .run = makeRun(300)}});
    show({{.letter = 'B', .run = makeRun(300)}});
    view.refresh();
    show({});
    view.refresh();
    settle();
    EXPECT_EQ(inkOf(colour('B'), 0), 0);
}

TEST_F(History, GhostsArePaleAndNameless)
{
    show({{.letter = 'C', .name = QStringLiteral("then"), .run = makeRun(600), .isGhost = true}});
    EXPECT_EQ(inkOf(colour('C'), 0), 0) << "no letter at the end of the line";
    EXPECT_GT(inkOf(pale(Theme::of(&view), 'C'), 0), 400);
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("An earlier run behind them.")));
    EXPECT_FALSE(view.accessibleDescription().contains(QStringLiteral("then")));

    show({{.letter = 'C',
           .name = QStringLiteral("then"),
           .run = makeRun(600),
           .isGhost = true,
           .isNamed = true}});
    EXPECT_TRUE(
        view.accessibleDescription().contains(QStringLiteral("C then, at step 600 of 1,000: loss fell")));
}

TEST_F(History, AHiddenParentLeavesItsChildThePast)
{
    const auto parent = makeRun(600);
    const std::vector<LaneCurve> family{{.letter = 'A', .run = parent},
                                        {.letter = 'D', .run = makeFork(parent, 500, 900)}};
    show(family);
    const QColor paleD = pale(Theme::of(&view), 'D');
    EXPECT_EQ(inkOf(paleD, 0), 0);

    auto alone = family;
    alone[0].visible = false;
    show(alone);
    EXPECT_GT(inkOf(paleD, 0), 300);
    EXPECT_EQ(inkOf(colour('A'), 0), 0);
}

TEST_F(History, PlansThatBeginLaterAreDrawnThere)
{
    std::vector<LaneCurve> lanes = test::makeLanes(1, 500);
    test::ownPlan(lanes[0]).firstStep = 500;
    show(lanes);
    const QImage image = view.grab().toImage();
    const auto inkIn = [&](int from, int to) {
        int found = 0;
        for (int row = panel(0).top(); row <= panel(0).bottom(); ++row) {
            for (int column = from; column < to; ++column) {
                const QColor pixel = image.pixelColor(column, row);
                found += pixel.blue() > pixel.red() + 40 ? 1 : 0; // A is blue, the grid grey
            }
        }
        return found;
    };
    EXPECT_EQ(inkIn(panel(0).left(), panel(0).center().x() - 3), 0);
    EXPECT_GT(inkIn(panel(0).center().x() + 3, panel(0).right()), 200);
}

TEST_F(History, BandsAreSpokenOfAndReachTheAxis)
{
    view.setLanes({}, shape);
    view.setBands(
        {{.letter = 'B', .name = QStringLiteral("step"), .runs = {makeRun(500), makeRun(500, 40.0)}}});
    settle();
    EXPECT_GE(y(1).upper, 40.0);
    EXPECT_GT(inkOf(colour('B'), 1), 100);
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("B step · 2 seeds as mean and range.")));

    const QSignalSpy moves(&view, &CurvesView::crosshairMoved);
    view.moveCrosshairToEvent(2);
    EXPECT_TRUE(moves.last().at(1).toString().contains(QStringLiteral("B step · 2 seeds: measured rate 0.4")))
        << moves.last().at(1).toString().toStdString();
    view.setBands({});
    EXPECT_EQ(inkOf(colour('B'), 1), 0);
}

TEST_F(History, ABandGrowsOnlyWhileARunDoes)
{
    const auto second = makeRun(100, 3.0);
    show({});
    view.setBands({{.letter = 'B', .runs = {makeRun(500), second}}});
    view.refresh();
    settle();
    view.refresh();
    EXPECT_EQ(inkOf(colour('B'), 1, 0.6), 0);
    const QSignalSpy replots(&plot(), &QCustomPlot::afterReplot);
    view.refresh();
    settle();
    EXPECT_EQ(replots.size(), 0);
    test::train(*second, 900, 3.0);
    view.refresh();
    EXPECT_GT(inkOf(colour('B'), 1, 0.6), 100);
}

TEST_F(History, ReferencesStandAloneToo)
{
    view.setReferences({{.name = QStringLiteral("paper"),
                         .rate = {{0.0, 0.3}, {2000.0, 0.3}},
                         .trainingLoss = {{0.0, 2.0}, {1200.0, 0.5}}}});
    settle();
    EXPECT_EQ(x(0), QCPRange(0.0, 2000.0));
    EXPECT_GE(y(1).upper, 2.0);
    EXPECT_LE(y(1).lower, 0.5);
    const QImage image = view.grab().toImage();
    const double row = plot().axisRect(0)->axis(QCPAxis::atLeft)->coordToPixel(0.3);
    const int canvas = qGray(Theme::of(&view).canvas.rgb());
    int dots = 0;
    for (int column = panel(0).left(); column <= panel(0).right(); ++column) {
        dots += std::abs(qGray(image.pixel(column, static_cast<int>(row))) - canvas) > 50 ? 1 : 0;
    }
    EXPECT_GT(dots, 80); // the grid has a dozen
    EXPECT_LT(dots, panel(0).width() * 3 / 4);
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("For comparison, paper.")));
}

TEST_F(History, AllOfItFollowsTheUnit)
{
    const auto parent = makeRun(600);
    const auto fork = makeFork(parent, 300, 700);
    fork->trainNanoseconds = 400 * 3'000'000LL; // three times as slow
    view.setBands({{.letter = 'B', .runs = {makeRun(500), makeRun(500)}}});
    view.setReferences({{.name = QStringLiteral("paper"), .rate = {{0.0, 0.3}, {1000.0, 0.3}}}});
    show({{.letter = 'A', .run = parent}, {.letter = 'D', .run = fork}});
    view.setXUnit(XUnit::Epochs);
    settle();
    EXPECT_EQ(x(0), QCPRange(0.0, 40.0));
    view.setXUnit(XUnit::Seconds);
    settle();
    EXPECT_NEAR(x(0).upper, 0.3 + 1.2, 1e-9);
    EXPECT_GT(inkOf(colour('D'), 0), 300);
}

TEST_F(History, EpochsAreThoseOfTheRunsOwnRace)
{
    experiment::Shape small = shape;
    small.stepsPerEpoch = 100; // the form's has 25, so its 1000 steps are 40 epochs
    small.totalSteps = 1500;
    view.setXUnit(XUnit::Epochs);
    show({{.letter = 'D', .run = makeRun(1500), .shape = small}});
    EXPECT_EQ(x(0), QCPRange(0.0, 40.0));
    EXPECT_EQ(inkOf(colour('D'), 1, 0.5), 0) << "it ends in epoch 15";
    EXPECT_GT(inkOf(colour('D'), 1), 100);

    show({});
    view.setBands({{.letter = 'B', .runs = {makeRun(1500), makeRun(1500, 4.0)}, .shape = small}});
    settle();
    EXPECT_EQ(x(0), QCPRange(0.0, 40.0));
    EXPECT_EQ(inkOf(colour('B'), 1, 0.5), 0);
    EXPECT_GT(inkOf(colour('B'), 1), 100);
    view.setXUnit(XUnit::Examples);
    settle();
    EXPECT_EQ(x(0), QCPRange(0.0, 16000.0));
}

TEST_F(History, ALaneMayShowItsPlanAlone)
{
    std::vector<LaneCurve> lanes = test::makeLanes(1, 1000);
    const auto record = test::makeRecord(lanes, shape);
    test::train(*record->lanes()[0], 600);
    view.setRecord(record);
    show(lanes);
    EXPECT_GT(inkOf(colour('A'), 1), 200);

    lanes[0].hasMeasured = false;
    show(lanes);
    EXPECT_EQ(inkOf(colour('A'), 1), 0);
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("A lane 0: its plan alone is drawn.")))
        << view.accessibleDescription().toStdString();
    lanes[0].hasMeasured = true;
    show(lanes);
    EXPECT_GT(inkOf(colour('A'), 1), 200);
}

} // namespace
} // namespace lrp::ui
