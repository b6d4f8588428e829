#include "ui/plots/DangerZone.h"
#include "ShownView.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/Picture.h"
#include "ui/plots/PlotStyle.h"
#include "ui/plots/Summary.h"
#include "ui/plots/XScale.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

namespace lrp::ui
{
namespace
{

using rangetest::Zone;

const DangerZone kZone{.letter = 'A', .tests = {{0, {.low = 0.01, .edge = 0.4}}}, .seeds = 3};

/// A panel that nothing but the zone is painted on.
class PaintedZone
{
public:
    PaintedZone(const DangerZone& zone, YScale scale, const XPlace& place = {}, bool isDark = false,
                double factor = 1.0)
        : m_style{Theme::make(isDark), QApplication::font()}
        , m_map(kPanel, {0.0, 100.0}, {scale == YScale::Logarithmic ? 0.001 : 0.0, 1.0}, scale)
        , m_image(QSize(500, 340), QImage::Format_RGB32)
    {
        m_image.fill(m_style.theme.canvas);
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintZone(painter, zone, m_map, place, factor, m_style);
        paintZoneNames(painter, zone, m_map, place, factor, m_style);
    }

    /// On the axis; x from 0 to 100.
    QColor at(double x, double rate) const { return m_image.pixelColor(m_map.point(x, rate).toPoint()); }
    bool isBlank(double x, double rate) const { return at(x, rate) == m_style.theme.canvas; }
    bool isRed(double x, double rate) const
    {
        const QColor colour = at(x, rate);
        return colour.red() > colour.blue() + 5 && std::abs(colour.green() - colour.blue()) < 8;
    }
    bool isAmber(double x, double rate) const
    {
        const QColor colour = at(x, rate);
        return colour.green() > colour.blue() + 8;
    }
    /// How much of a row is not blank.
    double inkAlong(double rate, double from, double to) const
    {
        int inked = 0;
        int all = 0;
        for (double x = m_map.x(from); x < m_map.x(to); ++x, ++all) {
            inked += m_image.pixelColor(QPoint(qRound(x), qRound(m_map.y(rate)))) != m_style.theme.canvas;
        }
        return static_cast<double>(inked) / all;
    }
    int inkOutside() const
    {
        int inked = 0;
        for (int y = 0; y < m_image.height(); ++y) {
            for (int x = 0; x < m_image.width(); ++x) {
                const bool isInside = kPanel.adjusted(-1, -1, 1, 1).contains(QPointF(x, y));
                inked += !isInside && m_image.pixelColor(x, y) != m_style.theme.canvas ? 1 : 0;
            }
        }
        return inked;
    }

private:
    static constexpr QRectF kPanel{50.0, 20.0, 400.0, 300.0};

