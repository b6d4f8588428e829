#include "ui/rehearsal/RehearsalPanel.h"
#include "tests/support/Folders.h"
#include "tests/ui/Documents.h"
#include "ui/history/RunsPanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/rehearsal/RehearsalChart.h"
#include "ui/style/Theme.h"
#include "ui/window/Docks.h"

#include <algorithm>
#include <ctime>
#include <qcustomplot.h>
#include <QDockWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace lrp::test
{
namespace
{

using params::Json;
using schedule::Heard;
using ui::RehearsalChart;

class PlateauRehearsal : public Documents
{
protected:
    PlateauRehearsal()
    {
        auto* dock = find<QDockWidget>("rehearsalDock");
        EXPECT_TRUE(dock->isHidden()) << "it is asked for";
        trigger("showRehearsal");
        dock->show();
        dock->raise();
        QCoreApplication::processEvents();
    }

    RehearsalChart& chart() { return *find<RehearsalChart>("rehearsal/chart"); }
    const std::vector<ui::RehearsedRow>& rows() { return chart().content().rows; }
    QString message() { return find<QLabel>("rehearsal/message")->text(); }

    void listen(Json settings = Json::object())
    {
        settings["type"] = "ReduceLROnPlateau";
        model.setValue("/lanes/0/tick", "epoch");
        model.setValue("/lanes/0/schedule", settings);
    }

    /// Lane A, which is selected, and a B like it.
    void makeTwoAlike()
    {
        while (model.laneCount() > 1) {
            model.selectLane(1);
            model.removeLane();
        }
        model.duplicateLane();
        model.selectLane(0);
    }

    /// A made curve, of which this is set.
    void make(const Json& changes = Json::object())
    {
        auto* source = find<QComboBox>("rehearsal/source");
        source->setCurrentIndex(source->findText("Made curve"));
        for (const auto& [key, value] : changes.items()) {
            auto* line = find<QLineEdit>(QString::fromStdString("rehearsal/curve/" + key));
            line->selectAll();
            QTest::keyClicks(line, QString::fromStdString(value.dump()));
            QTest::keyClick(line, Qt::Key_Return);
        }
    }

    bool waitForRows(std::size_t count)
    {
        return QTest::qWaitFor([&] { return rows().size() == count; });
    }
};

TEST_F(PlateauRehearsal, SaysWhyAScheduleHasNothingToRehearse)
{
    EXPECT_EQ(message(),
              "The schedule of lane A, constant, moves by itself and hears no metric. Choose a listening "
              "one, such as Reduce on plateau, to rehearse it.");
    EXPECT_TRUE(find<QLabel>("rehearsal/message")->isVisible());
    listen();
    EXPECT_EQ(message(), "Nothing has run yet. Press Start, or choose a made or drawn curve.");
    EXPECT_FALSE(find<QPushButton>("rehearsal/fork")->isEnabled());
}

TEST_F(PlateauRehearsal, OffersNoSettingToCompareWhereThereIsNone)
{
    EXPECT_FALSE(find<QComboBox>("rehearsal/vary")->isEnabled());
    listen();
    EXPECT_TRUE(find<QComboBox>("rehearsal/vary")->isEnabled());
}

TEST_F(PlateauRehearsal, ClipsNoneOfItsSettings)
{
    listen();
    make();
    ASSERT_TRUE(waitForRows(1));
    auto* side = find<QScrollArea>("rehearsal/side");
    EXPECT_GE(side->viewport()->width(), side->widget()->minimumSizeHint().width());
    QFont large = side->font();
    large.setPointSizeF(2.0 * large.pointSizeF());
    side->parentWidget()->setFont(large);
    EXPECT_GE(side->minimumSizeHint().width(), side->widget()->minimumSizeHint().width());
}

TEST_F(PlateauRehearsal, RehearsesAMadeCurve)
{
    listen({{"patience", 3}});
    make();
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(chart().content().size(), 40U);
    EXPECT_GT(rows()[0].rehearsal->count(Heard::Cut), 0U);
    EXPECT_EQ(rows()[0].name, "ReduceLROnPlateau");
    EXPECT_TRUE(
        find<QLabel>("rehearsal/caption")->text().startsWith("Recorded: made curve. A cut would have"));
    EXPECT_TRUE(chart().accessibleDescription().contains("In 40 reports the rate is cut"))
        << chart().accessibleDescription().toStdString();

    make({{"reports", 12}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart().content().size() == 12U; }));
}

TEST_F(PlateauRehearsal, IsReadWithTheKeyboard)
{
    listen({{"patience", 3}});
    make();
    ASSERT_TRUE(waitForRows(1));
    QSignalSpy said(&chart(), &RehearsalChart::crosshairMoved);
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Right);
    ASSERT_EQ(chart().crosshair(), 0U);
    EXPECT_TRUE(said.back().front().toString().startsWith("report 1: "))
        << said.back().front().toString().toStdString();
    EXPECT_TRUE(said.back().front().toString().endsWith(", the first: better"));
    QTest::keyClick(&chart(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(chart().crosshair(), rows()[0].rehearsal->firstCut());
    EXPECT_TRUE(said.back().front().toString().contains("bad 4 of 3 → cut 0."));
    QTest::keyClick(&chart(), Qt::Key_End);
    EXPECT_EQ(chart().crosshair(), 39U);
    QTest::keyClick(&chart(), Qt::Key_PageUp);
    EXPECT_EQ(chart().crosshair(), 29U);
    QTest::keyClick(&chart(), Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(chart().crosshair(), 19U);
    QTest::keyClick(&chart(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(chart().crosshair(), 29U);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart().accessibleName().startsWith("report 30: "); }));
    QTest::keyClick(&chart(), Qt::Key_Y);
    EXPECT_TRUE(chart().isLogarithmic());
    QTest::keyClick(&chart(), Qt::Key_Escape);
    EXPECT_EQ(chart().crosshair(), std::nullopt);
}

TEST_F(PlateauRehearsal, TakesNansAndSpikesWhereTheyArePlaced)
{
    listen();
    make();
    ASSERT_TRUE(waitForRows(1));
    const double before = chart().content().reports->values[1];
    chart().setFocus();
    chart().setCrosshair(1);
    QTest::keyClick(&chart(), Qt::Key_N);
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::isnan(chart().content().reports->values[1]); }));
    EXPECT_EQ(text("rehearsal/curve/nans"), "2");
    QTest::keyClick(&chart(), Qt::Key_N);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().content().reports->values[1] == before; }));
    QTest::keyClick(&chart(), Qt::Key_S);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart().content().reports->values[1] == before + 1.0; }));
}

