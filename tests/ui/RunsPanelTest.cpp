#include "ui/history/RunsPanel.h"
#include "tests/support/QtTestMain.h"
#include "tests/ui/Runs.h"
#include "ui/commands/Commands.h"
#include "ui/history/History.h"
#include "ui/history/RunColumns.h"
#include "ui/history/RunsSelection.h"

#include <gtest/gtest.h>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace lrp::test
{

using engine::LaneStatus;
using ui::RunColumns;

namespace
{

class RunsPanel : public testing::Test
{
protected:
    RunsPanel()
        : commands(ui::declaredCommands(), &owner)
        , panel(&history, &commands)
        , tree(*panel.tree())
    {
        QObject::connect(panel.selection(), &ui::RunsSelection::changed, &panel, [this] { update(); });
        panel.resize(900, 500);
        panel.show();
        runs.race(42);
        runs.race(43);
        fork = runs.fork(2, 900);
        runs.fork(fork, 1200);
    }

    void select(const std::vector<store::RunId>& ids)
    {
        tree.clearSelection();
        for (const store::RunId id : ids) {
            const auto found =
                tree.model()->match(tree.model()->index(0, 0), RunColumns::IdRole, static_cast<qlonglong>(id),
                                    1, Qt::MatchExactly | Qt::MatchRecursive);
            ASSERT_EQ(found.size(), 1) << "no run " << id;
            tree.selectionModel()->setCurrentIndex(found[0], QItemSelectionModel::NoUpdate);
            tree.selectionModel()->select(found[0], QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    void update(bool isReadOnly = false)
    {
        commands.update({.isReadOnly = isReadOnly, .runs = panel.selection()->state()});
    }

    QAction& command(const QString& name) { return *commands.action("runs/" + name); }
    QString text(const QString& label) { return panel.findChild<QLabel*>(label)->text(); }

    Runs runs;
    store::RunId fork = 0;
    ui::History history;
    QWidget owner; ///< of the commands
    ui::Commands commands;
    ui::RunsPanel panel;
    QTreeView& tree;
};

} // namespace

TEST_F(RunsPanel, SaysWhatToDoWhileThereIsNothing)
{
    EXPECT_FALSE(tree.isVisible());
    EXPECT_TRUE(text("runs/empty").startsWith("Nothing has run yet. Press Start"));
    history.reset(runs.contents);
    EXPECT_TRUE(tree.isVisible());
    panel.findChild<QLineEdit*>("runs/search")->setText("nowhere");
    EXPECT_FALSE(tree.isVisible());
    EXPECT_EQ(text("runs/empty"), "None of the 8 runs matches. Clear the filter to see them.");
}

TEST_F(RunsPanel, ShowsForksUnfolded)
{
    history.reset(runs.contents);
    select({fork});
    EXPECT_FALSE(tree.visualRect(tree.currentIndex()).isEmpty());
    panel.findChild<QLineEdit*>("runs/search")->setText("cooler");
    panel.findChild<QLineEdit*>("runs/search")->clear();
    select({fork + 1});
    EXPECT_FALSE(tree.visualRect(tree.currentIndex()).isEmpty());
}

TEST_F(RunsPanel, ResumesARaceThatHasSomethingLeft)
{
    runs.run(3).status = LaneStatus::Interrupted;
    history.reset(runs.contents);
    QSignalSpy wanted(&panel, &ui::RunsPanel::resumeWanted);
    EXPECT_FALSE(command("resume").isEnabled());
    select({1}); // it has ended, but another of its race has not
    EXPECT_TRUE(command("resume").isEnabled());
    command("resume").trigger();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<store::RaceId>(), 1);
    select({4});
    EXPECT_FALSE(command("resume").isEnabled());
    select({1, 4});
    EXPECT_FALSE(command("resume").isEnabled());
    EXPECT_EQ(command("resume").toolTip(), "Select runs of one race to go on with it");
}

TEST_F(RunsPanel, AsksForAForkOfOneRun)
{
    history.reset(runs.contents);
    QSignalSpy wanted(&panel, &ui::RunsPanel::forkWanted);
    select({1, 2});
    EXPECT_FALSE(command("fork").isEnabled());
    select({2});
    command("fork").trigger();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<store::RunId>(), 2);
}

TEST_F(RunsPanel, DeletesWithForksAndSaysSo)
{
    history.reset(runs.contents);
    select({2});
    EXPECT_EQ(command("delete").toolTip(), "Delete B and 2 forks (Delete)");
    QTest::keyClick(&tree, Qt::Key_Delete);
    EXPECT_EQ(history.runs().size(), 5U);
    EXPECT_EQ(text("runs/outcome"), "Deleted B and 2 forks.");
    select({1, 4});
    EXPECT_EQ(command("delete").toolTip(), "Delete 2 runs (Delete)");
}

TEST_F(RunsPanel, ChangesManyRunsInOneGo)
{
    history.reset(runs.contents);
    select({1, 2, 3});
    const QSignalSpy changes(&history, &ui::History::shownChanged);
    command("show").trigger();
    EXPECT_FALSE(history.find(2)->isShown);
    EXPECT_FALSE(command("show").isChecked());
    command("ghost").trigger();
    EXPECT_TRUE(command("ghost").isChecked());
    command("delete").trigger();
    EXPECT_EQ(changes.count(), 3);
    EXPECT_FALSE(command("delete").isEnabled());
}

TEST_F(RunsPanel, CountsASelectedForkOfASelectedRunOnce)
{
    history.reset(runs.contents);
    select({2, fork, 1});
    EXPECT_EQ(command("delete").toolTip(), "Delete 2 runs and 2 forks (Delete)");
    command("delete").trigger();
    EXPECT_EQ(history.runs().size(), 4U);
}

TEST_F(RunsPanel, DeletesNothingThatTrains)
{
    auto record = std::make_shared<engine::Record>(experiment::threeSchedules());
    history.reset({});
    const auto& all = runs.contents.runs;
    history.add(runs.contents.races[0], {all.begin(), all.begin() + 3});
    history.follow({all[0].id, all[1].id, all[2].id}, record);
    select({1});
    EXPECT_FALSE(command("delete").isEnabled());
    EXPECT_FALSE(command("resume").isEnabled());
    record->lanes()[0]->status = LaneStatus::Stopped;
    history.refresh();
    EXPECT_TRUE(command("delete").isEnabled());
    EXPECT_FALSE(command("resume").isEnabled()); // the others are under way
    record->lanes()[1]->status = LaneStatus::Finished;
    record->lanes()[2]->status = LaneStatus::Finished;
    history.refresh();
    EXPECT_TRUE(command("resume").isEnabled());
}

TEST_F(RunsPanel, ShowsHidesAndGhostsTheSelection)
{
    history.reset(runs.contents);
    select({1, 2});
    QTest::keyClick(&tree, Qt::Key_Space);
    EXPECT_FALSE(history.find(1)->isShown);
    EXPECT_FALSE(history.find(2)->isShown);
    QTest::keyClick(&tree, Qt::Key_Space);
    EXPECT_TRUE(history.find(1)->isShown);
    command("showOnly").trigger();
    EXPECT_TRUE(history.find(2)->isShown);
    EXPECT_FALSE(history.find(3)->isShown);
    command("ghost").trigger();
    EXPECT_TRUE(history.isGhost(1));
    EXPECT_TRUE(command("ghost").isChecked());
    command("ghost").trigger();
    EXPECT_FALSE(history.isGhost(1));
}

TEST_F(RunsPanel, TogglesTheEyeThatIsClicked)
{
    history.reset(runs.contents);
    select({1});
    const QRect cell = tree.visualRect(tree.currentIndex());
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 10, cell.center().y()));
    EXPECT_FALSE(history.find(1)->isShown);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(cell.center().x(), cell.center().y()));
    EXPECT_FALSE(history.find(1)->isShown);
}

