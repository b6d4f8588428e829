#include "ui/draw/DrawDesk.h"

#include "core/experiment/Plan.h"
#include "core/schedule/composition/Segments.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/QtTestMain.h"
#include "ui/commands/Commands.h"
#include "ui/draw/CurveLooks.h"
#include "ui/draw/DrawBar.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/Chart.h"
#include "ui/plots/CurvesView.h"
#include "ui/session/SessionController.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace lrp::test
{

namespace
{

/// A desk over three lanes of 1,500 steps: constant at 0.4, step, warm-up + cosine.
class DeskOnPlot : public testing::Test
{
protected:
    DeskOnPlot()
    {
        window.resize(1000, 1200); // a pixel is less than a hundredth of the peak
        window.show();
        QApplication::setActiveWindow(&window);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        QObject::connect(&model, &ui::ExperimentModel::plansChanged, &view,
                         [this] { view.setLanes(model.curves(), model.shape()); });
        view.setLanes(model.curves(), model.shape());
        view.setFocus();
        view.settle();
    }

    ui::CurvesView& curves() { return view; }
    ui::FrameHand& hand() { return *desk.hand(); }
    ui::DrawBar& bar() { return *window.findChild<ui::DrawBar*>(); }
    QToolButton* button(const char* name) { return bar().findChild<QToolButton*>(name); }
    ui::WindowState state() const
    {
        ui::WindowState state;
        desk.describe(state);
        return state;
    }
    /// What a curve looks like has been found, and said if it is still wanted.
    void answer()
    {
        desk.findChild<ui::CurveLooks*>()->settle();
        QApplication::processEvents();
    }
    QString remark() const { return m_remarks.isEmpty() ? QString() : m_remarks.last().first().toString(); }
    const experiment::Lane& lane() const
    {
        return model.experiment().lanes[static_cast<std::size_t>(model.selectedLane())];
    }
    std::string type() const { return schedule::idOf(lane().schedule); }
    double rate() const { return optimizer::baseLr(lane().optimizer); }
    const keyframe::KeyFrames& frames() { return hand().held().frames; }
    int edits() const { return model.history()->index(); }

    QWidget* plot() { return curves().findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly); }
    QPoint pixel(double share, double rate)
    {
        const QRectF area = curves().chart().panelArea(ui::kRatePanel);
        const ui::Span y = curves().yView(ui::kRatePanel);
        return {static_cast<int>(std::lround(area.left() + area.width() * share)),
                static_cast<int>(std::lround(area.bottom() - area.height() * (rate - y.low) / y.size()))};
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&curves(), key, modifiers);
    }

    /// Warm-up, hold and fall for lane A; one edit.
    void setHill()
    {
        model.setValue("/lanes/0/schedule", params::parsed(R"({"type": "segments",
            "parts": [{"type": "ramp", "from": 0.0, "to": 1.0, "length": "10 %"}, {"type": "constant"},
                      {"type": "ramp", "from": 1.0, "to": 0.0, "length": "50 %", "shape": "cosine"}],
            "lengths": ["10 %", "40 %"]})"));
        ASSERT_TRUE(curves().chart().frames());
    }

    /// A stroke through these points, the mouse moving pixel by pixel.
    void draw(const std::vector<QPoint>& points)
    {
        QTest::mousePress(plot(), Qt::LeftButton, {}, points.front());
        for (std::size_t i = 1; i < points.size(); ++i) {
            const QPoint way = points[i] - points[i - 1];
            const int moves = std::max(std::abs(way.x()), std::abs(way.y())) / 4 + 1;
            for (int k = 1; k <= moves; ++k) {
                QTest::mouseMove(plot(), points[i - 1] + way * k / moves);
                QApplication::processEvents();
            }
        }
        const int before = edits();
        QTest::mouseRelease(plot(), Qt::LeftButton, {}, points.back());
        EXPECT_TRUE(QTest::qWaitFor([&] { return edits() > before; })) << remark().toStdString();
    }

    QWidget window;
    ui::CurvesView view{&window};
    QVBoxLayout* column = [this] {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&view);
        return layout;
    }();
    ui::ExperimentModel model;
    ui::SessionController session{[] { return std::make_unique<FakeEngine>(); }};
    ui::Commands commands{ui::declaredCommands(), &window};
    ui::DrawDesk desk{{&model, &session, &view, &commands}, nullptr};

