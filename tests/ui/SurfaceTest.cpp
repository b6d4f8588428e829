#include "core/model/Surfaces.h"
#include "tests/ui/Window.h"
#include "ui/commands/Mask.h"
#include "ui/plots/CurvesView.h"
#include "ui/surface/LineRaster.h"
#include "ui/surface/SurfaceMap.h"
#include "ui/surface/SurfacePanel.h"
#include "ui/surface/SurfaceView.h"
#include "ui/text/FigureText.h"
#include "ui/window/CentreSwitch.h"

#include <cmath>
#include <QDockWidget>
#include <QTableView>

/// The picture of a loss of two weights, and choosing one.
namespace lrp::test
{

namespace
{

using surface::Point;
using ui::Walk;

/// A lane that has moved two weights along a line: (t, −t) after t updates.
void walk(engine::LaneRecord& lane, std::int64_t from, std::int64_t to)
{
    engine::StretchColumns::Recorded recorded{};
    engine::StretchColumns::Values values{};
    recorded[channel::placeInKept(channel::id("weight_0"))] = true;
    recorded[channel::placeInKept(channel::id("weight_1"))] = true;
    lane.stretches.begin(lane.beginning.forkStep, 1, recorded);
    for (std::int64_t t = from; t < to; ++t) {
        const auto at = static_cast<float>(t + 1);
        values[channel::placeInKept(channel::id("weight_0"))] = at;
        values[channel::placeInKept(channel::id("weight_1"))] = -at;
        lane.stretches.append(t + 1, values);
    }
}

class Surface : public Window
{
protected:
    ui::SurfaceView& view() { return *find<ui::SurfaceView>("surface"); }
    QString words() { return view().accessibleDescription(); }
    QDockWidget& dock() { return *find<QDockWidget>("boundaryDock"); }
    void pressSwitch() { QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier); }
    /// A row of the figures: "constant | 3 | -3 | 50 | 0.1".
    QString figures(int row)
    {
        const auto& table = *find<QTableView>("surface/figures")->model();
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            cells << table.index(row, column).data().toString();
        }
        return cells.join(" | ");
    }

    void showSurface(const QString& id)
    {
        dock().show();
        dock().raise();
        choose("model", id);
        QCoreApplication::processEvents();
    }

    /// As the trainer would, of the run that was started.
    void walkAll(std::int64_t to)
    {
        engine->advance(static_cast<int>(to));
        for (const auto& lane : engine->record->lanes()) {
            walk(*lane, 0, to);
        }
        QTest::qWait(400); // words come as often as somebody can read
    }
};

} // namespace

TEST(Walk, BeginsAtTheStartAndGoesFromPointToPoint)
{
    auto lane = std::make_shared<engine::LaneRecord>();
    const Walk empty(lane, {0.5, 0.25});
    EXPECT_FALSE(empty.end());
    EXPECT_EQ(empty.at(7), (Point{0.5, 0.25}));

    walk(*lane, 0, 10);
    const Walk path(lane, {0.5, 0.25});
    EXPECT_EQ(path.end(), 10);
    EXPECT_EQ(path.at(0), (Point{0.5, 0.25}));
    EXPECT_EQ(path.at(3), (Point{3.0, -3.0}));
    EXPECT_EQ(path.at(99), (Point{10.0, -10.0}));
    EXPECT_EQ(path.trail(3, 500), (std::vector<Point>{{0.5, 0.25}, {1, -1}, {2, -2}, {3, -3}}));
    EXPECT_EQ(path.trail(9, 2), (std::vector<Point>{{7, -7}, {8, -8}, {9, -9}}));
}

TEST(Walk, OfAForkGoesOnFromItsParents)
{
    auto parent = std::make_shared<engine::LaneRecord>();
    walk(*parent, 0, 10);
    auto child = std::make_shared<engine::LaneRecord>();
    child->beginning.forkStep = 4;
    child->beginning.parent = parent;
    walk(*child, 4, 6);
    const Walk path(child, {0.0, 0.0});
    EXPECT_EQ(path.at(2), (Point{2.0, -2.0}));
    EXPECT_EQ(path.at(6), (Point{6.0, -6.0}));
    EXPECT_EQ(path.trail(6, 4), (std::vector<Point>{{2, -2}, {3, -3}, {4, -4}, {5, -5}, {6, -6}}));
}

