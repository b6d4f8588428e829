#include "core/exporter/Samples.h"

#include "core/params/Json.h"
#include "tests/exporter/Measured.h"

#include <gtest/gtest.h>
#include <sstream>

namespace lrp::exporter
{
namespace
{

TEST(Samples, CsvHasARowForEachStepOfEachLane)
{
    EXPECT_EQ(textOf(samplesAsCsv, {twoLanes()}),
              "seed,lane,name,step,lr,momentum,training_loss,validation_loss,accuracy\n"
              "42,A,\"warm, \"\"up\"\"\",0,0.1,0.95,1,2,0.5\n"
              "42,A,\"warm, \"\"up\"\"\",1,0.2,0.9,0.5,,\n"
              "42,A,\"warm, \"\"up\"\"\",2,0.3,0.85,0.25,1.5,0.75\n"
              "42,A,\"warm, \"\"up\"\"\",3,,,,1.25,\n"
              "42,B,hot,0,9,,1,,\n"
              "42,B,hot,1,9,,inf,,\n"
              "42,B,hot,2,,,,nan,0.5\n");
}

/// The optional channels that are recorded over stretches.
std::vector<channel::Id> ofStretches()
{
    std::vector<channel::Id> ids(channel::optional().begin(), channel::optional().end());
    std::erase_if(ids, [](channel::Id id) { return channel::of(id).isOfAverage; });
    return ids;
}

/// Each of them with this text before it.
std::string forEachOptional(const std::string& text, bool withName)
{
    std::string all;
    for (const channel::Id id : ofStretches()) {
        all += text + (withName ? std::string(channel::of(id).id) : "");
    }
    return all;
}

TEST(Samples, CsvHasOptionalChannelsWhereALaneHasRecordedThem)
{
    const std::string off = textOf(samplesAsCsv, {twoLanes()});
    const std::string on = textOf(samplesAsCsv, {withNorms()});
    std::istringstream lines(on);
    std::istringstream plain(off);
    std::string line;
    std::string before;
    const std::string none = forEachOptional(",", false);
    for (int row = 0; std::getline(lines, line) && std::getline(plain, before); ++row) {
        ASSERT_EQ(line.substr(0, before.size()), before);
        const std::string added = line.substr(before.size());
        if (row == 0) {
            EXPECT_EQ(added, forEachOptional(",", true));
        } else if (row == 2) { // the second update ends a stretch
            EXPECT_EQ(added.substr(0, 4), ",0.5");
        } else if (row == 3) {
            EXPECT_EQ(added.substr(0, 4), ",inf");
        } else {
            EXPECT_EQ(added, none) << row;
        }
    }
}

TEST(Samples, JsonHasOptionalChannelsWhereALaneHasRecordedThem)
{
    const params::Json json = params::Json::parse(textOf(samplesAsJson, {withNorms()}));
    const params::Json& a = json["runs"][0]["lanes"][0];
    EXPECT_EQ(a["stretches"]["step"].dump(), "[1,2]");
    EXPECT_EQ(a["stretches"]["gradient_norm"].dump(), "[0.5,null]");
    EXPECT_EQ(a["stretches"].size(), ofStretches().size() + 1);
    EXPECT_FALSE(json["runs"][0]["lanes"][1].contains("stretches"));
}

TEST(Samples, CsvHasOneHeaderForAllRuns)
{
    const std::string one = textOf(samplesAsCsv, {twoLanes(7)});
    const std::string header = one.substr(0, one.find('\n') + 1);
    const std::string two = textOf(samplesAsCsv, {twoLanes(7), twoLanes(8)});

    EXPECT_EQ(two.substr(0, one.size()), one);
    EXPECT_EQ(header + two.substr(one.size()), textOf(samplesAsCsv, {twoLanes(8)}));
}

/// Lane B as a fork of a run 7, and lane A as run 12 or, without a number, no run of a document.
Identities forkOf(const engine::Record& record, bool withA)
{
    record.lanes()[1]->beginning.forkStep = 40;
    Identities identities{{record.lanes()[1].get(), {.run = 13, .parent = 7}}};
    if (withA) {
        identities[record.lanes()[0].get()] = {.run = 12, .parent = std::nullopt};
    }
    return identities;
}

TEST(Samples, CsvNamesTheRunsOfADocument)
{
    const auto record = twoLanes();
    const std::string numbered = textOf(samplesAsCsv, {record}, forkOf(*record, true));
    EXPECT_EQ(numbered.find("run,parent,fork_step,seed,lane,"), 0U);
    EXPECT_NE(numbered.find("\n12,,,42,A,"), std::string::npos);
    EXPECT_NE(numbered.find("\n13,7,40,42,B,"), std::string::npos);

    const std::string other = textOf(samplesAsCsv, {record}, forkOf(*record, false));
    EXPECT_NE(other.find("\n,,,42,A,"), std::string::npos);
}

TEST(Samples, JsonNamesTheRunsOfADocument)
{
    const auto record = twoLanes();
    const auto json = params::Json::parse(textOf(samplesAsJson, {record}, forkOf(*record, true)));
    const params::Json& lanes = json["runs"][0]["lanes"];
    EXPECT_EQ(lanes[0]["run"], 12);
    EXPECT_FALSE(lanes[0].contains("parent") || lanes[0].contains("fork_step"));
    EXPECT_EQ(lanes[1]["run"], 13);
    EXPECT_EQ(lanes[1]["parent"], 7);
    EXPECT_EQ(lanes[1]["fork_step"], 40);
}

TEST(Samples, JsonWithoutRunsIsAnEmptyList)
{
    EXPECT_EQ(textOf(samplesAsJson, {}), "{\"experiment\":null,\"runs\":[]}\n");
}

TEST(Samples, JsonHasAnArrayForEachQuantity)
{
    const params::Json json = params::Json::parse(textOf(samplesAsJson, {twoLanes(7), twoLanes(8)}));

    EXPECT_EQ(json["experiment"], "Two");
    ASSERT_EQ(json["runs"].size(), 2U);
    EXPECT_EQ(json["runs"][1]["seed"], 8);
    EXPECT_EQ(json["runs"][0]["total_steps"], 3);
    EXPECT_EQ(json["runs"][0]["steps_per_epoch"], 2);
    const params::Json& a = json["runs"][0]["lanes"][0];
    EXPECT_EQ(a.dump(), R"({"letter":"A","name":"warm, \"up\"","status":"finished","step":[0,1,2],)"
                        R"("lr":[0.1,0.2,0.3],"momentum":[0.95,0.9,0.85],"training_loss":[1,0.5,0.25],)"
                        R"("evaluations":{"step":[0,2,3],"training_loss":[null,0.75,0.25],)"
                        R"("validation_loss":[2,1.5,1.25],"accuracy":[0.5,0.75,null]}})");
    const params::Json& b = json["runs"][0]["lanes"][1];
    EXPECT_FALSE(b.contains("momentum"));
    EXPECT_EQ(b["status"], "diverged");
    EXPECT_EQ(b["training_loss"].dump(), "[1,null]");
}

TEST(Samples, JsonOfARunWithoutSamplesHasEmptyArrays)
{
    const auto record =
        std::make_shared<engine::Record>(experiment::Experiment{.name = "\xff", .lanes = {{.letter = 'A'}}});
    const params::Json json = params::Json::parse(textOf(samplesAsJson, {record}));

    EXPECT_EQ(json["runs"][0]["lanes"][0]["step"].dump(), "[]");
    EXPECT_EQ(json["runs"][0]["lanes"][0]["evaluations"]["accuracy"].dump(), "[]");
}

} // namespace
} // namespace lrp::exporter
