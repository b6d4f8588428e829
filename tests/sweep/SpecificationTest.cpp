#include "core/sweep/Specification.h"
#include "tests/support/WithFiles.h"
#include "tests/sweep/Sweeps.h"

#include <gtest/gtest.h>

namespace lrp::sweep
{
namespace
{

using params::Json;
using Texts = std::vector<std::string>;

const std::string kRate = "/sweep/parameters/~1lanes~1*~1optimizer~1lr";

/// A sweep of every lane's rate, which this says.
std::string ofRate(const std::string& values)
{
    return R"({"parameters": {"/lanes/*/optimizer/lr": )" + values + "}}";
}

TEST(Specification, IsReadWithItsDefaults)
{
    const auto sweep = fromJson(presetWith(R"({"parameters": {"/problem/batch_size": {"values": [8]}}})"));
    ASSERT_TRUE(sweep);
    EXPECT_EQ(sweep->specification.method, Method::Grid);
    EXPECT_EQ(sweep->specification.metric.name, "final_validation_loss");
    EXPECT_EQ(sweep->specification.metric.goal, Goal::Minimize);
    EXPECT_EQ(sweep->specification.seedsOfEach(), 1);
    EXPECT_EQ(sweep->experiment.lanes.size(), 3U);

    const auto whole = fromJson(presetWith(
        R"({"method": "random", "metric": {"name": "accuracy", "goal": "maximize"}, "seed": 3, "run_cap": 20,
            "parameters": {}, "seeds": [5, 1]})"));
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->specification.method, Method::Random);
    EXPECT_EQ(whole->specification.metric.goal, Goal::Maximize);
    EXPECT_EQ(whole->specification.seeds, (std::vector<std::int64_t>{5, 1}));
    EXPECT_EQ(whole->specification.runCap, 20);
    EXPECT_EQ(whole->specification.seed, 3);
}

TEST(Specification, KnowsOfWhichChannelItsMetricIs)
{
    const MetricSource loss = sourceOf({});
    EXPECT_EQ(channel::of(loss.channel).id, "validation_loss");
    EXPECT_FALSE(loss.isBest);
    const MetricSource best = sourceOf({.name = "best_accuracy"});
    EXPECT_EQ(channel::of(best.channel).id, "accuracy");
    EXPECT_TRUE(best.isBest);
    EXPECT_FALSE(sourceOf({.name = "accuracy"}).isBest);
}

TEST(Specification, IsRefusedWhereOneExperimentIsMeant)
{
    const auto experiment = experiment::fromJson(presetWith(ofRate(R"({"values": [0.1, 0.2]})")));
    ASSERT_FALSE(experiment);
    EXPECT_EQ(textsOf(experiment.issues()),
              (Texts{"/sweep: makes many experiments of this one, which \"lr-playground sweep\" alone reads; "
                     "leave it out to have this one"}));
}

TEST(Specification, NamesThePlaceOfAValueThatIsWrong)
{
    EXPECT_EQ(problemsOf(ofRate(R"({"values": [0.1, 0.2, -1, "fast"]})")),
              (Texts{kRate + "/values/2: is -1; needs a number, 0 or more. The nearest is 0",
                     kRate + "/values/3: is \"fast\"; needs a number"}));
    EXPECT_EQ(problemsOf(ofRate(R"({"min": -1, "max": 1, "count": 3})")),
              (Texts{kRate + "/min: is -1; needs a number, 0 or more. The nearest is 0"}));
    const std::string schedule = "/sweep/parameters/~1lanes~12~1schedule";
    const auto problems = problemsOf(R"({"parameters": {"/lanes/2/schedule": {"values": [{"type": "LinearLR"},
                                         {"type": "CosineAnnealingLR", "T_max": 0}, {"type": "StepLL"}]}}})");
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[0], schedule + "/values/1/T_max: is 0; needs a number above 0. The nearest is 1");
    EXPECT_EQ(problems[1].rfind(schedule +
                                    "/values/2/type: is \"StepLL\", which is no schedule of this program; "
                                    "did you mean StepLR?",
                                0),
              0U);
}

TEST(Specification, NamesAPointerThatLeadsNowhere)
{
    const auto problemAt = [](const std::string& pointer) {
        const auto problems = problemsOf(R"({"parameters": {")" + pointer + R"(": {"values": [1, 2]}}})");
        return problems.size() == 1 ? problems.front() : std::to_string(problems.size()) + " problems";
    };
    EXPECT_EQ(problemAt("/lanes/*/optimizer/lrr")
                  .rfind("/sweep/parameters/~1lanes~1*~1optimizer~1lrr: is no setting of SGD; "
                         "did you mean lr?",
                         0),
              0U);
    EXPECT_EQ(problemAt("/problem/modell/hidden"),
              "/sweep/parameters/~1problem~1modell~1hidden: names no place in the experiment; the pointers "
              "are those "
              "of its JSON, such as /problem/seed or /lanes/0/schedule/gamma");
    const std::string nothing =
        ": names nothing that a race depends on; the pointers are those of the experiment's "
        "JSON, such as /problem/batch_size or /lanes/*/optimizer/lr";
    EXPECT_EQ(problemAt("lr"), "/sweep/parameters/lr" + nothing);
    EXPECT_EQ(problemAt("/name"), "/sweep/parameters/~1name" + nothing);
    EXPECT_EQ(problemAt(""), "/sweep/parameters/" + nothing);
    EXPECT_EQ(problemAt("/problem/~2"), "/sweep/parameters/~1problem~1~02" + nothing);
    EXPECT_EQ(problemAt("/lanes/0/name"),
              "/sweep/parameters/~1lanes~10~1name: is a name, on which no race depends");
    EXPECT_EQ(problemAt("/problem/*/noise"), "/sweep/parameters/~1problem~1*~1noise: has * where no lane is "
                                             "named; it stands for every lane alone, "
                                             "as in /lanes/*/optimizer/lr");
    EXPECT_EQ(problemAt("/problem/seed"), "/sweep/parameters/~1problem~1seed: is what \"seeds\" varies, a "
                                          "number or a list; needs to stand there");
    EXPECT_EQ(problemAt("/lanes/3/optimizer/lr"),
              "/sweep/parameters/~1lanes~13~1optimizer~1lr: names no place in the experiment; the pointers "
              "are those "
              "of its JSON, such as /problem/seed or /lanes/0/schedule/gamma");
}

TEST(Specification, NamesWhatValuesMakeTogether)
{
    const auto problems = problemsOf(R"({"parameters": {
        "/lanes/1/schedule": {"values": [{"type": "ReduceLROnPlateau"}]},
        "/lanes/1/metric": {"values": ["training_loss", "validation_loss"]}}})");
    EXPECT_EQ(problems,
              (Texts{"/sweep/parameters/~1lanes~11~1metric/values/1: is \"validation_loss\", which is not "
                     "measured at every step; needs training_loss, or a tick every epoch or evaluation"}));
    EXPECT_EQ(
        problemsOf(R"({"parameters": {"/lanes/1/schedule": {"values": [{"type": "ReduceLROnPlateau"}]},
                                            "/problem/batch_size": {"values": [8]}}})"),
        (Texts{
            "/sweep/parameters: with B schedule ReduceLROnPlateau · batch 8, /lanes/1/metric is "
            "\"validation_loss\", which is not measured at every step; needs training_loss, or a tick every "
            "epoch or evaluation"}));
    EXPECT_EQ(problemsOf(R"({"parameters": {"/lanes/*/optimizer/lr": {"values": [0.1]},
                                            "/lanes/*/optimizer": {"values": [{"type": "SGD"}]}}})"),
              (Texts{kRate +
                     ": is set again by /lanes/*/optimizer, which comes after it; needs to come after that, "
                     "or to go"}));
}