private:
    QSignalSpy m_remarks{&desk, &ui::DrawDesk::remarked};
};

} // namespace

TEST_F(DeskOnPlot, AStrokeBecomesFewFramesInOneEdit)
{
    desk.setDrawing(true);
    ASSERT_TRUE(desk.isDrawing());
    EXPECT_TRUE(bar().isVisible());
    curves().settle();

    draw({pixel(0.0, 0.02), pixel(0.1, 0.3), pixel(0.5, 0.3), pixel(1.0, 0.0)});

    EXPECT_EQ(edits(), 1);
    EXPECT_EQ(type(), "segments");
    EXPECT_NEAR(rate(), 0.3, 0.01);
    ASSERT_EQ(frames().size(), 4U); // three pieces
    EXPECT_NEAR(frames()[1].step, 150.0, 20.0);
    EXPECT_NEAR(frames()[2].step, 750.0, 30.0);
    EXPECT_EQ(frames()[2].toNext, keyframe::Transition::Linear);
    EXPECT_EQ(lane().name, "segments"); // it was called after its schedule
    model.history()->undo();
    EXPECT_EQ(type(), "constant");
    EXPECT_EQ(rate(), 0.4);
}

TEST_F(DeskOnPlot, SaysWhatTheStrokeLooksLikeAndUsesThat)
{
    desk.setDrawing(true);
    curves().settle();
    draw({pixel(0.0, 0.3), pixel(0.8, 0.3), pixel(1.0, 0.0)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar().text().contains("Looks like hold to 80 % + linear"); }))
        << bar().text().toStdString();

    button("draw/use")->click();

    const auto* segments = lane().schedule.as<schedule::Segments>();
    ASSERT_NE(segments, nullptr);
    EXPECT_EQ(segments->lengths, std::vector{params::percentOfRun(80.0)});
    EXPECT_EQ(edits(), 2);
    auto* useClass = button("draw/useClass");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !button("draw/use")->isVisible(); })); // it is that now
    model.history()->undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return useClass->isVisible(); }));
    useClass->click();
    EXPECT_EQ(type(), "huggingface.warmup_stable_decay");
}

TEST_F(DeskOnPlot, SaysThatAStrokeLeftThePanelAndKeepsIt)
{
    desk.setDrawing(true);
    curves().settle();
    const QRectF area = curves().chart().panelArea(ui::kRatePanel);
    draw({pixel(0.1, 0.3), pixel(0.5, 0.3), {pixel(0.6, 0.3).x(), static_cast<int>(area.bottom()) + 40}});

    EXPECT_TRUE(remark().contains("outside the panel moved to its edge")) << remark().toStdString();
    EXPECT_EQ(edits(), 1);
    EXPECT_EQ(frames().back().rate, 0.4) << "beyond the stroke all is as it was";
    EXPECT_NEAR(experiment::plan(lane(), model.shape()).rates[450], 0.3, 0.01);
}

TEST_F(DeskOnPlot, SaysOfAStrokeThatItLeftThePanelOnlyWhileItsScheduleStands)
{
    desk.setDrawing(true);
    curves().settle();
    const QRectF area = curves().chart().panelArea(ui::kRatePanel);
    draw({pixel(0.0, 0.3), pixel(0.8, 0.3), {pixel(1.0, 0.3).x() - 1, static_cast<int>(area.bottom()) + 1}});
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return bar().text().contains("outside the panel moved to its edge. Looks like ");
    })) << bar().text().toStdString();

    key(Qt::Key_Up); // the first frame
    EXPECT_TRUE(QTest::qWaitFor([&] { return !bar().text().contains("outside the panel"); }))
        << bar().text().toStdString();
    model.history()->undo();
    draw({pixel(0.1, 0.2), pixel(0.9, 0.2)});
    EXPECT_FALSE(remark().contains("outside the panel")) << remark().toStdString();
}

