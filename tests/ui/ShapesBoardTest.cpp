#include "ui/shapes/ShapesBoard.h"
#include "tests/support/QtTestMain.h"
#include "ui/shapes/ShapesListModel.h"
#include "ui/shapes/ShapesModel.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>
#include <set>

namespace lrp::test
{

using ui::ShapesBoard;
using ui::ShapesDivisor;

namespace
{

struct BoardOfShapes : testing::Test {
    const params::Entry& entry(const char* id) { return *params::find(schedule::entries(), id); }
    void add(const char* id) { EXPECT_EQ(board.add(entry(id)).toStdString(), ""); }
    void settle()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return board.isSettled(); }));
    }
    const ui::ShapePlan& planOf(int slot)
    {
        settle();
        return *board.planOf(slot);
    }
    params::Json schedule(int slot) { return board.find(slot)->lane["schedule"]; }
    std::vector<int> order()
    {
        std::vector<int> slotsInOrder;
        for (const ui::Shape& shape : board.shapes()) {
            slotsInOrder.push_back(shape.slot);
        }
        return slotsInOrder;
    }

    ShapesBoard board;
};

} // namespace

TEST_F(BoardOfShapes, PlansWhatIsAddedOverTheCommonRun)
{
    add("CosineAnnealingLR");
    const ui::ShapePlan& plan = planOf(0);
    ASSERT_EQ(plan.rates.size(), 1000u);
    EXPECT_DOUBLE_EQ(plan.rates.front(), 0.1);
    EXPECT_LT(plan.rates.back(), 0.001);
    EXPECT_EQ(board.nameOf(*board.find(0)), ui::catalogueText(entry("CosineAnnealingLR").title));
    EXPECT_EQ(board.current()->slot, 0);
}

TEST_F(BoardOfShapes, FollowLengthAndBaseOfTheRunUnlessOneHasItsOwn)
{
    add("ExponentialLR");
    add("ExponentialLR");
    board.setOwnBase(1, 0.02);
    ui::ShapesCommon common = board.common();
    common.steps = 300;
    common.base = 0.5;
    EXPECT_EQ(board.setCommon(common, "steps").toStdString(), "");
    EXPECT_EQ(planOf(0).rates.size(), 300u);
    EXPECT_DOUBLE_EQ(planOf(0).rates.front(), 0.5);
    EXPECT_DOUBLE_EQ(planOf(1).rates.front(), 0.02);
    board.setOwnBase(1, std::nullopt);
    EXPECT_DOUBLE_EQ(planOf(1).rates.front(), 0.5);
}

TEST_F(BoardOfShapes, TellOfPlansTogetherAndOfNoneThatIsNotWanted)
{
    int told = 0;
    QObject::connect(&board, &ShapesBoard::planned, &board, [&told] { ++told; });
    add("StepLR");
    board.remove({0});
    EXPECT_TRUE(board.isSettled());
    QTest::qWait(50);
    EXPECT_EQ(told, 0);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 30; ++i) {
        add("ConstantLR");
    }
    settle();
    EXPECT_GE(told, 1);
    EXPECT_LE(told, timer.elapsed() / 16 + 2) << "once a frame, and when the last is in";
    for (const ui::Shape& shape : board.shapes()) {
        EXPECT_NE(board.planOf(shape.slot), nullptr);
    }
}

TEST_F(BoardOfShapes, TellTwoOfOneNameApart)
{
    add("StepLR");
    add("StepLR");
    const QString title = ui::catalogueText(entry("StepLR").title);
    EXPECT_EQ(board.nameOf(*board.find(0)), title);
    EXPECT_EQ(board.nameOf(*board.find(1)), title + " (2)");
}

TEST_F(BoardOfShapes, UndoEachEditAndThoseOfOneFieldTogether)
{
    add("StepLR");
    const params::Json before = schedule(0);
    params::Json typed = before;
    typed["gamma"] = 0.5;
    board.setSchedule(0, typed);
    typed["gamma"] = 0.25;
    board.setSchedule(0, typed);
    board.setShown(0, false);
    board.undo();
    EXPECT_TRUE(board.find(0)->isShown);
    EXPECT_EQ(schedule(0)["gamma"], 0.25);
    board.undo();
    EXPECT_EQ(schedule(0), before);
    board.undo();
    EXPECT_TRUE(board.shapes().empty());
    EXPECT_FALSE(board.canUndo());
}

