#include "tests/ui/Documents.h"
#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/commands/Mask.h"
#include "ui/plots/CurvesView.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesPage.h"
#include "ui/window/CentreSwitch.h"
#include "ui/window/Docks.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QSettings>
#include <QToolBar>

namespace lrp::test
{

namespace
{

class Centre : public Window
{
protected:
    bool areShapesShown() { return find<QWidget>("shapes")->isVisible(); }
    bool isShown(const char* dock) { return !window.docks()->dock(dock)->isHidden(); }
    void pressSwitch() { QTest::keyClick(&window, Qt::Key_F6); }
};

/// As the program wrote it when the shapes were a floating dock, which stood open, as did the values.
QString layoutWithShapesDock()
{
    return QFileInfo(__FILE__).absolutePath() + "/layouts/shapes-dock-open.conf";
}

} // namespace

TEST_F(Centre, IsSwitchedWithOneKeyAndBack)
{
    EXPECT_FALSE(areShapesShown());
    pressSwitch();
    EXPECT_TRUE(areShapesShown());
    EXPECT_FALSE(find<QWidget>("curves")->isVisible());
    EXPECT_TRUE(window.commands()->action("showShapes")->isChecked());
    EXPECT_TRUE(find<QWidget>("shapes")->isAncestorOf(QApplication::focusWidget()));
    pressSwitch();
    EXPECT_FALSE(areShapesShown());
    EXPECT_TRUE(find<QWidget>("curves")->hasFocus());
    EXPECT_TRUE(window.commands()->action("showRace")->isChecked());
}

TEST_F(Centre, HasTwoHalvesInTheToolbar)
{
    find<QToolButton>("button/showShapes")->click();
    EXPECT_TRUE(areShapesShown());
    find<QToolButton>("button/showShapes")->click();
    EXPECT_TRUE(areShapesShown());
    find<QToolButton>("button/showRace")->click();
    EXPECT_FALSE(areShapesShown());
    QTest::keyClick(find<QToolButton>("button/showShapes"), Qt::Key_Return);
    EXPECT_TRUE(areShapesShown());
}

TEST_F(Centre, GivesTheShapesTheRoomOfTheDocksAndBringsThemBack)
{
    window.docks()->dock("boundaryDock")->hide();
    pressSwitch();
    for (const char* dock : {"experimentDock", "lanesDock", "boundaryDock", "scoreDock"}) {
        EXPECT_FALSE(isShown(dock)) << dock;
    }
    window.docks()->setOtherRuns(true);
    EXPECT_FALSE(isShown("runsDock"));
    pressSwitch();
    EXPECT_TRUE(isShown("experimentDock"));
    EXPECT_TRUE(isShown("scoreDock"));
    EXPECT_FALSE(isShown("boundaryDock"));
    EXPECT_TRUE(isShown("runsDock"));
}

TEST_F(Centre, KeepsTheLayoutOfTheRace)
{
    const QTemporaryDir folder;
    QSettings layout(folder.filePath("window.conf"), QSettings::IniFormat);
    window.docks()->dock("boundaryDock")->hide();
    pressSwitch();
    window.docks()->save(layout);
    trigger("resetLayout");
    EXPECT_TRUE(isShown("scoreDock"));
    pressSwitch();
    window.docks()->restore(layout);
    EXPECT_TRUE(isShown("scoreDock"));
    EXPECT_TRUE(isShown("experimentDock"));
    EXPECT_FALSE(isShown("boundaryDock"));
}

TEST_F(Centre, GoesBackToTheRaceWhenOneBegins)
{
    pressSwitch();
    trigger("start");
    EXPECT_TRUE(QTest::qWaitFor([this] { return !areShapesShown(); }));
    EXPECT_TRUE(isShown("scoreDock"));
}

TEST_F(Centre, RemembersTheShapes)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("window.conf"), QSettings::IniFormat);
    auto& board = *window.centre()->shapes()->board();
    board.add(*params::find(schedule::entries(), "StepLR"));
    window.centre()->save(settings);
    board.remove({0});
    window.centre()->restore(settings);
    ASSERT_EQ(board.shapes().size(), 1u);
    EXPECT_EQ(board.shapes().front().lane["schedule"]["type"], "StepLR");
}

TEST_F(Centre, MaskTakesTheShapesAwayAndGivesThemBack)
{
    pressSwitch();
    ui::Mask mask;
    mask.hidden.docks = {"shapesDock", "scoreDock"}; // as lessons have it
    window.setMask(mask);
    EXPECT_FALSE(areShapesShown());
    EXPECT_TRUE(isShown("experimentDock"));
    EXPECT_FALSE(isShown("scoreDock"));
    for (const char* command : {"showRace", "showShapes", "switchCentre"}) {
        EXPECT_FALSE(window.commands()->action(command)->isVisible()) << command;
    }
    pressSwitch();
    EXPECT_FALSE(areShapesShown());
    window.setMask({});
    pressSwitch();
    EXPECT_TRUE(areShapesShown());
    mask.hidden.docks = {"scoreDock"};
    window.setMask(mask);
    EXPECT_TRUE(areShapesShown()); // which it leaves alone
    window.setMask({});
    pressSwitch();
    EXPECT_TRUE(isShown("scoreDock"));
}

TEST_F(Centre, TakesALayoutWithADockThatIsNoMore)
{
    ASSERT_TRUE(QFileInfo::exists(layoutWithShapesDock()));
    QSettings layout(layoutWithShapesDock(), QSettings::IniFormat);
    ASSERT_FALSE(layout.value("panels").toByteArray().isEmpty());
    window.docks()->restore(layout);
    EXPECT_TRUE(isShown("experimentDock"));
    EXPECT_TRUE(isShown("valuesDock")); // which had been opened
    EXPECT_FALSE(exists("shapesDock"));
    EXPECT_FALSE(areShapesShown());
}

} // namespace lrp::test
