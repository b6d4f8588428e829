#include "tests/sweep/Sweeps.h"

#include <cmath>
#include <gtest/gtest.h>
#include <sys/resource.h>

/// Sweeps that nobody who means well would write: each is refused with a sentence, in little time and memory.
namespace lrp::sweep
{
namespace
{

using params::Json;

/// The most memory that this process has held, in bytes.
std::int64_t mostMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::int64_t>(usage.ru_maxrss) * 1024;
}

TEST(HostileSweep, CountsBeyondAllMeasure)
{
    for (const char* count :
         {"1e300", "9223372036854775807", "18446744073709551615", "-1", "1e5.5", "100001"}) {
        const Json number = Json::parse(count, nullptr, false);
        if (number.is_discarded()) {
            continue; // no number at all
        }
        for (const char* place :
             {"/sweep/seeds", "/sweep/run_cap", "/sweep/parameters/~1problem~1batch_size/count"}) {
            Json json = presetWith(R"({"method": "random", "run_cap": 4,
                                       "parameters": {"/problem/batch_size": {"min": 8, "max": 64, "count": 4}}})");
            json[Json::json_pointer(place)] = number;
            const auto issues = tasksIn(json).issues();
            ASSERT_EQ(issues.size(), 1U) << place << ' ' << count;
            EXPECT_EQ(issues.front().pointer, place) << count;
        }
    }
}

TEST(HostileSweep, MakesMoreTasksThanNumbersCount)
{
    Json json = presetWith(R"({"parameters": {}, "seeds": 10000})");
    for (int i = 0; i < 200; ++i) {
        json["sweep"]["parameters"]["/problem/dataset/" + std::to_string(i)] = {
            {"min", 0}, {"max", 1}, {"count", 100'000}};
    }
    const auto issues = tasksIn(json).issues();
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front().text(),
              "/sweep/parameters/~1problem~1dataset~10: makes 1,000,000,000 tasks with what "
              "stands before it and the seeds; needs at most 100,000");
}

TEST(HostileSweep, EndsOfRangesAreTheLargestNumbers)
{
    for (const char* range :
         {R"({"min": -1.7e308, "max": 1.7e308, "count": 9})",
          R"({"min": 5e-324, "max": 1.7e308, "count": 9, "distribution": "log_uniform_values"})",
          R"({"min": 5e-324, "max": 1e-323, "count": 100})"}) {
        for (const char* pointer : {"/lanes/*/optimizer/lr", "/problem/batch_size", "/problem/length"}) {
            for (const char* method : {"grid", "random"}) {
                Json json = presetWith("{}");
                json["sweep"] = {{"method", method}, {"parameters", {{pointer, Json::parse(range)}}}};
                if (std::string(method) == "random") {
                    json["sweep"]["run_cap"] = 50;
                }
                const auto tasks = tasksIn(json);
                EXPECT_LE(tasks.issues().size(), 12U);
                for (const auto& issue : tasks.issues()) {
                    EXPECT_EQ(issue.pointer.rfind("/sweep/parameters/", 0), 0U) << issue.text();
                    EXPECT_EQ(issue.message.find("nan"), std::string::npos) << issue.text();
                }
            }
        }
    }
}

TEST(HostileSweep, NotANumberIsNone)
{
    Json json = presetWith(R"({"parameters": {"/lanes/*/optimizer/lr": {"min": 0, "max": 1, "count": 3}}})");
    const Json::json_pointer at("/sweep/parameters/~1lanes~1*~1optimizer~1lr");
    for (const double wrong : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
        json[at] = {{"min", wrong}, {"max", 1}, {"count", 3}};
        EXPECT_EQ(tasksIn(json).issues().front().pointer, at.to_string() + "/min");
        json[at] = {{"values", {0.1, wrong}}};
        EXPECT_EQ(tasksIn(json).issues().front().pointer, at.to_string() + "/values/1");
    }
}

TEST(HostileSweep, HasOtherTypesThanItsMembersAskFor)
{
    const std::vector<Json> wrong{nullptr,
                                  true,
                                  -3,
                                  0.5,
                                  "x",
                                  Json::array(),
                                  Json::object(),
                                  Json::parse(R"([[[[{}]]]])"),
                                  Json::parse(R"({"values": {"values": {}}})")};
    std::size_t refused = 0;
    for (const char* place :
         {"/sweep", "/sweep/method", "/sweep/metric", "/sweep/metric/name", "/sweep/metric/goal",
          "/sweep/parameters", "/sweep/parameters/~1lanes~1*~1optimizer~1lr",
          "/sweep/parameters/~1lanes~1*~1optimizer~1lr/values",
          "/sweep/parameters/~1lanes~1*~1optimizer~1lr/values/0",
          "/sweep/parameters/~1problem~1batch_size/min",
          "/sweep/parameters/~1problem~1batch_size/distribution",
          "/sweep/parameters/~1problem~1batch_size/count", "/sweep/seeds", "/sweep/seeds/0", "/sweep/run_cap",
          "/sweep/seed"}) {
        for (const Json& value : wrong) {
            Json json = presetWith(R"({"method": "grid", "metric": {"name": "accuracy", "goal": "maximize"},
                "parameters": {"/lanes/*/optimizer/lr": {"values": [0.1]},
                               "/problem/batch_size": {"min": 8, "max": 9, "count": 2, "distribution": "uniform"}},
                "seeds": [1, 2], "seed": 3})");
            json[Json::json_pointer(place)] = value;
            const auto tasks = tasksIn(json);
            for (const auto& issue : tasks.issues()) {
                EXPECT_EQ(issue.pointer.rfind("/sweep", 0), 0U) << issue.text();
                EXPECT_FALSE(issue.message.empty());
            }
            refused += tasks ? 0 : 1;
        }
    }
    EXPECT_GE(refused, 120U); // of 144; some values are right where they stand
}

