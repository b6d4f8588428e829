#include "ui/commands/Mask.h"
#include "tests/ui/Window.h"
#include "ui/commands/Commands.h"
#include "ui/plots/CurvesView.h"
#include "ui/window/Docks.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QToolBar>

namespace lrp::test
{

using ui::Access;
using ui::Mask;

TEST(Mask, NamesWhatIsBelowANameToo)
{
    const Mask mask{.hidden = {.commands = {"runs", "plot/*"}},
                    .locked = {.commands = {"runs/show", "start"}},
                    .except = {.commands = {"plot/whole"}}};
    EXPECT_EQ(mask.ofCommand("runs/show"), Access::Hidden); // hidden before locked
    EXPECT_EQ(mask.ofCommand("start"), Access::Locked);
    EXPECT_EQ(mask.ofCommand("plot/zoomIn"), Access::Hidden);
    EXPECT_EQ(mask.ofCommand("plot/whole"), Access::Free);
    EXPECT_EQ(mask.ofCommand("runsOrNot"), Access::Free);
    EXPECT_EQ(mask.ofDock("runs"), Access::Free);
}

TEST(Mask, HidesAWholeOnlyWhereNothingInItIsExcepted)
{
    const ui::MaskedFields fields{.hidden = {"schedule", "optimizer"}, .except = {"schedule/gamma"}};
    EXPECT_TRUE(fields.hidesAll("optimizer"));
    EXPECT_FALSE(fields.hidesAll("schedule"));
    EXPECT_TRUE(fields.hidesAll("schedule/step_size"));
    EXPECT_EQ(fields.of("schedule/gamma"), Access::Free);
    EXPECT_EQ(fields.of("schedule/type"), Access::Hidden);
    EXPECT_FALSE(fields.opensAll("schedule"));
    EXPECT_TRUE(fields.opensAll("schedule/gamma"));
    EXPECT_FALSE((ui::MaskedFields{.locked = {"schedule/gamma"}}.opensAll("schedule")));
}

namespace
{

/// A window under a mask.
class Masked : public Window
{
protected:
    /// The toolbar goes with what is in it when it is laid out next.
    void cover(const Mask& mask)
    {
        window.setMask(mask);
        QCoreApplication::processEvents();
    }
    void hide(const QStringList& commands) { cover({.hidden = {.commands = commands}}); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        window.activateWindow();
        QTest::keyClick(&window, key, modifiers);
    }
    QDockWidget* dock(const QString& id) { return window.docks()->dock(id); }
    ui::CurvesView* curves() { return window.centralWidget()->findChild<ui::CurvesView*>(); }

    /// The texts of what is to be seen in a menu.
    QStringList seenIn(const QString& menu)
    {
        QStringList texts;
        for (const QAction* action : find<QMenu>(menu)->actions()) {
            if (action->isVisible() && !action->isSeparator()) {
                texts.append(action->text().remove('&'));
            }
        }
        return texts;
    }
};

} // namespace

TEST_F(Masked, AHiddenCommandIsNowhere)
{
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(model.laneCount(), 4);
    hide({"addLane", "start"});
    press(Qt::Key_L, Qt::ControlModifier);
    trigger("addLane");
    EXPECT_EQ(model.laneCount(), 4);
    press(Qt::Key_F5);
    EXPECT_FALSE(session.isLive());
    EXPECT_FALSE(seenIn("edit").contains("Add lane"));
    EXPECT_TRUE(seenIn("edit").contains("Remove lane"));
    EXPECT_FALSE(find<QToolButton>("lanes/add")->isVisible());
    EXPECT_TRUE(find<QToolButton>("lanes/remove")->isVisible());
    EXPECT_FALSE(find<QToolButton>("button/start")->isVisible());

    cover({});
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(model.laneCount(), 5);
    EXPECT_TRUE(find<QToolButton>("lanes/add")->isVisible());
}

TEST_F(Masked, AMenuWithNothingLeftIsHidden)
{
    hide({"seeds3", "seeds5", "seeds10", "seeds20"});
    EXPECT_FALSE(seenIn("run").contains("Race over several seeds"));
    cover({.locked = {.commands = {"seeds3", "seeds5", "seeds10", "seeds20"}}});
    EXPECT_TRUE(seenIn("run").contains("Race over several seeds"));
    EXPECT_FALSE(find<QMenu>("seeds")->isEnabled());
}

TEST_F(Masked, ALockedCommandIsSeenAndSaysWhy)
{
    cover({.locked = {.commands = {"start"}}, .why = "First say what you expect."});
    EXPECT_TRUE(action("start")->isVisible());
    EXPECT_FALSE(action("start")->isEnabled());
    EXPECT_EQ(action("start")->toolTip(),
              "Race all lanes, or go on after a pause (F5)\nFirst say what you expect.");
    press(Qt::Key_F5);
    EXPECT_FALSE(session.isLive());
}

TEST_F(Masked, WhatMayNotBeDoneAnywayStaysSo)
{
    cover({.hidden = {.commands = {"*"}}, .except = {.commands = {"start", "pause"}}});
    EXPECT_TRUE(action("start")->isEnabled());
    EXPECT_TRUE(action("pause")->isVisible());
    EXPECT_FALSE(action("pause")->isEnabled());
    EXPECT_FALSE(action("stop")->isVisible());
    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.isLive(); }));
    EXPECT_FALSE(action("start")->isEnabled());
    EXPECT_TRUE(action("pause")->isEnabled());
    EXPECT_FALSE(action("stop")->isEnabled());
}

