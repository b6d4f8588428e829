#include "ui/history/RunsPanel.h"
#include "tests/support/QtTestMain.h"
#include "tests/ui/Runs.h"
#include "ui/history/History.h"
#include "ui/history/RunColumns.h"
#include "ui/history/RunsCommands.h"

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
using ui::RunsCommands;

namespace
{

class RunsPanel : public testing::Test
{
protected:
    RunsPanel()
        : panel(&history)
        , tree(*panel.tree())
    {
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

    QAction& command(RunsCommands::Command command) { return *panel.commands()->action(command); }
    QString text(const QString& label) { return panel.findChild<QLabel*>(label)->text(); }

    Runs runs;
    store::RunId fork = 0;
    ui::History history;
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
    EXPECT_FALSE(command(RunsCommands::Resume).isEnabled());
    select({1}); // it has ended, but another of its race has not
    EXPECT_TRUE(command(RunsCommands::Resume).isEnabled());
    command(RunsCommands::Resume).trigger();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<store::RaceId>(), 1);
    select({4});
    EXPECT_FALSE(command(RunsCommands::Resume).isEnabled());
    select({1, 4});
    EXPECT_FALSE(command(RunsCommands::Resume).isEnabled());
    EXPECT_EQ(command(RunsCommands::Resume).toolTip(), "Select runs of one race to go on with it");
}

TEST_F(RunsPanel, AsksForAForkOfOneRun)
{
    history.reset(runs.contents);
    QSignalSpy wanted(&panel, &ui::RunsPanel::forkWanted);
    select({1, 2});
    EXPECT_FALSE(command(RunsCommands::Fork).isEnabled());
    select({2});
    command(RunsCommands::Fork).trigger();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<store::RunId>(), 2);
}

TEST_F(RunsPanel, DeletesWithForksAndSaysSo)
{
    history.reset(runs.contents);
    select({2});
    EXPECT_EQ(command(RunsCommands::Delete).toolTip(), "Delete B and 2 forks (Delete)");
    QTest::keyClick(&tree, Qt::Key_Delete);
    EXPECT_EQ(history.runs().size(), 5U);
    EXPECT_EQ(text("runs/outcome"), "Deleted B and 2 forks.");
    select({1, 4});
    EXPECT_EQ(command(RunsCommands::Delete).toolTip(), "Delete 2 runs (Delete)");
}

TEST_F(RunsPanel, ChangesManyRunsInOneGo)
{
    history.reset(runs.contents);
    select({1, 2, 3});
    const QSignalSpy changes(&history, &ui::History::shownChanged);
    command(RunsCommands::ToggleShown).trigger();
    EXPECT_FALSE(history.find(2)->isShown);
    EXPECT_FALSE(command(RunsCommands::ToggleShown).isChecked());
    command(RunsCommands::Ghost).trigger();
    EXPECT_TRUE(command(RunsCommands::Ghost).isChecked());
    command(RunsCommands::Delete).trigger();
    EXPECT_EQ(changes.count(), 3);
    EXPECT_FALSE(command(RunsCommands::Delete).isEnabled());
}

TEST_F(RunsPanel, CountsASelectedForkOfASelectedRunOnce)
{
    history.reset(runs.contents);
    select({2, fork, 1});
    EXPECT_EQ(command(RunsCommands::Delete).toolTip(), "Delete 2 runs and 2 forks (Delete)");
    command(RunsCommands::Delete).trigger();
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
    EXPECT_FALSE(command(RunsCommands::Delete).isEnabled());
    EXPECT_FALSE(command(RunsCommands::Resume).isEnabled());
    record->lanes()[0]->status = LaneStatus::Stopped;
    history.refresh();
    EXPECT_TRUE(command(RunsCommands::Delete).isEnabled());
    EXPECT_FALSE(command(RunsCommands::Resume).isEnabled()); // the others are under way
    record->lanes()[1]->status = LaneStatus::Finished;
    record->lanes()[2]->status = LaneStatus::Finished;
    history.refresh();
    EXPECT_TRUE(command(RunsCommands::Resume).isEnabled());
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
    command(RunsCommands::ShowOnly).trigger();
    EXPECT_TRUE(history.find(2)->isShown);
    EXPECT_FALSE(history.find(3)->isShown);
    command(RunsCommands::Ghost).trigger();
    EXPECT_TRUE(history.isGhost(1));
    EXPECT_TRUE(command(RunsCommands::Ghost).isChecked());
    command(RunsCommands::Ghost).trigger();
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
    auto* brown = panel.findChild<QAction*>("runs/colourH");
    ASSERT_NE(brown, nullptr);
    brown->trigger();
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
    for (const auto forbidden : {RunsCommands::Resume, RunsCommands::Fork, RunsCommands::Rename,
                                 RunsCommands::EditNote, RunsCommands::Delete}) {
        EXPECT_FALSE(command(forbidden).isEnabled()) << command(forbidden).text().toStdString();
    }
    EXPECT_FALSE(panel.commands()->colours()->isEnabled());
    EXPECT_TRUE(command(RunsCommands::ToggleShown).isEnabled());
    EXPECT_TRUE(command(RunsCommands::Compare).isEnabled());
}

TEST_F(RunsPanel, ListsDifferencesWhenAsked)
{
    history.reset(runs.contents);
    EXPECT_FALSE(panel.findChild<QLabel*>("differences/heading")->isVisible());
    select({1, 2});
    command(RunsCommands::Compare).trigger();
    EXPECT_EQ(text("differences/heading"), "Settings in which the 2 selected runs differ:");
}

TEST_F(RunsPanel, RemembersColumns)
{
    tree.setColumnHidden(RunColumns::Seed, true);
    ui::RunsPanel other(&history);
    other.restoreColumns(panel.saveColumns());
    EXPECT_TRUE(other.tree()->isColumnHidden(RunColumns::Seed));
    EXPECT_FALSE(other.tree()->isColumnHidden(RunColumns::Steps));
}

} // namespace lrp::test
