#include "core/importer/Scalars.h"
#include "tests/support/Pdf.h"
#include "tests/ui/Runs.h"
#include "tests/ui/Window.h"
#include "ui/files/ExportDialog.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/History.h"
#include "ui/plots/CurvesView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

namespace lrp::test
{

namespace
{

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The greatest whole number that stands in the picture.
int greatestLabelOf(const QByteArray& svg)
{
    int greatest = 0;
    QRegularExpressionMatchIterator labels =
        QRegularExpression(QStringLiteral(">(\\d+)<")).globalMatch(QString::fromUtf8(svg));
    while (labels.hasNext()) {
        greatest = std::max(greatest, labels.next().captured(1).toInt());
    }
    return greatest;
}

} // namespace

class Export : public Window
{
protected:
    ui::ExportDialog* openDialog()
    {
        trigger("exportCurves");
        return find<ui::ExportDialog>("exportDialog");
    }

    void chooseFormat(const QString& ending)
    {
        auto* format = find<QComboBox>("export/format");
        const int index = format->findData(ending);
        ASSERT_GE(index, 0);
        format->setCurrentIndex(index);
    }

    /// Exports in the background and waits for the end; whether it was written.
    bool exportCurves(ui::ExportDialog* dialog, const QString& path)
    {
        QSignalSpy written(window.exports(), &ui::Exports::written);
        QSignalSpy changes(window.exports(), &ui::Exports::writingChanged);
        dialog->exportTo(path);
        EXPECT_TRUE(QTest::qWaitFor([&] { return changes.count() == 2; })); // begun, ended
        return written.count() == 1;
    }

    void trainSome()
    {
        trigger("start");
        engine->advance(40);
    }

    QString in(const char* name) const { return folder.filePath(name); }