TEST_F(Masked, KeysOfThePlotsAreKeptFromThem)
{
    auto* plots = curves();
    plots->setFocus();
    QTest::keyClick(plots, Qt::Key_Y);
    EXPECT_NE(plots->rateScale(), ui::YScale::Linear);
    plots->setLossScale(ui::YScale::Linear);
    plots->setRateScale(ui::YScale::Linear);
    hide({"plot/nextScales", "pause"});
    QTest::keyClick(plots, Qt::Key_Y);
    QTest::keyClick(plots, Qt::Key_Y, Qt::ShiftModifier);
    EXPECT_EQ(plots->lossScale(), ui::YScale::Linear);
    EXPECT_EQ(plots->rateScale(), ui::YScale::Linear);
    QTest::keyClick(plots, Qt::Key_S);
    EXPECT_NE(plots->smoothing(), 0.9) << "S is free";

    trigger("start");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.state() == ui::SessionState::Running; }));
    QTest::keyClick(plots, Qt::Key_Space);
    QTest::keyClick(find<QToolButton>("button/stop"), Qt::Key_Space);
    EXPECT_EQ(session.state(), ui::SessionState::Running);
}

TEST_F(Masked, NamesCannotBeEditedWhereRenamingIsTakenAway)
{
    EXPECT_NE(find<QListView>("lanes")->editTriggers(), QAbstractItemView::NoEditTriggers);
    cover({.locked = {.commands = {"renameLane"}}});
    EXPECT_EQ(find<QListView>("lanes")->editTriggers(), QAbstractItemView::NoEditTriggers);
}