TEST(HostileSweep, PointersLeadAnywhere)
{
    const std::string deep = [] {
        std::string text = "/lanes/0";
        for (int i = 0; i < 10'000; ++i) {
            text += "/schedule";
        }
        return text;
    }();
    for (const std::string& pointer :
         {deep, std::string("/lanes/99999999999999999999999/optimizer/lr"),
          std::string("/lanes/01/optimizer/lr"), std::string("/lanes/-"), std::string("/lanes/-1"),
          std::string("/lanes/*/*/lr"), std::string("/lanes/*"), std::string("/lanes/0/optimizer/lr/0/1"),
          std::string("/problem/model/hidden/99999999999999999999999"),
          std::string("/problem/model/hidden/-"), std::string("/problem"), std::string("/lanes"),
          std::string("/~"), std::string("//"), std::string("/problem/")}) {
        Json json = presetWith(R"({"parameters": {}})");
        json["sweep"]["parameters"][pointer] = {{"values", {-1, "x"}}};
        EXPECT_FALSE(tasksIn(json).issues().empty()) << pointer.substr(0, 80);
        json["sweep"]["parameters"][pointer] = {{"min", 1}, {"max", 2}, {"count", 2}};
        const auto tasks = tasksIn(json);
        EXPECT_TRUE(!tasks || tasks->list.size() == 2U) << pointer.substr(0, 80);
    }
}

TEST(HostileSweep, LargeValuesInManyTasksStayInMemoryOnce)
{
    Json table = Json::array();
    for (int i = 0; i < 20'000; ++i) {
        table.push_back(1.0 / (i + 1.0));
    }
    Json json = presetWith(R"({"parameters": {}, "seeds": 1000})");
    json["lanes"].erase(1);
    json["lanes"].erase(1);
    json["sweep"]["parameters"]["/lanes/0/schedule"] = {
        {"values", {{{"type", "LambdaLR"}, {"lr_lambda", table}}, {{"type", "constant"}}}}};
    const std::int64_t before = mostMemory();
    const auto tasks = tasksIn(json);
    ASSERT_TRUE(tasks) << tasks.issues().front().text();
    EXPECT_EQ(tasks->list.size(), 2000U);
    EXPECT_LT(mostMemory() - before, 300'000'000); // 2,000 copies would be 640 MB
}

TEST(HostileSweep, ProblemsAreNoMoreThanAnybodyReads)
{
    Json json = presetWith(R"({"parameters": {"/problem/batch_size": {"values": []}}})");
    Json& values = json["sweep"]["parameters"]["/problem/batch_size"]["values"];
    for (int i = 0; i < 20'000; ++i) {
        values.push_back(-1 - i);
    }
    EXPECT_EQ(tasksIn(json).issues().size(), 12U);
}

} // namespace
} // namespace lrp::sweep