TEST_F(BoardOfShapes, UndoEachEditOfTheSettingsOfAScheduleAlone)
{
    add("StepLR");
    params::Json typed = schedule(0);
    typed["gamma"] = 0.5;
    board.setSchedule(0, typed);
    const params::Json withGamma = schedule(0);
    typed["step_size"] = 7;
    board.setSchedule(0, typed);
    const params::Json withSize = schedule(0);
    board.setSchedule(0, ui::laneOf(entry("ExponentialLR"))["schedule"]);
    board.undo();
    EXPECT_EQ(schedule(0), withSize);
    board.undo();
    EXPECT_EQ(schedule(0), withGamma);
    board.undo();
    EXPECT_EQ(schedule(0), ui::laneOf(entry("StepLR"))["schedule"]);
}

TEST_F(BoardOfShapes, MoveAndRemoveWithoutChangingColours)
{
    for (const char* id : {"StepLR", "ExponentialLR", "CosineAnnealingLR"}) {
        add(id);
    }
    board.move(0, 3);
    EXPECT_EQ(order(), (std::vector{1, 2, 0}));
    board.move(2, 0);
    EXPECT_EQ(order(), (std::vector{0, 1, 2}));
    board.remove({1});
    EXPECT_EQ(order(), (std::vector{0, 2}));
    add("LinearLR"); // takes the colour that has become free
    EXPECT_EQ(order(), (std::vector{0, 2, 1}));
    board.undo();
    board.undo();
    EXPECT_EQ(order(), (std::vector{0, 1, 2}));
}

TEST_F(BoardOfShapes, RefuseWhatWouldFillTheMemoryAndSayWhatWouldDo)
{
    for (int i = 0; i < 41; ++i) {
        add("ConstantLR");
    }
    ui::ShapesCommon common = board.common();
    common.steps = 1'000'000;
    EXPECT_TRUE(board.setCommon(common, "steps").contains("975,609")); // 40,000,000 / 41
    EXPECT_EQ(board.common().steps, 1000);
    common.steps = 975'609;
    EXPECT_EQ(board.setCommon(common, "steps").toStdString(), "");
    EXPECT_FALSE(board.add(entry("StepLR")).isEmpty());
    EXPECT_EQ(board.shapes().size(), 41u);
}

TEST_F(BoardOfShapes, DrawDifferentShapesByChanceAndHideTheirNames)
{
    add("StepLR");
    EXPECT_EQ(board.drawRandom(12, 7).toStdString(), "");
    ASSERT_EQ(board.shapes().size(), 12u);
    EXPECT_TRUE(board.isQuiz());
    std::set<std::string> types;
    for (const ui::Shape& shape : board.shapes()) {
        types.insert(shape.lane["schedule"]["type"]);
        EXPECT_EQ(board.nameOf(shape), QString("Shape %1").arg(shape.slot + 1));
        EXPECT_EQ(board.entryToTell(shape), nullptr);
        EXPECT_FALSE(planOf(shape.slot).rates.empty());
        EXPECT_FALSE(planOf(shape.slot).dependsOnMetric);
    }
    EXPECT_EQ(types.size(), 12u);
    const auto first = board.shapes();
    board.drawRandom(12, 7);
    EXPECT_EQ(board.shapes(), first);
    board.drawRandom(12, 8);
    EXPECT_NE(board.shapes(), first);
    board.reveal();
    EXPECT_NE(board.nameOf(board.shapes().front()), "Shape 1");
    board.undo();
    EXPECT_TRUE(board.isQuiz());
}

TEST_F(BoardOfShapes, DivideByBaseMeanAndPeak)
{
    add("LinearLR");
    board.setOwnBase(0, 0.4);
    const ui::ShapePlan& plan = planOf(0);
    double sum = 0.0;
    for (const double rate : plan.rates) {
        sum += rate * *factorOf(plan, ShapesDivisor::Mean);
    }
    EXPECT_NEAR(sum / static_cast<double>(plan.rates.size()), 1.0, 1e-12);
    EXPECT_DOUBLE_EQ(*factorOf(plan, ShapesDivisor::Base), 2.5);
    const double peak = *std::max_element(plan.rates.begin(), plan.rates.end());
    EXPECT_DOUBLE_EQ(peak * *factorOf(plan, ShapesDivisor::Peak), 1.0);
    EXPECT_DOUBLE_EQ(*factorOf(plan, ShapesDivisor::Nothing), 1.0);
}

TEST_F(BoardOfShapes, SubtractAtEveryStep)
{
    add("ConstantLR");
    add("CosineAnnealingLR");
    settle();
    const auto a = board.planOf(0);
    const auto b = board.planOf(1);
    const auto difference = differenceOf(a, 2.0, b, 1.0);
    ASSERT_EQ(difference->rates.size(), 1000u);
    EXPECT_DOUBLE_EQ(difference->rates[700], 2.0 * a->rates[700] - b->rates[700]);
    EXPECT_LE(difference->outline.size(), 4002u);
}