TEST(Specification, NamesEveryMemberThatIsWrong)
{
    const auto only = [](const std::string& sweep) {
        const auto problems = problemsOf(sweep);
        return problems.size() == 1 ? problems.front() : std::to_string(problems.size()) + " problems";
    };
    EXPECT_EQ(only("7"), "/sweep: is 7; needs an object with \"parameters\" and \"seeds\"");
    EXPECT_EQ(
        only("{}").rfind("/sweep: varies nothing; needs \"parameters\" or more than one of \"seeds\"", 0),
        0U);
    EXPECT_EQ(only(R"({"method": "bayes"})"),
              "/sweep/method: is \"bayes\"; needs one of grid, random. The nearest is grid");
    EXPECT_EQ(only(R"({"metod": "grid"})"),
              "/sweep/metod: is no setting of a sweep; did you mean method? It has "
              "metric, parameters, seeds, method, run_cap, seed");
    EXPECT_EQ(only(R"({"metric": "loss"})"),
              R"(/sweep/metric: is "loss"; needs an object such as {"name": "final_validation_loss"})");
    EXPECT_EQ(
        only(R"({"metric": {"name": "final_validaton_loss"}})")
            .rfind("/sweep/metric/name: is \"final_validaton_loss\"; needs one of final_training_loss, ", 0),
        0U);
    EXPECT_EQ(only(R"({"metric": {"goal": "less"}})")
                  .rfind("/sweep/metric/goal: is \"less\"; needs one of minimize, ", 0),
              0U);
    EXPECT_EQ(only(R"({"parameters": [1]})"),
              "/sweep/parameters: is [1]; needs an object of JSON pointers and their values, such as "
              R"({"/lanes/*/optimizer/lr": {"values": [0.1, 0.2]}})");
    EXPECT_EQ(only(ofRate("0.1")),
              kRate + ": is 0.1; needs an object such as {\"values\": [0.1, 0.2]} or {\"min\": "
                      "0.001, \"max\": 1, \"count\": 7}");
    EXPECT_EQ(only(ofRate(R"({"values": []})")),
              kRate + "/values: is []; needs a list of one value or more, such as [0.1, 0.2]");
    EXPECT_EQ(only(ofRate(R"({"values": [0.1, 0.2, 0.10]})")),
              kRate + "/values/2: is 0.1, as element 0 is; needs each value once");
    EXPECT_EQ(only(ofRate(R"({"values": [0.1], "count": 3})")),
              kRate + "/count: stands beside \"values\", which say it all; needs one of the two");
    EXPECT_EQ(only(ofRate(R"({"min": 0.1, "count": 3})")), kRate + "/max: is missing; it has no default");
    EXPECT_EQ(only(ofRate(R"({"min": 1, "max": 0.1, "count": 3})")),
              kRate + "/max: is 0.1; needs more than \"min\", which is 1");
    EXPECT_EQ(
        only(ofRate(R"({"min": 0, "max": 1, "count": 3, "distribution": "log_uniform_values"})")),
        kRate +
            "/min: is 0, which has no logarithm; needs a number above 0, such as 0.001, or the distribution "
            "uniform");
    EXPECT_EQ(
        only(ofRate(R"({"min": 0.1, "max": 1, "count": 3, "distribution": "log_uniform"})")),
        kRate + "/distribution: is \"log_uniform\"; needs one of uniform, log_uniform_values. The nearest is "
                "uniform");
    EXPECT_EQ(only(ofRate(R"({"min": 0.1, "max": 1})")),
              kRate +
                  "/count: is missing; a grid needs to know how many values of a range to take, such as 5");
    EXPECT_EQ(only(ofRate(R"({"min": 0.1, "max": 1, "count": 1})")),
              kRate + "/count: is 1; needs a whole number from 2 to 100000. The nearest is 2");
}

TEST(Specification, NamesWhatIsWrongWithSeedsAndDraws)
{
    const auto only = [](const std::string& members) {
        const auto problems =
            problemsOf(R"({"parameters": {"/lanes/*/optimizer/lr": {"min": 0.1, "max": 1, "count": 4}}, )" +
                       members + "}");
        return problems.size() == 1 ? problems.front() : std::to_string(problems.size()) + " problems";
    };
    EXPECT_EQ(only(R"("seeds": 0)"),
              "/sweep/seeds: is 0; needs a whole number from 1 to 10000. The nearest is 1");
    EXPECT_EQ(only(R"("seeds": [])"), "/sweep/seeds: has 0 seeds; needs 1 to 100000");
    EXPECT_EQ(only(R"("seeds": [1, -2])"),
              "/sweep/seeds/1: is -2; needs a whole number, 0 or more. The nearest is 0");
    EXPECT_EQ(only(R"("seeds": [1, 2, 1])"), "/sweep/seeds/2: is 1, as element 0 is; needs each value once");
    EXPECT_EQ(only(R"("method": "random")"),
              "/sweep/run_cap: is missing; random draws need their number, such as 20");
    EXPECT_EQ(only(R"("run_cap": 5)"),
              "/sweep/run_cap: is for the method random; a grid has as many tasks as its values make");
    EXPECT_EQ(only(R"("method": "random", "run_cap": 0)"),
              "/sweep/run_cap: is 0; needs a whole number from 1 to 100000. The nearest is 1");
    EXPECT_EQ(only(R"("method": "random", "run_cap": 24, "seeds": 10)"),
              "/sweep/run_cap: is 24; needs a multiple of the 10 seeds, so that each draw has them all. The "
              "nearest "
              "is 20");
}

