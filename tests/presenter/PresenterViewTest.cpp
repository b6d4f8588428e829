#include "ui/presenter/PresenterView.h"

#include "tests/presenter/Walls.h"
#include "ui/presenter/PresenterColours.h"

#include <gtest/gtest.h>
#include <QClipboard>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

namespace lrp::ui
{
namespace
{

class PresenterViewTest : public testing::Test
{
protected:
    PresenterViewTest()
    {
        view.resize(1920, 1080);
        view.setWall(test::makeWall(3, 640));
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        settle();
    }

    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return view.isCurrent(); }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view, key, modifiers);
        settle();
    }
    void draw(const std::vector<QPoint>& points)
    {
        QTest::mousePress(&view, Qt::LeftButton, {}, points.front());
        for (const QPoint& point : points) {
            QTest::mouseMove(&view, point);
        }
        QTest::mouseRelease(&view, Qt::LeftButton, {}, points.back());
    }
    QImage grab() { return view.grab().toImage().convertToFormat(QImage::Format_RGB32); }

    Hands hands;
    PresenterView view{&hands};
};

TEST_F(PresenterViewTest, GivesTheWindowsCommands)
{
    QSignalSpy wanted(&view, &PresenterView::commandWanted);
    for (const Qt::Key key :
         {Qt::Key_F5, Qt::Key_Space, Qt::Key_Period, Qt::Key_BracketLeft, Qt::Key_BracketRight}) {
        press(key);
    }

    QStringList ids;
    for (const QVariantList& call : wanted) {
        ids.append(call.front().toString());
    }
    EXPECT_EQ(ids, QStringList({"start", "pause", "step", "slower", "faster"}));
}

TEST_F(PresenterViewTest, HandsTheClickersKeysToTheLesson)
{
    QSignalSpy reveal(&view, &PresenterView::revealWanted);
    QSignalSpy next(&view, &PresenterView::nextWanted);
    QSignalSpy previous(&view, &PresenterView::previousWanted);
    press(Qt::Key_R);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageUp);

    EXPECT_EQ(reveal.size(), 1);
    EXPECT_EQ(next.size(), 2);
    EXPECT_EQ(previous.size(), 1);
}

TEST_F(PresenterViewTest, PutsLanesIntoTheLight)
{
    press(Qt::Key_2);
    EXPECT_EQ(view.spotlight(), std::set<char>{'B'});
    EXPECT_TRUE(view.shownWall().lanes[0].isDimmed);
    EXPECT_FALSE(view.shownWall().lanes[1].isDimmed);
    press(Qt::Key_1);
    EXPECT_EQ(view.spotlight(), (std::set<char>{'A', 'B'}));
    press(Qt::Key_3, Qt::ShiftModifier);
    EXPECT_EQ(view.spotlight(), std::set<char>{'C'}) << "alone";
    press(Qt::Key_4);
    EXPECT_EQ(view.spotlight(), std::set<char>{'C'}) << "there is no fourth";
    press(Qt::Key_3);
    EXPECT_TRUE(view.spotlight().empty());
    press(Qt::Key_1);
    press(Qt::Key_0);
    EXPECT_TRUE(view.spotlight().empty());
}

TEST_F(PresenterViewTest, FreezesThePictureWhileTrainingGoesOn)
{
    Wall wall = test::makeWall(3, 0);
    auto run = test::makeRun(640);
    wall.lanes[0].run = run;
    wall.at = 640;
    view.setWall(wall);
    press(Qt::Key_Z);
    const QImage frozen = view.picture().image.copy();
    EXPECT_TRUE(view.shownWall().state.contains("frozen at 640"));

    test::train(*run, 900, 3.0);
    wall.at = 900;
    view.setWall(wall);
    settle();
    EXPECT_TRUE(test::areSame(view.picture().image, frozen, test::kShades));

    press(Qt::Key_Z);
    EXPECT_NE(view.picture().image, frozen);
    EXPECT_FALSE(view.isFrozen());
}

TEST_F(PresenterViewTest, DrawsWithAPenThatSticksToTheData)
{
    const WallAxes before = view.picture().axes;
    const QPointF centre = before.layout.lossPlot.center();
    draw({centre.toPoint(), centre.toPoint() + QPoint(50, 0)});
    EXPECT_TRUE(view.strokes().isEmpty()) << "the pen is not out";

    press(Qt::Key_P);
    draw({centre.toPoint(), centre.toPoint() + QPoint(50, 20), centre.toPoint() + QPoint(90, 0)});
    ASSERT_EQ(view.strokes().strokes().size(), 1U);
    const PenStrokes::Stroke stroke = view.strokes().strokes().front();
    EXPECT_EQ(stroke.part, WallPart::Loss);
    EXPECT_NEAR(stroke.points.front().x(), before.toData(WallPart::Loss, centre).x(), 1.0) << "a step";
    const QColor pen = PresenterColours::make(false).pen;
    EXPECT_EQ(grab().pixelColor((centre + QPointF(25, 10)).toPoint()), pen);

    Wall wall = test::makeWall(3, 640);
    wall.options.zoom.x = Span{400.0, 600.0};
    view.setWall(wall);
    settle();
    const QPointF moved = view.picture().axes.toPixel(WallPart::Loss, stroke.points.back());
    EXPECT_GT(std::abs(moved.x() - (centre.x() + 90)), 100.0);
    EXPECT_EQ(grab().pixelColor(moved.toPoint()), pen) << "went along with the axis";
}