TEST_F(BoardOfShapes, DrawListeningSchedulesWithoutAMetricAndSaySo)
{
    add("ReduceLROnPlateau");
    const ui::ShapePlan& plan = planOf(0);
    EXPECT_EQ(remarkOn(plan), "planned without a metric");
    EXPECT_DOUBLE_EQ(plan.rates.back(), 0.1);
}

TEST_F(BoardOfShapes, SayWhatIsWrongWithAShape)
{
    add("StepLR");
    params::Json wrong = schedule(0);
    wrong["step_size"] = 0;
    board.setSchedule(0, wrong);
    EXPECT_TRUE(planOf(0).rates.empty());
    ASSERT_FALSE(planOf(0).issues.empty());
    EXPECT_EQ(planOf(0).issues.front().pointer, "/schedule/step_size");
}

TEST_F(BoardOfShapes, AreKeptAndComeBack)
{
    add("StepLR");
    add("OneCycleLR");
    board.setOwnBase(1, 0.3);
    board.setShown(0, false);
    ui::ShapesLook look = board.look();
    look.divisor = ShapesDivisor::Mean;
    look.layout = ui::ShapesLayout::Multiples;
    look.isLogarithmic = true;
    board.setLook(look);
    ShapesBoard other;
    other.restore(board.save());
    EXPECT_EQ(other.shapes(), board.shapes());
    EXPECT_EQ(other.common(), board.common());
    EXPECT_EQ(other.look(), look);
    EXPECT_FALSE(other.canUndo());
    EXPECT_TRUE(other.isSettled());
    EXPECT_EQ(other.planOf(0), nullptr) << "planned before anybody looks";
    other.wake();
    EXPECT_TRUE(QTest::qWaitFor([&other] { return other.isSettled(); }));
    EXPECT_NE(other.planOf(0), nullptr);
}

TEST_F(BoardOfShapes, LeaveOutWhatCannotBeRead)
{
    board.restore("{]");
    board.restore("[]");
    board.restore(R"({"shapes": 3, "steps": "x", "divide": []})");
    board.restore(R"({"shapes": [1, {"slot": 0}, {"slot": 0, "lane": {"schedule": 1, "optimizer": {}}}]})");
    EXPECT_TRUE(board.shapes().empty());
    EXPECT_EQ(board.common(), ui::ShapesCommon{});
}

TEST_F(BoardOfShapes, ModelsKeepTheirPromises)
{
    ui::ShapesListModel list(&board);
    ui::ShapesModel table(&board);
    const auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester listTester(&list, kFatal);
    const QAbstractItemModelTester tableTester(&table, kFatal);
    for (const char* id : {"StepLR", "ExponentialLR", "CosineAnnealingLR"}) {
        add(id);
    }
    settle();
    EXPECT_EQ(list.rowCount(), 3);
    EXPECT_EQ(table.rowCount(), 3);
    EXPECT_TRUE(list.moveRow({}, 0, {}, 2));
    EXPECT_EQ(order(), (std::vector{1, 0, 2}));
    EXPECT_EQ(list.index(1).data(ui::ShapesListModel::kSlotRole), 0);
    EXPECT_TRUE(list.setData(list.index(1), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(table.rowCount(), 2);
    EXPECT_FALSE(list.moveRow({}, 5, {}, 0));
    board.remove({0, 1, 2});
    EXPECT_EQ(list.rowCount(), 0);
    EXPECT_EQ(table.rowCount(), 0);
}

TEST_F(BoardOfShapes, MakeAgainWhatWasTakenBackUntilSomethingElseIsDone)
{
    add("StepLR");
    add("ExponentialLR");
    board.setShown(0, false);
    EXPECT_FALSE(board.canRedo());
    board.undo();
    board.undo();
    EXPECT_EQ(order(), std::vector<int>{0});
    board.redo();
    EXPECT_EQ(order(), (std::vector<int>{0, 1}));
    EXPECT_TRUE(board.find(0)->isShown);
    EXPECT_EQ(planOf(1).rates.size(), 1000u);
    board.redo();
    EXPECT_FALSE(board.find(0)->isShown);
    EXPECT_FALSE(board.canRedo());
    board.redo();
    EXPECT_FALSE(board.find(0)->isShown);

    board.undo();
    board.undo();
    add("CosineAnnealingLR");
    EXPECT_FALSE(board.canRedo());
    board.undo();
    EXPECT_EQ(order(), std::vector<int>{0});
}

} // namespace lrp::test
