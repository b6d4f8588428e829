#include "core/sweep/Identity.h"
#include "tests/sweep/Sweeps.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <set>

namespace lrp::sweep
{
namespace
{

using params::Json;

/// The values that the tasks of this sweep give the parameter at a place, one of each combination.
std::vector<double> valuesIn(std::string_view text, std::size_t parameter = 0)
{
    const auto sweep = fromJson(presetWith(text));
    const auto tasks = tasksOf(*sweep);
    std::vector<double> values;
    for (std::size_t i = 0; i < tasks->list.size(); ++i) {
        const Task& task = tasks->list[i];
        if (i == 0 || task.combination != tasks->list[i - 1].combination) {
            values.push_back(settingsOf(*sweep, task)[parameter].second.get<double>());
        }
    }
    return values;
}

TEST(Tasks, VaryTheLastFastestAndSeedsInnermost)
{
    const auto tasks = tasksIn(presetWith(R"({"parameters": {
        "/lanes/*/optimizer/lr": {"values": [0.1, 0.2]},
        "/problem/batch_size": {"values": [8, 16]}}, "seeds": 2})"));
    ASSERT_TRUE(tasks) << tasks.issues().front().text();

    EXPECT_EQ(labelsOf(*tasks),
              (std::vector<std::string>{"lr 0.1 · batch 8 · seed 42", "lr 0.1 · batch 8 · seed 43",
                                        "lr 0.1 · batch 16 · seed 42", "lr 0.1 · batch 16 · seed 43",
                                        "lr 0.2 · batch 8 · seed 42", "lr 0.2 · batch 8 · seed 43",
                                        "lr 0.2 · batch 16 · seed 42", "lr 0.2 · batch 16 · seed 43"}));
    EXPECT_EQ(tasks->combinations, 4U);
    EXPECT_EQ(tasks->repeated, 0U);
    EXPECT_EQ(tasks->steps, 8 * 3 * 1500);
    EXPECT_EQ(std::set<std::string>([&] {
                  const auto ids = idsOf(*tasks);
                  return std::set<std::string>(ids.begin(), ids.end());
              }())
                  .size(),
              8U);
}

TEST(Tasks, RunWhatTheySay)
{
    const auto sweep = fromJson(presetWith(R"({"parameters": {
        "/lanes/*/optimizer/lr": {"values": [0.1, 0.2]},
        "/lanes/2/schedule": {"values": [{"type": "LinearLR"}, {"type": "CosineAnnealingLR", "T_max": 700}]}},
        "seeds": [7, 5]})"));
    ASSERT_TRUE(sweep);
    const auto tasks = tasksOf(*sweep);
    ASSERT_TRUE(tasks);
    ASSERT_EQ(tasks->list.size(), 8U);

    const Task& task = tasks->list[3];
    EXPECT_EQ(task.label, "lr 0.1 · C schedule CosineAnnealingLR · seed 5");
    const auto experiment = experimentOf(*sweep, task);
    ASSERT_TRUE(experiment) << experiment.issues().front().text();
    EXPECT_EQ(experiment->name, task.label);
    EXPECT_EQ(experiment->problem.seed, 5);
    EXPECT_EQ(optimizer::baseLr(experiment->lanes[0].optimizer), 0.1);
    EXPECT_EQ(optimizer::baseLr(experiment->lanes[2].optimizer), 0.1);
    EXPECT_EQ(schedule::toJson(experiment->lanes[2].schedule)["T_max"], 700);
    for (const Task& each : tasks->list) {
        const auto run = experimentOf(*sweep, each);
        ASSERT_TRUE(run);
        EXPECT_EQ(idOf(*run), each.id) << each.label;
    }
}

TEST(Tasks, AreTheSameInAnySweep)
{
    const auto tasks =
        tasksIn(presetWith(R"({"parameters": {"/lanes/*/optimizer/lr": {"values": [0.2, 0.4]}}})"));
    const auto extended = tasksIn(presetWith(
        R"({"parameters": {"/problem/batch_size": {"values": [8, 16]},
                           "/lanes/*/optimizer/lr": {"values": [0.1, 0.2, 0.4]}}, "seeds": [1, 42]})"));
    ASSERT_TRUE(tasks && extended);

    const auto ids = idsOf(*extended);
    for (const Task& task : tasks->list) {
        EXPECT_EQ(std::ranges::count(ids, task.id), 1) << task.label;
    }
    EXPECT_EQ(tasks->list[1].id, idOf(experiment::threeSchedules())); // whose rate is 0.4
}