TEST_F(DeskOnPlot, SaysThatAStrokeFromOutsideDrawsNothing)
{
    setHill();
    desk.setDrawing(true);
    curves().settle();
    const keyframe::KeyFrames before = frames();
    const QRectF area = curves().chart().panelArea(ui::kRatePanel);
    const QPoint below(static_cast<int>(area.center().x()), static_cast<int>(area.bottom()) + 60);
    QTest::mousePress(plot(), Qt::LeftButton, {}, below);
    QTest::mouseMove(plot(), below - QPoint(0, 50));
    QTest::mouseMove(plot(), area.center().toPoint());
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, area.center().toPoint());

    EXPECT_EQ(remark(), "A stroke that begins outside the panel of the learning rate draws nothing. Begin it "
                        "inside.");
    EXPECT_EQ(edits(), 1) << "the hill";
    EXPECT_EQ(frames(), before);
}

TEST_F(DeskOnPlot, SnapsToWhereOtherLanesFall)
{
    model.setValue("/lanes/1/schedule", params::parsed(R"({"type": "MultiStepLR", "milestones": [769]})"));
    setHill();

    const auto& steps = hand().held().otherSteps;
    EXPECT_NE(std::ranges::find(steps, 769.0), steps.end());
    EXPECT_EQ(std::ranges::find(steps, 770.0), steps.end());

    // The frame in the middle, let go of at the milestone's pixel, which is some steps wide; an epoch begins
    // at 775, and 780 are 52 %.
    const QPoint from = pixel(0.5, 0.4);
    QTest::mousePress(plot(), Qt::LeftButton, {}, from);
    for (const int x : {pixel(0.505, 0.4).x(), pixel(769.0 / 1500.0, 0.4).x()}) {
        QTest::mouseMove(plot(), {x, from.y()});
    }
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, {pixel(769.0 / 1500.0, 0.4).x(), from.y()});
    EXPECT_EQ(frames()[2].step, 769.0);
}

TEST_F(DeskOnPlot, MakesTheOldPlanALaneToCompareWith)
{
    EXPECT_FALSE(state().mayCompare);
    desk.setDrawing(true);
    key(Qt::Key_Down);
    ASSERT_EQ(type(), "constant");
    ASSERT_NE(rate(), 0.4);
    ASSERT_TRUE(state().mayCompare);
    const int lanes = model.laneCount();

    desk.compare();

    ASSERT_EQ(model.laneCount(), lanes + 1);
    EXPECT_EQ(model.selectedLane(), 0);
    const experiment::Lane& old = model.experiment().lanes.back();
    EXPECT_EQ(schedule::idOf(old.schedule), "constant");
    EXPECT_EQ(optimizer::baseLr(old.optimizer), 0.4);
    EXPECT_EQ(old.name, "old plan of A");
    EXPECT_FALSE(state().mayCompare) << "it is compared already";
    model.history()->undo();
    EXPECT_EQ(model.laneCount(), lanes);
    EXPECT_NE(rate(), 0.4);
}

namespace
{

/// What is drawn of an import, as another room hands it over.
ui::ReferenceCurve imported(double nanAt)
{
    std::vector<ui::CurvePoint> rate;
    for (int step = 0; step < 1000; ++step) {
        const double share = (step - 100) / 900.0;
        rate.push_back({static_cast<double>(step), step == nanAt ? std::nan("")
                                                   : step < 100  ? 0.002 * step
                                                                 : 0.2 * (1.0 - share)});
    }
    return {.name = "elsewhere", .rate = std::move(rate)};
}

ui::ReferenceCurve level(const QString& name)
{
    std::vector<ui::CurvePoint> rate;
    for (int step = 0; step < 20; ++step) {
        rate.push_back({static_cast<double>(step), 0.2});
    }
    return {.name = name, .rate = std::move(rate)};
}

} // namespace

