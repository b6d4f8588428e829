#include "core/sweep/Vary.h"
#include "tests/sweep/Sweeps.h"

#include <gtest/gtest.h>

namespace lrp::sweep
{
namespace
{

using params::Json;

std::string problemOf(const std::string& text)
{
    Specification specification;
    const auto issues = vary(specification, text);
    return issues.empty() ? "" : issues.front().text();
}

/// The values of a parameter that is given so.
std::vector<Json> listOf(const std::string& text)
{
    Specification specification;
    EXPECT_EQ(textsOf(vary(specification, "/problem/x=" + text)), std::vector<std::string>{});
    return specification.parameters.front().values;
}

TEST(Vary, TakesListsWithCommasBetweenValues)
{
    EXPECT_EQ(listOf("0.1,2,true"), (std::vector<Json>{0.1, 2, true}));
    EXPECT_EQ(listOf("1 epoch,30 %"), (std::vector<Json>{"1 epoch", "30 %"}));
    EXPECT_EQ(listOf(R"([16,16],{"type":"StepLR","step_size":5},"a,b")"),
              (std::vector<Json>{Json::parse("[16,16]"), Json::parse(R"({"type":"StepLR","step_size":5})"),
                                 "a,b"}));
    EXPECT_EQ(listOf("../data.csv"), (std::vector<Json>{"../data.csv"}));
}

TEST(Vary, TakesRangesWithANumberOfPoints)
{
    Specification specification;
    ASSERT_TRUE(vary(specification, "/lanes/*/optimizer/lr=1e-3..1:log:7").empty());
    ASSERT_TRUE(vary(specification, "/problem/batch_size=8..64:3").empty());
    const Range& rate = specification.parameters[0].range;
    EXPECT_EQ(rate.min, 0.001);
    EXPECT_EQ(rate.max, 1.0);
    EXPECT_EQ(rate.distribution, Distribution::LogUniformValues);
    EXPECT_EQ(rate.count, 7);
    EXPECT_EQ(specification.parameters[1].range.distribution, Distribution::Uniform);

    const auto tasks = tasksOf({experiment::threeSchedules(), specification});
    ASSERT_TRUE(tasks);
    EXPECT_EQ(tasks->list.size(), 21U);
    EXPECT_EQ(tasks->list[4].label, "lr 0.003162 · batch 36 · seed 42");
}

TEST(Vary, StandsBesideTheFilesParametersOrInPlaceOfOne)
{
    auto sweep = fromJson(presetWith(R"({"parameters": {"/lanes/*/optimizer/lr": {"values": [0.1]},
                                                        "/problem/batch_size": {"values": [8]}}})"));
    ASSERT_TRUE(sweep);
    ASSERT_TRUE(vary(sweep->specification, "/lanes/*/optimizer/lr=0.3,0.4").empty());
    ASSERT_TRUE(vary(sweep->specification, "/problem/dataset/noise=0.2").empty());
    const auto tasks = tasksOf(*sweep);
    ASSERT_TRUE(tasks);
    EXPECT_EQ(labelsOf(*tasks), (std::vector<std::string>{"lr 0.3 · batch 8 · noise 0.2 · seed 42",
                                                          "lr 0.4 · batch 8 · noise 0.2 · seed 42"}));
}

TEST(Vary, IsRefusedWithWhatWasGiven)
{
    EXPECT_EQ(problemOf("lr=1"),
              "--vary lr=1: needs a JSON pointer, = and values, such as /lanes/*/optimizer/lr=0.1,0.2,0.4");
    EXPECT_EQ(problemOf("/problem/seed"), "--vary /problem/seed: needs a JSON pointer, = and values, such as "
                                          "/lanes/*/optimizer/lr=0.1,0.2,0.4");
    EXPECT_EQ(
        problemOf("/a=0.1,,0.2"),
        "--vary /a=0.1,,0.2: has an empty value; needs values with commas between them, such as 0.1,0.2");
    EXPECT_EQ(problemOf("/a=1,1.0"), "--vary /a=1,1.0: gives 1.0 twice; needs each value once");
    for (const char* text : {"/a=1..5", "/a=1..:3", "/a=1..5:many", "/a=1..5:log:", "/a=1..inf:3"}) {
        EXPECT_EQ(problemOf(text), std::string("--vary ") + text +
                                       ": needs both ends and a number of points, such as 0.1..0.5:5 or "
                                       "1e-3..1:log:7");
    }
    EXPECT_EQ(problemOf("/a=1..5:1e30"),
              "--vary /a=1..5:1e30: is 1e+30; needs a whole number from 2 to 100000. The nearest is 100000");
    EXPECT_EQ(problemOf("/a=1..5:2.5"), "--vary /a=1..5:2.5: is 2.5; needs a whole number");
    EXPECT_EQ(problemOf("/a=0..5:log:3"),
              "--vary /a=0..5:log:3: is 0, which has no logarithm; needs a number above "
              "0, such as 0.005, or the distribution uniform");
    EXPECT_EQ(problemOf("/a=" + std::string(70'000, '[')), ""); // no JSON, so a text
    EXPECT_EQ(problemOf("/a=" + std::string(100, '[') + std::string(100, ']')),
              "--vary /a=" + std::string(57, '[') + "…: is nested more than 64 deep");
}

TEST(Vary, IsNamedByProblemsOfItsValues)
{
    Sweep sweep{experiment::threeSchedules(), {}};
    ASSERT_TRUE(vary(sweep.specification, "/lanes/*/optimizer/lr=0.1,fast").empty());
    EXPECT_EQ(
        textsOf(tasksOf(sweep).issues()),
        (std::vector<std::string>{"--vary /lanes/*/optimizer/lr=0.1,fast: is \"fast\"; needs a number"}));

    sweep.specification.parameters.clear();
    ASSERT_TRUE(vary(sweep.specification, R"(/lanes/0/schedule={"type":"StepLR","step_size":0})").empty());
    EXPECT_EQ(
        textsOf(tasksOf(sweep).issues())
            .front()
            .rfind(
                R"(--vary /lanes/0/schedule={"type":"StepLR","step_size":0}: /lanes/0/schedule/step_size is 0; )",
                0),
        0U)
        << textsOf(tasksOf(sweep).issues()).front();
}

} // namespace
} // namespace lrp::sweep
