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

    void request(const experiment::Experiment& experiment)
    {
        if (const auto planned = planner.request(experiment::readParts(experiment::toJson(experiment)))) {
            lengths.push_back(planned->shape.totalSteps);
        }
    }

    ui::Planner planner;
    std::vector<std::int64_t> lengths; ///< of what was planned
};

constexpr std::int64_t kLong = 1'000'000; ///< steps that are planned in the background

TEST_F(Planner, AnswersTheLatestOfManyRequests)
{
    request(experimentOf(kLong));
    request(experimentOf(2 * kLong));
    request(experimentOf(30));
    EXPECT_TRUE(planner.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !planner.isBusy(); }));
    EXPECT_EQ(lengths, std::vector<std::int64_t>{30});
}

TEST_F(Planner, AnswersNothingThatWasForgotten)
{
    request(experimentOf(kLong));
    planner.forget();
    EXPECT_FALSE(planner.isBusy());
    request(experimentOf(30));
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

/// How many of the lanes were planned anew.
int countNew(const std::optional<ui::Planned>& planned, const std::optional<ui::Planned>& before)
{
    int count = 0;
    for (std::size_t lane = 0; lane < planned->lanes.size(); ++lane) {
        count += planned->lanes[lane] != before->lanes[lane] ? 1 : 0;
    }
    return count;
}

TEST(PlannerOfLanes, PlansThoseThatAreOthers)
{
    ui::Planner planner;
    params::Json json = experiment::toJson(experimentOf(300));
    auto reading = experiment::readParts(json);
    auto before = planner.request(reading);
    const auto edit = [&](const char* pointer, const params::Json& value) {
        json[params::Json::json_pointer(pointer)] = value;
        reading = experiment::readParts(json, reading);
        const auto planned = planner.request(reading);
        return countNew(planned, std::exchange(before, planned));
    };
    EXPECT_EQ(edit("/lanes/1/schedule/gamma", 0.5), 1);
    EXPECT_EQ(edit("/lanes/2/optimizer/lr", 0.5), 1);
    EXPECT_EQ(edit("/problem/length", 200), 3);
    EXPECT_EQ(edit("/problem/batch_size", 8), 3) << "epochs are longer";
    EXPECT_EQ(edit("/problem/seed", 7), 0);
    EXPECT_EQ(before->lanes[1]->plan->rates.size(), 200U);
}

TEST(PlannerOfLanes, CountsOnlyWhatIsNewForTheBackground)
{
    ui::Planner planner;
    params::Json json = experiment::toJson(experimentOf(30'000));
    const auto reading = experiment::readParts(json);
    EXPECT_FALSE(planner.request(reading)) << "90,000 rates";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !planner.isBusy(); }));
    json["lanes"][1]["schedule"]["gamma"] = 0.5;
    const auto planned = planner.request(experiment::readParts(json, reading));
    ASSERT_TRUE(planned);
    EXPECT_EQ(planned->lanes.size(), 3U);
}

TEST(PlannerOfLanes, PlansWhatWasTooLongOnceItIsShorter)
{
    ui::Planner planner;
    params::Json json = experiment::toJson(experimentOf(6'000'000)); // eight lanes are too many, one is not
    const params::Json lane = json["lanes"][0];
    json["lanes"] = params::Json::array();
    for (char letter = 'A'; letter <= 'H'; ++letter) {
        json["lanes"].push_back(lane);
        json["lanes"].back()["letter"] = std::string(1, letter);
    }
    const auto reading = experiment::readParts(json);
    const auto tooLong = planner.request(reading);
    ASSERT_TRUE(tooLong) << "nothing is planned, so that nobody waits";
    EXPECT_TRUE(tooLong->lanes[0]->plan->rates.empty());

    json["lanes"].erase(json["lanes"].begin() + 1, json["lanes"].end());
    std::size_t rates = 0;
    QObject::connect(&planner, &ui::Planner::planned, &planner,
                     [&](const ui::Planned& planned) { rates = planned.lanes[0]->plan->rates.size(); });
    EXPECT_FALSE(planner.request(experiment::readParts(json, reading)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return rates > 0; }, 30'000));
    EXPECT_EQ(rates, 6'000'000U);
}

} // namespace
} // namespace lrp::test
