#include "ui/plots/detail/ColumnRaster.h"

#include <gtest/gtest.h>
#include <QImage>
#include <QPainter>
#include <QPicture>

namespace lrp::ui
{
namespace
{

class ColumnRasterTest : public testing::Test
{
protected:
    ColumnRasterTest() { image.fill(Qt::transparent); }

    int alpha(int x, int y) const { return qAlpha(image.pixel(x, y)); }

    QImage image{20, 20, QImage::Format_ARGB32_Premultiplied};
};

TEST_F(ColumnRasterTest, FillsABarInsideItsArea)
{
    QPainter painter(&image);
    ColumnRaster::on(painter, QRectF(0, 0, 20, 10))->fill(5.0, {{4.0, 15.0, 0xFF0000FF}});

    EXPECT_EQ(image.pixel(5, 4), 0xFF0000FFU);
    EXPECT_EQ(image.pixel(5, 9), 0xFF0000FFU);
    EXPECT_EQ(alpha(5, 3), 0);
    EXPECT_EQ(alpha(5, 10), 0);
    EXPECT_EQ(alpha(4, 5), 0);
    EXPECT_EQ(alpha(6, 5), 0);
}

TEST_F(ColumnRasterTest, MixesTranslucentBarsAsAPainterDoes)
{
    const QColor red(255, 0, 0, 64);
    const QColor green(0, 255, 0, 64);
    QPainter painter(&image);
    ColumnRaster::on(painter, QRectF(image.rect()))
        ->fill(5.0, {{2.0, 8.0, qPremultiply(red.rgba())}, {5.0, 12.0, qPremultiply(green.rgba())}});
    painter.fillRect(QRectF(7, 2, 1, 6), red);
    painter.fillRect(QRectF(7, 5, 1, 7), green);
    painter.end();

    for (int y = 0; y < 20; ++y) {
        const QColor ours = QColor::fromRgba(image.pixel(5, y));
        const QColor theirs = QColor::fromRgba(image.pixel(7, y));
        EXPECT_NEAR(ours.alpha(), theirs.alpha(), 1) << y;
        EXPECT_NEAR(ours.red(), theirs.red(), 4) << y;
        EXPECT_NEAR(ours.green(), theirs.green(), 4) << y;
    }
}

TEST_F(ColumnRasterTest, StrokesALevelLineWithSoftEdges)
{
    QPainter painter(&image);
    ColumnRaster::on(painter, QRectF(image.rect()))->stroke({{2.0, 10.25}, {18.0, 10.25}}, 2.0, Qt::black);

    EXPECT_NEAR(alpha(9, 9), 191, 2);
    EXPECT_EQ(alpha(9, 10), 255);
    EXPECT_NEAR(alpha(9, 11), 64, 2);
    EXPECT_EQ(alpha(9, 8), 0);
    EXPECT_EQ(alpha(9, 12), 0);
}

TEST_F(ColumnRasterTest, FollowsThePixelRatio)
{
    image.setDevicePixelRatio(2.0);
    QPainter painter(&image);
    ColumnRaster::on(painter, QRectF(0, 0, 10, 10))->fill(3.0, {{1.0, 2.0, 0xFF0000FF}});

    EXPECT_EQ(alpha(6, 2), 255);
    EXPECT_EQ(alpha(7, 3), 255);
    EXPECT_EQ(alpha(8, 3), 0);
    EXPECT_EQ(alpha(6, 4), 0);
}

TEST_F(ColumnRasterTest, LeavesOtherPaintersAlone)
{
    QPicture picture;
    QPainter vectors(&picture);
    EXPECT_FALSE(ColumnRaster::on(vectors, QRectF(0, 0, 20, 20)));

    QPainter turned(&image);
    turned.rotate(30.0);
    EXPECT_FALSE(ColumnRaster::on(turned, QRectF(0, 0, 20, 20)));
}

} // namespace
} // namespace lrp::ui