/// With a curve that somebody draws.
class DrawnRehearsal : public PlateauRehearsal
{
protected:
    DrawnRehearsal()
    {
        listen({{"patience", 3}});
        draw();
        EXPECT_TRUE(waitForRows(1));
        EXPECT_TRUE(QTest::qWaitFor([&] { return chart().isPainted(); }));
    }

    void draw()
    {
        auto* source = find<QComboBox>("rehearsal/source");
        source->setCurrentIndex(source->findText("Drawn curve"));
    }
    const std::vector<double>& values() { return chart().content().reports->values; }
    QWidget* plot() { return chart().findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly); }
    void stroke(QPoint from, QPoint to)
    {
        QTest::mousePress(plot(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 20; ++i) {
            QTest::mouseMove(plot(), from + (to - from) * i / 20);
        }
        QTest::mouseRelease(plot(), Qt::LeftButton, {}, to);
    }
};

TEST_F(DrawnRehearsal, HasAReportForEachTickAndIsDrawnWithTheMouse)
{
    ASSERT_EQ(values().size(), rehearsal::ticksIn(model.experiment().lanes[0], model.shape()));
    EXPECT_TRUE(find<QLabel>("rehearsal/howToDraw")->isVisible());
    const double before = values()[values().size() / 2];
    const std::size_t cuts = rows()[0].rehearsal->count(Heard::Cut);
    EXPECT_GT(cuts, 0U) << "it ends level";

    const int middle = plot()->width() / 2;
    stroke({middle, 60}, {middle + 100, 40});
    ASSERT_TRUE(QTest::qWaitFor([&] { return values()[values().size() / 2] != before; }));
    EXPECT_GT(values()[values().size() / 2], before);
    EXPECT_EQ(chart().content().values.low, 0.0);

    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return values()[values().size() / 2] == before; }));
}

