#include "ui/plots/Picture.h"
#include "FakeRun.h"
#include "tests/support/Pdf.h"
#include "ui/plots/PlotStyle.h"
#include "ui/plots/Summary.h"
#include "ui/style/Theme.h"

#include <gtest/gtest.h>
#include <map>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <set>

namespace lrp::ui
{
namespace
{

class Picture : public testing::Test
{
protected:
    ChartContent content() const
    {
        ChartContent content;
        content.title = QStringLiteral("Two schedules");
        content.lanes = test::makeLanes(2, 1000);
        content.shape = test::shapeOf(1000);
        const auto record = test::makeRecord(content.lanes, content.shape);
        for (const auto& lane : record->lanes()) {
            test::train(*lane, 600);
        }
        content.record = record;
        return content;
    }

    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The widths of the lines of a picture, and the sizes of its texts in whole points.
    struct Sizes {
        std::set<double> lines;
        std::set<int> texts;
    };
    Sizes sizesOf(const char* name) const
    {
        Sizes sizes;
        QXmlStreamReader svg(read(name));
        QXmlStreamAttributes group;
        while (!svg.atEnd()) {
            if (svg.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (svg.name() == QLatin1String("g")) {
                group = svg.attributes();
            } else if (svg.name() == QLatin1String("text")) {
                sizes.texts.insert(qFloor(svg.attributes().value(QLatin1String("font-size")).toDouble()));
            } else if (group.value(QLatin1String("stroke")).startsWith(QLatin1Char('#'))) {
                sizes.lines.insert(group.value(QLatin1String("stroke-width")).toDouble());
            }
        }
        return sizes;
    }

    QTemporaryDir folder;
};

TEST_F(Picture, PngHasTheSizeAskedForTimesItsScaleAndShowsTheLanes)
{
    ASSERT_TRUE(writePicture(content(), {}, {.size = {600, 400}, .scale = 2.0}, path("a.png")).empty());
    const QImage image(path("a.png"));

    EXPECT_EQ(image.size(), QSize(1200, 800));
    const QRgb blue = Theme::make(false).lane('A').rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found += image.pixel(x, y) == blue ? 1 : 0;
        }
    }
    EXPECT_GT(found, 500);
}

TEST_F(Picture, IsDescribedInItsFile)
{
    ChartContent named = content();
    named.lanes[0].name = QStringLiteral("a < b & c");
    const QString summary = QString::fromStdString(summary::textOf(subjectOf(named, {}, true)));
    ASSERT_TRUE(summary.contains("A a < b & c")) << summary.toStdString();
    ASSERT_TRUE(writePicture(named, {}, {}, path("a.png")).empty());
    EXPECT_EQ(QImage(path("a.png")).text("Description"), summary);

    ASSERT_TRUE(writePicture(named, {}, {}, path("a.svg")).empty());
    QXmlStreamReader svg(read("a.svg"));
    while (!svg.atEnd() && !(svg.isStartElement() && svg.name() == QLatin1String("desc"))) {
        svg.readNext();
    }
    EXPECT_EQ(svg.readElementText(), summary);
}

/// What an SVG file shows.
struct Svg {
    QString viewBox;
    QString texts;
    std::map<QString, int> pieces; ///< of curves, by their colour
    QString error;

    explicit Svg(const QByteArray& file)
    {
        QXmlStreamReader xml(file);
        QString stroke; // of the group that is being read
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters()) {
                texts += xml.text();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("svg")) {
                viewBox = xml.attributes().value("viewBox").toString();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("g")) {
                stroke = xml.attributes().value("stroke").toString();
            } else if (xml.isStartElement() && xml.name() == QLatin1String("polyline")) {
                ++pieces[stroke];
            }
        }
        error = xml.errorString();
    }
};

TEST_F(Picture, SvgHasItsSizeTheTextsAndEveryLanesCurves)
{
    ChartContent planned = content();
    planned.record = nullptr;
    ASSERT_TRUE(writePicture(content(), {}, {.size = {600, 400}}, path("a.svg")).empty());
    ASSERT_TRUE(writePicture(planned, {}, {.size = {600, 400}}, path("planned.svg")).empty());

    Svg svg(read("a.svg"));
    Svg before(read("planned.svg"));
    EXPECT_EQ(svg.error, "") << svg.error.toStdString();
    EXPECT_EQ(svg.viewBox, "0 0 600 400");
    for (const char letter : {'A', 'B'}) {
        const QString colour = Theme::make(false).lane(letter).name();
        EXPECT_GT(before.pieces[colour], 0) << letter << ": its planned rate";
        EXPECT_GT(svg.pieces[colour], before.pieces[colour]) << letter << ": what was measured besides";
    }
    for (const char* text : {"Two schedules", "Learning rate", "Loss", "step"}) {
        EXPECT_TRUE(svg.texts.contains(QLatin1String(text))) << text;
    }
    EXPECT_FALSE(before.texts.contains("Loss"));
}