TEST(Tasks, TakePointsOfARangeWithItsEnds)
{
    EXPECT_EQ(valuesIn(R"({"parameters": {"/problem/batch_size": {"min": 8, "max": 64, "count": 4,
                           "distribution": "log_uniform_values"}}})"),
              (std::vector<double>{8, 16, 32, 64}));
    EXPECT_EQ(valuesIn(R"({"parameters": {"/lanes/*/optimizer/lr": {"min": 0.001, "max": 1, "count": 7,
                           "distribution": "log_uniform_values"}}})"),
              (std::vector<double>{0.001, 0.00316227766017, 0.01, 0.0316227766017, 0.1, 0.316227766017, 1}));
    EXPECT_EQ(valuesIn(R"({"parameters": {"/lanes/*/optimizer/lr": {"min": 0.1, "max": 0.5, "count": 5}}})"),
              (std::vector<double>{0.1, 0.2, 0.3, 0.4, 0.5}));
    EXPECT_EQ(valuesIn(R"({"parameters": {"/problem/model/hidden/0": {"min": 4, "max": 9, "count": 3}}})"),
              (std::vector<double>{4, 7, 9})); // 6.5 is rounded, as units are counted
}

TEST(Tasks, LeaveOutWhatRepeatsAnEarlierOne)
{
    const auto tasks = tasksIn(presetWith(R"({"parameters": {
        "/problem/batch_size": {"min": 8, "max": 10, "count": 9}}, "seeds": 2})"));
    ASSERT_TRUE(tasks);
    EXPECT_EQ(labelsOf(*tasks),
              (std::vector<std::string>{"batch 8 · seed 42", "batch 8 · seed 43", "batch 9 · seed 42",
                                        "batch 9 · seed 43", "batch 10 · seed 42", "batch 10 · seed 43"}));
    EXPECT_EQ(tasks->repeated, 12U);
    EXPECT_EQ(tasks->steps, 6 * 3 * 1500);
}

TEST(Tasks, HavePlansOfScheduleRateAndLength)
{
    const auto plans = [](const char* parameters) {
        const auto tasks =
            tasksIn(presetWith(std::string(R"({"parameters": )") + parameters + R"(, "seeds": 5})"));
        return tasks ? tasks->plans.size() : 0U;
    };
    EXPECT_EQ(plans("{}"), 3U); // a lane each
    EXPECT_EQ(plans(R"({"/lanes/*/optimizer/weight_decay": {"values": [0, 0.001, 0.01]}})"), 3U);
    EXPECT_EQ(plans(R"({"/lanes/*/optimizer/lr": {"values": [0.1, 0.2, 0.3]}})"), 9U);
    EXPECT_EQ(plans(R"({"/lanes/0/optimizer/lr": {"values": [0.1, 0.2, 0.3]}})"), 5U);
}

TEST(Tasks, AreLabelledSoThatNoTwoLookAlike)
{
    const auto labels = [](const char* parameters) {
        const auto tasks = tasksIn(presetWith(std::string(R"({"parameters": )") + parameters + "}"));
        return tasks ? labelsOf(*tasks) : textsOf(tasks.issues());
    };
    EXPECT_EQ(
        labels(
            R"({"/lanes/0/optimizer/lr": {"values": [0.12345]}, "/lanes/1/optimizer/lr": {"values": [0.2]}})"),
        (std::vector<std::string>{"A lr 0.12345 · B lr 0.2 · seed 42"}));
    EXPECT_EQ(labels(R"({"/lanes/1/schedule": {"values": [{"type": "StepLR", "step_size": 100},
                                                          {"type": "StepLR", "step_size": 200},
                                                          {"type": "LinearLR"}]}})"),
              (std::vector<std::string>{"B schedule StepLR #0 · seed 42", "B schedule StepLR #1 · seed 42",
                                        "B schedule LinearLR · seed 42"}));
    EXPECT_EQ(
        labels(R"({"/problem/dataset/noise": {"values": [0.1]}, "/problem/model/hidden": {"values": [[8, 8]]},
                         "/problem/init": {"values": ["xavier"]}})"),
        (std::vector<std::string>{"noise 0.1 · hidden [8,8] · init xavier · seed 42"}));
}