TEST_F(DrawnRehearsal, IsDrawnWithKeysFromPointToPoint)
{
    chart().setFocus();
    chart().setCrosshair(10);
    const double before = values()[10];
    QTest::keyClick(&chart(), Qt::Key_Up, Qt::ShiftModifier); // ten times as far as without
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&chart(), Qt::Key_Down);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart().accessibleName().startsWith("Pencil at "); }))
        << chart().accessibleName().toStdString();
    EXPECT_EQ(values()[10], before) << "nothing is drawn yet";
    const double height = before + 0.1 * chart().content().values.size();

    QTest::keyClick(&chart(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(values()[10] - height) < 1e-9; })) << values()[10];
    QTest::keyClick(&chart(), Qt::Key_PageDown);
    QTest::keyClick(&chart(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(values()[20] - height) < 1e-9; })) << values()[20];
    EXPECT_NEAR(values()[15], height, 1e-9) << "a line between them";

    QTest::keyClick(&chart(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&chart(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return values()[10] == before; }));
    QTest::keyClick(&chart(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::abs(values()[10] - height) < 1e-9; }));
}

TEST_F(DrawnRehearsal, BeginsWithTheCurveThatWasSeen)
{
    make({{"c", 0.5}, {"a", 2.0}, {"sigma", 0.0}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().content().size() == 40U && values()[0] == 2.5; }));
    draw();
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().content().isDrawn; }));
    EXPECT_EQ(values().front(), 2.5);
    EXPECT_NEAR(values().back(), 0.5, 0.01);
    EXPECT_GT(chart().content().values.high, 2.5);
}

TEST_F(DrawnRehearsal, IsDrawnOnWhileTheValuesToCompareAreWrong)
{
    QTest::keyClicks(find<QLineEdit>("rehearsal/values"), "2, 10");
    ASSERT_TRUE(waitForRows(3));
    QTest::keyClicks(find<QLineEdit>("rehearsal/values"), " x");
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLabel>("rehearsal/wrong")->isVisible(); }));
    EXPECT_EQ(rows().size(), 3U) << "the curve is the same";
    const double before = values()[values().size() / 2];

    const int middle = plot()->width() / 2;
    stroke({middle, 60}, {middle + 100, 40});

    EXPECT_TRUE(QTest::qWaitFor([&] { return values()[values().size() / 2] != before; }));
    EXPECT_TRUE(find<QLabel>("rehearsal/wrong")->isVisible());
}

TEST_F(DrawnRehearsal, KeepsTheDrawingWhileTheRunsLengthIsTyped)
{
    chart().setFocus();
    chart().setCrosshair(10);
    const double before = values()[10];
    QTest::keyClick(&chart(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&chart(), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return values()[10] != before; }));
    const std::vector<double> drawn = values();
    const Json length = model.value("/problem/length");
    model.setValue("/problem/length", 30); // steps, of which an epoch has 16
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().content().size() == 1U; })) << chart().content().size();
    model.setValue("/problem/length", length);
    ASSERT_TRUE(QTest::qWaitFor([&] { return values().size() == drawn.size(); }));
    EXPECT_EQ(values(), drawn);
}

TEST_F(DrawnRehearsal, IsNotCalledARecord)
{
    EXPECT_TRUE(find<QLabel>("rehearsal/caption")->text().startsWith("Drawn by hand. "))
        << find<QLabel>("rehearsal/caption")->text().toStdString();
}

TEST_F(PlateauRehearsal, ComparesSettingsSideBySide)
{
    listen({{"patience", 3}});
    make();
    ASSERT_TRUE(waitForRows(1));
    auto* values = find<QLineEdit>("rehearsal/values");
    EXPECT_EQ(find<QComboBox>("rehearsal/vary")->currentText(), "patience");
    QTest::keyClicks(values, "2, 10");
    ASSERT_TRUE(waitForRows(3));
    EXPECT_EQ(rows()[0].name, "patience 3");
    EXPECT_EQ(rows()[2].name, "patience 10");
    EXPECT_GE(rows()[1].rehearsal->count(Heard::Cut), rows()[2].rehearsal->count(Heard::Cut));
    QTest::keyClicks(values, " x");
    auto* wrong = find<QLabel>("rehearsal/wrong");
    EXPECT_TRUE(QTest::qWaitFor([&] { return wrong->isVisible() && wrong->text().contains("\"x\""); }));
    EXPECT_EQ(rows().size(), 3U) << "what is there stays while values are typed";
}

