#include "ui/window/Docks.h"
#include "tests/ui/Documents.h"
#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QSettings>
#include <QToolBar>

namespace lrp::test
{

using ui::Dock;

namespace
{

class DocksOfWindow : public Window
{
protected:
    QDockWidget* dock(const QString& id) { return window.docks()->dock(id); }

    void toggle(const Dock& declared) { window.commands()->action(declared.command)->trigger(); }

    /// Which docks are to be seen, in the order in which they are declared.
    QString shown()
    {
        QStringList ids;
        for (const Dock& declared : ui::declaredDocks()) {
            if (!dock(declared.id)->isHidden()) {
                ids.append(declared.id);
            }
        }
        return ids.join(' ');
    }
};

constexpr auto kAtFirst = "experimentDock lanesDock boundaryDock scoreDock";

/// As the program wrote it before docks were declared, after its scores had been closed, the runs opened and
/// the lanes made to float. Written by a window of 1366×768.
QString earlierLayout()
{
    return QFileInfo(__FILE__).absolutePath() + "/layouts/before-declared-docks.conf";
}

} // namespace

TEST_F(DocksOfWindow, AreShownHiddenAndPutBack)
{
    EXPECT_EQ(shown().toStdString(), kAtFirst);
    for (const Dock& declared : ui::declaredDocks()) {
        const bool before = !dock(declared.id)->isHidden();
        EXPECT_EQ(dock(declared.id)->objectName(), declared.id);
        EXPECT_EQ(dock(declared.id)->windowTitle(), declared.title);
        EXPECT_EQ(window.commands()->action(declared.command)->text(), declared.title);
        toggle(declared);
        EXPECT_NE(!dock(declared.id)->isHidden(), before) << declared.id.toStdString();
        trigger("resetLayout");
        EXPECT_EQ(!dock(declared.id)->isHidden(), before) << declared.id.toStdString();
    }
    EXPECT_EQ(shown().toStdString(), kAtFirst);
}

TEST_F(DocksOfWindow, StandWhereTheyAreDeclared)
{
    dock("lanesDock")->setFloating(true);
    trigger("resetLayout");
    for (const Dock& declared : ui::declaredDocks()) {
        EXPECT_EQ(dock(declared.id)->isFloating(), declared.floats) << declared.id.toStdString();
    }
    EXPECT_EQ(window.dockWidgetArea(dock("experimentDock")), Qt::LeftDockWidgetArea);
    EXPECT_EQ(window.dockWidgetArea(dock("boundaryDock")), Qt::RightDockWidgetArea);
    EXPECT_GT(dock("boundaryDock")->y(), dock("lanesDock")->y());
    EXPECT_EQ(window.tabifiedDockWidgets(dock("scoreDock")),
              QList<QDockWidget*>({dock("runsDock"), dock("summaryDock"), dock("valuesDock"),
                                   dock("rehearsalDock"), dock("rangeTestDock"), dock("sharpnessDock"),
                                   dock("noiseDock"), dock("averagesDock"), dock("landscapeDock")}));
}

TEST_F(DocksOfWindow, TakeALayoutOfBeforeTheyWereDeclared)
{
    ASSERT_TRUE(QFileInfo::exists(earlierLayout()));
    QSettings layout(earlierLayout(), QSettings::IniFormat);
    ASSERT_FALSE(layout.value("panels").toByteArray().isEmpty());
    window.docks()->restore(layout);
    EXPECT_EQ(shown().toStdString(), "experimentDock lanesDock runsDock boundaryDock");
    EXPECT_TRUE(dock("lanesDock")->isFloating());
}

TEST_F(DocksOfWindow, KeepTheLayoutTheyAreGiven)
{
    const QTemporaryDir folder;
    QSettings layout(folder.filePath("window.conf"), QSettings::IniFormat);
    dock("scoreDock")->hide();
    window.docks()->save(layout);
    trigger("resetLayout");
    window.docks()->restore(layout);
    EXPECT_EQ(shown(), "experimentDock lanesDock boundaryDock");
}

TEST_F(DocksOfWindow, ShowRunsThatCameUnderAMaskOnceItIsLifted)
{
    ui::Mask mask;
    mask.hidden.docks = {"runsDock"};
    window.setMask(mask);
    window.docks()->setOtherRuns(true);
    EXPECT_EQ(shown().toStdString(), kAtFirst);
    window.setMask({});
    EXPECT_FALSE(dock("runsDock")->isHidden());
}

TEST_F(DocksOfWindow, OfferRunsAfterAStartThatWasMasked)
{
    const QTemporaryDir folder;
    QSettings layout(folder.filePath("window.conf"), QSettings::IniFormat);
    ui::Mask mask;
    mask.hidden.docks = {"lanesDock"};
    window.setMask(mask);
    window.docks()->setOtherRuns(true);
    EXPECT_FALSE(dock("runsDock")->isHidden());
    window.docks()->save(layout); // that of before the mask, without the runs
    FurtherWindow next(folder.path());
    next.window.docks()->restore(layout);
    EXPECT_TRUE(next.window.docks()->dock("runsDock")->isHidden());
    next.window.docks()->setOtherRuns(true);
    EXPECT_FALSE(next.window.docks()->dock("runsDock")->isHidden());
}

TEST_F(DocksOfWindow, BringTheirContentUpToDate)
{
    EXPECT_TRUE(find<QWidget>("scores/empty")->isVisible());
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.record() != nullptr; }));
    EXPECT_FALSE(find<QWidget>("scores/empty")->isVisible());
}

} // namespace lrp::test
