#include "tests/ui/Documents.h"
#include "ui/instruments/InstrumentPanel.h"
#include "ui/landscape/BetweenPlot.h"
#include "ui/landscape/BetweenView.h"
#include "ui/landscape/LandscapeMap.h"
#include "ui/landscape/LandscapePicture.h"
#include "ui/landscape/LandscapeView.h"
#include "ui/landscape/LandscapeWords.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QCheckBox>
#include <QDockWidget>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

/// The loss of a network on a plane, drawn, read and said.
namespace lrp::test
{

namespace
{

using probe::SurfaceGrid;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// ln L of the made grids.
using Height = double (*)(double x, double y);

double slope(double x, double y)
{
    return 0.5 * x - 0.25 * y;
}

double bowl(double x, double y)
{
    return x * x + 4.0 * y * y;
}

/// From −2 to 2 and from −1 to 1.
SurfaceGrid gridOf(Height height, int side)
{
    SurfaceGrid grid;
    grid.whose = {.letter = 'A', .run = 1};
    grid.step = 300;
    grid.range = {.low = {-2.0, -1.0}, .high = {2.0, 1.0}};
    grid.side = side;
    grid.stride = 1;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            grid.losses.push_back(0.1 * std::exp(height(grid.x(column), grid.y(row))));
        }
    }
    grid.explained = {0.71, 0.15};
    grid.ofWalk = {0.608, 0.0152};
    grid.weights = 1250;
    grid.rows = 400;
    grid.examples = 400;
    SurfaceGrid::Walk a{.whose = grid.whose, .dots = {}};
    SurfaceGrid::Walk b{.whose = {.letter = 'B', .run = 2}, .dots = {}};
    for (int i = 0; i <= 3; ++i) {
        const double way = i / 3.0;
        a.dots.push_back({.step = 100 * i,
                          .at = {-1.5 * (1.0 - way), 0.0},
                          .off = 0.2 * (1.0 - way),
                          .loss = 0.5 - 0.1 * i,
                          .onPlane = 0.7 - 0.1 * i});
        b.dots.push_back(
            {.step = 100 * i, .at = {-1.5 + way, 0.5 * way}, .off = 0.1, .loss = 0.9, .onPlane = 1.0});
    }
    grid.walks = {a, b};
    return grid;
}

/// The same with every so manieth point alone.
SurfaceGrid inPart(SurfaceGrid grid, int stride)
{
    grid.stride = stride;
    for (int row = 0; row < grid.side; ++row) {
        for (int column = 0; column < grid.side; ++column) {
            if (row % stride != 0 || column % stride != 0) {
                grid.losses[static_cast<std::size_t>(row * grid.side + column)] = kNaN;
            }
        }
    }
    return grid;
}

double lightness(const ui::LandscapeMap& map, double x, double y)
{
    const QPoint at(qRound((x + 2.0) / 4.0 * (map.image.width() - 1)),
                    qRound((1.0 - y) / 2.0 * (map.image.height() - 1)));
    return QColor(map.image.pixel(at)).lightnessF();
}

probe::Interpolated lineWithHill()
{
    probe::Interpolated line;
    line.from = {.whose = {.letter = 'A', .run = 1}, .step = 300};
    line.to = {.whose = {.letter = 'B', .run = 2}, .step = 300};
    line.at = {-0.25, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25};
    line.training = {0.5, 0.1, 0.4, 1.5, 0.6, 0.2, kInfinity};
    line.validation = {0.6, 0.2, 0.5, 1.6, 0.7, 0.3, 0.9};
    line.rows = line.examples = 400;
    line.validationRows = line.validationExamples = 100;
    return line;
}

/// A view that is seen, with its picture painted.
class Landscape : public testing::Test
{
protected:
    Landscape()
    {
        view.resize(480, 360);
        view.show();
        show(gridOf(bowl, 25));
    }

    void show(const SurfaceGrid& grid)
    {
        view.setSurface(std::make_shared<const SurfaceGrid>(grid));
        EXPECT_TRUE(QTest::qWaitFor([this] { return view.isPainted(); }));
    }

    QImage picture() { return view.grab().toImage(); }

    ui::LandscapeView view;
};

} // namespace