    PlotStyle m_style;
    PixelMap m_map;
    QImage m_image;
};

class DangerZoneOnBoth : public testing::TestWithParam<bool>
{
};

TEST_P(DangerZoneOnBoth, IsHatchedClearAmberAndRed)
{
    const PaintedZone log(kZone, YScale::Logarithmic, {}, GetParam());
    EXPECT_TRUE(log.isRed(20.0, 0.6));
    EXPECT_TRUE(log.isAmber(20.0, 0.3));
    EXPECT_EQ(log.inkAlong(0.05, 0.0, 50.0), 0.0) << "useful";
    const double hatched = log.inkAlong(0.003, 0.0, 50.0);
    EXPECT_GT(hatched, 0.1);
    EXPECT_LT(hatched, 0.6) << "lines, no ground";

    const PaintedZone linear(kZone, YScale::Linear, {}, GetParam());
    EXPECT_TRUE(linear.isRed(20.0, 0.6));
    EXPECT_TRUE(linear.isAmber(20.0, 0.3));
    EXPECT_EQ(linear.inkAlong(0.1, 0.0, 50.0), 0.0);
    EXPECT_EQ(log.inkOutside() + linear.inkOutside(), 0);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, DangerZoneOnBoth, testing::Bool());

/// From 0.4 at step 0 to 0.1 at step 100, by way of 0.2 at 50.
TEST(DangerZone, MovesFromTestToTest)
{
    DangerZone zone = kZone;
    zone.tests = {{100, {.low = 0.002, .edge = 0.1}}, {0, {.low = 0.01, .edge = 0.4}}};
    for (const YScale scale : {YScale::Linear, YScale::Logarithmic}) {
        const PaintedZone painted(zone, scale);
        EXPECT_TRUE(painted.isAmber(5.0, 0.3));
        EXPECT_TRUE(painted.isRed(50.0, 0.21));
        EXPECT_TRUE(painted.isAmber(50.0, 0.19));
        EXPECT_TRUE(painted.isBlank(5.0, 0.12));
        EXPECT_TRUE(painted.isRed(80.0, 0.2));
        EXPECT_EQ(painted.inkOutside(), 0);
    }
    const PaintedZone epochs(zone, YScale::Linear, XPlace{0.0, 0.5}); // step 100 stands at 50
    EXPECT_TRUE(epochs.isRed(25.0, 0.21));
    EXPECT_TRUE(epochs.isAmber(25.0, 0.19));
    EXPECT_TRUE(epochs.isRed(60.0, 0.3)) << "the last one goes on";
    const PaintedZone unknown(zone, YScale::Linear, XPlace{0.0, 0.0}); // seconds, before anything has run
    EXPECT_TRUE(unknown.isAmber(80.0, 0.3)) << "the first one";
}

TEST(DangerZone, IsDrawnWhereTheTestsLieBesideThePanel)
{
    const PaintedZone later(kZone, YScale::Logarithmic, XPlace{-50.0, 1.0});
    const PaintedZone earlier(kZone, YScale::Logarithmic, XPlace{200.0, 1.0});
    for (const PaintedZone* zoomed : {&later, &earlier}) {
        EXPECT_TRUE(zoomed->isRed(20.0, 0.6));
        EXPECT_TRUE(zoomed->isAmber(20.0, 0.3));
        EXPECT_EQ(zoomed->inkOutside(), 0);
    }
}

TEST(DangerZone, HasNoRedWhereNothingWasUnstableAndNoHatchingWhereTheTestWasFlat)
{
    DangerZone zone = kZone;
    zone.tests = {{0, {.low = std::nullopt, .edge = std::nullopt}}};
    const PaintedZone painted(zone, YScale::Logarithmic);
    for (const double rate : {0.002, 0.02, 0.2, 0.9}) {
        EXPECT_EQ(painted.inkAlong(rate, 0.0, 60.0), 0.0) << rate;
    }
    zone.tests = {
        {0, {.low = {}, .edge = 0.4}}, {50, {.low = {}, .edge = {}}}, {100, {.low = {}, .edge = 0.4}}};
    const PaintedZone half(zone, YScale::Logarithmic);
    EXPECT_TRUE(half.isBlank(25.0, 0.6)) << "nothing is known between one that has an edge and one without";
    EXPECT_EQ(half.inkOutside(), 0);
}

TEST(DangerZone, FollowsAnAxisThatDividesByTheBaseRate)
{
    const PaintedZone divided(kZone, YScale::Linear, {}, false, 0.5);
    EXPECT_TRUE(divided.isRed(20.0, 0.21));
    EXPECT_TRUE(divided.isAmber(20.0, 0.19));
}

TEST(DangerZone, IsSaidInWords)
{
    EXPECT_EQ(inWords(kZone), "too small below 0.01, unstable above 0.4 (3 seeds)");
    DangerZone zone{.letter = 'A', .tests = {{0, {.low = {}, .edge = {}}}}, .seeds = 1};
    EXPECT_EQ(inWords(zone), "stable as far as tested (one seed: no verdict)");
    zone = {.letter = 'A',
            .tests = {{1125, {.low = {}, .edge = 0.2}}, {0, {.low = 0.01, .edge = 0.4}}},
            .seeds = 3};
    EXPECT_EQ(inWords(zone), "at step 0 too small below 0.01, unstable above 0.4; at step 1,125 unstable "
                             "above 0.2 (3 seeds)");
}

class DangerZoneContent : public testing::Test
{
protected:
    DangerZoneContent()
    {
        content.lanes = test::makeLanes(2, 1000);
        content.shape = test::shapeOf(1000);
        content.zone = kZone;
        options.scales[kRatePanel] = YScale::Logarithmic;
    }

