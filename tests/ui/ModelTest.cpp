#include "tests/support/FakeEngine.h"
#include "tests/support/QtTestMain.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/lanes/LanesModel.h"
#include "ui/scores/ScoreModel.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QFont>

namespace lrp::test
{

namespace
{

QString cell(const ui::ScoreModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST(LanesModel, KeepsTheContractOfItemModels)
{
    ui::ExperimentModel experiment;
    ui::LanesModel lanes(&experiment);
    const QAbstractItemModelTester tester(&lanes, QAbstractItemModelTester::FailureReportingMode::Warning);
    FakeEngine engine;

    experiment.addLane();
    experiment.selectLane(1);
    experiment.duplicateLane();
    experiment.selectLane(0);
    experiment.removeLane();
    lanes.setRecord(engine.start(experiment.experiment(), false));
    engine.advance(750);
    lanes.refresh();
    EXPECT_EQ(lanes.rowCount(), 4);
    EXPECT_EQ(lanes.index(0).data(ui::LanesModel::StatusRole).toString(), "Running");
    EXPECT_DOUBLE_EQ(lanes.index(0).data(ui::LanesModel::ProgressRole).toDouble(), 0.5);
    experiment.setExperiment(experiment::Experiment(experiment.experiment()));
}

TEST(LanesModel, RenamesAndHidesThroughTheExperiment)
{
    ui::ExperimentModel experiment;
    ui::LanesModel lanes(&experiment);
    EXPECT_TRUE(lanes.setData(lanes.index(0), "hot", Qt::EditRole));
    EXPECT_FALSE(lanes.setData(lanes.index(0), "  ", Qt::EditRole));
    EXPECT_EQ(experiment.laneName(0), "hot");
    EXPECT_TRUE(lanes.setData(lanes.index(0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(experiment.isLaneShown(0));
}

TEST(ScoreModel, KeepsTheContractOfItemModels)
{
    ui::ScoreModel scores;
    const QAbstractItemModelTester tester(&scores, QAbstractItemModelTester::FailureReportingMode::Warning);
    const ui::ExperimentModel experiment;
    FakeEngine engine;
    scores.setRecord(engine.start(experiment.experiment(), false));
    engine.advance(100);
    scores.refresh();
    scores.setRecord(nullptr);
    EXPECT_EQ(scores.rowCount(), 0);
}

TEST(ScoreModel, ShowsFourDigitsOrADashAndTheBestInBold)
{
    const ui::ExperimentModel experiment;
    FakeEngine engine;
    ui::ScoreModel scores;
    scores.setRecord(engine.start(experiment.experiment(), false));
    EXPECT_EQ(cell(scores, 0, ui::ScoreModel::TrainingLast), "–");
    engine.advance(1500);
    scores.refresh();
    EXPECT_EQ(cell(scores, 0, ui::ScoreModel::Status), "Finished");
    EXPECT_EQ(cell(scores, 0, ui::ScoreModel::Progress), "100 %");
    EXPECT_LE(cell(scores, 0, ui::ScoreModel::TrainingLast).size(), 7);
    EXPECT_TRUE(scores.index(2, ui::ScoreModel::ValidationBest).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(scores.index(0, ui::ScoreModel::ValidationBest).data(Qt::FontRole).isValid());
    EXPECT_TRUE(scores.index(2, ui::ScoreModel::AccuracyBest).data(Qt::FontRole).value<QFont>().bold());
}

TEST(ScoreModel, HasAColumnForEachOptionalChannelOfARunThatRecordsThem)
{
    ui::ExperimentModel model;
    experiment::Experiment experiment = model.experiment();
    FakeEngine engine;
    ui::ScoreModel scores;
    scores.setRecord(engine.start(experiment, false));
    ASSERT_EQ(scores.columnCount(), ui::ScoreModel::ColumnCount);

    experiment.problem.channels = experiment::Channels::All;
    const auto record = engine.start(experiment, false);
    engine::StretchColumns& stretches = record->lanes()[1]->stretches;
    engine::StretchColumns::Values values;
    values.fill(0.25F);
    stretches.begin(0, 1);
    stretches.append(1, values);
    scores.setRecord(record);
    const auto count = static_cast<int>(std::ranges::count_if(channel::optional(), [](channel::Id id) {
        return channel::of(id).isScored && !channel::of(id).isOfAverage; // which no lane keeps here
    }));
    ASSERT_EQ(scores.columnCount(), ui::ScoreModel::ColumnCount + count);
    const int first = ui::ScoreModel::ColumnCount;
    EXPECT_EQ(scores.headerData(first, Qt::Horizontal, Qt::DisplayRole).toString(), "Gradient\nnorm");
    EXPECT_EQ(cell(scores, 0, first), "–");
    EXPECT_EQ(cell(scores, 1, first), "0.25");
    EXPECT_FALSE(scores.index(1, first).data(Qt::FontRole).isValid()); // neither more nor less is better
    EXPECT_EQ(cell(scores, 1, ui::ScoreModel::StepsToTarget), "–");
}

TEST(ScoreModel, CanBeReadAsSoonAsItIsReset)
{
    const ui::ExperimentModel model;
    experiment::Experiment experiment = model.experiment();
    experiment.problem.channels = experiment::Channels::All;
    FakeEngine engine;
    ui::ScoreModel scores;
    int dashes = 0;
    QObject::connect(&scores, &QAbstractItemModel::modelReset, &scores, [&] {
        for (int row = 0; row < scores.rowCount(); ++row) {
            for (int column = 0; column < scores.columnCount(); ++column) {
                dashes += cell(scores, row, column) == "–" ? 1 : 0;
                EXPECT_FALSE(scores.index(row, column).data(Qt::FontRole).isValid());
            }
        }
    });
    scores.setRecord(engine.start(experiment, false));
    EXPECT_EQ(dashes, scores.rowCount() * (scores.columnCount() - ui::ScoreModel::TrainingLast));
}

TEST(ScoreModel, ReadsNoEvaluationTwice)
{
    const ui::ExperimentModel experiment;
    FakeEngine engine;
    ui::ScoreModel scores;
    scores.setRecord(engine.start(experiment.experiment(), false));
    engine.advance(300);
    scores.refresh();
    const QString before = cell(scores, 0, ui::ScoreModel::ValidationBest);

    // Who reads what was read before finds this, which no trainer ever does.
    auto& evaluations = engine.record->lanes()[0]->evaluations;
    const_cast<engine::Evaluation&>(evaluations[0]).validationLoss = 1e-6;
    scores.refresh();
    EXPECT_EQ(cell(scores, 0, ui::ScoreModel::ValidationBest), before);

    evaluations.append({.step = 301, .trainingLoss = 0.5, .validationLoss = 1e-3, .accuracy = 0.5});
    scores.refresh();
    EXPECT_EQ(cell(scores, 0, ui::ScoreModel::ValidationBest), "0.001") << "but what is new";
    EXPECT_EQ(cell(scores, 0, ui::ScoreModel::StepsToTarget), "301");
    scores.setTarget(1e-5);
    EXPECT_NE(cell(scores, 0, ui::ScoreModel::StepsToTarget), "301") << "another target looks from the start";
}

TEST(ScoreModel, CountsStepsToTheTarget)
{
    const ui::ExperimentModel experiment;
    FakeEngine engine;
    ui::ScoreModel scores;
    scores.setRecord(engine.start(experiment.experiment(), false));
    engine.advance(1500);
    scores.setTarget(0.4);
    EXPECT_NE(cell(scores, 0, ui::ScoreModel::StepsToTarget), "–");
    scores.setTarget(1e-9);
    EXPECT_EQ(cell(scores, 0, ui::ScoreModel::StepsToTarget), "–");
}

TEST(ExperimentModel, EvaluatesNotEveryStepWithoutDataInTheSameEdit)
{
    ui::ExperimentModel experiment;
    const params::Json data = experiment.value("/problem/dataset");
    experiment.setValue("/problem/evaluate_every", "1 epoch");
    const int edits = experiment.history()->count();
    experiment.setValues("Choose", {{"/problem/dataset", {{"type", "none"}, {"noise", 0.0}}},
                                    {"/problem/model", {{"type", "beale"}}}});
    EXPECT_EQ(experiment.history()->count(), edits + 1);
    EXPECT_EQ(experiment.value("/problem/evaluate_every"), "1 %");
    experiment.history()->undo();
    EXPECT_EQ(experiment.value("/problem/evaluate_every"), "1 epoch");
    EXPECT_EQ(experiment.value("/problem/dataset"), data);
    experiment.setValue("/problem/dataset", {{"type", "none"}, {"noise", 0.0}});
    EXPECT_EQ(experiment.value("/problem/evaluate_every"), "1 %");
    experiment.setValue("/problem/dataset", data);
    EXPECT_EQ(experiment.value("/problem/evaluate_every"), "1 epoch");
}

} // namespace lrp::test