TEST(Tasks, HaveLabelsOfTheirSettingsAlone)
{
    const auto varied = tasksIn(
        presetWith(R"({"parameters": {"/problem/batch_size": {"values": [8, 16]}}, "seeds": [7, 77]})"));
    ASSERT_TRUE(varied);
    std::vector<std::string> labels;
    for (const Task& task : varied->list) {
        labels.push_back(settingsLabel(task));
    }
    EXPECT_EQ(labels, (std::vector<std::string>{"batch 8", "batch 8", "batch 16", "batch 16"}));

    const auto seeds = tasksIn(presetWith(R"({"seeds": 2})"));
    ASSERT_TRUE(seeds);
    EXPECT_EQ(settingsLabel(seeds->list.back()), "");
}

TEST(Draws, AreThoseOfSplitMix64)
{
    // Seed 42 of the sweep; made in Python of SplitMix64 and of what xxHash says of the pointers.
    EXPECT_EQ(valuesIn(R"({"method": "random", "run_cap": 6, "parameters": {
                  "/problem/batch_size": {"min": 8, "max": 64}}})"),
              (std::vector<double>{14, 8, 61, 13, 28, 11}));
    EXPECT_EQ(valuesIn(R"({"method": "random", "run_cap": 6, "parameters": {
                  "/lanes/*/optimizer/lr": {"values": [10, 20, 30]}}})"),
              (std::vector<double>{10, 20, 30})); // draws 0, 1 and 3; the others repeat them
    const std::vector<double> rates = valuesIn(R"({"method": "random", "run_cap": 6, "parameters": {
        "/lanes/*/optimizer/lr": {"min": 0.001, "max": 1, "distribution": "log_uniform_values"}}})");
    const std::vector<double> expected{0.00747216670338, 0.0315168692296,  0.00590703404862,
                                       0.260211916801,   0.00480198948692, 0.457105770411};
    ASSERT_EQ(rates.size(), expected.size());
    for (std::size_t i = 0; i < rates.size(); ++i) {
        EXPECT_NEAR(rates[i] / expected[i], 1.0, 1e-11) << i;
    }
}

TEST(Draws, StayWhenMoreAreDrawnOrMoreVaries)
{
    const std::string rate =
        R"("/lanes/*/optimizer/lr": {"min": 0.001, "max": 1, "distribution": "log_uniform_values"})";
    const auto sweepOf = [&](const std::string& cap, const std::string& more) {
        return R"({"method": "random", "run_cap": )" + cap + R"(, "seeds": 2, "parameters": {)" + more +
               rate + "}}";
    };
    const std::vector<double> few = valuesIn(sweepOf("8", ""));
    const std::vector<double> many = valuesIn(sweepOf("40", ""));
    const std::vector<double> beside =
        valuesIn(sweepOf("8", R"("/problem/batch_size": {"min": 8, "max": 64}, )"), 1);
    ASSERT_EQ(few.size(), 4U);
    ASSERT_EQ(many.size(), 20U);
    EXPECT_TRUE(std::equal(few.begin(), few.end(), many.begin()));
    EXPECT_EQ(few, beside);

    const auto earlier = tasksIn(presetWith(sweepOf("8", "")));
    const auto later = tasksIn(presetWith(sweepOf("40", "")));
    ASSERT_TRUE(earlier && later);
    const auto ids = idsOf(*later);
    EXPECT_EQ(idsOf(*earlier), std::vector<std::string>(ids.begin(), ids.begin() + 8));
    EXPECT_NE(
        valuesIn(R"({"method": "random", "run_cap": 4, "seed": 7, "parameters": {)" + rate + "}}").front(),
        few.front());
}

TEST(Draws, OfWhatIsCountedHaveEveryWholeNumberAlike)
{
    const auto sweep = fromJson(presetWith(R"({"method": "random", "run_cap": 1000, "parameters": {
        "/problem/batch_size": {"min": 1, "max": 4},
        "/lanes/*/optimizer/weight_decay": {"min": 0, "max": 1}}})"));
    ASSERT_TRUE(sweep);
    const auto tasks = tasksOf(*sweep);
    ASSERT_TRUE(tasks);
    ASSERT_EQ(tasks->list.size(), 1000U); // no weight decay is drawn twice
    std::vector<double> counts(4, 0.0);
    for (const Task& task : tasks->list) {
        const Json value = settingsOf(*sweep, task)[0].second;
        ASSERT_TRUE(value.is_number_integer());
        counts.at(value.get<std::size_t>() - 1) += 1.0;
    }
    for (const double count : counts) {
        EXPECT_LT(std::abs(count - 250.0), 5.0 * std::sqrt(1000.0 * 0.25 * 0.75)) << count; // five sigma
    }
}

} // namespace
} // namespace lrp::sweep
