#include "core/sweep/Identity.h"
#include "tests/sweep/Sweeps.h"

#include <gtest/gtest.h>

namespace lrp::sweep
{
namespace
{

using params::Json;

std::string identityOf(const Json& json)
{
    const auto experiment = experiment::fromJson(json);
    return experiment ? idOf(*experiment) : experiment.issues().front().text();
}

const Json kLeast = Json::parse(R"({"problem": {"dataset": {"type": "none"}, "model": {"type": "quadratic"}},
                                    "lanes": [{"optimizer": {"type": "SGD"}, "schedule": {"type": "constant"}}]})");

TEST(Identity, IsTheHashOfWhatIsNotByDefault)
{
    const auto experiment = experiment::fromJson(kLeast);
    ASSERT_TRUE(experiment);

    EXPECT_EQ(canonicalText(*experiment),
              R"({"lanes":[{"optimizer":{"type":"SGD"},"schedule":{"type":"constant"}}],)"
              R"("problem":{"dataset":{"type":"none"},"model":{"type":"quadratic"}}})");
    EXPECT_EQ(idOf(*experiment), "50c557d1642a883b"); // of xxhsum -H2, which prints all 32 digits
}

TEST(Identity, LeavesOutNamesAndWhatIsByDefault)
{
    const std::string id = identityOf(kLeast);
    Json spelled = kLeast;
    spelled["name"] = "Another";
    spelled["format"] = "lr-playground experiment";
    spelled["version"] = 2;
    spelled["lanes"][0]["name"] = "first";
    spelled["lanes"][0]["letter"] = "A";
    spelled["lanes"][0]["tick"] = "step";
    spelled["problem"]["batch_size"] = 16;
    spelled["problem"]["seed"] = 42;
    EXPECT_EQ(identityOf(spelled), id);
    EXPECT_EQ(identityOf(toJson(*experiment::fromJson(kLeast))), id);

    spelled["problem"]["seed"] = 43;
    EXPECT_NE(identityOf(spelled), id);
}

TEST(Identity, KnowsNoOrderOfMembersAndNoWayOfWritingANumber)
{
    const Json one = Json::parse(
        R"({"problem": {"dataset": {"type": "two_spirals", "noise": 0.1, "points": 300},
                        "model": {"type": "MLP", "hidden": [8]}, "batch_size": 32},
            "lanes": [{"optimizer": {"type": "SGD", "lr": 1, "momentum": 0.5},
                       "schedule": {"type": "StepLR", "step_size": 200, "gamma": 0.5}}]})");
    const Json other = Json::parse(
        R"({"lanes": [{"schedule": {"gamma": 5e-1, "step_size": 2e2, "type": "StepLR"},
                       "optimizer": {"momentum": 0.50, "type": "SGD", "lr": 1.0}}],
            "problem": {"batch_size": 32, "model": {"hidden": [8], "type": "MLP"},
                        "dataset": {"points": 300, "type": "two_spirals", "noise": 1e-1}}})");
    const auto read = experiment::fromJson(one);
    ASSERT_TRUE(read);
    EXPECT_EQ(canonicalText(*read),
              R"({"lanes":[{"optimizer":{"lr":1,"momentum":0.5,"type":"SGD"},)"
              R"("schedule":{"gamma":0.5,"step_size":200,"type":"StepLR"}}],)"
              R"("problem":{"batch_size":32,"dataset":{"noise":0.1,"points":300,"type":"two_spirals"},)"
              R"("model":{"hidden":[8],"type":"MLP"}}})");
    EXPECT_EQ(identityOf(other), identityOf(one));
}

TEST(Identity, LooksIntoSchedulesOfSchedules)
{
    Json json = kLeast;
    json["lanes"][0]["schedule"] = Json::parse(
        R"({"type": "ChainedScheduler", "schedulers": [{"type": "StepLR", "step_size": 100, "gamma": 0.1}]})");
    const auto spelled = experiment::fromJson(json);
    json["lanes"][0]["schedule"]["schedulers"][0].erase("gamma"); // 0.1 by default
    const auto bare = experiment::fromJson(json);
    ASSERT_TRUE(spelled && bare);

    EXPECT_NE(canonicalText(*bare).find(R"({"schedulers":[{"step_size":100,"type":"StepLR"}],)"),
              std::string::npos)
        << canonicalText(*bare);
    EXPECT_EQ(idOf(*spelled), idOf(*bare));
}

TEST(Identity, TellsLanesApartByTheirOrderAndLetters)
{
    Json json = toJson(experiment::threeSchedules());
    const std::string id = identityOf(json);
    std::swap(json["lanes"][0], json["lanes"][1]);
    EXPECT_NE(identityOf(json), id);
    EXPECT_NE(identityOf(kLeast), id);
}

} // namespace
} // namespace lrp::sweep