TEST_F(DeskOnPlot, SaysWhatAnImportedRateLooksLikeAndUsesThat)
{
    EXPECT_FALSE(state().hasImportedRate);
    view.setReferences({imported(-1.0)});
    EXPECT_TRUE(state().hasImportedRate);
    desk.lookAtImported(0);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar().isVisible(); }));
    EXPECT_TRUE(bar().text().startsWith("elsewhere: Looks like warm-up 10 % + linear to 0 % (largest error"))
        << bar().text().toStdString();
    EXPECT_EQ(remark(), bar().text()) << "for those who do not see it";
    EXPECT_FALSE(desk.isDrawing());

    button("draw/useClass")->click();

    EXPECT_EQ(type(), "huggingface.linear");
    EXPECT_NEAR(rate(), 0.2, 0.002);
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(remark(), "Lane A has the schedule that elsewhere looks like.");
}

TEST_F(DeskOnPlot, SaysWhatOfAnImportedRateIsNone)
{
    view.setReferences({imported(500.0)});
    desk.lookAtNextImported();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar().isVisible(); }));
    EXPECT_TRUE(bar().text().contains("Looks like warm-up 10 % + linear to 0 %"))
        << bar().text().toStdString();
    EXPECT_TRUE(bar().text().endsWith("1 point has no rate of 0 or more and is left out."))
        << bar().text().toStdString();
    EXPECT_EQ(curves().content().references[0].rate.size(), 1000U);
}

TEST_F(DeskOnPlot, OffersNothingWhereTheScheduleIsLocked)
{
    view.setReferences({imported(-1.0)});
    desk.setMask({.locked = {.fields = {"schedule"}}});
    desk.lookAtNextImported();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar().isVisible(); }));
    EXPECT_FALSE(button("draw/use")->isVisible());
}

TEST_F(DeskOnPlot, OffersNoOtherBaseRateWhereThatIsLocked)
{
    view.setReferences({level("level")}); // at 0.2, the lane at 0.4
    desk.setMask({.locked = {.fields = {"optimizer/lr"}}});
    desk.lookAtNextImported();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar().isVisible(); }));
    EXPECT_FALSE(button("draw/use")->isVisible());

    model.setValue("/lanes/0/optimizer/lr", 0.2);
    desk.lookAtNextImported();
    ASSERT_TRUE(QTest::qWaitFor([&] { return button("draw/use")->isVisible(); })) << "that is the same";
    model.setValue("/lanes/0/optimizer/lr", 0.4);
    button("draw/use")->click();
    EXPECT_EQ(rate(), 0.4);
}

TEST_F(DeskOnPlot, ALateLikenessLeavesTheClosedBarClosed)
{
    view.setReferences({imported(-1.0)});
    desk.lookAtImported(0);
    desk.setMask({.locked = {.fields = {"problem"}}});
    answer();
    EXPECT_FALSE(bar().isVisible()) << "a lesson has begun";

    desk.setMask({});
    desk.setDrawing(true);
    ASSERT_TRUE(desk.isDrawing());
    desk.setMask({.locked = {.fields = {"schedule"}}}); // which ends it
    ASSERT_FALSE(desk.isDrawing());
    answer();
    EXPECT_FALSE(bar().isVisible());

    desk.setMask({});
    desk.setDrawing(true);
    model.setValues("", {{"/lanes/0/schedule", params::parsed(R"({"type": "ReduceLROnPlateau"})")},
                         {"/lanes/0/tick", "epoch"}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.isDrawing(); }));
    answer();
    EXPECT_FALSE(bar().isVisible());

    desk.lookAtImported(0);
    session.start(model.experiment());
    answer();
    EXPECT_FALSE(bar().isVisible()) << "something trains";
}