TEST_F(Picture, PdfIsOnePageOfItsSize)
{
    ASSERT_TRUE(writePicture(content(), {}, {.size = {600, 400}}, path("a.pdf")).empty());
    const lrp::test::PdfPages pages(read("a.pdf"));
    EXPECT_TRUE(pages.isWhole);
    EXPECT_EQ(pages.count, 1);
    EXPECT_EQ(pages.size, QSizeF(450, 300)) << "points, 72 an inch, where the picture has 96";
}

TEST_F(Picture, SvgIsWellFormedWhateverTheNamesAre)
{
    ChartContent named = content();
    named.title = QStringLiteral("A & B <c>") + QChar(1);
    named.lanes[0].name = QStringLiteral("\"lr\" < 0.1 & more") + QChar(0x1b) + QChar(0xffff);
    named.references = {{.name = QStringLiteral("a<b>") + QChar(2), .rate = {{0.0, 0.1}, {9.0, 0.1}}}};
    ASSERT_TRUE(writePicture(named, {}, {}, path("named.svg")).empty());

    QXmlStreamReader svg(read("named.svg"));
    QString title;
    QString drawn;
    while (!svg.atEnd()) {
        const auto token = svg.readNext();
        if (token == QXmlStreamReader::StartElement && svg.name() == QLatin1String("title")) {
            title = svg.readElementText();
        } else if (token == QXmlStreamReader::Characters) {
            drawn += svg.text();
        }
    }
    EXPECT_FALSE(svg.hasError()) << svg.errorString().toStdString();
    EXPECT_EQ(title, QStringLiteral("A & B <c>"));
    EXPECT_TRUE(drawn.contains(QStringLiteral("\"lr\" < 0.1 & more"))) << drawn.toStdString();
    EXPECT_TRUE(drawn.contains(QStringLiteral("a<b>")));
}

TEST_F(Picture, HasTheUnitSmoothingAndZoomAskedFor)
{
    ChartOptions asked{.xUnit = XUnit::Epochs, .smoothing = 0.0};
    ASSERT_TRUE(writePicture(content(), asked, {}, path("asked.svg")).empty());
    const QByteArray whole = read("asked.svg");
    EXPECT_TRUE(whole.contains(">epoch<"));
    EXPECT_TRUE(whole.contains("not smoothed"));
    EXPECT_TRUE(whole.contains(">40<")); // the last epoch

    asked.zoom.x = Span{2.0, 6.0};
    ASSERT_TRUE(writePicture(content(), asked, {}, path("zoomed.svg")).empty());
    const QByteArray zoomed = read("zoomed.svg");
    EXPECT_TRUE(zoomed.contains(">6<"));
    EXPECT_FALSE(zoomed.contains(">40<"));
}

TEST_F(Picture, AReferenceWithLossesHasItsPanelThoughNothingHasRun)
{
    ChartContent planned = content();
    planned.record = nullptr;
    planned.references = {{.name = QStringLiteral("paper"), .validationLoss = {{0.0, 1.0}, {900.0, 0.1}}}};
    ASSERT_TRUE(writePicture(planned, {}, {}, path("paper.svg")).empty());
    EXPECT_TRUE(read("paper.svg").contains(">Loss<"));

    planned.references[0].validationLoss = {};
    planned.references[0].rate = {{0.0, 0.1}, {900.0, 0.1}};
    ASSERT_TRUE(writePicture(planned, {}, {}, path("paper.svg")).empty());
    EXPECT_FALSE(read("paper.svg").contains(">Loss<"));
}

TEST_F(Picture, PlannedRatesAloneNeedNoRecord)
{
    ChartContent planned = content();
    planned.record = nullptr;

    EXPECT_TRUE(writePicture(planned, {}, {}, path("planned.PNG")).empty());
    EXPECT_FALSE(QImage(path("planned.PNG")).isNull());
}

