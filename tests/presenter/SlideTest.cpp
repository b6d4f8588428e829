#include "ui/presenter/Slide.h"

#include "tests/presenter/Walls.h"
#include "ui/presenter/PresenterColours.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>

namespace lrp::ui
{
namespace
{

class SlideTest : public testing::Test
{
protected:
    SlideTest()
    {
        slide.wall = test::makeWall(3, 640);
        QImage image;
        const WallAxes axes = WallPainter().paint(image, kSlideSize, slide.wall);
        slide.strokes.begin(axes.layout.lossPlot.center(), axes);
        slide.strokes.goOn(axes.layout.lossPlot.center() + QPointF(120.0, 40.0), axes);
    }

    QString in(const QString& name) const { return folder.filePath(name); }
    QByteArray written(const QString& name, QSize size = kSlideSize)
    {
        EXPECT_TRUE(writeSlide(slide, size, in(name)).empty());
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static int count(const QByteArray& bytes, const char* what)
    {
        return static_cast<int>(bytes.count(what));
    }

    QTemporaryDir folder;
    Slide slide;
};

TEST_F(SlideTest, IsWrittenAsItIsSeenInTwoSizes)
{
    for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160)}) {
        written("slide.png", size);
        const QImage image(in("slide.png"));
        EXPECT_EQ(image.size(), size);
        EXPECT_TRUE(test::areSame(image.convertToFormat(QImage::Format_RGB32), imageOf(slide, size)));
        EXPECT_TRUE(image.text("Description").contains("Which ends lower?"));
        EXPECT_TRUE(image.text("Description").contains("C lane 2"));
    }
}

TEST_F(SlideTest, IsLinesAndTextInSvg)
{
    const QByteArray svg = written("slide.svg");

    EXPECT_EQ(count(svg, "<image"), 0);
    EXPECT_EQ(count(svg, ">Which ends lower?<"), 2) << "the title, and what is drawn";
    EXPECT_EQ(count(svg, ">A lane 0<"), 1);
    EXPECT_EQ(count(svg, ">Learning rate<"), 1);
    const QString lane = PresenterColours::make(false).lane('B').name();
    EXPECT_GT(count(svg, ("stroke=\"" + lane.toUtf8() + "\"").constData()), 0) << "its curve is a line";

    QSvgRenderer renderer(svg);
    ASSERT_TRUE(renderer.isValid());
    EXPECT_EQ(renderer.viewBox(), QRect(QPoint(), kSlideSize));
    QImage drawn(kSlideSize, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    const QImage wall = imageOf(slide);
    // Shapes of letters and edges differ a little; what is missing or elsewhere makes whole blocks differ.
    const QSize coarse(96, 54);
    const auto shrunk = [&](const QImage& image) {
        return image.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    EXPECT_TRUE(test::areSame(shrunk(drawn), shrunk(wall), 48));
}

TEST_F(SlideTest, DrawsNothingOutsideThePlotsInSvg)
{
    slide.wall.options.zoom.y[kLossPanel] = Span{0.5, 0.6}; // most of the curves lie above or below
    slide.strokes.clear();
    const QByteArray svg = written("slide.svg");
    QSvgRenderer renderer(svg);
    QImage drawn(kSlideSize, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();

    const PresenterLayout layout = PresenterLayout::of(kSlideSize);
    const QRgb lane = PresenterColours::make(false).lane('B').rgb();
    int outside = 0;
    for (int y = 0; y < layout.rate.top(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            outside += drawn.pixel(x, y) == lane ? 1 : 0;
        }
    }
    for (int y = static_cast<int>(layout.state.top()); y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            outside += drawn.pixel(x, y) == lane ? 1 : 0;
        }
    }
    EXPECT_EQ(outside, 0);
}

TEST_F(SlideTest, IsLinesAndTextInPdf)
{
    const QByteArray pdf = written("slide.pdf");

    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_GT(count(pdf, "/Type /Font"), 0);
    EXPECT_EQ(count(pdf, "/Subtype /Image"), 0);
    EXPECT_GT(count(pdf, "/MediaBox [0 0 1440"), 0) << "1920 pixels of 96 an inch";
}

TEST_F(SlideTest, SaysWhichFilesItCanWrite)
{
    const params::Issues issues = writeSlide(slide, kSlideSize, in("slide.gif"));
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_NE(issues.front().text().find(".png, .svg and .pdf"), std::string::npos);
    EXPECT_FALSE(QFile::exists(in("slide.gif")));
}

} // namespace
} // namespace lrp::ui
