#include "core/exporter/Summary.h"

#include "core/engine/Series.h"
#include "tests/exporter/Measured.h"

#include <gtest/gtest.h>

namespace lrp::exporter
{
namespace
{

TEST(Summary, NamesTheFiguresOfEachLaneInTheOrderTheyAlwaysHad)
{
    const params::Json lanes = summaryAsJson(*twoLanes())["lanes"];
    EXPECT_EQ(lanes[0].dump(),
              R"({"letter":"A","name":"warm, \"up\"","status":"finished","steps":0,)"
              R"("final_training_loss":0.25,"best_training_loss":0.25,"final_validation_loss":1.25,)"
              R"("best_validation_loss":1.25,"accuracy":0.75,"best_accuracy":0.75,"final_lr":0.3,)"
              R"("train_s":3.0,"steps_per_s":0.0,"wall_s":0.0})");
    EXPECT_EQ(lanes[1].dump(),
              R"({"letter":"B","name":"hot","status":"diverged","steps":0,"final_training_loss":null,)"
              R"("best_training_loss":null,"final_validation_loss":null,"best_validation_loss":null,)"
              R"("accuracy":0.5,"best_accuracy":0.5,"final_lr":9.0,"train_s":0.0,"steps_per_s":null,)"
              R"("wall_s":0.0})");
}

TEST(Summary, HasOptionalChannelsOfTheLanesThatRecordThem)
{
    const auto record = withNorms();
    const params::Json lanes = summaryAsJson(*record)["lanes"];
    EXPECT_TRUE(lanes[0]["final_gradient_norm"].is_null()); // infinite
    EXPECT_FALSE(lanes[0].contains("best_gradient_norm"));  // neither direction is the better one
    EXPECT_FALSE(lanes[1].contains("final_gradient_norm"));
}

TEST(Summary, TableHasAColumnForEachFigure)
{
    const std::string plain = summaryAsTable({twoLanes()});
    EXPECT_EQ(plain,
              "   lane                     status                      training loss    validation loss    "
              "best validation           accuracy    steps/s\n"
              "A  warm, \"up\"               finished                             0.25               1.25    "
              "           1.25               0.75          0\n"
              "B  hot                      diverged                                –                  –    "
              "              –                0.5          –\n");
    const std::string norms = summaryAsTable({withNorms()});
    EXPECT_NE(norms.find(" accuracy      gradient norm"), std::string::npos) << norms;
}

TEST(Summary, TableHasAColumnForWhatAnyLaneOfAnyRunRecords)
{
    const auto second = twoLanes();
    engine::LaneRecord& lane = *second->lanes()[1];
    lane.evaluations.append({.step = 3,
                             .trainingLoss = 1.0,
                             .validationLoss = 1.0,
                             .accuracy = 0.5,
                             .averageLoss = 0.125,
                             .averageAccuracy = 0.5});
    ASSERT_TRUE(engine::isMeasured(lane, channel::id("average_loss")));
    for (const auto& text : {summaryAsTable({second}), summaryAsTable({twoLanes(), second})}) {
        EXPECT_NE(text.find(" average loss "), std::string::npos) << text;
        EXPECT_NE(text.find(" 0.125 "), std::string::npos) << text;
    }
    EXPECT_EQ(summaryAsTable({twoLanes()}).find("average loss"), std::string::npos);
}

} // namespace
} // namespace lrp::exporter
