#include "core/experiment/Experiment.h"
#include "core/experiment/Presets.h"
#include "core/params/Text.h"
#include "tests/support/WithFiles.h"

/// Files that nobody who means well would write: each is refused with a sentence, in little time and memory.
namespace lrp::experiment
{
namespace
{

using params::Json;

class HostileExperiment : public test::WithFiles
{
protected:
    std::string issueOf(const std::string& file) const
    {
        const auto read = experiment::read(file);
        std::string text = read ? "none" : read.issues().front().text();
        const auto at = text.find(folder() + "/");
        return at == std::string::npos ? text : text.erase(at, folder().size() + 1);
    }
    std::string issueIn(std::string_view text) const { return issueOf(write("e.json", text)); }

    /// The preset with `value` in place of what the pointer names.
    std::string issueWith(const char* pointer, const Json& value) const
    {
        Json json = toJson(threeSchedules());
        json[Json::json_pointer(pointer)] = value;
        return issueIn(json.dump());
    }
};

TEST_F(HostileExperiment, IsNoPlainFile)
{
    EXPECT_EQ(issueOf(makePipe("pipe")), "\"pipe\" is no plain file; choose another");
    EXPECT_EQ(issueOf("/dev/zero"), "\"/dev/zero\" is no plain file; choose another");
}

TEST_F(HostileExperiment, IsTooLong)
{
    const std::string tooLong =
        "\"e.json\" is longer than 16,777,216 bytes, the most that are read from such a file";
    EXPECT_EQ(issueIn(std::string(100'000'000, ' ')), tooLong);
    EXPECT_EQ(issueOf(writePacked("e.json", std::string(100'000'000, ' '))), tooLong);
}

TEST_F(HostileExperiment, NestsBracketsTenThousandDeep)
{
    constexpr std::size_t kDepth = 10'000;
    const std::string begin = R"({"type": "ChainedScheduler", "schedulers": [)";
    std::string text = R"({"lanes": [{"schedule": )";
    for (std::size_t i = 0; i < kDepth; ++i) {
        text += begin;
    }
    text += R"({"type": "constant"})";
    for (std::size_t i = 0; i < kDepth; ++i) {
        text += "]}";
    }
    EXPECT_EQ(issueIn(text + "}]}"), "e.json: is nested more than 64 deep");
}

TEST_F(HostileExperiment, NestsSchedulesTooDeep)
{
    Json schedule{{"type", "constant"}};
    const auto wrap = [&schedule](const char* type, const char* key, bool isList) {
        Json outer{{"type", type}};
        outer[key] = isList ? Json::array({schedule}) : schedule;
        schedule = std::move(outer);
    };
    for (int depth = 2; depth <= 8; ++depth) {
        wrap("product", "factors", true);
    }
    EXPECT_EQ(issueWith("/lanes/0/schedule", schedule), "none");
    wrap("warmup", "of", false);
    EXPECT_EQ(issueWith("/lanes/0/schedule", schedule),
              "/lanes/0/schedule: holds schedules nested 9 deep; needs at most 8");
}

TEST_F(HostileExperiment, ListsMoreThanAnyoneReads)
{
    const Json many(std::vector<Json>(1001, Json{{"type", "constant"}}));
    EXPECT_EQ(issueWith("/lanes/0/schedule", {{"type", "ChainedScheduler"}, {"schedulers", many}}),
              "/lanes/0/schedule/schedulers: has 1001 schedules; needs at most 1000");
    const Json formulas(std::vector<std::string>(10'000, "t"));
    EXPECT_EQ(issueWith("/lanes/0/schedule", {{"type", "LambdaLR"}, {"lr_lambda", formulas}}),
              "/lanes/0/schedule/lr_lambda: has 10000 functions; needs one for each parameter group, at "
              "most 1000");
    EXPECT_EQ(issueWith("/name", std::string(1001, 'a')), "/name: has 1001 bytes; needs at most 1000");
    EXPECT_EQ(issueWith("/name", std::string(1000, 'a')), "none");
}

TEST_F(HostileExperiment, GivesAMemberTwice)
{
    const std::string good = toJson(threeSchedules()).dump();
    EXPECT_EQ(issueIn(good.substr(0, good.size() - 1) + ", \"name\": \"another\"}"),
              "e.json: gives /name twice; needs it once");
}

TEST_F(HostileExperiment, HoldsNumbersThatAreNone)
{
    EXPECT_EQ(issueWith("/problem/batch_size", 1e300),
              "/problem/batch_size: is 1e+300; needs a whole number from 1 to 1000000. The nearest is "
              "1000000");
    EXPECT_EQ(issueIn(R"({"problem": {"batch_size": 1e999}})"),
              "e.json: has at /problem/batch_size a number that is too large; needs numbers from -1.8e308 "
              "to 1.8e308");
    EXPECT_NE(issueIn("{\n\"problem\": NaN}").find("e.json: is not JSON: parse error at line 2, column 12"),
              std::string::npos);
}

TEST_F(HostileExperiment, IsNotInUtf8)
{
    const std::string issue = issueIn("{\"name\": \"caf\xe9\"}");
    EXPECT_NE(issue.find("line 1, column 15"), std::string::npos) << issue;
    EXPECT_NE(issue.find("UTF-8"), std::string::npos) << issue;
}

TEST_F(HostileExperiment, RunsForMoreStepsThanAreCounted)
{
    Problem problem = threeSchedules().problem;
    problem.length = 100'000'000;
    problem.lengthUnit = LengthUnit::Epochs;
    const auto shape = shapeOf(problem);
    ASSERT_FALSE(shape);
    EXPECT_NE(shape.issues().front().text().find("/problem/length: makes 2500000000 steps; needs at most "),
              std::string::npos)
        << shape.issues().front().text();
}

} // namespace
} // namespace lrp::experiment
