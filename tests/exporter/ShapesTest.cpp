#include "core/exporter/Shapes.h"

#include "core/exporter/Curves.h"

#include <gtest/gtest.h>

namespace lrp::exporter
{
namespace
{

using experiment::Experiment;
using experiment::Plan;

const Experiment kExperiment{.name = "Two",
                             .lanes = {{.letter = 'A', .name = "rückwärts"}, {.letter = 'C', .name = "b"}}};
const std::vector<Plan> kPlans{
    {.rates = {0.1, 0.4, 0.1}, .momentums = {0.9, 0.8, 0.9}, .baseRate = 0.2},
    {.rates = {0.25, 0.25}, .baseRate = 0.5, .dependsOnMetric = true, .stopsBecause = "that is all"}};
const experiment::Shape kShape{.trainExamples = 2, .stepsPerEpoch = 2, .totalSteps = 3, .evaluateEvery = 2};

TEST(Shapes, TableAlignsWordsAndFigures)
{
    EXPECT_EQ(
        statisticsAsTable(kExperiment, kPlans),
        "   lane       peak  at step  mean  final  area (rate·steps)  of base·steps  above half peak\n"
        "A  rückwärts   0.4        1   0.2    0.1                0.6        100.0 %           33.3 %\n"
        "C  b          0.25        0  0.25   0.25                0.5         50.0 %          100.0 %  until "
        "step 2, where it raises an error\n");
}

TEST(Shapes, TableSaysWhatThePlanLeavesOpen)
{
    const std::vector<Plan> plans{{}, {.rates = {0.1}, .baseRate = 0.1, .dependsOnMetric = true}};
    const std::string table = statisticsAsTable(kExperiment, plans);

    EXPECT_NE(table.find("rückwärts     –"), std::string::npos) << table;
    EXPECT_NE(table.find("planned without a metric"), std::string::npos) << table;
}

TEST(Shapes, JsonHasTheFigures)
{
    const params::Json json = statisticsAsJson(kExperiment, kPlans);

    EXPECT_EQ(json["experiment"], "Two");
    EXPECT_EQ(json["lanes"][0]["letter"], "A");
    EXPECT_EQ(json["lanes"][0]["depends_on_metric"], false);
    EXPECT_EQ(json["lanes"][1]["depends_on_metric"], true);
    EXPECT_EQ(json["lanes"][1]["stops_because"], "that is all");
    EXPECT_EQ(json["lanes"][1]["statistics"].dump(),
              R"({"base_rate":0.5,"steps":2,"peak":0.25,"peak_step":0,"mean":0.25,"final":0.25,"area":0.5,)"
              R"("relative_area":0.5,"above_half_peak":1.0})");
    EXPECT_EQ(statisticsAsJson(Plan{}), nullptr);
}

TEST(Plans, CsvHasAColumnForAMomentumThatMoves)
{
    EXPECT_EQ(plansAsCsv(kExperiment, kShape, kPlans), "step,epoch,A rückwärts,A rückwärts (momentum),C b\n"
                                                       "0,0,0.1,0.9,0.25\n"
                                                       "1,0,0.4,0.8,0.25\n"
                                                       "2,1,0.1,0.9,\n");
}

TEST(Plans, JsonHasMomentumsAndStatistics)
{
    const params::Json json = params::Json::parse(plansAsJson(kExperiment, kShape, kPlans));

    EXPECT_EQ(json["lanes"][0]["momentums"], (std::vector<double>{0.9, 0.8, 0.9}));
    EXPECT_FALSE(json["lanes"][1].contains("momentums"));
    EXPECT_EQ(json["lanes"][0]["statistics"]["peak_step"], 1);
}

} // namespace
} // namespace lrp::exporter