TEST_F(DeskOnPlot, TellsImportedRatesOfOneNameApart)
{
    view.setReferences({imported(-1.0), level("elsewhere")});
    desk.lookAtImported(0); // of an import, but not its last
    desk.lookAtImported(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar().isVisible(); }));
    EXPECT_TRUE(bar().text().contains("Looks like a constant rate")) << bar().text().toStdString();

    for (const char* next : {"Looks like warm-up 10 %", "Looks like a constant rate"}) {
        desk.lookAtNextImported();
        EXPECT_TRUE(QTest::qWaitFor([&] { return bar().text().contains(next); })) << next;
    }
}

TEST_F(DeskOnPlot, SaysWhatATableLooksLike)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("rates.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("lr\n");
    for (int step = 0; step < 1500; ++step) {
        file.write(QByteArray::number(0.3 * (1.0 - step / 1500.0)) + '\n');
    }
    file.close();
    model.setValue("/lanes/0/schedule", {{"type", "table"}, {"file", file.fileName().toStdString()}});
    ASSERT_TRUE(model.isRight());
    desk.setDrawing(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar().text().startsWith("Looks like linear to 0 %"); }))
        << bar().text().toStdString();
}

TEST_F(DeskOnPlot, ADragIsOneEditAndLeavesTheOldPlanDotted)
{
    desk.setDrawing(true);
    hand().choose(0);
    const QPoint from = hand().chosenPixel().toPoint();
    hand().choose({});
    QTest::mousePress(plot(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 5; ++i) {
        QTest::mouseMove(plot(), from + QPoint(0, 4 * i));
        QApplication::processEvents();
    }
    EXPECT_EQ(edits(), 0); // not while the button is down
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, from + QPoint(0, 20));

    EXPECT_EQ(edits(), 1);
    EXPECT_EQ(type(), "constant"); // at another rate
    EXPECT_LT(rate(), 0.4);
    ASSERT_TRUE(curves().chart().frames());
    ASSERT_FALSE(curves().chart().frames()->before.empty());
    EXPECT_EQ(curves().chart().frames()->before.front().value, 0.4);

    model.history()->undo();
    ASSERT_TRUE(curves().chart().frames());
    EXPECT_TRUE(curves().chart().frames()->before.empty());
    EXPECT_EQ(rate(), 0.4);
}

TEST_F(DeskOnPlot, NudgesWithoutAPauseAreOneEdit)
{
    desk.setDrawing(true);
    key(Qt::Key_Insert);
    key(Qt::Key_J);
    ASSERT_EQ(edits(), 2);
    for (int i = 0; i < 5; ++i) {
        key(Qt::Key_Right);
    }

    EXPECT_EQ(edits(), 3);
    EXPECT_NEAR(frames()[1].step, 750.0 + 75.0, 1e-6);
    model.history()->undo();
    EXPECT_NEAR(frames()[1].step, 750.0, 1e-6);
}

TEST_F(DeskOnPlot, TurnsAScheduleIntoFrames)
{
    model.selectLane(1);
    EXPECT_FALSE(curves().chart().frames()); // StepLR is none yet
    desk.turn();
    ASSERT_TRUE(QTest::qWaitFor([&] { return edits() == 1; }));

    EXPECT_EQ(type(), "segments");
    ASSERT_EQ(frames().size(), 4U);
    EXPECT_NEAR(frames()[1].step, 500.0, 1e-6);
    EXPECT_NEAR(frames()[1].rate, 0.04, 1e-12);
    EXPECT_FALSE(state().mayTurn);
    const experiment::Plan plan = experiment::plan(lane(), model.shape());
    EXPECT_NEAR(plan.rates[499], 0.4, 1e-12);
    EXPECT_NEAR(plan.rates[500], 0.04, 1e-12);
}