TEST(Walk, OfAForkHasTheRatesAndStretchesOfWhoMadeThem)
{
    auto parent = std::make_shared<engine::LaneRecord>();
    walk(*parent, 0, 10);
    auto child = std::make_shared<engine::LaneRecord>();
    child->beginning.forkStep = 4;
    child->beginning.parent = parent;
    const Walk path(child, {0.0, 0.0});
    EXPECT_FALSE(path.rate(2)) << "nobody has measured one";
    for (std::int64_t t = 0; t < 10; ++t) {
        ASSERT_TRUE(parent->samples.append({t, 0.25 * static_cast<double>(t), 1.0, 0.0}));
    }
    EXPECT_EQ(path.end(), 4) << "though the parent has gone further";
    EXPECT_EQ(path.rate(2), 0.5);
    EXPECT_EQ(path.rate(4), 0.75) << "its own is not known yet";
    EXPECT_TRUE(path.isExact(4)) << "the parent keeps each point";

    child->stretches.begin(4, 2);
    child->stretches.append(6, {});
    ASSERT_TRUE(child->samples.append({4, 8.0, 1.0, 0.0}));
    ASSERT_TRUE(child->samples.append({5, 9.0, 1.0, 0.0}));
    EXPECT_EQ(path.rate(3), 0.75);
    EXPECT_EQ(path.rate(4), 8.0);
    EXPECT_EQ(path.rate(7), 9.0) << "the last there is";
    EXPECT_TRUE(path.isExact(4));
    EXPECT_FALSE(path.isExact(5));
    EXPECT_TRUE(Walk(std::make_shared<engine::LaneRecord>(), {}).isExact(0));
}