TEST(Specification, KnowsItsMostTasks)
{
    const auto sweepOf = [](const std::string& count, const std::string& seeds) {
        return R"({"parameters": {"/lanes/*/optimizer/lr": {"min": 0.1, "max": 1, "count": 100},
                   "/problem/dataset/noise": {"min": 0.1, "max": 0.2, "count": )" +
               count + R"(}}, "seeds": )" + seeds + "}";
    };
    EXPECT_EQ(
        problemsOf(sweepOf("1001", "1")),
        (Texts{
            "/sweep/parameters/~1problem~1dataset~1noise: makes 100,100 tasks with what stands before it and "
            "the seeds; needs at most 100,000"}));
    EXPECT_EQ(problemsOf(sweepOf("2", "2000")),
              (Texts{kRate + ": makes 200,000 tasks with what stands before it and the seeds; needs at most "
                             "100,000"}));
    EXPECT_EQ(tasksIn(presetWith(sweepOf("5", "2")))->list.size(), 1000U);
}

TEST(Specification, CountsSeedsUpToTheLargest)
{
    Json json = presetWith(R"({"seeds": 3})");
    json["problem"]["seed"] = 9007199254740989;
    EXPECT_EQ(tasksIn(json)->list.back().seed, 9007199254740991);
    json["problem"]["seed"] = 9007199254740990;
    EXPECT_EQ(
        textsOf(tasksIn(json).issues()),
        (Texts{"/sweep/seeds: counts up from the seed 9007199254740990 beyond the largest, 9007199254740991; "
               "needs a list, or a smaller seed"}));
}

TEST(Specification, HasProblemsOfTheExperimentToo)
{
    Json json = presetWith(R"({"seeds": 0})");
    json["lanes"][0]["tick"] = "hour";
    const auto sweep = fromJson(json);
    ASSERT_EQ(sweep.issues().size(), 2U);
    EXPECT_EQ(sweep.issues()[0].pointer, "/lanes/0/tick");
    EXPECT_EQ(sweep.issues()[1].pointer, "/sweep/seeds");

    Json without =
        presetWith(R"({"parameters": {"/lanes/*/optimizer/lr": {"values": [0.1, 0.2]}}, "seeds": 4})");
    without["problem"]["dataset"] = Json::parse(R"({"type": "csv", "file": "/nowhere/data.csv"})");
    const auto problems = tasksIn(without).issues();
    ASSERT_EQ(problems.size(), 1U) << problems.back().text();
    EXPECT_EQ(problems.front().pointer.rfind("/problem/dataset", 0), 0U) << problems.front().text();
}

class SweepFile : public test::WithFiles
{
};

TEST_F(SweepFile, IsReadWithinTheLimitsOfExperiments)
{
    EXPECT_EQ(sweep::read(write("s.json", presetWith(R"({"seeds": 2})").dump()))->specification.seedCount, 2);
    EXPECT_NE(textsOf(sweep::read(write("s.json", std::string(20'000'000, ' '))).issues())
                  .front()
                  .find("is longer than 16,777,216 bytes"),
              std::string::npos);
    EXPECT_NE(textsOf(sweep::read(path("none.json")).issues()).front().find("none.json"), std::string::npos);
    EXPECT_EQ(textsOf(sweep::read(write("s.json", "[]")).issues()),
              (Texts{"is []; needs an object with \"problem\" and \"lanes\""}));
}

} // namespace
} // namespace lrp::sweep