TEST(LandscapeMap, IsDarkerWhereTheLossIsHigher)
{
    const ui::LandscapeMap map = ui::makeLandscapeMap(gridOf(bowl, 49), ui::Theme::make(false));
    EXPECT_EQ(map.image.size(), QSize(193, 193));
    EXPECT_GT(lightness(map, 0.0, 0.0), lightness(map, 0.5, 0.0));
    EXPECT_GT(lightness(map, 0.5, 0.0), lightness(map, 0.5, 0.5));
    EXPECT_NEAR(lightness(map, 0.5, 0.25), lightness(map, -0.5, -0.25), 0.01);
    EXPECT_TRUE(map.notFinite.empty());
}

TEST(LandscapeMap, HasItsLinesAtEqualStepsOfTheLogarithm)
{
    const SurfaceGrid grid = gridOf(bowl, 49);
    const ui::LandscapeMap map = ui::makeLandscapeMap(grid, ui::Theme::make(false));
    ASSERT_GT(map.isolines.size(), 100U);
    const double low = std::log(grid.scale().low);
    const double step = (std::log(grid.scale().high) - low) / 10.0;
    for (const QLineF& line : map.isolines) {
        const surface::Point at{-2.0 + 4.0 * line.x1(), 1.0 - 2.0 * line.y1()};
        const double level = (std::log(ui::lossAt(grid, at)) - low) / step;
        ASSERT_NEAR(level, std::round(level), 0.02);
    }
}

TEST(LandscapeMap, ReadsBetweenPointsInProportionOfLogarithms)
{
    const SurfaceGrid grid = gridOf(slope, 13);
    for (const surface::Point& at : {surface::Point{-2.0, -1.0}, {2.0, 1.0}, {0.123, -0.456}, {1.99, 0.99}}) {
        EXPECT_NEAR(ui::lossAt(grid, at), 0.1 * std::exp(slope(at[0], at[1])), 1e-12);
    }
}

TEST(LandscapeMap, LaysWhatIsNotKnownYetBetweenWhatIs)
{
    const SurfaceGrid part = inPart(gridOf(slope, 49), 4);
    for (const surface::Point& at : {surface::Point{-1.9, -0.95}, {0.0, 0.0}, {1.234, 0.567}}) {
        EXPECT_NEAR(ui::lossAt(part, at), 0.1 * std::exp(slope(at[0], at[1])), 1e-12);
    }
    EXPECT_TRUE(ui::makeLandscapeMap(part, ui::Theme::make(false)).notFinite.empty());
    SurfaceGrid none = part;
    none.stride = 0;
    EXPECT_TRUE(ui::makeLandscapeMap(none, ui::Theme::make(false)).image.isNull());
    EXPECT_TRUE(std::isnan(ui::lossAt(none, {0.0, 0.0})));
    SurfaceGrid odd = part; // of a file that nobody here has written
    odd.stride = 5;
    EXPECT_FALSE(ui::makeLandscapeMap(odd, ui::Theme::make(false)).image.isNull());
}

TEST(LandscapeMap, HatchesWhatIsNoNumberAndDrawsNoLineThere)
{
    SurfaceGrid grid = gridOf(bowl, 13);
    grid.losses[0] = kInfinity; // the lower left corner
    const ui::LandscapeMap map = ui::makeLandscapeMap(grid, ui::Theme::make(false));
    ASSERT_EQ(map.notFinite.size(), 1U);
    EXPECT_NEAR(map.notFinite.front().left(), 0.0, 1e-12);
    EXPECT_NEAR(map.notFinite.front().bottom(), 1.0, 1e-12);
    EXPECT_NEAR(map.notFinite.front().width(), 0.5 / 12.0, 1e-12);
    EXPECT_EQ(ui::lossAt(grid, {-2.0, -1.0}), kInfinity);
    EXPECT_TRUE(std::isfinite(ui::lossAt(grid, {-1.8, -0.9})));
    for (const QLineF& line : map.isolines) {
        ASSERT_FALSE(map.notFinite.front().adjusted(-0.001, 0.0, -0.003, 0.0).contains(line.center()));
    }
}