    QTemporaryDir folder;
};

TEST_F(Export, WritesTheSlideOfTheWallInTwoSizesAndAsLines)
{
    auto* dialog = openDialog();
    auto* format = find<QComboBox>("export/format");
    const auto choose = [&](const QString& title) {
        ASSERT_GE(format->findText(title), 0) << title.toStdString();
        format->setCurrentText(title);
    };
    choose("Slide for a class, PNG, 1920 × 1080");
    EXPECT_TRUE(find<QPushButton>("export/export")->isEnabled()) << "before anything has run";
    EXPECT_FALSE(find<QWidget>("export/width")->isVisible());
    ASSERT_TRUE(exportCurves(dialog, in("slide.png")));
    EXPECT_EQ(QImage(in("slide.png")).size(), QSize(1920, 1080));
    choose("Slide for a class, PNG, 3840 × 2160");
    ASSERT_TRUE(exportCurves(dialog, in("large.png")));
    EXPECT_EQ(QImage(in("large.png")).size(), QSize(3840, 2160));
    choose("Slide for a class, SVG");
    ASSERT_TRUE(exportCurves(dialog, in("slide.svg")));
    EXPECT_TRUE(contentOf(in("slide.svg")).contains(">Learning rate<"));
}

TEST_F(Export, ReplacesNothingThatTheWindowReads)
{
    const QString table = in("rates.csv");
    QFile file(table);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("lr\n1\n0.5\n");
    file.close();
    model.setValue(
        "/lanes/1/schedule",
        {{"type", "hold"}, {"every", 5}, {"of", {{"type", "table"}, {"file", table.toStdString()}}}});
    ASSERT_TRUE(model.isRight());
    trainSome();
    const QString link = in("link.csv");
    ASSERT_TRUE(QFile::link(table, link));
    for (const QString& path : {table, link}) {
        EXPECT_FALSE(window.exports()->writePicture(path, {}));
        EXPECT_FALSE(window.exports()->writeReport(path));
        window.exports()->writeCurves(path, ui::CurvesFormat::Csv);
        EXPECT_FALSE(window.exports()->isWriting());
        EXPECT_TRUE(find<QLabel>("messageBar/text")->text().contains("is a file that is read"));
        EXPECT_EQ(contentOf(table), "lr\n1\n0.5\n");
    }
}

TEST_F(Export, TellsOfEveryFileNotOfTheLatestAlone)
{
    trainSome();
    QSignalSpy written(window.exports(), &ui::Exports::written);
    window.exports()->writeCurves(in("first.csv"), ui::CurvesFormat::Csv);
    window.exports()->writeCurves(in("second.csv"), ui::CurvesFormat::Csv);
    EXPECT_TRUE(window.exports()->isWriting());
    ASSERT_TRUE(QTest::qWaitFor([&] { return written.count() == 2; }));
    EXPECT_EQ(written[0][0].toString(), in("first.csv"));
    EXPECT_EQ(written[1][0].toString(), in("second.csv"));
    EXPECT_FALSE(window.exports()->isWriting());
}

TEST_F(Export, DialogWritesAPictureOfTheChosenSize)
{
    ui::ExportDialog* dialog = openDialog();
    EXPECT_FALSE(dialog->isModal());
    find<QSpinBox>("export/width")->setValue(600);
    find<QSpinBox>("export/height")->setValue(400);
    find<QDoubleSpinBox>("export/scale")->setValue(1.5);
    EXPECT_EQ(find<QLabel>("export/note")->text(), "900 × 600 pixels");

    dialog->exportTo(in("curves.png"));

    EXPECT_EQ(QImage(in("curves.png")).size(), QSize(900, 600));
    EXPECT_FALSE(find<QLabel>("export/preview")->pixmap().isNull());
}

TEST_F(Export, DarkPicturesHaveADarkCanvas)
{
    ui::ExportDialog* dialog = openDialog();
    auto* dark = find<QCheckBox>("export/dark");
    const auto corner = [&] {
        dialog->exportTo(in("curves.png"));
        return QImage(in("curves.png")).pixelColor(0, 0).lightness();
    };
    dark->setChecked(false);
    EXPECT_GT(corner(), 200);
    dark->setChecked(true);
    EXPECT_LT(corner(), 60);
}

TEST_F(Export, FieldsThatDoNotApplyAreAbsent)
{
    openDialog();
    EXPECT_TRUE(find<QWidget>("export/scale")->isVisible());
    chooseFormat("svg");
    EXPECT_FALSE(find<QWidget>("export/scale")->isVisible());
    EXPECT_TRUE(find<QWidget>("export/width")->isVisible());
    chooseFormat("csv");
    EXPECT_FALSE(find<QWidget>("export/width")->isVisible());
    EXPECT_FALSE(find<QWidget>("export/preview")->isVisible());
}

TEST_F(Export, CurvesNeedARun)
{
    ui::ExportDialog* dialog = openDialog();
    chooseFormat("csv");
    EXPECT_FALSE(find<QPushButton>("export/export")->isEnabled());
    EXPECT_TRUE(find<QLabel>("export/note")->text().contains("Press Start"));
    dialog->exportTo(in("curves.csv"));
    EXPECT_FALSE(QFile::exists(in("curves.csv")));

    trainSome();
    dialog->refresh();
    EXPECT_TRUE(find<QPushButton>("export/export")->isEnabled());
    EXPECT_EQ(find<QLabel>("export/note")->text(), "Every sample of every lane: 120");
}

TEST_F(Export, CurvesAreWrittenInEveryFormat)
{
    trainSome();
    ui::ExportDialog* dialog = openDialog();
    for (const char* ending : {"csv", "json", "", "wav"}) {
        chooseFormat(ending);
        EXPECT_TRUE(exportCurves(dialog, folder.filePath(QString("curves.") + ending))) << ending;
    }

    EXPECT_TRUE(contentOf(in("curves.csv")).startsWith("seed,lane,name,step,lr,"));
    EXPECT_EQ(params::Json::parse(contentOf(in("curves.json")))["runs"][0]["lanes"].size(), 3U);
    const QByteArray wav = contentOf(in("curves.wav"));
    EXPECT_TRUE(wav.startsWith("RIFF"));
    EXPECT_GT(wav.size(), 3 * 4 * 44100 * 4) << "three lanes of four seconds one after another";
    const auto runs = importer::readScalars(in("curves.").toStdString());
    ASSERT_TRUE(runs);
    ASSERT_EQ(runs->size(), 3U);
    EXPECT_EQ(runs->front().series.front().values.size(), 40U);
}

TEST_F(Export, CurvesNameTheRunsOfTheDocument)
{
    window.openLast();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.documents()->path().isEmpty(); }));
    trainSome();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.history()->runs().size() == 3; }));
    ui::ExportDialog* dialog = openDialog();
    chooseFormat("csv");
    ASSERT_TRUE(exportCurves(dialog, in("curves.csv")));

    EXPECT_TRUE(contentOf(in("curves.csv")).startsWith("run,parent,fork_step,seed,lane,name,step,lr,"));
    const auto runs = importer::readScalars(in("curves.csv").toStdString());
    ASSERT_TRUE(runs);
    ASSERT_EQ(runs->size(), 3U);
    EXPECT_TRUE(QString::fromStdString(runs->back().name).endsWith(", run 3"));
}

