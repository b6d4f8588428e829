#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/plots/Channels.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesChart.h"
#include "ui/shapes/ShapesList.h"
#include "ui/shapes/ShapesModel.h"
#include "ui/shapes/ShapesPage.h"
#include "ui/shapes/ShapesTable.h"
#include "ui/text/Translate.h"
#include "ui/window/CentreSwitch.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>

namespace lrp::test
{

using ui::ShapesModel;

namespace
{

class Shapes : public Window
{
protected:
    Shapes()
        : page(*window.centre()->shapes())
        , board(*page.board())
    {
        trigger("showShapes");
    }

    void add(const char* id)
    {
        EXPECT_EQ(board.add(*params::find(schedule::entries(), id)).toStdString(), "");
        settle();
    }
    void settle()
    {
        QApplication::processEvents();
        EXPECT_TRUE(QTest::qWaitFor([this] { return page.isSettled(); }));
    }
    void press(const char* name)
    {
        find<QAbstractButton>(name)->click();
        settle();
    }
    ui::ShapesTable& table() { return *find<ui::ShapesTable>("shapes/table"); }
    ui::ShapesList& list() { return *find<ui::ShapesList>("shapes/list"); }
    ui::ShapesChart& chart() { return *find<ui::ShapesChart>("shapes/chart"); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QString noted() { return find<QLabel>("shapes/note")->text(); }
    /// Where the curve of a shape is drawn at a step.
    QPointF placeOf(std::size_t curve, std::int64_t step)
    {
        const auto& cells = chart().place().cells;
        const ui::ShapesCell& cell = cells[cells.size() == 1 ? 0 : curve];
        const ui::ShapeCurve& drawn = chart().picture().curves[curve];
        return {chart().place().xOf(cell, static_cast<double>(step)),
                cell.yOf(drawn.factor * drawn.plan->rates[static_cast<std::size_t>(step)])};
    }
    void pointAt(QPointF place)
    {
        QMouseEvent move(QEvent::MouseMove, place, chart().mapToGlobal(place), Qt::NoButton, {}, {});
        QApplication::sendEvent(&chart(), &move);
    }
    QByteArray written(const QString& name)
    {
        const QString path = folder.filePath(name);
        name.endsWith("csv") ? page.writeTable(path) : page.writePicture(path);
        EXPECT_TRUE(QTest::qWaitFor([&path] { return QFile::exists(path); }));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    ui::ShapesPage& page;
    ui::ShapesBoard& board;
};

} // namespace

TEST_F(Shapes, TeachWhatTheyAreForWhileThereAreNone)
{
    EXPECT_TRUE(find<QWidget>("shapes/empty")->isVisible());
    press("shapes/empty/addLanes");
    EXPECT_FALSE(find<QWidget>("shapes/empty")->isVisible());
    EXPECT_EQ(board.shapes().size(), 3u);
}

TEST_F(Shapes, LanesComeWithTheirLengthAndTheirBaseRates)
{
    model.setValue("/lanes/1/optimizer/lr", 0.02);
    press("shapes/addLanes");
    ASSERT_EQ(table().model()->rowCount(), 3);
    EXPECT_EQ(cell(0, ShapesModel::Name), "A constant");
    EXPECT_EQ(cell(0, ShapesModel::Peak), "0.4");
    EXPECT_EQ(cell(0, ShapesModel::PeakStep), "0");
    EXPECT_EQ(cell(0, ShapesModel::Mean), "0.4");
    EXPECT_EQ(cell(0, ShapesModel::Final), "0.4");
    EXPECT_EQ(cell(0, ShapesModel::Area), "600"); // 0.4 · 1,500
    EXPECT_EQ(cell(0, ShapesModel::RelativeArea), "100.0 %");
    EXPECT_EQ(cell(0, ShapesModel::AboveHalfPeak), "100.0 %");
    EXPECT_EQ(cell(1, ShapesModel::Peak), "0.02");
    EXPECT_TRUE(board.shapes()[1].hasOwnBase);
    EXPECT_EQ(board.common().run().stepsPerEpoch, model.shape().stepsPerEpoch);
    press("shapes/addLanes");
    EXPECT_EQ(board.shapes().size(), 3u);
    EXPECT_EQ(noted(), "All lanes are there already.");
}

TEST_F(Shapes, DoNotTellOfLanesWhoseRatesAreHidden)
{
    channel::Hidden hidden;
    hidden.hide('B', ui::kRate);
    window.centre()->setHidden(hidden);
    press("shapes/addLanes");
    ASSERT_EQ(board.shapes().size(), 2u);
    EXPECT_TRUE(board.shapes()[1].name.startsWith("C "));
}

TEST_F(Shapes, SortByNumbers)
{
    press("shapes/addLanes");
    model.setValue("/lanes/0/optimizer/lr", 0.08); // of the experiment: a shape stays what it was
    board.setOwnBase(0, 0.08);                     // area 120, and those of B and C in hundreds
    settle();
    table().sortByColumn(ShapesModel::Area, Qt::DescendingOrder);
    EXPECT_EQ(cell(2, ShapesModel::Name), "A constant");
    table().sortByColumn(ShapesModel::Area, Qt::AscendingOrder);
    EXPECT_EQ(cell(0, ShapesModel::Name), "A constant");
}

TEST_F(Shapes, RemarksHaveAColumnWhereThereAreAny)
{
    add("StepLR");
    EXPECT_TRUE(table().isColumnHidden(ShapesModel::Remark));
    add("ReduceLROnPlateau");
    EXPECT_FALSE(table().isColumnHidden(ShapesModel::Remark));
    EXPECT_EQ(cell(1, ShapesModel::Remark), "planned without a metric");
}

TEST_F(Shapes, SwitchesChangeWhatIsDrawn)
{
    press("shapes/addLanes");
    EXPECT_EQ(chart().place().cells.size(), 1u);
    press("shapes/multiples");
    EXPECT_EQ(chart().place().cells.size(), 3u);
    EXPECT_EQ(chart().place().cells[0].y, chart().place().cells[2].y); // one axis
    press("shapes/overlay");
    find<QCheckBox>("shapes/log")->click();
    settle();
    EXPECT_TRUE(chart().place().cells.front().isLogarithmic);
    QTest::keyClick(&chart(), Qt::Key_Y);
    EXPECT_FALSE(board.look().isLogarithmic);
    EXPECT_FALSE(find<QCheckBox>("shapes/log")->isChecked());
    auto* divisor = find<QComboBox>("shapes/divisor");
    divisor->setCurrentIndex(3);
    Q_EMIT divisor->activated(3);
    settle();
    EXPECT_DOUBLE_EQ(chart().picture().curves.front().factor, 2.5); // of a peak of 0.4
}

TEST_F(Shapes, TwoSelectedOnesAreSubtracted)
{
    press("shapes/addLanes");
    EXPECT_FALSE(find<QCheckBox>("shapes/difference")->isEnabled());
    board.select({0, 2});
    find<QCheckBox>("shapes/difference")->click();
    settle();
    ASSERT_NE(chart().picture().difference, nullptr);
    EXPECT_TRUE(chart().picture().differenceName.startsWith("A constant − C "));
    EXPECT_TRUE(chart().place().cells.back().isDifference);
    const auto& curves = chart().picture().curves;
    EXPECT_DOUBLE_EQ(chart().picture().difference->rates[900],
                     curves[0].plan->rates[900] - curves[2].plan->rates[900]);
    board.select({0});
    settle();
    EXPECT_EQ(chart().picture().difference, nullptr);
}

TEST_F(Shapes, AreSubtractedAgainWhenRatesAreDividedByAnother)
{
    press("shapes/addLanes");
    const auto divideBy = [this](ui::ShapesDivisor divisor) {
        ui::ShapesLook look = board.look();
        look.hasDifference = true;
        look.divisor = divisor;
        board.setLook(look);
        settle();
    };
    board.select({0, 2});
    divideBy(ui::ShapesDivisor::Peak);
    divideBy(ui::ShapesDivisor::Nothing);
    board.select({0});
    divideBy(ui::ShapesDivisor::Peak);
    board.select({0, 2});
    settle();
    divideBy(ui::ShapesDivisor::Nothing);
    const auto& curves = chart().picture().curves;
    ASSERT_NE(chart().picture().difference, nullptr);
    EXPECT_DOUBLE_EQ(chart().picture().difference->rates[900],
                     curves[0].plan->rates[900] - curves[2].plan->rates[900]);
}

TEST_F(Shapes, TellTheFormulaOfTheCurveUnderThePointer)
{
    add("CosineAnnealingLR");
    add("ConstantLR");
    const params::Entry& cosine = *params::find(schedule::entries(), "CosineAnnealingLR");
    pointAt(placeOf(0, 400));
    EXPECT_EQ(chart().crosshair(), 400);
    EXPECT_TRUE(find<QLabel>("shapes/curve")->toolTip().contains(ui::catalogueText(cosine.title) + ": "));
    EXPECT_EQ(find<QLabel>("shapes/formula")->toolTip().replace("; ", "\n").toStdString(), cosine.formula);
    pointAt({1.0, 1.0});
    EXPECT_EQ(chart().crosshair(), std::nullopt);
}

TEST_F(Shapes, AreReadWithKeys)
{
    press("shapes/addLanes");
    QString said;
    QObject::connect(&page, &ui::ShapesPage::said, &page, [&said](const QString& text) { said = text; });
    QTest::keyClick(&chart(), Qt::Key_End);
    EXPECT_EQ(said, "Step 1,499, epoch 59.96. A constant: 0.4.");
    QTest::keyClick(&chart(), Qt::Key_Down);
    EXPECT_EQ(board.current()->slot, 1);
    QTest::keyClick(&chart(), Qt::Key_I);
    EXPECT_TRUE(said.contains("3 schedules over 1,500 steps"));
    EXPECT_TRUE(said.contains("A constant: begins at 0.4, highest 0.4 at step 0, ends at 0.4."));
}

TEST_F(Shapes, ListIsWorkedWithKeys)
{
    for (const char* id : {"StepLR", "ExponentialLR", "CosineAnnealingLR"}) {
        add(id);
    }
    board.select({0});
    QTest::keyClick(&list(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(board.shapes()[1].slot, 0);
    EXPECT_EQ(board.current()->slot, 0);
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_FALSE(board.find(0)->isShown);
    QTest::keyClick(&list(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(board.shapes().size(), 4u);
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_EQ(board.shapes().size(), 3u);
    EXPECT_EQ(model.laneCount(), 3); // which Delete removes elsewhere
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(board.shapes().size(), 4u);
}

TEST_F(Shapes, BecomeLanesThatCanBeTakenBack)
{
    add("CosineAnnealingLR");
    board.setOwnBase(0, 0.25);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(model.laneCount(), 4);
    EXPECT_EQ(model.value("/lanes/3/schedule/type"), "CosineAnnealingLR");
    EXPECT_EQ(model.value("/lanes/3/optimizer/lr"), 0.25);
    EXPECT_EQ(model.laneName(3).toLower(), model.laneName(3)); // called after its schedule
    EXPECT_TRUE(model.isRight());
    EXPECT_EQ(noted(), "Lane D has been added. Ctrl+Z takes it back.");
    trigger("undo");
    EXPECT_EQ(model.laneCount(), 3);
    EXPECT_EQ(board.shapes().size(), 1u);
    for (int lane = 4; lane <= 9; ++lane) {
        QTest::keyClick(&list(), Qt::Key_Return);
    }
    EXPECT_EQ(model.laneCount(), 8);
    EXPECT_TRUE(noted().startsWith("Eight lanes are the most"));
}

TEST_F(Shapes, AreUndoneAfterTheLaneThatWasMadeOfThem)
{
    model.setValue("/lanes/0/optimizer/lr", 0.3); // an older edit, of the form that is hidden
    add("CosineAnnealingLR");
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(model.laneCount(), 4);
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model.laneCount(), 3);
    EXPECT_EQ(board.shapes().size(), 1u);
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(board.shapes().empty());
    EXPECT_EQ(model.value("/lanes/0/optimizer/lr"), 0.3);

    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(board.shapes().size(), 1u);
    EXPECT_EQ(model.laneCount(), 3);
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(model.laneCount(), 4);
}

TEST_F(Shapes, AreRedoneAfterTheLaneThatWasTakenBack)
{
    add("CosineAnnealingLR");
    add("StepLR");
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(board.shapes().size(), 1u);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(model.laneCount(), 4);
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(model.laneCount(), 3);

    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(model.laneCount(), 4);
    EXPECT_EQ(board.shapes().size(), 1u);
    QTest::keyClick(&list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(board.shapes().size(), 2u);
}

TEST_F(Shapes, AreEditedInTheFormOfSchedules)
{
    add("ExponentialLR");
    auto* gamma = find<QLineEdit>("shape/schedule/gamma");
    gamma->selectAll();
    QTest::keyClicks(gamma, "0.5");
    EXPECT_EQ(board.find(0)->lane["schedule"]["gamma"], 0.5);
    auto* steps = find<QLineEdit>("shapes/steps");
    steps->selectAll();
    QTest::keyClicks(steps, "250");
    settle();
    EXPECT_EQ(board.planOf(0)->rates.size(), 250u);
    EXPECT_EQ(find<QLabel>("shapes/epochs")->text(), "= 2.5 epochs");
    steps->selectAll();
    QTest::keyClicks(steps, "0");
    EXPECT_EQ(board.common().steps, 250);
    EXPECT_FALSE(find<QLabel>("shapes/steps/note")->text().isEmpty());
}

TEST_F(Shapes, TableIsCopiedAndWritten)
{
    press("shapes/addLanes");
    find<QAction>("shapes/copyTable")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith("Shape\tPeak\tPeak at step\tBefore the peak\tMean\tFinal\t"));
    EXPECT_TRUE(lines[1].startsWith("A constant\t0.4\t0\t0.0 %\t0.4\t0.4\t600\t100.0 %\t100.0 %"));
    const QList<QByteArray> rows = written("shapes.csv").split('\n');
    ASSERT_EQ(rows.size(), 5); // the last is empty
    EXPECT_TRUE(rows[0].startsWith("shape,peak,peak_step,"));
    EXPECT_TRUE(rows[1].startsWith("A constant,0.4,0,0,"));
}

TEST_F(Shapes, TableQuotesNamesWhereCsvAsksForIt)
{
    model.renameLane(0, "a, \"b\"");
    press("shapes/addLanes");
    EXPECT_TRUE(table().csv().split('\n')[1].startsWith(R"("A a, ""b""",0.4,0,0,)"));
}

TEST_F(Shapes, PictureIsCopiedAndWritten)
{
    press("shapes/addLanes");
    EXPECT_TRUE(written("a.png").startsWith("\x89PNG"));
    EXPECT_TRUE(written("a.pdf").startsWith("%PDF"));
    const QByteArray svg = written("a.svg");
    EXPECT_TRUE(svg.contains("A constant: begins at 0.4")); // described
    QGuiApplication::clipboard()->clear();
    trigger("copyPicture"); // of the window: the shapes are what it shows
    EXPECT_TRUE(QTest::qWaitFor([] { return !QGuiApplication::clipboard()->image().isNull(); }));
    EXPECT_EQ(QGuiApplication::clipboard()->image().size(), QSize(2400, 1600));
    int failures = 0;
    QObject::connect(&page, &ui::ShapesPage::failed, &page, [&failures] { ++failures; });
    page.writePicture(folder.filePath("a.gif"));
    EXPECT_EQ(failures, 1);
    EXPECT_FALSE(QFile::exists(folder.filePath("a.gif")));
}

TEST_F(Shapes, QuizTellsNoNameAnywhere)
{
    press("shapes/random");
    ASSERT_EQ(board.shapes().size(), 12u);
    EXPECT_EQ(chart().place().cells.size(), 12u);
    pointAt(placeOf(3, 100));
    QTest::keyClick(&chart(), Qt::Key_Right);
    QString told = table().tabbed() + QString::fromUtf8(table().csv()) +
                   QString::fromUtf8(written("quiz.svg")) + chart().accessibleName() +
                   chart().accessibleDescription() + chart().readout();
    for (int row = 0; row < 12; ++row) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
            told += list().model()->index(row, 0).data(role).toString() + '\n';
        }
    }
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            told += label->text() + label->toolTip() + label->accessibleName() + '\n';
        }
    }
    EXPECT_TRUE(told.contains("Shape 12"));
    const auto tells = [&told](const std::string& name) {
        const QString word = QRegularExpression::escape(QString::fromStdString(name));
        return name != "Step" && told.contains(QRegularExpression("\\b" + word + "\\b")); // X counts steps
    };
    for (const ui::Shape& shape : board.shapes()) {
        const params::Entry& entry = *ui::entryOf(shape);
        EXPECT_FALSE(tells(entry.id)) << entry.id;
        EXPECT_FALSE(tells(entry.title)) << entry.title;
        EXPECT_FALSE(!entry.formula.empty() && told.contains(QString::fromStdString(entry.formula)));
    }
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(model.laneCount(), 3);
    EXPECT_TRUE(noted().startsWith("Reveal the names first"));
    EXPECT_FALSE(find<QWidget>("shape/schedule")->isVisible());
    press("shapes/reveal");
    EXPECT_TRUE(find<QWidget>("shape/schedule")->isVisible());
    EXPECT_FALSE(find<QPushButton>("shapes/reveal")->isVisible());
    EXPECT_NE(cell(0, ShapesModel::Name), "Shape 1");
}

} // namespace lrp::test