TEST_F(Picture, PlansALaneFromWhereItsScheduleBegan)
{
    experiment::Experiment experiment{.lanes = {{.letter = 'A'}, {.letter = 'B'}}};
    const engine::Record record(experiment);
    record.lanes()[1]->beginning.scheduleStep = 40;
    const experiment::Shape shape = test::shapeOf(100);

    const std::vector<LaneCurve> planned = plannedLanes(experiment, shape, &record);
    EXPECT_EQ(planned.at(0).plan->firstStep, 0);
    EXPECT_EQ(planned[0].plan->rates.size(), 100U);
    EXPECT_EQ(planned.at(1).plan->firstStep, 40);
    EXPECT_EQ(planned[1].plan->rates.size(), 60U);
    EXPECT_EQ(plannedLanes(experiment, shape).at(1).plan->rates.size(), 100U);
    EXPECT_TRUE(plannedLanes(experiment, experiment::Shape{}, &record).at(1).plan->rates.empty());
}

TEST_F(Picture, ShowsRunsBandsAndReferencesWithALegend)
{
    ChartContent history = content();
    history.record = nullptr;
    history.lanes[0].run = test::makeRun(600);
    history.bands = {{.letter = 'B', .name = QStringLiteral("step"), .runs = {test::makeRun(600)}}};
    history.references = {{.name = QStringLiteral("paper"), .trainingLoss = {{0.0, 1.0}, {900.0, 0.1}}}};

    EXPECT_TRUE(writePicture(history, {}, {}, path("history.svg")).empty());
    const QByteArray svg = read("history.svg");
    EXPECT_TRUE(svg.contains(">Loss<"));
    EXPECT_TRUE(svg.contains("step · 1 seed"));
    EXPECT_TRUE(svg.contains(">paper<"));
    EXPECT_TRUE(svg.contains("stroke-dasharray"));
}

TEST_F(Picture, AtTwiceTheStyleLinesAndTextsAreTwiceAsLarge)
{
    ChartContent all = content();
    all.bands = {{.letter = 'C', .name = QStringLiteral("step"), .runs = {test::makeRun(600)}}};
    all.references = {{.name = QStringLiteral("paper"), .trainingLoss = {{0.0, 1.0}, {900.0, 0.1}}}};
    ASSERT_TRUE(writePicture(all, {}, {.size = {1600, 1200}}, path("usual.svg")).empty());
    ASSERT_TRUE(writePicture(all, {}, {.size = {1600, 1200}, .style = 2.0}, path("large.svg")).empty());

    const Sizes usual = sizesOf("usual.svg");
    const Sizes large = sizesOf("large.svg");
    EXPECT_EQ(usual.lines, (std::set<double>{1.0, 1.25, 1.5, 1.75, 2.0}));
    EXPECT_EQ(large.lines, (std::set<double>{2.0, 2.5, 3.0, 3.5, 4.0}));
    ASSERT_EQ(usual.texts.size(), 1U);
    EXPECT_EQ(large.texts, std::set<int>{2 * *usual.texts.begin()});
}

TEST_F(Picture, AScaledStyleIsSoInEverything)
{
    QFont font;
    font.setPointSizeF(9.0);
    const PlotStyle style{Theme::make(false), font};
    const PlotStyle large = style.scaled(1.5).scaled(2.0);
    EXPECT_DOUBLE_EQ(large.font.pointSizeF(), 27.0);
    EXPECT_DOUBLE_EQ(large.lines.bold, 3.0 * style.lines.bold);
    EXPECT_DOUBLE_EQ(large.symbols.fork, 3.0 * style.symbols.fork);
    EXPECT_DOUBLE_EQ(large.length(6.0), 18.0);
    EXPECT_NEAR(large.lineHeight(), 3.0 * style.lineHeight(), 3.0);
    EXPECT_NEAR(large.widthOf(QStringLiteral("training")), 3.0 * style.widthOf(QStringLiteral("training")),
                4.0);

    font.setPixelSize(11); // a report's
    EXPECT_EQ((PlotStyle{Theme::make(false), font}.scaled(2.0).font.pixelSize()), 22);
}

TEST_F(Picture, RefusesAnUnknownEndingAndNamesTheKnownOnes)
{
    const params::Issues issues = writePicture(content(), {}, {}, path("a.bmp"));

    ASSERT_EQ(issues.size(), 1U);
    EXPECT_NE(issues.front().text().find(".png, .svg and .pdf"), std::string::npos);
    EXPECT_FALSE(QFile::exists(path("a.bmp")));
}

TEST_F(Picture, SaysWhyAFileCannotBeWritten)
{
    const params::Issues issues = writePicture(content(), {}, {}, path("no such folder/a.png"));
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front().pointer, path("no such folder/a.png").toStdString());
    EXPECT_NE(issues.front().message.find("No such file or directory"), std::string::npos)
        << issues.front().message;
}

} // namespace
} // namespace lrp::ui