TEST_F(DeskOnPlot, TakesExactNumbers)
{
    desk.setDrawing(true);
    key(Qt::Key_Insert);
    key(Qt::Key_Return);
    auto* fields = curves().findChild<QFrame*>("frameFields");
    ASSERT_NE(fields, nullptr);
    auto* rateField = fields->findChild<QLineEdit*>("frame/rate");
    EXPECT_EQ(rateField->text(), "0.4");

    rateField->selectAll();
    QTest::keyClicks(rateField, "-1");
    QTest::keyClick(rateField, Qt::Key_Return);
    EXPECT_EQ(fields->findChild<QLabel*>("frame/problem")->text(),
              "The rate is -1; needs a number of 0 or more. The nearest is 0");
    rateField->selectAll();
    QTest::keyClicks(rateField, "1,500"); // one and a half, or fifteen hundred?
    QTest::keyClick(rateField, Qt::Key_Return);
    EXPECT_EQ(fields->findChild<QLabel*>("frame/problem")->text(),
              "The rate is 1,500; needs a number of 0 or more. The nearest is 0");
    rateField->selectAll();
    QTest::keyClicks(rateField, "0,123");
    auto* unit = fields->findChild<QComboBox*>("frame/unit");
    unit->setCurrentIndex(1);
    auto* place = fields->findChild<QLineEdit*>("frame/place");
    EXPECT_EQ(place->text(), "50");
    place->selectAll();
    QTest::keyClicks(place, "120");
    QTest::keyClick(place, Qt::Key_Return);
    EXPECT_EQ(fields->findChild<QLabel*>("frame/problem")->text(),
              "The place is 120; needs a number from 0 to 100, between its neighbours. The nearest is 100");
    place->selectAll();
    QTest::keyClicks(place, "20");
    QTest::keyClick(place, Qt::Key_Return);

    ASSERT_EQ(frames().size(), 3U);
    EXPECT_NEAR(frames()[1].step, 300.0, 1e-6);
    EXPECT_NEAR(frames()[1].rate, 0.123, 1e-12);
}

TEST_F(DeskOnPlot, HasNoFramesWhileALaneTrains)
{
    setHill();
    session.start(model.experiment());

    EXPECT_FALSE(curves().chart().frames());
    EXPECT_FALSE(state().mayDraw);
}

TEST_F(DeskOnPlot, SaysThatAPlateauDecidesItself)
{
    setHill();
    model.setValues("", {{"/lanes/0/schedule", params::parsed(R"({"type": "ReduceLROnPlateau"})")},
                         {"/lanes/0/tick", "epoch"}});
    ASSERT_TRUE(model.isRight());
    EXPECT_FALSE(curves().chart().frames());

    desk.setDrawing(true);

    EXPECT_FALSE(desk.isDrawing());
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(remark().startsWith("The plateau decides when this rate falls: edit its patience"))
        << remark().toStdString();
}

TEST_F(DeskOnPlot, IsLockedWithItsSettings)
{
    setHill();
    desk.setMask({.locked = {.fields = {"schedule"}}});

    EXPECT_FALSE(curves().chart().frames());
    EXPECT_FALSE(state().mayDraw);
    desk.setMask({});
    EXPECT_TRUE(curves().chart().frames());
}

TEST_F(DeskOnPlot, KeepsABaseRateThatIsLocked)
{
    desk.setMask({.locked = {.fields = {"optimizer/lr"}}});
    desk.setDrawing(true);
    key(Qt::Key_Down, Qt::ShiftModifier);

    EXPECT_EQ(rate(), 0.4);
    EXPECT_EQ(type(), "segments");
    EXPECT_NEAR(frames().front().rate, 0.2, 1e-12);
}

TEST_F(DeskOnPlot, EscapeEndsDrawing)
{
    desk.setDrawing(true);
    key(Qt::Key_Escape);

    EXPECT_FALSE(desk.isDrawing());
    EXPECT_FALSE(bar().isVisible());
    EXPECT_TRUE(curves().hasFocus());
    EXPECT_FALSE(curves().chart().frames()); // of a constant rate
    setHill();
    desk.setDrawing(true);
    key(Qt::Key_Escape);
    EXPECT_TRUE(curves().chart().frames()); // those of segments stay
}

} // namespace lrp::test