/// How far the nearest two numbers of an axis that runs up stand apart, in heights of a number.
double apart(const QCPAxis& axis)
{
    QVector<double> ticks;
    QVector<QString> numbers;
    axis.ticker()->generate(axis.range(), axis.parentPlot()->locale(), QLatin1Char('g'),
                            axis.numberPrecision(), ticks, nullptr, &numbers);
    std::vector<double> places;
    for (const double tick : ticks) {
        if (axis.range().contains(tick)) {
            places.push_back(axis.coordToPixel(tick));
        }
    }
    std::sort(places.begin(), places.end());
    double least = 1e9;
    for (std::size_t i = 1; i < places.size(); ++i) {
        least = std::min(least, places[i] - places[i - 1]);
    }
    return least / QFontMetricsF(axis.tickLabelFont()).ascent();
}

TEST_F(PlateauRehearsal, WritesNoNumbersOverEachOtherInLowRows)
{
    listen({{"patience", 2}, {"factor", 0.3}});
    make();
    QTest::keyClicks(find<QLineEdit>("rehearsal/values"), "4, 10");
    ASSERT_TRUE(waitForRows(3));
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().isPainted(); }));
    chart().grab();
    int axes = 0;
    for (QCPAxisRect* panel : chart().findChild<QCustomPlot*>()->axisRects()) {
        EXPECT_GE(apart(*panel->axis(QCPAxis::atLeft)), 1.0) << axes << ": " << panel->height() << " px high";
        ++axes;
    }
    EXPECT_EQ(axes, 6);
}

TEST_F(PlateauRehearsal, AMendIsAnEditThatCanBeUndone)
{
    listen({{"patience", 30}, {"threshold", 0.2}});
    make();
    ASSERT_TRUE(waitForRows(1));
    auto* mend = window.findChild<QPushButton*>("finding/rehearsal-never-cuts/mend");
    ASSERT_NE(mend, nullptr);
    EXPECT_EQ(mend->text(), "Set patience to 8");
    mend->click();
    EXPECT_EQ(model.value("/lanes/0/schedule/patience"), 8);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows().size() == 1 && rows()[0].rehearsal->patience == 8; }));
    EXPECT_EQ(window.findChild<QPushButton*>("finding/rehearsal-never-cuts/mend"), nullptr);
    trigger("undo");
    EXPECT_EQ(model.value("/lanes/0/schedule/patience"), 30);
}

TEST_F(PlateauRehearsal, HearsTheSelectedRunAndForksItAtTheFirstCut)
{
    listen({{"patience", 1}, {"threshold", 0.9}});
    race(600);
    keepCheckpoints();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return rows().size() == 1 && rows()[0].rehearsal->firstCut().has_value(); }));
    EXPECT_TRUE(find<QLabel>("rehearsal/caption")->text().startsWith("Recorded: validation loss of A."));
    const auto from = rows()[0].firstCutNotMade;
    ASSERT_TRUE(from);
    const std::int64_t step = chart().content().reports->steps[*from];
    auto* fork = find<QPushButton>("rehearsal/fork");
    ASSERT_TRUE(fork->isEnabled()) << fork->toolTip().toStdString();
    fork->click();
    auto* strip = window.findChild<ui::ForkStrip*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));
    EXPECT_EQ(strip->selection().context().parent.letter, 'A');
    EXPECT_EQ(find<ui::CurvesView>("curves")->crosshair(), step);
}

TEST_F(PlateauRehearsal, HearsTheTrainingLossOfARunThatGoesOnBetweenEvaluations)
{
    listen({{"patience", 1}});
    model.setValue("/lanes/0/metric", "training_loss");
    model.setValue("/lanes/0/tick", "step");
    race(7);
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().content().size() == 7U; }));
    const std::size_t evaluations = engine->record->lanes().front()->evaluations.size();

    engine->advance(2);

    ASSERT_EQ(engine->record->lanes().front()->evaluations.size(), evaluations);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart().content().size() == 9U; })) << chart().content().size();
}