TEST(LandscapeMap, OfALossThatIsTheSameEverywhereIsPlain)
{
    const auto flat = [](double, double) { return 0.0; };
    const ui::LandscapeMap map = ui::makeLandscapeMap(gridOf(flat, 13), ui::Theme::make(true));
    EXPECT_TRUE(map.isolines.empty());
    EXPECT_EQ(QColor(map.image.pixel(0, 0)), ui::Theme::make(true).canvas);
}

// As where no unit of a network answers any more, and its loss is the same nearly everywhere.
TEST(LandscapeMap, IsPlainWhereNineTenthsAreTheSame)
{
    for (const double height : {0.3, 0.7, 1.1}) { // in between they are the same but for rounding
        SurfaceGrid grid = gridOf([](double, double) { return 0.0; }, 13);
        std::ranges::fill(grid.losses, 0.1 * std::exp(height));
        grid.losses[0] = 50.0; // the lower left corner
        const ui::LandscapeMap map = ui::makeLandscapeMap(grid, ui::Theme::make(false));
        EXPECT_EQ(QColor(map.image.pixel(map.image.width() / 2 + 3, 7)), ui::Theme::make(false).canvas);
        EXPECT_LT(lightness(map, -2.0, -1.0), lightness(map, 0.0, 0.0));
        EXPECT_GT(map.isolines.size(), 0U);
        for (const QLineF& line : map.isolines) {
            ASSERT_LE(std::hypot(line.x1(), 1.0 - line.y1()), std::hypot(1.0, 1.0) / 11.9)
                << "round it alone";
        }
    }
}

TEST(LandscapeWords, SayWhatAnAxisHoldsBesideWhatChanceWould)
{
    SurfaceGrid grid = gridOf(bowl, 13);
    EXPECT_EQ(ui::axisTexts(grid, 0).front(),
              "Direction 1: 71 % of the paths' variance; a random walk's would be 61 %");
    EXPECT_EQ(ui::axisTexts(grid, 1),
              QStringList({"Direction 2: 15 % of the paths' variance; a random walk's would be 1.5 %",
                           "Direction 2: 15 % (random walk: 1.5 %)", "Direction 2: 15 %"}));
    grid.walks.pop_back();
    EXPECT_TRUE(ui::axisTexts(grid, 0).front().contains("the path's variance"));
    grid.plane = probe::PlaneKind::Random; // no walk is widest along it
    EXPECT_EQ(ui::axisTexts(grid, 0).front(), "Random direction 1: 71 % of the path's variance");
    grid.explained = {kNaN, kNaN};
    EXPECT_EQ(ui::axisTexts(grid, 0), QStringList("Random direction 1"));
}

TEST(LandscapeWords, NameTheEndsThatAPlaneGoesThrough)
{
    SurfaceGrid grid = gridOf(bowl, 13);
    grid.plane = probe::PlaneKind::Ends;
    grid.explained = {kNaN, kNaN};
    EXPECT_EQ(ui::axisTexts(grid, 0).front(), "To B's end");
    EXPECT_EQ(ui::axisTexts(grid, 1).front(), "Aside: To A's start");
    grid.walks.push_back(grid.walks.back());
    grid.walks.back().whose.letter = 'C';
    EXPECT_EQ(ui::axisTexts(grid, 1).front(), "Aside: To C's end");
}

TEST(LandscapeWords, CaptionHoldsSharesAndWhereEachLaneStands)
{
    const SurfaceGrid grid = gridOf(bowl, 13);
    const QString caption = ui::captionOf(grid, 250);
    for (const char* part :
         {"71 %", "15 %", "60.8 %", "1.52 %", "after step 200: loss 0.3, on the plane 0.5"}) {
        EXPECT_TRUE(caption.contains(part)) << part << " in " << caption.toStdString();
    }
    EXPECT_TRUE(ui::captionOf(grid, std::nullopt).contains("after step 300: loss 0.2"));
}