TEST_F(PresenterViewTest, TakesStrokesBack)
{
    press(Qt::Key_P);
    for (int stroke = 0; stroke < 3; ++stroke) {
        draw({QPoint(400 + 50 * stroke, 300), QPoint(420 + 50 * stroke, 330)});
    }
    ASSERT_EQ(view.strokes().strokes().size(), 3U);
    press(Qt::Key_Backspace);
    EXPECT_EQ(view.strokes().strokes().size(), 2U);
    press(Qt::Key_P, Qt::ShiftModifier);
    EXPECT_TRUE(view.strokes().isEmpty());
    EXPECT_TRUE(view.isDrawing());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(view.strokes().strokes().size(), 2U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(view.strokes().strokes().size(), 3U);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(view.strokes().strokes().size(), 2U);
}

TEST_F(PresenterViewTest, ThawsWhenItIsTold)
{
    press(Qt::Key_Z);
    view.thaw();
    EXPECT_FALSE(view.isFrozen());
    view.thaw();
    EXPECT_FALSE(view.isFrozen());
}

TEST_F(PresenterViewTest, MovesWhatIsTriedByArrows)
{
    QSignalSpy nudged(&view, &PresenterView::nudged);
    press(Qt::Key_Left);
    press(Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_EQ(nudged.size(), 2);
    EXPECT_EQ(nudged[0].front().toInt(), -1);
    EXPECT_EQ(nudged[1].front().toInt(), 10);
}

/// What of a widget is asked to be painted.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget* widget) { widget->installEventFilter(this); }
    QRegion region;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            region += static_cast<QPaintEvent*>(event)->region();
        }
        return false;
    }
};

TEST_F(PresenterViewTest, BlackCoversEverythingThoughNothingIsNew)
{
    settle();
    PaintedRegion painted(&view);
    press(Qt::Key_B);
    settle();
    EXPECT_TRUE((QRegion(view.rect()) - painted.region).isEmpty());
}

TEST_F(PresenterViewTest, GoesBlackAndDarkAndBack)
{
    const QImage light = grab();
    press(Qt::Key_B);
    QImage black(light.size(), QImage::Format_RGB32);
    black.fill(Qt::black);
    EXPECT_TRUE(test::areSame(grab(), black));
    press(Qt::Key_B);
    press(Qt::Key_D);
    EXPECT_EQ(grab().pixelColor(3, 3), PresenterColours::make(true).canvas);
    press(Qt::Key_D);
    EXPECT_TRUE(test::areSame(grab(), light, test::kShades));
}

TEST_F(PresenterViewTest, PointsWithALightOfASeventh)
{
    constexpr int kRow = 76; // of the header, where nothing stands
    press(Qt::Key_K);
    QTest::mouseMove(&view, QPoint(1200, kRow));
    const QImage image = grab();
    const auto light = [&](int x) { return image.pixelColor(x, kRow).red(); };

    EXPECT_TRUE(view.isPointing());
    EXPECT_EQ(light(1200), 255);
    EXPECT_EQ(light(1200 - 72), 255);
    EXPECT_EQ(light(1200 - 79), 153) << "60 % of the light";
    EXPECT_EQ(light(5), 153);
}

TEST_F(PresenterViewTest, CountsHandsWhereThereIsAQuestion)
{
    press(Qt::Key_V);
    EXPECT_FALSE(view.isCounting()) << "there is nothing to count";
    hands.setChoices({"A", "B", "same"});
    press(Qt::Key_V);
    ASSERT_TRUE(view.isCounting());
    press(Qt::Key_1);
    press(Qt::Key_1);
    press(Qt::Key_3);
    press(Qt::Key_1, Qt::ShiftModifier);
    press(Qt::Key_2, Qt::ShiftModifier);
    press(Qt::Key_4);

    EXPECT_EQ(hands.counts(), (std::vector{1, 0, 1}));
    EXPECT_TRUE(view.spotlight().empty());
    press(Qt::Key_V);
    press(Qt::Key_2);
    EXPECT_EQ(view.spotlight(), std::set<char>{'B'});
}

TEST_F(PresenterViewTest, CopiesTheSlideThatTheClassSees)
{
    press(Qt::Key_2);
    press(Qt::Key_P);
    draw({QPoint(500, 600), QPoint(560, 640), QPoint(620, 600)});
    const QImage wall = grab();
    QSignalSpy copied(&view, &PresenterView::slideCopied);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(copied.size() == 1 || copied.wait());

    const QImage slide = QApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(slide.size(), QSize(1920, 1080));
    EXPECT_TRUE(test::areSame(slide, wall, test::kShades));
}

TEST_F(PresenterViewTest, CopiesASlideOfThatSizeFromASmallerScreen)
{
    view.resize(1280, 720);
    settle();
    QSignalSpy copied(&view, &PresenterView::slideCopied);
    view.copySlide();
    ASSERT_TRUE(copied.wait());

    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(1920, 1080));
}

TEST_F(PresenterViewTest, ShowsItsKeysForAWhile)
{
    const QImage without = grab();
    press(Qt::Key_Question);
    EXPECT_TRUE(view.areKeysShown());
    EXPECT_NE(grab(), without);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !view.areKeysShown(); }, 4000));
    EXPECT_TRUE(test::areSame(grab(), without));
}

} // namespace
} // namespace lrp::ui
