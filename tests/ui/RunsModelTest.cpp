#include "ui/history/RunsModel.h"
#include "tests/support/QtTestMain.h"
#include "tests/ui/Runs.h"
#include "ui/history/History.h"
#include "ui/history/RunColumns.h"
#include "ui/history/RunsFilter.h"

#include <cmath>
#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace lrp::test
{

using ui::RunColumns;

namespace
{

class RunsModel : public testing::Test
{
protected:
    RunsModel()
        : model(&history)
        , modelTester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        filter.setSourceModel(&model);
    }

    QString cell(store::RunId run, int column, int role = Qt::DisplayRole)
    {
        return model.indexOf(run, column).data(role).toString();
    }

    /// The ids that the filter leaves, parents before their forks.
    std::vector<store::RunId> shown(const QModelIndex& above = {})
    {
        std::vector<store::RunId> ids;
        for (int row = 0; row < filter.rowCount(above); ++row) {
            const QModelIndex index = filter.index(row, 0, above);
            ids.push_back(index.data(RunColumns::IdRole).toLongLong());
            const auto below = shown(index);
            ids.insert(ids.end(), below.begin(), below.end());
        }
        return ids;
    }

    /// A race that trains: the preset once more.
    std::shared_ptr<engine::Record> startRace()
    {
        const auto first = runs.race(44);
        std::vector<store::Run> started(runs.contents.runs.end() - 3, runs.contents.runs.end());
        for (store::Run& run : started) {
            run.status = engine::LaneStatus::Waiting;
            run.steps = 0;
            run.score = {};
        }
        EXPECT_EQ(started.front().id, first);
        auto record = std::make_shared<engine::Record>(experiment::threeSchedules());
        record->state = engine::RunState::Running;
        history.add(runs.contents.races.back(), started);
        history.follow({first, first + 1, first + 2}, record);
        return record;
    }

    Runs runs;
    ui::History history;
    ui::RunsModel model;
    ui::RunsFilter filter;
    QAbstractItemModelTester modelTester;
    QAbstractItemModelTester filterTester;
};

using Ids = std::vector<store::RunId>;

} // namespace

TEST_F(RunsModel, HangsForksBelowTheirParents)
{
    runs.race();
    const auto fork = runs.fork(2, 900);
    const auto second = runs.fork(fork, 1200);
    history.reset(runs.contents);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.indexOf(fork).parent(), model.indexOf(2));
    EXPECT_EQ(model.indexOf(second).parent(), model.indexOf(fork));
    EXPECT_EQ(cell(fork, RunColumns::Run, RunColumns::RemarkRole), "fork @900");
    EXPECT_EQ(cell(second, RunColumns::Run, RunColumns::RemarkRole), "fork @1,200");
    EXPECT_EQ(cell(2, RunColumns::Run, RunColumns::RemarkRole), "");
}

TEST_F(RunsModel, SaysWhatBecameOfARun)
{
    runs.race();
    runs.run(2).score.lastValidationLoss = std::nan("");
    runs.run(2).wallNanoseconds = 8'140'000'000'000;
    history.reset(runs.contents);
    EXPECT_EQ(cell(1, RunColumns::Run), "constant");
    EXPECT_EQ(cell(1, RunColumns::Status), "Finished");
    EXPECT_EQ(cell(1, RunColumns::Seed), "42");
    EXPECT_EQ(cell(1, RunColumns::Steps), "1,500");
    EXPECT_EQ(cell(1, RunColumns::ValidationLoss), "0.6");
    EXPECT_EQ(cell(1, RunColumns::Accuracy), "0.7");
    EXPECT_EQ(cell(1, RunColumns::Duration), "0:08");
    EXPECT_EQ(cell(2, RunColumns::ValidationLoss), "–");
    EXPECT_EQ(cell(2, RunColumns::Duration), "2:15:40");
}