TEST(LineRaster, DrawsWhatComesFromFarAway)
{
    const auto painted = [](const std::vector<QPointF>& points) {
        QImage image(300, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        ui::LineRaster(image, QRect(10, 10, 280, 280)).draw(points, Qt::black, 3.0);
        return image;
    };
    const QRgb white = qRgb(255, 255, 255);
    const QRgb black = qRgb(0, 0, 0);
    const QImage level = painted({{-1e30, -3e29}, {200, 200}}); // at x the line is at 200 + 0.3 (x − 200)
    EXPECT_EQ(level.pixel(100, 170), black);
    EXPECT_EQ(level.pixel(20, 146), black);
    EXPECT_EQ(level.pixel(100, 180), white);
    EXPECT_EQ(level.pixel(210, 203), white) << "it ends there";
    EXPECT_EQ(level.pixel(5, 141), white) << "outside of the clip";
    const QImage steep = painted({{200, 200}, {3e29, 1e30}});
    EXPECT_EQ(steep.pixel(215, 250), black);
    EXPECT_EQ(steep.pixel(240, 250), white);
    // Nothing of these is in the image.
    QImage blank(300, 300, QImage::Format_RGB32);
    blank.fill(Qt::white);
    EXPECT_EQ(painted({{-1e30, 1e30}, {1e30, 1.1e30}}), blank);
    EXPECT_EQ(painted({{-1e30, -1e30}, {1e30, -9e29}}), blank);
}

TEST(SurfaceMap, IsDarkerWhereTheLossIsHigherAndHasLinesOfEqualHeight)
{
    const auto surface = model::Quadratic{.condition = 4.0}.surface();
    const ui::SurfaceMap map = ui::makeSurfaceMap(surface, ui::Theme::make(false));
    const auto lightness = [&](int x, int y) { return QColor(map.image.pixel(x, y)).lightnessF(); };
    ASSERT_EQ(map.image.size(), QSize(201, 201));
    EXPECT_GT(lightness(100, 100), lightness(130, 100));
    EXPECT_GT(lightness(130, 100), lightness(100, 130)) << "it is steeper along w₁, which goes upwards";
    EXPECT_NEAR(lightness(100, 130), lightness(100, 70), 0.01);
    ASSERT_GT(map.isolines.size(), 100U);
    // The lines of a quadratic are ellipses: one point tells the height of the other.
    for (const QLineF& line : map.isolines) {
        const auto height = [&](QPointF at) {
            return surface
                .at({map.box.low[0] + at.x() * (map.box.high[0] - map.box.low[0]),
                     map.box.high[1] - at.y() * (map.box.high[1] - map.box.low[1])})
                .value;
        };
        ASSERT_NEAR(height(line.p1()), height(line.p2()), 0.03 * height(line.p1()) + 2e-4);
    }
}

TEST(SurfaceMap, HoldsTheStartWhereverItIs)
{
    const ui::SurfaceMap map =
        ui::makeSurfaceMap(model::Beale{.x = -20.0, .y = 9.0}.surface(), ui::Theme::make(true));
    EXPECT_LT(map.box.low[0], -20.0);
    EXPECT_GT(map.box.high[1], 9.0);
    EXPECT_GE(map.box.high[0], 4.5);
}

TEST_F(Surface, TakesThePlaceOfTheDecisionBoundary)
{
    showSurface("rosenbrock");
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(dock().windowTitle(), "Loss surface");
    EXPECT_TRUE(words().startsWith("Rosenbrock's valley, a loss of two weights, with its minimum at (1, 1)."))
        << words().toStdString();
    EXPECT_TRUE(words().endsWith("Press Start to see the lanes walk.")) << words().toStdString();
    EXPECT_TRUE(QTest::qWaitFor([&] { return view().isMapped(); }));

    choose("model", "MLP");
    EXPECT_FALSE(view().isVisible());
    EXPECT_EQ(dock().windowTitle(), "Decision boundary");
}

TEST_F(Surface, GoesWithoutDataAndInOneEdit)
{
    const params::Json before = model.value("/problem");
    choose("model", "saddle");
    EXPECT_EQ(model.value("/problem/dataset")["type"], "none");
    EXPECT_TRUE(model.isRight());
    choose("dataset", "moons");
    EXPECT_EQ(model.value("/problem/model"), before["model"]) << "the network there was before";
    choose("dataset", "none");
    EXPECT_EQ(model.value("/problem/model")["type"], "saddle");
    trigger("undo");
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(model.value("/problem"), before);
}

TEST_F(Surface, SaysWhereEachShownLaneStands)
{
    showSurface("himmelblau");
    trigger("start");
    walkAll(3);
    EXPECT_TRUE(words().contains("Lane A stands at (3, -3) after 3 steps: loss 50, 1.292 from the nearest"))
        << words().toStdString();
    EXPECT_TRUE(words().contains("Lane C stands at"));
    model.setLaneShown(0, false);
    QTest::qWait(50);
    EXPECT_FALSE(words().contains("Lane A stands")) << words().toStdString();
}

TEST_F(Surface, LeavesOutWhatALessonHides)
{
    showSurface("himmelblau");
    trigger("start");
    walkAll(3);
    ui::CurvesView curves;
    ui::ChartContent content = find<ui::CurvesView>("curves")->content();
    ui::SurfacePanel panel(&model, &session, &curves);
    panel.show();
    curves.setRecord(session.record());
    curves.setLanes(content.lanes, content.shape);
    auto* other = panel.findChild<ui::SurfaceView*>("surface");
    EXPECT_TRUE(other->accessibleDescription().contains("Lane B stands"));
    content.lanes[1].covered = {ui::kLossPanel};
    curves.setLanes(content.lanes, content.shape);
    EXPECT_FALSE(other->accessibleDescription().contains("Lane B stands"));
    EXPECT_TRUE(other->accessibleDescription().contains("Lane C stands"));
}

TEST_F(Surface, LeavesOutRunsOfOtherSurfaces)
{
    showSurface("quadratic");
    trigger("start");
    walkAll(3);
    ui::CurvesView curves;
    ui::ChartContent content = find<ui::CurvesView>("curves")->content();
    ui::SurfacePanel panel(&model, &session, &curves);
    panel.show();
    curves.setRecord(session.record());
    auto* other = panel.findChild<ui::SurfaceView*>("surface");
    content.lanes.push_back({.letter = 'F', .name = "earlier"});
    content.lanes.back().run = session.record()->lanes().front();
    const auto standsWith = [&](const model::Model& surface) {
        content.lanes.back().model = params::dump(model::toJson(surface));
        curves.setLanes(content.lanes, content.shape);
        return other->accessibleDescription().contains("Lane F stands");
    };
    EXPECT_TRUE(standsWith(model::Quadratic{}));
    EXPECT_FALSE(standsWith(model::Quadratic{.condition = 4.0}));
    EXPECT_FALSE(standsWith(model::Quadratic{.x = 2.0}));
    EXPECT_FALSE(standsWith(model::Saddle{}));
}

TEST_F(Surface, OutlivesTheSession)
{
    choose("model", "himmelblau");
    ui::CurvesView curves;
    auto own = std::make_unique<ui::SessionController>(
        [] { return std::unique_ptr<engine::Engine>(new FakeEngine); });
    ui::SurfacePanel panel(&model, own.get(), &curves);
    panel.show();
    own.reset();
    auto* other = panel.findChild<ui::SurfaceView*>("surface");
    const QString before = other->accessibleDescription();
    EXPECT_TRUE(before.startsWith("Himmelblau")) << before.toStdString();
    choose("model", "saddle");
    curves.setLanes({}, {});
    EXPECT_EQ(other->accessibleDescription(), before);
}

TEST_F(Surface, FollowsTheCrosshairAndShowsWhatMovesAChosenLane)
{
    showSurface("himmelblau");
    EXPECT_TRUE(QTest::qWaitFor([&] { return view().isMapped(); }));
    trigger("start");
    walkAll(5);
    const QImage newest = view().grab().toImage();
    find<ui::CurvesView>("curves")->moveCrosshairTo(2);
    const QImage earlier = view().grab().toImage();
    EXPECT_NE(earlier, newest);
    QTest::keyClick(&view(), Qt::Key_Down);
    EXPECT_NE(view().grab().toImage(), earlier);
    // At (2, −2): the gradient is (4x(x² + y − 11) + 2(x + y² − 7), …) = (−74, −2 (9) + …).
    EXPECT_TRUE(words().contains("Lane A stands at (2, -2) after 2 steps: loss 82")) << words().toStdString();
    const double slope = std::hypot(4 * 2 * -9.0 + 2 * -1.0, 2 * -9.0 + 4 * -2 * -1.0);
    EXPECT_TRUE(words().contains(QString("The slope is %1;").arg(slope, 0, 'g', 4))) << words().toStdString();
    const QImage chosen = view().grab().toImage();
    model.setValue("/lanes/2/name", "another"); // which has all lanes set anew
    EXPECT_EQ(view().grab().toImage(), chosen) << "the choice stays";
    model.setLaneShown(0, false);
    QTest::qWait(50);
    model.setLaneShown(0, true);
    QTest::qWait(50);
    EXPECT_EQ(view().grab().toImage(), earlier) << "who was gone is chosen no more";
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_EQ(view().grab().toImage(), earlier);
}

TEST_F(Surface, FillsTheCentreWithOneKeyAndComesBack)
{
    pressSwitch();
    EXPECT_FALSE(window.centre()->isSurfaceShown()) << "a network has none";
    EXPECT_FALSE(action("showSurface")->isVisible());
    showSurface("rosenbrock");
    const QSize small = view().size();
    EXPECT_TRUE(action("showSurface")->isVisible());
    EXPECT_FALSE(action("showSurface")->isChecked());

    pressSwitch();
    EXPECT_TRUE(window.centre()->isSurfaceShown());
    EXPECT_TRUE(action("showSurface")->isChecked());
    EXPECT_FALSE(action("showRace")->isChecked());
    EXPECT_TRUE(window.centre()->isAncestorOf(&view()));
    EXPECT_TRUE(view().isVisible());
    EXPECT_TRUE(view().hasFocus());
    EXPECT_GT(view().height(), 2 * small.height());
    EXPECT_FALSE(dock().isVisible());
    EXPECT_FALSE(find<QWidget>("curves")->isVisible());
    trigger("start");
    EXPECT_TRUE(window.centre()->isSurfaceShown()) << "where the race is seen too";

    pressSwitch();
    EXPECT_TRUE(dock().isVisible());
    EXPECT_TRUE(dock().isAncestorOf(&view()));
    EXPECT_TRUE(view().isVisible());
    EXPECT_TRUE(find<QWidget>("curves")->isVisible());
}

TEST_F(Surface, LeavesTheCentreToAProblemThatHasNone)
{
    const params::Json before = model.value("/problem/model");
    showSurface("saddle");
    pressSwitch();
    ASSERT_TRUE(window.centre()->isSurfaceShown());
    trigger("undo");
    ASSERT_EQ(model.value("/problem/model"), before);
    EXPECT_FALSE(window.centre()->isSurfaceShown());
    EXPECT_TRUE(find<QWidget>("curves")->isVisible());
    EXPECT_FALSE(action("showSurface")->isEnabled());
}

TEST_F(Surface, IsTakenFromTheCentreByAMask)
{
    showSurface("saddle");
    pressSwitch();
    ui::Mask mask;
    mask.hidden.docks = {"boundaryDock"};
    window.setMask(mask);
    EXPECT_FALSE(view().isVisible());
    EXPECT_FALSE(action("showSurface")->isVisible());
    pressSwitch();
    EXPECT_FALSE(view().isVisible());
    window.setMask({});
    pressSwitch();
    EXPECT_TRUE(view().isVisible());
}

TEST_F(Surface, SaysWeightsLossAndRateOfEachLaneAtTheCrosshair)
{
    showSurface("himmelblau");
    pressSwitch();
    EXPECT_FALSE(find<QTableView>("surface/figures")->isVisible()) << "nobody walks";
    trigger("start");
    walkAll(3);
    ASSERT_TRUE(find<QTableView>("surface/figures")->isVisible());
    EXPECT_EQ(find<QTableView>("surface/figures")->model()->rowCount(), 3);
    const double rate = session.record()->lanes()[1]->samples.lr(2);
    EXPECT_EQ(figures(1), "step | 3 | -3 | 50 | " + ui::figureText(rate));

    find<ui::CurvesView>("curves")->moveCrosshairTo(2);
    EXPECT_TRUE(figures(1).startsWith("step | 2 | -2 | 82 |")) << figures(1).toStdString();
    QTest::keyClick(&view(), Qt::Key_Right);
    EXPECT_GT(find<ui::CurvesView>("curves")->crosshair().value_or(0), 2);
    model.setLaneShown(0, false);
    QTest::qWait(50);
    EXPECT_EQ(find<QTableView>("surface/figures")->model()->rowCount(), 2);
    EXPECT_TRUE(figures(0).startsWith("step |")) << figures(0).toStdString();
}

TEST_F(Surface, GetsNarrowerThanTheFiguresBesideIt)
{
    showSurface("himmelblau");
    pressSwitch();
    trigger("start");
    walkAll(3);
    const auto& table = *find<QTableView>("surface/figures");
    ASSERT_TRUE(table.isVisible());
    EXPECT_LT(window.findChild<ui::SurfacePanel*>()->minimumSizeHint().width(),
              table.minimumSizeHint().width());
}

TEST_F(Surface, LetsGoOfTheCrosshairByEscape)
{
    showSurface("himmelblau");
    pressSwitch();
    trigger("start");
    walkAll(3);
    auto& curves = *find<ui::CurvesView>("curves");
    curves.moveCrosshairTo(2);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_EQ(curves.crosshair(), 2) << "first the lane is let go of";
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_FALSE(curves.crosshair());
    EXPECT_TRUE(figures(1).startsWith("step | 3 | -3 |")) << figures(1).toStdString();
}

TEST_F(Surface, ShowsWhatMovesTheLaneOfTheChosenRow)
{
    showSurface("himmelblau");
    pressSwitch();
    trigger("start");
    walkAll(3);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view().isMapped(); }));
    const QImage plain = view().grab().toImage();
    find<QTableView>("surface/figures")->selectRow(1);
    const QImage chosen = view().grab().toImage();
    EXPECT_NE(chosen, plain);
    QTest::keyClick(&view(), Qt::Key_Escape);
    EXPECT_EQ(view().grab().toImage(), plain);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTest::keyClick(&view(), Qt::Key_Down);
    EXPECT_EQ(view().grab().toImage(), chosen);
    QTest::keyClick(&view(), Qt::Key_Escape);
    auto& table = *find<QTableView>("surface/figures"); // whose current row the lane's still is
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(1, 1)).center());
    EXPECT_EQ(view().grab().toImage(), chosen);
}

} // namespace lrp::test
