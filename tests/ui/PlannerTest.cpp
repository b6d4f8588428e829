#include "tests/support/QtTestMain.h"
#include "ui/experiment/ExperimentModel.h"

#include <gtest/gtest.h>
#include <QTest>

namespace lrp::test
{
namespace
{

experiment::Experiment experimentOf(std::int64_t steps)
{
    experiment::Experiment experiment = ui::ExperimentModel().experiment();
    experiment.problem.length = steps;
    experiment.problem.lengthUnit = experiment::LengthUnit::Steps;
    return experiment;
}

struct Planner : testing::Test {
    Planner()
    {
        QObject::connect(&planner, &ui::Planner::planned, &planner,
                         [this](const ui::Planned& planned) { lengths.push_back(planned.shape.totalSteps); });
    }

    ui::Planner planner;
    std::vector<std::int64_t> lengths; ///< of what was planned
};

constexpr std::int64_t kLong = 1'000'000; ///< steps that are planned in the background

TEST_F(Planner, AnswersTheLatestOfManyRequests)
{
    planner.request(experimentOf(kLong));
    planner.request(experimentOf(2 * kLong));
    planner.request(experimentOf(30));
    EXPECT_TRUE(planner.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !planner.isBusy(); }));
    EXPECT_EQ(lengths, std::vector<std::int64_t>{30});
}

TEST_F(Planner, AnswersNothingThatWasForgotten)
{
    planner.request(experimentOf(kLong));
    planner.forget();
    EXPECT_FALSE(planner.isBusy());
    planner.request(experimentOf(30));
    EXPECT_EQ(lengths, std::vector<std::int64_t>{30}) << "nobody waits for what was forgotten";
    QTest::qWait(500);
    EXPECT_EQ(lengths, std::vector<std::int64_t>{30});
}

TEST(PlannerOfADocument, DoesNotPlanTheOneBefore)
{
    ui::ExperimentModel model;
    model.setExperiment(experimentOf(kLong));
    experiment::Experiment wrong = experimentOf(30);
    wrong.problem.batchSize = 0; // so that nothing else is planned
    model.setExperiment(wrong);
    EXPECT_FALSE(model.isRight());
    QTest::qWait(500);
    EXPECT_NE(model.shape().totalSteps, kLong);
    EXPECT_TRUE(model.curves().empty());
}

} // namespace
} // namespace lrp::test