TEST_F(RunsModel, EditsNameNoteAndVisibility)
{
    runs.race();
    history.reset(runs.contents);
    EXPECT_TRUE(model.setData(model.indexOf(1), " hot ", Qt::EditRole));
    EXPECT_FALSE(model.setData(model.indexOf(1), "  ", Qt::EditRole));
    EXPECT_EQ(history.find(1)->name, "hot");
    EXPECT_TRUE(model.setData(model.indexOf(1, RunColumns::Note), "try again", Qt::EditRole));
    EXPECT_EQ(history.find(1)->note, "try again");
    EXPECT_FALSE(model.setData(model.indexOf(1, RunColumns::Seed), "7", Qt::EditRole));
    EXPECT_TRUE(model.setData(model.indexOf(1), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(history.find(1)->isShown);
}

TEST_F(RunsModel, FixesWordsOfAReadOnlyDocument)
{
    runs.race();
    history.reset(runs.contents);
    model.setReadOnly(true);
    EXPECT_FALSE(model.flags(model.indexOf(1)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(model.setData(model.indexOf(1), "hot", Qt::EditRole));
    EXPECT_TRUE(model.setData(model.indexOf(1), Qt::Unchecked, Qt::CheckStateRole));
}

TEST_F(RunsModel, FollowsRacesAndDeletionsRowByRow)
{
    runs.race();
    const auto fork = runs.fork(2, 900);
    runs.fork(fork, 1200);
    history.reset(runs.contents);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    startRace();
    EXPECT_EQ(model.rowCount(), 6);
    history.remove({2});
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_FALSE(model.indexOf(2).isValid());
    EXPECT_FALSE(model.indexOf(fork).isValid());
    EXPECT_EQ(shown(), (Ids{1, 3, 6, 7, 8}));
    EXPECT_EQ(resets.count(), 0);
    history.reset({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(RunsModel, KeepsForksWhoseParentIsNotThere)
{
    runs.race();
    const auto fork = runs.fork(2, 900);
    runs.contents.runs.erase(runs.contents.runs.begin() + 1);
    history.reset(runs.contents);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_TRUE(model.indexOf(fork).isValid());
}

TEST_F(RunsModel, PutsNewestRacesFirstWithLanesInOrder)
{
    runs.race(42);
    runs.race(43);
    history.reset(runs.contents);
    filter.sort(RunColumns::Started, Qt::DescendingOrder);
    EXPECT_EQ(shown(), (Ids{4, 5, 6, 1, 2, 3}));
    startRace();
    EXPECT_EQ(shown(), (Ids{7, 8, 9, 4, 5, 6, 1, 2, 3}));
}

TEST_F(RunsModel, SortsByFiguresWithThoseMissingLast)
{
    runs.race();
    runs.run(2).score.lastValidationLoss = std::nan("");
    history.reset(runs.contents);
    filter.sort(RunColumns::ValidationLoss, Qt::AscendingOrder);
    EXPECT_EQ(shown(), (Ids{3, 1, 2}));
    filter.sort(RunColumns::ValidationLoss, Qt::DescendingOrder);
    EXPECT_EQ(shown(), (Ids{1, 3, 2}));
}

TEST_F(RunsModel, MovesNoRowWhileItTrains)
{
    runs.race();
    history.reset(runs.contents);
    filter.sort(RunColumns::ValidationLoss, Qt::AscendingOrder);
    const auto record = startRace();
    QSignalSpy moves(&filter, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&filter, &QAbstractItemModel::dataChanged);
    for (int i = 1; i <= 3; ++i) {
        for (std::size_t lane = 0; lane < 3; ++lane) {
            engine::LaneRecord& measured = *record->lanes()[lane];
            measured.status = engine::LaneStatus::Running;
            measured.steps = i;
            measured.evaluations.append(
                {.step = i, .trainingLoss = 0.1, .validationLoss = 0.1 * i, .accuracy = 0.9});
        }
        history.refresh();
    }
    EXPECT_EQ(moves.count(), 0);
    EXPECT_EQ(changes.count(), 9);
    EXPECT_EQ(shown(), (Ids{3, 2, 1, 4, 5, 6}));
    record->lanes()[1]->status = engine::LaneStatus::Finished;
    history.refresh();
    EXPECT_EQ(shown(), (Ids{5, 3, 2, 1, 4, 6}));
}

TEST_F(RunsModel, IsFilteredByWordsWithParentsOfWhatIsFound)
{
    runs.race();
    const auto fork = runs.fork(2, 900);
    runs.run(3).note = "for the lecture";
    runs.run(1).status = engine::LaneStatus::Diverged;
    history.reset(runs.contents);
    const auto find = [&](const QString& text) {
        filter.setText(text);
        return shown();
    };
    EXPECT_EQ(find("lecture"), (Ids{3}));
    EXPECT_EQ(find("StepLR"), (Ids{2}));
    EXPECT_EQ(find("diverged sgd"), (Ids{1}));
    EXPECT_EQ(find("C"), (Ids{3}));
    EXPECT_EQ(find("cooler"), (Ids{2, fork}));
    EXPECT_EQ(find("nowhere"), (Ids{}));
    EXPECT_EQ(find("").size(), 4U);
}

} // namespace lrp::test