TEST_F(RunsPanel, ColoursTheSelection)
{
    history.reset(runs.contents);
    select({1, 2});
    command("colourH").trigger();
    EXPECT_EQ(history.find(1)->colour, 'H');
    EXPECT_EQ(history.find(2)->colour, 'H');
    EXPECT_EQ(history.find(1)->letter, 'A');
}

TEST_F(RunsPanel, RenamesInPlace)
{
    history.reset(runs.contents);
    select({1});
    QTest::keyClick(&tree, Qt::Key_F2);
    auto* editor = tree.viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText("hot");
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(history.find(1)->name, "hot");
}

TEST_F(RunsPanel, ChangesNothingOfAReadOnlyDocument)
{
    runs.run(1).status = LaneStatus::Stopped;
    history.reset(runs.contents);
    panel.setReadOnly(true);
    select({1});
    update(true);
    for (const QString forbidden : {"resume", "fork", "rename", "note", "delete", "colourA"}) {
        EXPECT_FALSE(command(forbidden).isEnabled()) << forbidden.toStdString();
    }
    EXPECT_TRUE(command("show").isEnabled());
    EXPECT_TRUE(command("compare").isEnabled());
}

TEST_F(RunsPanel, ListsDifferencesWhenAsked)
{
    history.reset(runs.contents);
    EXPECT_FALSE(panel.findChild<QLabel*>("differences/heading")->isVisible());
    select({1, 2});
    command("compare").trigger();
    EXPECT_EQ(text("differences/heading"), "Settings in which the 2 selected runs differ:");
}

TEST_F(RunsPanel, RemembersColumns)
{
    tree.setColumnHidden(RunColumns::Seed, true);
    ui::Commands others(ui::declaredCommands(), &owner);
    ui::RunsPanel other(&history, &others);
    other.restoreColumns(panel.saveColumns());
    EXPECT_TRUE(other.tree()->isColumnHidden(RunColumns::Seed));
    EXPECT_FALSE(other.tree()->isColumnHidden(RunColumns::Steps));
}

} // namespace lrp::test