TEST_F(Masked, NothingIsOpenedByDroppingItWhereOpeningIsTakenAway)
{
    hide({"open"});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/tmp/experiment.json")});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(&window, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(Masked, AHiddenDockDoesNotComeBack)
{
    cover({.hidden = {.docks = {"lanesDock", "runBar"}}});
    EXPECT_FALSE(dock("lanesDock")->isVisible());
    EXPECT_FALSE(find<QToolBar>("runBar")->isVisible());
    EXPECT_FALSE(seenIn("panels").contains("Lanes"));
    EXPECT_FALSE(seenIn("panels").contains("Run"));
    EXPECT_TRUE(seenIn("panels").contains("Scores"));
    trigger("showLanes");
    trigger("resetLayout");
    trigger("renameLane"); // which shows it elsewhere
    EXPECT_FALSE(dock("lanesDock")->isVisible());
    const QTemporaryDir folder;
    QSettings none(folder.filePath("none.conf"), QSettings::IniFormat);
    window.docks()->restore(none);
    EXPECT_FALSE(dock("lanesDock")->isVisible());

    cover({});
    EXPECT_TRUE(dock("lanesDock")->isVisible());
    EXPECT_TRUE(find<QToolBar>("runBar")->isVisible());
    EXPECT_TRUE(seenIn("panels").contains("Lanes"));
}

TEST_F(Masked, ALockedDockStays)
{
    dock("scoreDock")->hide();
    cover({.locked = {.docks = {"scoreDock"}}, .why = "Watch the scores."});
    EXPECT_TRUE(dock("scoreDock")->isVisible());
    trigger("showScores");
    EXPECT_TRUE(dock("scoreDock")->isVisible());
    EXPECT_EQ(dock("scoreDock")->features(), QDockWidget::NoDockWidgetFeatures);
    EXPECT_TRUE(action("showScores")->isVisible());
    EXPECT_TRUE(action("showScores")->toolTip().endsWith("\nWatch the scores."));
    cover({});
    EXPECT_FALSE(dock("scoreDock")->isVisible()) << "as it was before";
    EXPECT_TRUE(action("showScores")->isEnabled());
    trigger("showScores");
    EXPECT_TRUE(dock("scoreDock")->isVisible());
}

TEST_F(Masked, TheLayoutThatIsSavedHasNoMask)
{
    const QTemporaryDir folder;
    QSettings layout(folder.filePath("window.conf"), QSettings::IniFormat);
    cover({.hidden = {.docks = {"scoreDock", "lanesDock"}}});
    window.docks()->save(layout);
    cover({});
    dock("boundaryDock")->hide();
    window.docks()->restore(layout);
    for (const QString id : {"scoreDock", "lanesDock", "boundaryDock"}) {
        EXPECT_TRUE(dock(id)->isVisible()) << id.toStdString();
    }
}

TEST_F(Masked, AHiddenFieldIsNotInTheForm)
{
    model.selectLane(1);
    ASSERT_TRUE(find<QWidget>("schedule/gamma")->isVisible());
    cover({.hidden = {.fields = {"schedule/gamma", "/lanes/*/optimizer/type", "/problem/seed", "pace"}}});
    EXPECT_FALSE(find<QWidget>("schedule/gamma")->isVisible());
    EXPECT_TRUE(find<QWidget>("schedule/step_size")->isVisible());
    EXPECT_FALSE(find<QWidget>("optimizer")->isVisible());
    EXPECT_TRUE(find<QWidget>("optimizer/lr")->isVisible());
    EXPECT_FALSE(find<QWidget>("seed")->isVisible());
    EXPECT_FALSE(find<QWidget>("newSeed")->isVisible());
    EXPECT_FALSE(find<QWidget>("pace")->isVisible());
    choose("schedule", "ExponentialLR"); // whose gamma is made anew
    EXPECT_FALSE(find<QWidget>("schedule/gamma")->isVisible());
    cover({});
    EXPECT_TRUE(find<QWidget>("schedule/gamma")->isVisible());
    EXPECT_TRUE(find<QWidget>("optimizer")->isVisible());
    EXPECT_TRUE(find<QWidget>("seed")->isVisible());
}

TEST_F(Masked, AWrongHiddenFieldStaysHidden)
{
    cover({.hidden = {.fields = {"optimizer/lr"}}});
    model.setValue("/lanes/0/optimizer/lr", -1.0);
    EXPECT_FALSE(find<QWidget>("optimizer/lr")->isVisible());
    EXPECT_TRUE(status().contains("Base rate")) << status().toStdString(); // which says what is wrong
}

TEST_F(Masked, ALockedFieldIsSeenAndSaysWhy)
{
    type("optimizer/lr", "0.2");
    cover({.locked = {.fields = {"/lanes/*/optimizer/lr", "schedule/type", "schedule/warmup"}},
           .why = "Fixed in this lesson."});
    const auto* lr = find<QLineEdit>("optimizer/lr");
    EXPECT_TRUE(lr->isVisible());
    EXPECT_FALSE(lr->isEnabled());
    EXPECT_FALSE(find<QWidget>("optimizer/lr/slider")->isEnabled());
    EXPECT_TRUE(lr->toolTip().endsWith("\nFixed in this lesson."));
    EXPECT_FALSE(find<QComboBox>("schedule")->isEnabled());
    EXPECT_TRUE(find<QComboBox>("schedule")->toolTip().endsWith("\nFixed in this lesson."));
    EXPECT_FALSE(find<QCheckBox>("schedule/warmup")->isEnabled());
    EXPECT_TRUE(find<QComboBox>("optimizer")->isEnabled());

    trigger("undo"); // what was done before
    EXPECT_EQ(text("optimizer/lr"), "0.4");
    cover({});
    EXPECT_TRUE(lr->isEnabled());
    EXPECT_FALSE(lr->toolTip().contains("lesson"));
    EXPECT_FALSE(find<QComboBox>("schedule")->toolTip().contains("lesson"));
}

TEST_F(Masked, APointerMayNameOneLane)
{
    cover({.locked = {.fields = {"/lanes/1"}}, .except = {.fields = {"/lanes/1/schedule/gamma"}}});
    EXPECT_TRUE(find<QWidget>("optimizer/lr")->isEnabled());
    model.selectLane(1);
    EXPECT_FALSE(find<QWidget>("optimizer/lr")->isEnabled());
    EXPECT_FALSE(find<QWidget>("schedule/step_size")->isEnabled());
    EXPECT_TRUE(find<QWidget>("schedule/gamma")->isEnabled());
    model.selectLane(2);
    EXPECT_TRUE(find<QWidget>("optimizer/lr")->isEnabled());
}

TEST_F(Masked, FieldsKeepTheirLocksUnderAWarmUp)
{
    choose("schedule", "CosineAnnealingLR");
    cover({.locked = {.fields = {"/lanes/0/schedule/of/eta_min", "/lanes/0/schedule/length"}}});
    EXPECT_TRUE(find<QWidget>("schedule/eta_min")->isEnabled());
    find<QCheckBox>("schedule/warmup")->click();
    EXPECT_FALSE(find<QWidget>("schedule/eta_min")->isEnabled());
    EXPECT_FALSE(find<QWidget>("schedule/warmup/length")->isEnabled());
    EXPECT_TRUE(find<QWidget>("schedule/T_max")->isEnabled());
}

TEST_F(Masked, TheLineOfTheProblemSumsUpNothingThatIsHidden)
{
    const auto line = [this] {
        const auto* button = find<QWidget>("problem/open");
        return QStringList{button->property("text").toString(), button->accessibleName(), button->toolTip()}
            .join('|');
    };
    ASSERT_TRUE(line().contains("batch 16 · 1,500 steps")) << line().toStdString();
    cover({.hidden = {.fields = {"problem/batch_size", "model/hidden", "dataset"}}});
    EXPECT_EQ(line().section('|', 0, 0), "MLP tanh · 1,500 steps");
    EXPECT_FALSE(line().contains("16") || line().contains("spirals")) << line().toStdString();
    cover({.hidden = {.fields = {"model", "problem/length"}}});
    EXPECT_EQ(line().section('|', 0, 0), "Two spirals · batch 16");
    cover({});
    EXPECT_EQ(line().section('|', 0, 0), "Two spirals · MLP 16, 16 tanh · batch 16 · 1,500 steps");
}

TEST_F(Masked, TheProblemCanBeHiddenAsAWhole)
{
    find<QToolButton>("problem/open")->click();
    ASSERT_TRUE(find<QWidget>("problem/batch_size")->isVisible());
    cover({.hidden = {.fields = {"/problem"}}});
    EXPECT_FALSE(find<QToolButton>("problem/open")->isVisible());
    EXPECT_FALSE(find<QWidget>("problem/batch_size")->isVisible());
    cover({});
    EXPECT_TRUE(find<QToolButton>("problem/open")->isVisible());
}

TEST_F(Masked, SegmentsStayAsTheyAre)
{
    choose("schedule", "segments");
    ASSERT_TRUE(find<QWidget>("schedule/parts/add")->isVisible());
    cover({.locked = {.fields = {"schedule/parts", "schedule/lengths"}},
           .except = {.fields = {"schedule/parts/0/from"}}});
    EXPECT_FALSE(find<QWidget>("schedule/parts/add")->isVisible());
    EXPECT_FALSE(find<QWidget>("schedule/parts/0/remove")->isVisible());
    EXPECT_FALSE(find<QWidget>("schedule/lengths/0")->isEnabled());
    EXPECT_FALSE(find<QComboBox>("schedule/parts/0")->isEnabled());
    EXPECT_TRUE(find<QWidget>("schedule/parts/0/from")->isEnabled());
    EXPECT_FALSE(find<QWidget>("schedule/parts/0/to")->isEnabled());
    EXPECT_FALSE(find<QWidget>("schedule/strip")->isEnabled());
    EXPECT_TRUE(find<QComboBox>("schedule")->isEnabled());
}

/// What is odd is still said; what would mend it is not offered.
TEST_F(Masked, NothingMendsALockedField)
{
    model.selectLane(1);
    type("schedule/step_size", "5000");
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return !window.findChildren<QPushButton*>(QRegularExpression("^finding/.*/mend")).isEmpty();
    }));
    cover({.locked = {.fields = {"schedule"}}});
    EXPECT_TRUE(window.findChildren<QPushButton*>(QRegularExpression("^finding/.*/mend")).isEmpty());
    EXPECT_FALSE(window.findChildren<QLabel*>(QRegularExpression("^finding/")).isEmpty());
}

} // namespace lrp::test
