#include "ui/presenter/SpanRaster.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace lrp::ui
{
namespace
{

class SpanRasterTest : public testing::Test
{
protected:
    SpanRasterTest() { image.fill(Qt::white); }

    void paint(const std::vector<QPointF>& points, const CurvePen& pen)
    {
        SpanRaster(QRectF(image.rect())).paint(image, points, pen);
    }
    /// How much ink a column of pixels holds: in pixels.
    double inkIn(int column) const
    {
        double ink = 0.0;
        for (int row = 0; row < image.height(); ++row) {
            ink += (255 - qRed(image.pixel(column, row))) / 255.0;
        }
        return ink;
    }

    QImage image{120, 120, QImage::Format_ARGB32_Premultiplied};
};

TEST_F(SpanRasterTest, IsAsWideAsAStraightLine)
{
    for (const double slope : {0.0, 0.5, 1.0, 3.0}) {
        image.fill(Qt::white);
        paint({{0.0, 60.0 - 60.0 * slope}, {120.0, 60.0 + 60.0 * slope}}, {Qt::black, 5.0});
        EXPECT_NEAR(inkIn(60), 5.0 * std::sqrt(1.0 + slope * slope), 0.25 + 0.25 * slope) << slope;
    }
}

TEST_F(SpanRasterTest, LooksLikeAStrokedPath)
{
    std::vector<QPointF> points;
    QPainterPath path(QPointF(10.0, 60.0));
    for (int x = 10; x <= 110; x += 4) {
        points.emplace_back(x, 60.0 + 30.0 * std::sin(0.1 * (x - 10)));
        path.lineTo(points.back());
    }
    paint(points, {Qt::black, 6.0});
    QImage stroked(image.size(), image.format());
    stroked.fill(Qt::white);
    QPainter painter(&stroked);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(Qt::black, 6.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.end();

    double difference = 0.0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int apart = std::abs(qRed(image.pixel(x, y)) - qRed(stroked.pixel(x, y)));
            EXPECT_LT(apart, 150) << x << ", " << y;
            difference += apart / 255.0;
        }
    }
    EXPECT_LT(difference, 0.06 * 6.0 * 130.0) << "of all the ink";
}

TEST_F(SpanRasterTest, DrawsACliffAsWideAsTheLine)
{
    paint({{20.0, 20.0}, {60.0, 20.0}, {60.0, 100.0}, {100.0, 100.0}}, {Qt::black, 6.0});

    for (int y = 30; y < 90; ++y) {
        double ink = 0.0;
        for (int x = 0; x < 120; ++x) {
            ink += (255 - qRed(image.pixel(x, y))) / 255.0;
        }
        EXPECT_NEAR(ink, 6.0, 0.6) << y;
    }
    EXPECT_EQ(qRed(image.pixel(60, 10)), 255) << "does not shoot beyond the corner";
    EXPECT_EQ(qRed(image.pixel(60, 110)), 255);
}

TEST_F(SpanRasterTest, BreaksWhereAValueIsMissing)
{
    paint({{10.0, 60.0}, {40.0, 60.0}, {60.0, std::nan("")}, {80.0, 60.0}, {110.0, 60.0}}, {Qt::black, 4.0});

    EXPECT_NEAR(inkIn(30), 4.0, 0.1);
    EXPECT_EQ(inkIn(60), 0.0);
    EXPECT_NEAR(inkIn(90), 4.0, 0.1);
}

TEST_F(SpanRasterTest, DashesWithTheirLengthsAlongTheLine)
{
    paint({{0.0, 60.0}, {120.0, 60.0}}, {.colour = Qt::black, .width = 2.0, .dash = {10, 5}});

    int on = 0;
    for (int x = 0; x < 120; ++x) {
        on += inkIn(x) > 1.0 ? 1 : 0;
    }
    EXPECT_EQ(on, 80) << "two thirds";
}

TEST_F(SpanRasterTest, StaysInsideItsAreaAndTheImage)
{
    SpanRaster(QRectF(30, 30, 60, 60)).paint(image, {{-500.0, -780.0}, {700.0, 1020.0}}, {Qt::black, 9.0});

    EXPECT_EQ(inkIn(29), 0.0);
    EXPECT_GT(inkIn(60), 8.0);
    EXPECT_EQ(inkIn(90), 0.0);
    SpanRaster(QRectF(-50, -50, 400, 400)).paint(image, {{-60.0, 60.0}, {300.0, 60.0}}, {Qt::black, 9.0});
    EXPECT_NEAR(inkIn(0), 9.0, 0.2);
}

} // namespace
} // namespace lrp::ui