TEST_F(Export, RunsOfOtherRacesKeepTheLengthOfTheirRace)
{
    window.openLast();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.documents()->path().isEmpty(); }));
    trainSome();
    trigger("stop");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.isLive(); }));
    trainSome();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.history()->runs().size() == 6; }));
    window.history()->setShown(window.history()->runs().front().id, true); // of the first race
    ui::ExportDialog* dialog = openDialog();
    chooseFormat("json");
    EXPECT_EQ(find<QLabel>("export/note")->text(), "Every sample of every lane: 160");

    ASSERT_TRUE(exportCurves(dialog, in("curves.json")));
    const auto runs = params::Json::parse(contentOf(in("curves.json")))["runs"];
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[1]["lanes"].size(), 1U);
    EXPECT_GT(runs[1]["total_steps"], 40);
    EXPECT_EQ(runs[1]["total_steps"], runs[0]["total_steps"]);
    EXPECT_EQ(runs[1]["steps_per_epoch"], runs[0]["steps_per_epoch"]);
}

TEST_F(Export, SaysWhichRunsAreNotThereYet)
{
    ui::ExportDialog* dialog = openDialog();
    chooseFormat("csv");
    Runs runs;
    runs.race();
    window.history()->reset(runs.contents);
    const auto note = [&] { return find<QLabel>("export/note")->text(); };
    EXPECT_EQ(note(), "3 runs are still being read from the document and would be missing.");
    EXPECT_FALSE(find<QPushButton>("export/export")->isEnabled());

    for (const store::RunId run : {1, 2}) {
        auto samples = std::make_shared<engine::LaneRecord>();
        samples->samples.append({0, 0.1, 1.0, 0.9});
        window.history()->setSamples(run, samples);
    }
    EXPECT_EQ(note(), "Every sample of every lane: 2\n"
                      "One run is still being read from the document and would be missing.");
    EXPECT_TRUE(find<QPushButton>("export/export")->isEnabled());
    EXPECT_TRUE(exportCurves(dialog, in("curves.csv")));
}

TEST_F(Export, PicturesShowWhatThePanelsShow)
{
    trainSome();
    auto* curves = window.centralWidget()->findChild<ui::CurvesView*>();
    curves->setXUnit(ui::XUnit::Epochs);
    curves->setSmoothing(0.5);
    curves->zoomIn();
    const auto svg = [&] {
        const QString path = in("panels.svg");
        EXPECT_TRUE(window.exports()->writePicture(path, {}));
        return contentOf(path);
    };
    const QByteArray zoomed = svg();
    EXPECT_TRUE(zoomed.contains(">epoch<"));
    EXPECT_TRUE(zoomed.contains("smoothed, raw behind"));
    curves->resetView();
    EXPECT_LT(greatestLabelOf(zoomed), greatestLabelOf(svg())) << "the last epochs are out of view";
    curves->setSmoothing(0.0);
    EXPECT_TRUE(svg().contains("not smoothed"));
}

TEST_F(Export, SaysWhatWasNotWritten)
{
    trainSome();
    ui::ExportDialog* dialog = openDialog();
    dialog->exportTo(in("none/curves.png"));
    EXPECT_TRUE(find<QLabel>("messageBar/text")->text().contains("curves.png was not written"));

    QDir(folder.path()).mkpath("logs/mine");
    chooseFormat("");
    EXPECT_FALSE(exportCurves(dialog, in("logs")));
    EXPECT_TRUE(find<QLabel>("messageBar/text")->text().contains("logs-2"));
}

TEST_F(Export, CopiesThePicture)
{
    QGuiApplication::clipboard()->clear();
    EXPECT_EQ(action("copyPicture")->shortcut(), QKeySequence("Ctrl+Shift+C"));
    trigger("copyPicture");
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(2400, 1600));
}

TEST_F(Export, ReportOfTheExperimentIsAPdf)
{
    EXPECT_TRUE(window.exports()->writeReport(in("planned.pdf")));
    trainSome();
    EXPECT_TRUE(window.exports()->writeReport(in("measured.pdf")));
    for (const char* name : {"planned.pdf", "measured.pdf"}) {
        const PdfPages pages(contentOf(in(name)));
        EXPECT_TRUE(pages.isWhole) << name;
        EXPECT_EQ(pages.count, 1) << name;
        EXPECT_NEAR(pages.size.width(), 595, 1) << "A4";
        EXPECT_NEAR(pages.size.height(), 842, 1) << "A4";
    }
    EXPECT_FALSE(window.exports()->writeReport(in("none/report.pdf")));
    const QString text = find<QLabel>("messageBar/text")->text();
    EXPECT_TRUE(text.contains("No such file or directory")) << text.toStdString();
}

} // namespace lrp::test
