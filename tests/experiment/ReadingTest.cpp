#include "core/experiment/Reading.h"

#include "core/experiment/Presets.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace lrp::experiment
{
namespace
{

using params::Json;
using Pointer = Json::json_pointer;

std::vector<std::string> textsOf(const params::Issues& issues)
{
    std::vector<std::string> texts;
    for (const params::Issue& issue : issues) {
        texts.push_back(issue.text());
    }
    return texts;
}

TEST(Reading, IsThatOfTheWholeWhateverIsWrong)
{
    Json json = toJson(threeSchedules());
    Reading reading = readParts(json);
    const std::pair<const char*, Json> edits[] = {{"/lanes/1/schedule/gamma", 0.5},
                                                  {"/lanes/1/schedule/gamma", "x"},
                                                  {"/problem/batch_size", 0},
                                                  {"/lanes/2/letter", "A"},
                                                  {"/lanes/0/tick", "century"},
                                                  {"/lanes/1/schedule/gamma", 0.3},
                                                  {"/name", 7},
                                                  {"/name", "seven"},
                                                  {"/problem/batch_size", 8},
                                                  {"/lanes/2/letter", "C"},
                                                  {"/lanes/0/tick", "epoch"},
                                                  {"/problem/dataset", "spirals"},
                                                  {"/problem/dataset", {{"type", "moons"}}},
                                                  {"/lanes", 3}};
    for (const auto& [pointer, value] : edits) {
        json[Pointer(pointer)] = value;
        reading = readParts(json, reading);
        const auto whole = fromJson(json);
        EXPECT_EQ(textsOf(reading.issues), textsOf(whole.issues())) << pointer << " " << value;
        if (whole) {
            EXPECT_EQ(toJson(reading.experiment()), toJson(*whole)) << pointer << " " << value;
        }
    }
}

TEST(Reading, TakesOverWhatIsAsItWas)
{
    Json json = toJson(threeSchedules());
    const Reading before = readParts(json);
    json[Pointer("/lanes/1/schedule/gamma")] = 0.5;
    const Reading after = readParts(json, before);
    EXPECT_EQ(after.problem, before.problem);
    EXPECT_EQ(after.lanes[0], before.lanes[0]);
    EXPECT_NE(after.lanes[1], before.lanes[1]);
    EXPECT_EQ(after.lanes[2], before.lanes[2]);

    json[Pointer("/problem/length")] = 100;
    const Reading shorter = readParts(json, after);
    EXPECT_NE(shorter.problem, after.problem);
    EXPECT_EQ(shorter.lanes, after.lanes);
}

TEST(Reading, LooksAgainWhereTheDiskDecides)
{
    const auto path = std::filesystem::temp_directory_path() / ("lrp-reading-" + std::to_string(::getpid()));
    std::filesystem::remove(path);
    Json json = toJson(threeSchedules());
    json["lanes"][0]["schedule"] = {{"type", "table"}, {"file", path.string()}};
    const Reading missing = readParts(json);
    ASSERT_FALSE(missing.isRight());
    EXPECT_EQ(missing.issues.front().pointer.find("/lanes/0/schedule"), 0U);

    std::ofstream(path) << "lr\n1\n0.5\n";
    const Reading there = readParts(json, missing);
    EXPECT_TRUE(there.isRight());
    EXPECT_EQ(there.lanes[1], missing.lanes[1]);

    std::filesystem::remove(path);
    EXPECT_FALSE(readParts(json, there).isRight());
}

} // namespace
} // namespace lrp::experiment