    /// Of an SVG of what is planned.
    QString svg() const
    {
        EXPECT_TRUE(writePicture(content, options, {.size = {800, 400}}, folder.filePath("a.svg")).empty());
        QFile file(folder.filePath("a.svg"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QString summary() const
    {
        return QString::fromStdString(summary::textOf(subjectOf(content, options, true)));
    }

    ChartContent content;
    ChartOptions options;
    QTemporaryDir folder;
};

TEST_F(DangerZoneContent, IsNamedInPicturesAndTheirSummary)
{
    content.zone->tests = {{0, {.low = 0.3, .edge = 0.35}}}; // where the axis of 0.2 to 0.4 has room
    const QString drawn = svg();
    EXPECT_TRUE(drawn.contains("too small for A below 0.3"));
    EXPECT_TRUE(drawn.contains("unstable for A above 0.35 (3 seeds)"));
    EXPECT_TRUE(summary().contains("Range test: too small below 0.3, unstable above 0.35 (3 seeds)."));

    options.showsZone = false;
    EXPECT_FALSE(svg().contains("unstable"));
    EXPECT_FALSE(summary().contains("Range test"));
}

TEST_F(DangerZoneContent, IsOfALaneThatMayBeSeen)
{
    ASSERT_EQ(zoneLane(content), &content.lanes[0]);
    content.lanes[0].visible = false;
    EXPECT_EQ(zoneLane(content), nullptr);
    content.lanes[0].visible = true;
    content.lanes[0].isGhost = true;
    EXPECT_EQ(zoneLane(content), nullptr);
    content.lanes[0].isGhost = false;
    content.lanes[0].covered = {kLossPanel};
    EXPECT_NE(zoneLane(content), nullptr);
    content.lanes[0].covered = {kLossPanel, kRatePanel};
    EXPECT_EQ(zoneLane(content), nullptr) << "a lesson hides its rates";
    EXPECT_FALSE(summary().contains("Range test"));
    content.lanes[0].covered = {};
    content.zone->tests.clear();
    EXPECT_EQ(zoneLane(content), nullptr);
    content.zone.reset();
    EXPECT_EQ(zoneLane(content), nullptr);
}

using DangerZoneView = test::ShownView;

TEST_F(DangerZoneView, ComesGoesAndIsHidden)
{
    view.setLanes(test::makeLanes(1, 1000), shape);
    settle();
    const QImage without = view.grab().toImage();
    DangerZone zone = kZone;
    zone.tests.front().bounds.edge = 0.3;
    view.setZone(zone);
    settle();
    const QImage with = view.grab().toImage();
    EXPECT_NE(with, without);
    view.setZoneShown(false);
    settle();
    EXPECT_EQ(view.grab().toImage(), without);
    view.setZoneShown(true);
    settle();
    EXPECT_EQ(view.grab().toImage(), with);
    view.setZone(std::nullopt);
    settle();
    EXPECT_EQ(view.grab().toImage(), without);
}

/// Lines and texts that a band is behind.
class DangerZoneGround : public testing::TestWithParam<bool>
{
};

TEST_P(DangerZoneGround, LetsWhatIsOnItBeRead)
{
    const Theme theme = Theme::make(GetParam());
    const PaintedZone painted(kZone, YScale::Logarithmic, {}, GetParam());
    const QColor near = painted.at(20.0, 0.3);
    const QColor beyond = painted.at(20.0, 0.6);
    EXPECT_GE(contrast(theme.warning, near), 4.5);
    EXPECT_GE(contrast(theme.error, beyond), 4.5);
    EXPECT_GE(contrast(theme.text, near), 4.5);
    for (const QColor& ground : {near, beyond}) {
        for (char letter = 'A'; letter <= 'H'; ++letter) {
            // Some of the lanes' colours stand out 3.1:1 from white and have nothing to lose.
            const double onCanvas = contrast(theme.lane(letter), theme.canvas);
            EXPECT_GE(contrast(theme.lane(letter), ground), std::min(3.0, 0.85 * onCanvas)) << letter;
        }
        for (const char letter : {'A', 'B', 'C'}) {
            EXPECT_GE(contrast(theme.lane(letter), ground), 3.0) << letter;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, DangerZoneGround, testing::Bool());

} // namespace
} // namespace lrp::ui