TEST(LandscapeWords, FindTheCheckpointAtOrBeforeAStep)
{
    const SurfaceGrid::Walk walk = gridOf(bowl, 13).walks.front();
    EXPECT_EQ(ui::dotAt(walk, std::nullopt), 3U);
    EXPECT_EQ(ui::dotAt(walk, 300), 3U);
    EXPECT_EQ(ui::dotAt(walk, 299), 2U);
    EXPECT_EQ(ui::dotAt(walk, 100), 1U);
    EXPECT_EQ(ui::dotAt(walk, -5), 0U);
    EXPECT_EQ(ui::lossText(kInfinity), "∞");
    EXPECT_EQ(ui::shareText(0.0031), "0.31 %");
    EXPECT_EQ(ui::shareText(1.0), "100 %");
}

TEST_F(Landscape, DrawsTheDotAtTheCrosshairsStep)
{
    const QImage atEnd = picture();
    view.setStep(100);
    const QImage earlier = picture();
    EXPECT_NE(earlier, atEnd);
    EXPECT_TRUE(view.accessibleDescription().contains("after step 100: loss 0.4, on the plane 0.6"))
        << view.accessibleDescription().toStdString();
    view.setStep(std::nullopt);
    EXPECT_EQ(picture(), atEnd);
}

TEST_F(Landscape, WalksAlongThePathByKeysAndSaysWhereItStands)
{
    QSignalSpy wanted(&view, &ui::LandscapeView::stepWanted);
    QTest::keyClick(&view, Qt::Key_Left);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.takeFirst().front().toLongLong(), 200);
    EXPECT_TRUE(view.said().contains("after step 200: loss 0.3")) << view.said().toStdString();
    view.setStep(0);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(wanted.takeFirst().front().toLongLong(), 0) << "there is none before the first";
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_TRUE(view.said().contains("B")) << view.said().toStdString();
    EXPECT_TRUE(view.said().contains("after step 0: loss 0.9"));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_TRUE(view.said().contains("after step 0: loss 0.5")) << "round to the first lane";
    QSignalSpy newest(&view, &ui::LandscapeView::newestWanted);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(newest.count(), 1);
}

TEST_F(Landscape, MovesACrossOverTheMapAndSaysItsLoss)
{
    const QImage before = picture();
    QTest::keyClick(&view, Qt::Key_Up, Qt::ShiftModifier); // from where lane A ends, by a 48th of 2
    const double y = 2.0 / 48.0;
    EXPECT_EQ(view.said(), ui::pointSentence(gridOf(bowl, 25), {0.0, y}));
    EXPECT_TRUE(view.said().startsWith("Loss 0.1")) << view.said().toStdString();
    EXPECT_NE(picture(), before);
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    }
    EXPECT_EQ(view.said(), ui::pointSentence(gridOf(bowl, 25), {2.0, y})) << "the edge of the map";
    show(gridOf(bowl, 49)); // which is finer: the cross stays
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(view.said(), ui::pointSentence(gridOf(bowl, 49), {2.0 - 4.0 / 48.0, y}));
    show(gridOf(bowl, 25));
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(picture(), before);
    EXPECT_EQ(view.said(), view.accessibleDescription());
}

TEST_F(Landscape, KeepsThePictureUntilAFinerOneIsThere)
{
    show(inPart(gridOf(bowl, 49), 4));
    const QImage coarse = picture();
    view.setSurface(std::make_shared<const SurfaceGrid>(gridOf(bowl, 49)));
    EXPECT_FALSE(view.isPainted());
    EXPECT_EQ(picture(), coarse);
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.isPainted(); }));
    EXPECT_NE(picture(), coarse);
    view.resize(300, 200);
    EXPECT_FALSE(view.isPainted());
    EXPECT_EQ(picture().size(), QSize(300, 200)) << "stretched meanwhile";
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.isPainted(); }));
    view.setSurface(nullptr);
    EXPECT_TRUE(view.accessibleDescription().isEmpty());
    EXPECT_EQ(QColor(picture().pixel(150, 100)), ui::Theme::of(&view).canvas);
}

TEST(BetweenView, ReadsTheLineByKeys)
{
    ui::BetweenView view;
    view.resize(480, 320);
    view.setLine(std::make_shared<const probe::Interpolated>(lineWithHill()));
    EXPECT_EQ(view.said(), ui::captionOf(lineWithHill()));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.said(), "0 % of the way from A to B: training loss 0.1, validation loss 0.2.");
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.said(), "-25 % of the way from A to B: training loss 0.5, validation loss 0.6.");
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.said(), "125 % of the way from A to B: training loss ∞, validation loss 0.9.");
}

