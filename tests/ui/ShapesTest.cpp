#include "tests/ui/Window.h"
#include "ui/plots/CurvesView.h"
#include "ui/shapes/ShapesModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QPushButton>
#include <QTableView>

namespace lrp::test
{

using ui::ShapesModel;

namespace
{

class Shapes : public Window
{
protected:
    Shapes() { trigger("showShapes"); }

    QTableView& table() { return *find<QTableView>("shapes/table"); }
    ui::CurvesView& curves() { return *find<ui::CurvesView>("shapes/curves"); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void setValue(const std::string& pointer, params::Json value)
    {
        model.setValue(pointer, std::move(value));
        QApplication::processEvents();
    }
};

} // namespace

TEST_F(Window, KeepsTheShapesClosedUntilAskedFor)
{
    EXPECT_FALSE(find<QDockWidget>("shapesDock")->isVisible());
    trigger("showShapes");
    EXPECT_TRUE(find<QDockWidget>("shapesDock")->isVisible());
    trigger("showShapes");
    EXPECT_FALSE(find<QDockWidget>("shapesDock")->isVisible());
}

TEST_F(Shapes, TableSaysWhatThePlansComeTo)
{
    ASSERT_EQ(table().model()->rowCount(), 3);
    EXPECT_EQ(cell(0, ShapesModel::Lane), "A  constant");
    EXPECT_EQ(cell(0, ShapesModel::Peak), "0.4");
    EXPECT_EQ(cell(0, ShapesModel::PeakStep), "0");
    EXPECT_EQ(cell(0, ShapesModel::Mean), "0.4");
    EXPECT_EQ(cell(0, ShapesModel::Final), "0.4");
    EXPECT_EQ(cell(0, ShapesModel::Area), "600"); // 0.4 · 1,500
    EXPECT_EQ(cell(0, ShapesModel::RelativeArea), "100.0 %");
    EXPECT_EQ(cell(0, ShapesModel::AboveHalfPeak), "100.0 %");
    EXPECT_EQ(cell(0, ShapesModel::Remark), "");
}

TEST_F(Shapes, FollowEdits)
{
    setValue("/lanes/0/optimizer/lr", 0.2);
    EXPECT_EQ(cell(0, ShapesModel::Area), "300");
    setValue("/problem/length", 100);
    EXPECT_EQ(cell(0, ShapesModel::Area), "20");
    EXPECT_TRUE(curves().accessibleDescription().contains("3 lanes, 100 steps"));
    model.addLane();
    QApplication::processEvents();
    EXPECT_EQ(table().model()->rowCount(), 4);
    model.setLaneShown(1, false);
    EXPECT_EQ(table().model()->rowCount(), 3);
    setValue("/lanes/0/tick", "epoch");
    setValue("/lanes/0/schedule", {{"type", "ReduceLROnPlateau"}});
    EXPECT_EQ(cell(0, ShapesModel::Remark), "planned without a metric");
}

TEST_F(Shapes, SayWhyThereIsNothingToSee)
{
    for (int lane = 0; lane < 3; ++lane) {
        model.setLaneShown(lane, false);
    }
    EXPECT_FALSE(curves().isVisible());
    model.setLaneShown(0, true);
    EXPECT_TRUE(curves().isVisible());
}

TEST_F(Shapes, SwitchesChangeTheCurves)
{
    find<QCheckBox>("shapes/normalise")->click();
    EXPECT_TRUE(curves().isNormalised());
    auto* log = find<QCheckBox>("shapes/log");
    log->click();
    EXPECT_EQ(curves().rateScale(), ui::YScale::Logarithmic);
    curves().setRateScale(ui::YScale::Linear);
    EXPECT_FALSE(log->isChecked());
}

TEST_F(Shapes, SortByNumbers)
{
    setValue("/lanes/0/optimizer/lr", 0.08); // areas 120, and those of B and C in hundreds
    table().sortByColumn(ShapesModel::Area, Qt::DescendingOrder);
    EXPECT_EQ(cell(2, ShapesModel::Lane), "A  constant");
    table().sortByColumn(ShapesModel::Area, Qt::AscendingOrder);
    EXPECT_EQ(cell(0, ShapesModel::Lane), "A  constant");
}

TEST_F(Shapes, TableIsCopied)
{
    find<QPushButton>("shapes/copy")->click();
    QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith("Lane\tPeak\tPeak at step\tMean\tFinal\t"));
    EXPECT_TRUE(lines[1].startsWith("A  constant\t0.4\t0\t0.4\t0.4\t600\t100.0 %\t100.0 %"));

    table().selectRow(1);
    find<QPushButton>("shapes/copy")->click();
    lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[1].startsWith("B  "));
}

TEST_F(Shapes, ModelKeepsItsPromises)
{
    ShapesModel shapes;
    const QAbstractItemModelTester tester(&shapes, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shapes.setLanes(model.curves());
    EXPECT_EQ(shapes.rowCount(), 3);
    model.removeLane();
    shapes.setLanes(model.curves());
    EXPECT_EQ(shapes.rowCount(), 2);
    shapes.setLanes(model.curves());
    shapes.setLanes({});
    EXPECT_EQ(shapes.rowCount(), 0);
}

} // namespace lrp::test
