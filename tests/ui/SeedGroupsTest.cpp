#include "ui/history/SeedGroups.h"
#include "tests/support/QtTestMain.h"
#include "tests/ui/Runs.h"
#include "ui/history/History.h"
#include "ui/scores/ScorePanel.h"
#include "ui/scores/SeedScoreModel.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTabBar>
#include <QTableView>

namespace lrp::test
{

using ui::SeedGroup;
using ui::SeedScoreModel;

namespace
{

std::vector<SeedGroup> groupsOf(const Runs& runs)
{
    return ui::seedGroups(runs.contents.races, runs.contents.runs);
}

} // namespace

TEST(SeedGroups, HoldRunsThatDifferInTheSeedAlone)
{
    Runs runs;
    runs.race(42);
    EXPECT_TRUE(groupsOf(runs).empty());
    runs.race(43);
    const auto groups = groupsOf(runs);
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups[0].letter, 'A');
    EXPECT_EQ(groups[0].name, "constant");
    EXPECT_EQ(groups[0].runs, (std::vector<store::RunId>{1, 4}));
    EXPECT_EQ(groups[2].runs, (std::vector<store::RunId>{3, 6}));
}

TEST(SeedGroups, OverlookLetterAndNameButNoSetting)
{
    Runs runs;
    runs.race(42);
    auto renamed = experiment::threeSchedules();
    renamed.lanes[0].letter = 'H';
    renamed.lanes[0].name = "hot";
    renamed.lanes[1].clipAt = 0.5;
    runs.race(renamed, 43);
    auto groups = groupsOf(runs);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].letter, 'C');
    EXPECT_EQ(groups[1].letter, 'H'); // by letter, and that of the latest counts
    EXPECT_EQ(groups[1].name, "hot");

    auto other = experiment::threeSchedules();
    other.problem.batchSize = 8;
    runs.race(other, 44);
    groups = groupsOf(runs);
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].runs.size(), 2U);
}

TEST(SeedGroups, CountTheLatestOfRunsWithOneSeed)
{
    Runs runs;
    runs.race(42);
    runs.race(43);
    const auto again = runs.race(43);
    runs.run(again).score.lastValidationLoss = 0.2;
    auto groups = groupsOf(runs);
    EXPECT_EQ(groups[0].runs, (std::vector<store::RunId>{1, again}));
    EXPECT_DOUBLE_EQ(groups[0].lastValidationLoss.mean, 0.4);

    runs.run(again).status = engine::LaneStatus::Stopped; // has not come to its end
    groups = groupsOf(runs);
    EXPECT_EQ(groups[0].runs, (std::vector<store::RunId>{1, 4}));
}

TEST(SeedGroups, GiveMeanAndDeviationOfFiniteFigures)
{
    Runs runs;
    for (const std::int64_t seed : {42, 43, 44}) {
        runs.run(runs.race(seed)).score.lastValidationLoss = 0.1 * static_cast<double>(seed - 41);
    }
    auto groups = groupsOf(runs);
    EXPECT_EQ(groups[0].lastValidationLoss.count, 3U);
    EXPECT_NEAR(groups[0].lastValidationLoss.mean, 0.2, 1e-12);
    EXPECT_NEAR(groups[0].lastValidationLoss.deviation, 0.1, 1e-12); // of the sample: √(0.02 / 2)
    runs.run(7).score.lastValidationLoss = std::nan("");
    groups = groupsOf(runs);
    EXPECT_EQ(groups[0].lastValidationLoss.count, 2U);
    EXPECT_NEAR(groups[0].lastValidationLoss.mean, 0.15, 1e-12);
}

TEST(SeedGroups, WinBySeedsThatAllOfTheProblemHave)
{
    Runs runs;
    for (const std::int64_t seed : {42, 43, 44}) {
        runs.race(seed);
    }
    auto groups = groupsOf(runs);
    EXPECT_EQ(groups[2].contests, 3U);
    EXPECT_EQ(groups[2].wins, 3.0); // C has the lowest losses
    EXPECT_EQ(groups[0].wins, 0.0);

    runs.run(3).status = engine::LaneStatus::Diverged; // its loss was the lowest before
    groups = groupsOf(runs);
    EXPECT_EQ(groups[2].wins, 2.0);
    EXPECT_EQ(groups[1].wins, 1.0);
    EXPECT_EQ(groups[2].diverged, 1U);

    runs.run(4).score.lastValidationLoss = runs.run(6).score.lastValidationLoss;
    groups = groupsOf(runs);
    EXPECT_EQ(groups[2].wins, 1.5);
    EXPECT_EQ(groups[0].wins, 0.5);

    runs.run(8).status = engine::LaneStatus::Failed; // B has no third seed
    groups = groupsOf(runs);
    EXPECT_EQ(groups[0].contests, 2U);
    EXPECT_EQ(groups[2].wins, 0.5);
}

TEST(SeedGroups, NobodyWinsASeedOnWhichAllDiverged)
{
    Runs runs;
    runs.race(42);
    runs.race(43);
    for (const store::RunId run : {1, 2, 3}) {
        runs.run(run).score.lastValidationLoss = std::nan("");
    }
    double wins = 0.0;
    for (const SeedGroup& group : groupsOf(runs)) {
        EXPECT_EQ(group.contests, 2U);
        wins += group.wins;
    }
    EXPECT_EQ(wins, 1.0);
}

TEST(SeedGroups, JoinForksOfOneStepAndOneParent)
{
    Runs runs;
    const auto a = runs.race(42);
    const auto b = runs.race(43);
    const auto first = runs.fork(a, 900);
    const auto second = runs.fork(b, 900);
    runs.fork(b, 600);     // another step
    runs.fork(b + 1, 900); // another parent
    const auto groups = groupsOf(runs);
    ASSERT_EQ(groups.size(), 4U);
    EXPECT_EQ(groups[3].runs, (std::vector<store::RunId>{first, second}));
    EXPECT_EQ(groups[3].forkStep, 900);
    EXPECT_FALSE(groups[0].forkStep.has_value());
}

TEST(SeedGroups, AreScoredInATable)
{
    Runs runs;
    runs.race(42);
    runs.race(43);
    ui::History history;
    SeedScoreModel model(&history);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    history.reset(runs.contents);
    ASSERT_EQ(model.rowCount(), 3);
    const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
    EXPECT_EQ(cell(0, SeedScoreModel::Lane), "A  constant");
    EXPECT_EQ(cell(0, SeedScoreModel::Seeds), "2");
    EXPECT_EQ(cell(0, SeedScoreModel::ValidationLast), "0.6 ± 0");
    EXPECT_EQ(cell(2, SeedScoreModel::Wins), "2 of 2");
    history.remove({6});
    QApplication::processEvents();
    EXPECT_EQ(model.rowCount(), 2);
}

TEST(ScorePanel, OffersSeedsOnceThereAreSome)
{
    Runs runs;
    runs.race(42);
    ui::History history;
    history.reset(runs.contents);
    ui::ScorePanel panel(&history);
    panel.show();
    auto* tabs = panel.findChild<QTabBar*>("scores/pages");
    EXPECT_FALSE(tabs->isVisible());
    runs.race(43);
    history.reset(runs.contents);
    EXPECT_TRUE(tabs->isVisible());
    tabs->setCurrentIndex(1);
    EXPECT_TRUE(panel.findChild<QTableView*>("scores/seeds")->isVisible());
    history.reset({});
    EXPECT_FALSE(tabs->isVisible());
    EXPECT_FALSE(panel.findChild<QTableView*>("scores/seeds")->isVisible());
}

} // namespace lrp::test