TEST(LandscapePicture, HoldsItsCaption)
{
    QTemporaryDir folder;
    const SurfaceGrid grid = gridOf(bowl, 25);
    const QString png = folder.filePath("surface.png");
    ASSERT_TRUE(ui::writeLandscapePicture(grid, false, png).empty());
    const QImage image(png);
    EXPECT_EQ(image.width(), 2000);
    EXPECT_EQ(image.text("Description"), ui::captionOf(grid, std::nullopt).replace('\n', ' '));
    const QString svg = folder.filePath("line.svg");
    ASSERT_TRUE(ui::writeBetweenPicture(lineWithHill(), true, svg).empty());
    QFile file(svg);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains("<desc>" + ui::captionOf(lineWithHill()).toHtmlEscaped()))
        << text.left(900).toStdString();
}

namespace
{

/// A race of three lanes with a checkpoint each, and its landscape.
class LandscapeOfRace : public Documents
{
protected:
    LandscapeOfRace()
    {
        race(300);
        keepCheckpoints();
        flush(); // those of all lanes
        EXPECT_TRUE(QTest::qWaitFor([this] { return history().runs().front().steps == 300; }));
        trigger("showLandscape");
    }

    QPushButton& button(const QString& name) { return *find<QPushButton>(name); }
    ui::LandscapeView& map() { return *find<ui::LandscapeView>("landscape/map"); }
    QString caption() { return find<QLabel>("landscape/caption")->text(); }

    std::vector<engine::InquiryPtr> asked(const char* kind)
    {
        std::vector<engine::InquiryPtr> found;
        std::ranges::copy_if(engine->asked, std::back_inserter(found),
                             [kind](const auto& inquiry) { return inquiry->probe().info().id == kind; });
        return found;
    }

    /// The question number `count` of this kind, once it has been asked.
    engine::InquiryPtr question(const char* kind, std::size_t count)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return asked(kind).size() >= count; }));
        return asked(kind).size() < count ? nullptr : asked(kind)[count - 1];
    }

    static std::string lettersOf(const std::vector<engine::Inquiry::Beside>& beside)
    {
        std::string letters;
        for (const auto& other : beside) {
            letters += other.whose.letter;
        }
        return letters;
    }
};

} // namespace

TEST_F(LandscapeOfRace, IsDrawnInPartAndThenInWhole)
{
    button("landscape/ask").click();
    const auto inquiry = question("surface", 1);
    ASSERT_TRUE(inquiry);
    EXPECT_EQ(inquiry->place().whose.letter, 'A');
    ASSERT_EQ(lettersOf(inquiry->place().beside), "BC") << "those that the curves show";
    EXPECT_EQ(inquiry->place().beside.front().path.back()->step, 300);

    inquiry->progress().publish(std::make_shared<SurfaceGrid>(inPart(gridOf(bowl, 49), 4)));
    EXPECT_TRUE(QTest::qWaitFor([this] { return map().isPainted(); }));
    EXPECT_TRUE(caption().contains("60.8 %")) << caption().toStdString();
    const auto whole = std::make_shared<SurfaceGrid>(gridOf(bowl, 49));
    whole->explained = {0.5, 0.25};
    inquiry->finish(whole);
    EXPECT_TRUE(QTest::qWaitFor([this] { return caption().contains("50 %"); })) << caption().toStdString();
}

TEST_F(LandscapeOfRace, FollowsTheCrosshairAndMovesIt)
{
    button("landscape/ask").click();
    const auto inquiry = question("surface", 1);
    ASSERT_TRUE(inquiry);
    inquiry->finish(std::make_shared<SurfaceGrid>(gridOf(bowl, 13)));
    EXPECT_TRUE(QTest::qWaitFor([this] { return map().isPainted(); }));
    auto* curves = find<ui::CurvesView>("curves");
    curves->moveCrosshairTo(150);
    EXPECT_TRUE(caption().contains("after step 100: loss 0.4")) << caption().toStdString();
    QTest::keyClick(&map(), Qt::Key_Right);
    EXPECT_EQ(curves->crosshair(), 200);
    EXPECT_TRUE(map().said().contains("after step 200: loss 0.3")) << map().said().toStdString();
    QTest::keyClick(&map(), Qt::Key_Escape);
    EXPECT_FALSE(curves->crosshair());
}

