#include "tests/plots/FakeRun.h"
#include "tests/ui/Heard.h"
#include "tests/ui/Window.h"
#include "ui/access/ValuesModel.h"
#include "ui/access/ValuesPanel.h"
#include "ui/plots/CurvesView.h"
#include "ui/window/Docks.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDockWidget>
#include <QSignalSpy>
#include <QTableView>

namespace lrp::test
{

using ui::ValueRows;
using ui::ValuesModel;

namespace
{

/// Three lanes that have run to step 300, an evaluation every 25 steps; the rates of A halve at step 100, of
/// B at 200, of C at 300.
class Values : public testing::Test
{
protected:
    Values()
    {
        content.shape = ui::test::shapeOf(1000);
        content.lanes = ui::test::makeLanes(3, 1000);
        content.record = record = ui::test::makeRecord(content.lanes, content.shape);
        run(300);
    }

    void run(std::int64_t end)
    {
        for (const auto& lane : record->lanes()) {
            ui::test::train(*lane, end);
        }
    }

    QStringList heads(int role = Qt::DisplayRole) const
    {
        QStringList all;
        for (int column = 0; column < model.columnCount(); ++column) {
            all << model.headerData(column, Qt::Horizontal, role).toString();
        }
        return all;
    }
    QStringList row(int place) const
    {
        QStringList all;
        for (int column = 0; column < model.columnCount(); ++column) {
            all << model.index(place, column).data().toString();
        }
        return all;
    }
    QStringList steps() const
    {
        QStringList all;
        for (int place = 0; place < model.rowCount(); ++place) {
            all << row(place)[0];
        }
        return all;
    }