TEST_F(PlateauRehearsal, ForksTheRunWhoseCutIsSeen)
{
    listen({{"patience", 1}, {"threshold", 0.9}});
    makeTwoAlike();
    model.setValue("/lanes/1/schedule/patience", 4);
    race(600);
    keepCheckpoints();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows().size() == 1 && rows()[0].firstCutNotMade; }));
    const std::size_t firstOfA = *rows()[0].firstCutNotMade;
    QTest::keyClicks(find<QLineEdit>("rehearsal/values"), "2, x");
    auto* wrong = find<QLabel>("rehearsal/wrong");
    ASSERT_TRUE(QTest::qWaitFor([&] { return wrong->isVisible(); }));

    QSignalSpy forks(find<ui::RehearsalPanel>("rehearsal"), &ui::RehearsalPanel::forkWanted);
    auto* fork = find<QPushButton>("rehearsal/fork");
    model.selectLane(1);
    fork->click();
    EXPECT_EQ(forks.size(), 0) << "what is seen is gone, and nothing of B is here yet";
    EXPECT_EQ(chart().content().size(), 0U);

    ASSERT_TRUE(QTest::qWaitFor([&] { return rows().size() == 1; })) << message().toStdString();
    ASSERT_TRUE(rows()[0].firstCutNotMade) << chart().accessibleDescription().toStdString();
    ASSERT_TRUE(fork->isEnabled()) << fork->toolTip().toStdString();
    EXPECT_TRUE(wrong->isVisible());
    EXPECT_EQ(chart().content().letter, 'B') << "by itself, as the values are wrong";
    const std::size_t firstOfB = *rows()[0].firstCutNotMade;
    ASSERT_NE(firstOfB, firstOfA);
    fork->click();
    ASSERT_EQ(forks.size(), 1);
    const store::Run* run = history().find(forks[0][0].value<store::RunId>());
    ASSERT_NE(run, nullptr);
    EXPECT_EQ(run->letter, 'B');
    EXPECT_EQ(forks[0][1].toLongLong(), chart().content().reports->steps[firstOfB]);
}

TEST_F(PlateauRehearsal, ForksWithTheSettingsThatWereRehearsed)
{
    listen({{"patience", 40}});
    race(600);
    keepCheckpoints();
    model.setValue("/lanes/0/schedule",
                   {{"type", "ReduceLROnPlateau"}, {"patience", 1}, {"threshold", 0.9}, {"factor", 0.25}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows().size() == 1 && rows()[0].firstCutNotMade; }));
    auto* fork = find<QPushButton>("rehearsal/fork");
    ASSERT_TRUE(QTest::qWaitFor([&] { return fork->isEnabled(); })) << fork->toolTip().toStdString();
    fork->click();
    auto* strip = window.findChild<ui::ForkStrip*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));
    const auto forks = strip->selection().forks();
    ASSERT_EQ(forks.size(), 1U) << "chosen already";
    const Json schedule = schedule::toJson(forks[0].lane.schedule);
    EXPECT_EQ(schedule["patience"], 1); // the run had 40
    EXPECT_EQ(schedule["threshold"], 0.9);
    EXPECT_EQ(forks[0].lane.tick, experiment::TickUnit::Epoch);
    EXPECT_NEAR(optimizer::baseLr(forks[0].lane.optimizer), 0.25 * strip->selection().context().rate, 1e-12);
    EXPECT_TRUE(fork->toolTip().endsWith("its best and its counts of reports begin anew."));
    EXPECT_EQ(strip->selection().context().parent.schedule.id(), "ReduceLROnPlateau");

    strip->dismiss();
    Q_EMIT window.findChild<ui::RunsPanel*>()->forkWanted(history().runs()[0].id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }));
    EXPECT_EQ(strip->selection().chosen(), 0U) << "nobody rehearsed that";
}

TEST_F(PlateauRehearsal, TheMendOfARemovedLaneChangesNoOther)
{
    listen({{"patience", 30}, {"threshold", 0.2}});
    makeTwoAlike();
    make();
    ASSERT_TRUE(waitForRows(1));
    QTest::keyClicks(find<QLineEdit>("rehearsal/values"), "2, x");
    auto* wrong = find<QLabel>("rehearsal/wrong");
    ASSERT_TRUE(QTest::qWaitFor([&] { return wrong->isVisible(); }));
    ASSERT_NE(window.findChild<QPushButton*>("finding/rehearsal-never-cuts/mend"), nullptr);
    model.removeLane();
    const Json before = model.json();
    if (auto* mend = window.findChild<QPushButton*>("finding/rehearsal-never-cuts/mend")) {
        mend->click();
    }
    EXPECT_EQ(model.json(), before);
}

