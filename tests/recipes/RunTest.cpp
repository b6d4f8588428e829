#include "core/fused/Network.h"
#include "core/training/TorchEngine.h"
#include "tests/recipes/ToyExperiment.h"
#include "tests/recipes/ToyModel.h"

#include <gtest/gtest.h>

namespace lrp::toys
{
namespace
{

using engine::LaneRecord;
using params::Json;

std::shared_ptr<const engine::Record> trained(const Json& json)
{
    const auto read = experiment::fromJson(json);
    EXPECT_TRUE(read) << (read ? "" : read.issues().front().text());
    const auto engine = training::makeTorchEngine(1);
    auto record = engine->start(*read);
    engine->wait();
    EXPECT_TRUE(record->problems().empty()) << record->problems().front().text();
    return record;
}

double lastAccuracy(const Json& json)
{
    const auto record = trained(json);
    const LaneRecord& lane = *record->lanes().front();
    EXPECT_EQ(lane.status, engine::LaneStatus::Finished);
    return lane.evaluations[lane.evaluations.size() - 1].accuracy;
}

TEST(Recipes, GiveARun)
{
    const auto record = trained(toyExperiment());
    const LaneRecord& lane = *record->lanes().front();
    ASSERT_EQ(lane.status, engine::LaneStatus::Finished);
    ASSERT_EQ(lane.samples.size(), 300U);
    EXPECT_DOUBLE_EQ(lane.samples[0].lr, 0.02);
}

/// Rings around the origin: squares tell them apart, a linear layer does not.
TEST(Recipes, TrainAModelAsItself)
{
    Json json = toyExperiment();
    json["problem"]["dataset"] = {{"type", "circles"}, {"noise", 0.0}, {"flipped", 0.0}};
    json["lanes"][0]["schedule"] = {{"type", "constant"}};
    EXPECT_GT(lastAccuracy(json), 0.95);
    json["problem"]["model"] = {{"type", "linear"}};
    EXPECT_LT(lastAccuracy(json), 0.75);
}

TEST(Recipes, HaveNoFusedNetworkForAnUnknownModel)
{
    EXPECT_EQ(fused::Network::make(ToySquares{}, {2}, 1, model::Loss::BinaryCrossEntropy, 16), nullptr);
}

TEST(Recipes, GiveADataSetToTheOtherModelsToo)
{
    Json json = toyExperiment();
    json["problem"]["model"] = {{"type", "linear"}};
    EXPECT_GT(lastAccuracy(json), 0.9);
}

} // namespace
} // namespace lrp::toys