    ui::ChartContent content;
    std::shared_ptr<engine::Record> record;
    ValuesModel model;
    QAbstractItemModelTester tester{&model};
};

} // namespace

TEST(ValueRows, CountStepsOfAGridWithOthersBetween)
{
    ValueRows rows;
    rows.reset(25);
    EXPECT_EQ(rows.count(), 0);
    EXPECT_EQ(rows.rowOf(10), -1);
    EXPECT_TRUE(rows.add(60));
    EXPECT_FALSE(rows.add(50)) << "on the grid";
    EXPECT_FALSE(rows.add(60));
    EXPECT_TRUE(rows.add(130)) << "comes when the run is there";
    rows.extendTo(101);
    const std::vector<std::int64_t> expected{0, 25, 50, 60, 75, 100};
    ASSERT_EQ(rows.count(), static_cast<std::int64_t>(expected.size()));
    for (std::size_t row = 0; row < expected.size(); ++row) {
        EXPECT_EQ(rows.stepAt(static_cast<std::int64_t>(row)), expected[row]);
        EXPECT_EQ(rows.rowOf(expected[row]), static_cast<std::int64_t>(row));
    }
    EXPECT_EQ(rows.rowOf(74), 3);
    EXPECT_EQ(rows.rowOf(1000), 5);
    rows.extendTo(3'000'000'000);
    EXPECT_EQ(rows.count(), 3'000'000'000 / 25 + 1 + 2);
    EXPECT_EQ(rows.stepAt(rows.count() - 1), 3'000'000'000);
}

TEST_F(Values, HaveARowForEachEvaluationAndForWhatHappens)
{
    ui::test::ownPlan(content.lanes[0]).rates[110] = 0.1; // a jump of one step, off the evaluations
    model.show(content, {});
    EXPECT_EQ(steps().join(' '), "0 25 50 75 100 110 125 150 175 200 225 250 275");
    EXPECT_EQ(heads().join('|'),
              "Step|Epoch|A rate|A training loss|A validation loss|B rate|B training loss|B validation loss|"
              "C rate|C training loss|C validation loss|Event");
    EXPECT_EQ(heads(Qt::ToolTipRole)[2], "A lane 0: rate");
    // e⁻¹ᐟ³ and 1.1 times that.
    EXPECT_EQ(row(4).mid(0, 5).join('|'), "100|4.00|0.4|0.7165|0.7882");
    EXPECT_EQ(row(4).last(), "A: rate falls from 0.4 to 0.2");
    EXPECT_EQ(row(5).mid(0, 5).join('|'), "110|4.40|0.4|0.693|") << "no evaluation was made there";
}

TEST_F(Values, GrowWithTheRun)
{
    model.show(content, {});
    const int before = model.rowCount();
    run(350);
    model.refresh();
    EXPECT_EQ(steps().mid(before).join(' '), "300 325");
    ui::test::diverge(*record->lanes()[1], 0.2);
    model.refresh();
    EXPECT_EQ(row(model.rowCount() - 1).first(), "350");
    EXPECT_EQ(row(model.rowCount() - 1)[6], "NaN");
    EXPECT_EQ(row(model.rowCount() - 1).last(), "B: left the chart");
}

TEST_F(Values, HaveNothingOfHiddenLanes)
{
    content.lanes[1].visible = false;
    model.show(content, {});
    for (const QString& head : heads() + heads(Qt::ToolTipRole) + heads(Qt::AccessibleTextRole)) {
        EXPECT_FALSE(head.startsWith('B')) << head.toStdString();
    }
    for (int place = 0; place < model.rowCount(); ++place) {
        EXPECT_FALSE(row(place).last().contains("B:"));
    }
}

TEST_F(Values, CanHaveARowForEveryStep)
{
    model.show(content, {});
    model.setEveryStep(true);
    EXPECT_EQ(model.rowCount(), 300);
    EXPECT_EQ(row(101)[0], "101");
    EXPECT_EQ(row(101)[4], "");
    EXPECT_EQ(model.rowOf(250), 250);
    model.setEveryStep(false);
    EXPECT_EQ(model.rowCount(), 12);
    EXPECT_EQ(model.rowOf(251), 10);
}

TEST_F(Values, ShowAPartOfWhatIsLongerThanAViewHolds)
{
    constexpr std::int64_t kSteps = 1'200'000;
    content.lanes = ui::test::makeLanes(1, 10);
    content.record = record = ui::test::makeRecord(content.lanes, ui::test::shapeOf(kSteps));
    auto& lane = *record->lanes()[0];
    for (std::int64_t step = 0; step < kSteps; ++step) {
        lane.samples.append({step, 0.4, 1.0, 0.9});
    }
    lane.steps = kSteps;
    model.setEveryStep(true);
    model.show(content, {});
    EXPECT_EQ(model.rowCount(), ValuesModel::kMostRows);
    EXPECT_EQ(model.allRows(), kSteps);
    model.showPartWith(50);
    EXPECT_EQ(model.firstRow(), 0);
    model.showPartWith(700'000);
    EXPECT_EQ(model.firstRow(), 650'000);
    EXPECT_EQ(row(model.rowOf(700'000))[0], "700,000");
    model.showPartWith(kSteps - 1);
    EXPECT_EQ(row(model.rowCount() - 1)[0], "1,199,999");
    EXPECT_EQ(model.rowOf(5), -1);
}

TEST_F(Values, KeepTheirRowsWhileOnlyAColourChanges)
{
    model.show(content, {});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(content, {});
    EXPECT_EQ(resets.size(), 0);
    ui::ChartOptions options;
    options.isOn[ui::kLossPanel] = false;
    model.show(content, options);
    EXPECT_EQ(resets.size(), 1);
    EXPECT_EQ(heads().join('|'), "Step|Epoch|A rate|B rate|C rate|Event");
}

TEST_F(Window, OpensTheTableOfValuesByItsKeyAndPutsTheCrosshairWhereItSays)
{
    auto* curves = find<ui::CurvesView>("curves");
    QDockWidget* dock = window.docks()->dock("valuesDock");
    curves->setFocus();
    EXPECT_TRUE(dock->isHidden());
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    ASSERT_TRUE(dock->isVisible());
    auto* table = find<QTableView>("values");
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->hasFocus(); }));
    EXPECT_EQ(note("values"), "Values appear with the first evaluation.");

    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    engine->advance(3 * engine->record->shape().evaluateEvery + 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() >= 3; }));
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(curves->crosshair(), table->model()->index(2, 0).data(ValuesModel::kStepRole).toLongLong());
    EXPECT_TRUE(curves->isCrosshairPinned());

    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(dock->isHidden());
    EXPECT_TRUE(curves->hasFocus());
    EXPECT_EQ(table->model()->rowCount(), 0) << "what is closed holds nothing";
}

TEST_F(Window, HasATableOfValuesForScreenReaders)
{
    trigger("addLane");
    trigger("addLane");
    model.setLaneShown(1, false);
    trigger("showValues");
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    engine->advance(100);
    auto* table = find<QTableView>("values");
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() > 1; }));
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(table);
    ASSERT_NE(seen->tableInterface(), nullptr);
    EXPECT_EQ(seen->role(), QAccessible::Table);
    EXPECT_EQ(seen->tableInterface()->rowCount(), table->model()->rowCount());
    EXPECT_EQ(seen->tableInterface()->columnCount(), 2 + 4 * 3 + 1);
    for (int column = 2; column < 2 + 4 * 3; ++column) {
        EXPECT_FALSE(seen->tableInterface()->columnDescription(column).startsWith('B'));
    }
}

} // namespace lrp::test