TEST_F(PlateauRehearsal, IsHiddenInALesson)
{
    auto* dock = find<QDockWidget>("rehearsalDock");
    ASSERT_TRUE(window.openLesson(QString::fromStdString(resourcesFolder() + "/lessons/plateau.lesson.md")));
    EXPECT_TRUE(dock->isHidden());
    window.docks()->bring("rehearsalDock");
    EXPECT_TRUE(dock->isHidden());
}

/// How much of a picture is in the colour of lane A.
int inLaneColour(const QImage& image)
{
    const QRgb wanted = ui::Theme::make(false).lane('A').rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixel(x, y) == wanted ? 1 : 0;
        }
    }
    return count;
}

TEST_F(PlateauRehearsal, ShowsTheRowsOfBeforeUntilOthersArePainted)
{
    listen({{"patience", 3}});
    make();
    ASSERT_TRUE(waitForRows(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().isPainted(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return inLaneColour(chart().grab().toImage()) > 100; }));

    auto* around = find<QScrollArea>("rehearsal/rows"); // which gives the chart its size
    around->resize(around->width() + 100, around->height());
    EXPECT_FALSE(chart().isPainted());
    EXPECT_GT(inLaneColour(chart().grab().toImage()), 50) << "scaled, as nothing else is there yet";
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart().isPainted(); }));

    ui::RehearsalContent none;
    chart().setContent(none);
    EXPECT_TRUE(chart().isPainted());
    QCoreApplication::processEvents();
    EXPECT_EQ(inLaneColour(chart().grab().toImage()), 0);
}

/// Seconds of this thread at which something would be painted again and again instead of once; under a
/// sanitizer too. The figures themselves are printed.
constexpr double kNoticed = 0.1;

/// Seconds of this thread's processor time.
double threadSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

TEST_F(PlateauRehearsal, OfTenThousandReportsTakesTheWindowLittle)
{
    listen({{"patience", 50}});
    make({{"reports", 10000}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().content().size() == 10'000U; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().isPainted(); }));
    const double begin = threadSeconds();
    chart().setContent(chart().content());
    const double set = threadSeconds();
    chart().grab();
    const double painted = threadSeconds();
    std::printf("taken in %.2f ms, painted in %.2f ms\n", 1e3 * (set - begin), 1e3 * (painted - set));
    EXPECT_LT(set - begin, kNoticed);
    EXPECT_LT(painted - set, kNoticed);
}

/// The lane and seven further patiences.
TEST_F(PlateauRehearsal, OfAMillionReportsInEightRowsHoldsTheWindowUpNowhere)
{
    listen({{"patience", 50}});
    make({{"reports", 1'000'000}});
    find<QLineEdit>("rehearsal/values")->setText("2, 5, 10, 20, 100, 200, 500");
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().content().size() == 1'000'000U && rows().size() == 8U; },
                                60'000));
    auto* panel = find<ui::RehearsalPanel>("rehearsal");
    const auto timed = [](const char* what, auto&& work) {
        const double begin = threadSeconds();
        work();
        const double seconds = threadSeconds() - begin;
        std::printf("%s: %.2f ms\n", what, 1e3 * seconds);
        return seconds;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart().isPainted(); }));
    EXPECT_LT(timed("slices of a width",
                    [&] {
                        for (const ui::RehearsedRow& row : rows()) {
                            ASSERT_EQ(ui::joined(*row.slices, 1000).size(), 1000U);
                        }
                    }),
              kNoticed);
    EXPECT_LT(timed("taken in", [&] { chart().setContent(chart().content()); }), kNoticed);
    EXPECT_LT(timed("next cut", [&] { QTest::keyClick(&chart(), Qt::Key_Left, Qt::ControlModifier); }),
              kNoticed);
    EXPECT_LT(timed("looked at again", [&] { panel->refresh(); }), kNoticed);
    auto* around = find<QScrollArea>("rehearsal/rows");
    EXPECT_LT(timed("shown at another width",
                    [&] {
                        around->resize(around->width() - 40, around->height());
                        QCoreApplication::processEvents(); // the plot paints itself then
                    }),
              kNoticed);
    EXPECT_FALSE(chart().isPainted()) << "that takes another thread longer";
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart().isPainted(); }));
    EXPECT_LT(timed("given back",
                    [&] {
                        chart().setContent({});
                        make({{"reports", 5}});
                    }),
              0.5);
}

} // namespace
} // namespace lrp::test
