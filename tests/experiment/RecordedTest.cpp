#include "core/experiment/Experiment.h"
#include "core/experiment/Plan.h"
#include "core/experiment/Presets.h"
#include "core/schedule/Columns.h"
#include "tests/support/WithFiles.h"

#include <future>

/// What was recorded is read by its types alone, and goes on with the numbers it had.
namespace lrp::experiment
{
namespace
{

using params::Json;
using Recorded = test::WithFiles;

/// The preset with a member of its JSON replaced, as text.
std::string with(const std::string& pointer, const Json& value)
{
    Json json = toJson(threeSchedules());
    json[Json::json_pointer(pointer)] = value;
    return json.dump();
}

TEST_F(Recorded, RulesHaveNoSayInWhatHasBeen)
{
    const std::pair<const char*, Json> cases[] = {
        {"/problem/batch_size", 0},
        {"/problem/length", 1'000'000'000'000'000},
        {"/problem/validation_share", 1.5},
        {"/problem/of_tomorrow", "a setting"},
        {"/problem/model", {{"type", "LeNet"}}},
        {"/problem/model/hidden", Json::array({-3})},
        {"/lanes/0/optimizer/lr", -1.0},
        {"/lanes/0/metric_of_tomorrow", true},
        {"/lanes/1/letter", "A"},
        {"/lanes/0/schedule", {{"type", "MultiStepLR"}}},
        {"/lanes/0/schedule", {{"type", "StepLR"}, {"step_size", 0.5}}},
        {"/lanes/0/schedule", {{"type", "LambdaLR"}, {"lr_lambda", "1 / ("}}},
        {"/lanes/0/schedule", {{"type", "SequentialLR"}, {"schedulers", Json::array()}}},
        {"/lanes/0/schedule", {{"type", "OneCycleLR"}, {"max_lr", 0.1}}},
        {"/lanes/0/schedule", {{"type", "table"}, {"file", "gone.csv"}}},
        {"/sweep", {{"method", "grid"}}},
    };
    for (const auto& [pointer, value] : cases) {
        const std::string text = with(pointer, value);
        const auto recorded = fromRecord(text, "experiment");
        EXPECT_TRUE(recorded) << text << recorded.issues()[0].text();
        EXPECT_FALSE(fromText(text, "experiment")) << "the rule is asked again: " << pointer;
    }
}

TEST_F(Recorded, TypesDecide)
{
    const std::pair<const char*, Json> cases[] = {
        {"/problem/batch_size", "many"},
        {"/problem", 7},
        {"/lanes", Json::array()},
        {"/lanes/0/letter", "no letter"},
        {"/lanes/0/schedule", {{"type", "of_tomorrow"}}},
        {"/lanes/0/schedule", {{"type", "StepLR"}, {"step_size", "soon"}}},
        {"/lanes/0/tick", "now"},
    };
    for (const auto& [pointer, value] : cases) {
        const auto recorded = fromRecord(with(pointer, value), "experiment");
        ASSERT_FALSE(recorded) << pointer;
        EXPECT_EQ(recorded.issues()[0].pointer.find(pointer), 0U) << recorded.issues()[0].text();
    }
    EXPECT_FALSE(fromRecord("{]", "experiment"));
}

TEST_F(Recorded, ColumnsOfTablesAreFoundWhereverTheyAre)
{
    write("a.csv", "lr,other\n0.3,1\n0.2,2\n");
    const Json table{{"type", "table"}, {"file", path("a.csv")}};
    const Json other{{"type", "table"}, {"file", path("a.csv")}, {"column", "2"}};
    const Json inner{{"type", "warmup"}, {"length", 3}, {"of", table}};
    const auto schedule = schedule::fromJson({{"type", "product"}, {"factors", {inner, other, table}}}, "");
    ASSERT_TRUE(schedule) << schedule.issues()[0].text();
    const schedule::Columns columns = schedule::columnsOf(*schedule, "").value();
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_EQ(*columns[0].numbers, (std::vector{0.3, 0.2}));
    EXPECT_EQ(*columns[1].numbers, (std::vector{1.0, 2.0}));
    EXPECT_TRUE(schedule::columnsOf(schedule::Schedule(), "").value().empty());

    std::filesystem::remove(path("a.csv"));
    const auto missing = schedule::columnsOf(*schedule, "/lanes/0/schedule");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.issues()[0].pointer, "/lanes/0/schedule/factors/0/of/file");
}

TEST_F(Recorded, KeptColumnsStandForTheDiskInTheirThread)
{
    const schedule::Columns kept{
        {path("gone.csv"), "lr", std::make_shared<const std::vector<double>>(std::vector{0.5, 0.25})}};
    Lane lane;
    lane.schedule = [&] {
        const params::Recorded recorded;
        return schedule::fromJson({{"type", "table"}, {"file", path("gone.csv")}}, "").value();
    }();
    const Shape shape{.stepsPerEpoch = 2, .totalSteps = 3, .evaluateEvery = 2};
    EXPECT_FALSE(plan(lane, shape).issues.empty());
    {
        const schedule::KeptColumns columns(kept);
        EXPECT_EQ(plan(lane, shape).rates, (std::vector{0.5, 0.25, 0.25}));
        EXPECT_FALSE(std::async(std::launch::async, [&] { return plan(lane, shape).issues.empty(); }).get());
    }
    EXPECT_FALSE(plan(lane, shape).issues.empty());
}

} // namespace
} // namespace lrp::experiment