TEST_F(LandscapeOfRace, AsksAnewForAnotherPlaneAndForOneLaneAlone)
{
    model.setLaneShown(1, false);
    button("landscape/ask").click();
    const auto first = question("surface", 1);
    ASSERT_TRUE(first);
    EXPECT_EQ(lettersOf(first->place().beside), "C");
    first->finish(std::make_shared<SurfaceGrid>(gridOf(bowl, 13)));
    EXPECT_TRUE(QTest::qWaitFor([this] { return map().isPainted(); }));
    find<QCheckBox>("landscape/others")->setChecked(false);
    find<QComboBox>("landscape/plane")->setCurrentIndex(1);
    const auto second = question("surface", 2);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->probe().toJson()["plane"], "random");
    EXPECT_TRUE(second->place().beside.empty());
}

// Of lane A there is one at the first step and one at its end; the last question is lane B's, at the first.
TEST_F(LandscapeOfRace, ShowsTheFarthestWhereAnotherRunWasAskedAboutLast)
{
    auto* where = find<QComboBox>("landscape/where");
    find<ui::CurvesView>("curves")->moveCrosshairTo(0);
    const auto draw = [&](ui::Where place, std::size_t count, double share) {
        where->setCurrentIndex(where->findData(static_cast<int>(place)));
        button("landscape/ask").click();
        const auto inquiry = question("surface", count);
        ASSERT_TRUE(inquiry);
        const auto grid = std::make_shared<SurfaceGrid>(gridOf(bowl, 13));
        grid->explained[0] = share;
        inquiry->finish(grid);
        EXPECT_TRUE(QTest::qWaitFor([&] { return caption().contains(ui::shareText(share)); }))
            << caption().toStdString();
    };
    draw(ui::Where::End, 1, 0.31);
    draw(ui::Where::Crosshair, 2, 0.32);
    model.selectLane(1);
    draw(ui::Where::Crosshair, 3, 0.33);
    model.selectLane(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return caption().contains("31 %"); })) << caption().toStdString();
}

TEST_F(LandscapeOfRace, DrawsTheLineToAnotherEnd)
{
    find<QTabWidget>("landscape/pages")->setCurrentIndex(1);
    button("between/ask").click();
    const auto toB = question("interpolation", 1);
    ASSERT_TRUE(toB);
    EXPECT_EQ(lettersOf(toB->place().beside), "B");
    toB->finish(std::make_shared<probe::Interpolated>(lineWithHill()));
    EXPECT_TRUE(QTest::qWaitFor(
        [this] { return find<QLabel>("between/caption")->text() == ui::captionOf(lineWithHill()); }));
    auto* to = find<QComboBox>("between/to");
    to->setCurrentIndex(1);
    Q_EMIT to->activated(1);
    const auto toC = question("interpolation", 2);
    ASSERT_TRUE(toC);
    EXPECT_EQ(lettersOf(toC->place().beside), "C");
}

TEST_F(Window, HasADockForTheLandscapeThatSaysWhatToPress)
{
    EXPECT_FALSE(find<QDockWidget>("landscapeDock")->isVisible());
    trigger("showLandscape");
    EXPECT_TRUE(find<QDockWidget>("landscapeDock")->isVisible());
    EXPECT_EQ(find<QTabWidget>("landscape/pages")->count(), 2);
    EXPECT_TRUE(find<QLabel>("landscape/message")->text().contains("Press Draw"));
    find<QPushButton>("landscape/ask")->click();
    EXPECT_TRUE(find<QLabel>("landscape/problem")->text().contains("has not run yet"))
        << find<QLabel>("landscape/problem")->text().toStdString();
    EXPECT_EQ(find<QComboBox>("landscape/plane")->count(), 3);
    EXPECT_FALSE(exists("landscape/plane/note") && find<QWidget>("landscape/plane/note")->isVisible());
}

} // namespace lrp::test
