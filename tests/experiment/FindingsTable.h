#pragma once

#include "core/experiment/Findings.h"
#include "core/experiment/Presets.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

/// Lanes and the findings they must have.
namespace lrp::experiment
{

using params::Json;

/// A lane, how long it runs, and the findings it must have: these and no others, in this order.
struct Row {
    const char* name;
    const char* schedule;
    Shape shape;
    std::vector<std::string> ids{};
    const char* rest = "{}"; ///< more members of the lane
};

inline Shape shape(std::int64_t steps, std::int64_t perEpoch, std::int64_t evaluateEvery = 0)
{
    return {.trainExamples = perEpoch * 16,
            .validationExamples = 100,
            .stepsPerEpoch = perEpoch,
            .totalSteps = steps,
            .evaluateEvery = evaluateEvery > 0 ? evaluateEvery : perEpoch};
}

/// 20 epochs of 75 steps.
inline const Shape kRun = shape(1500, 75);
/// One example for training and validation alike, as there is where there are no data.
inline Shape shapeWithoutData(std::int64_t steps, std::int64_t evaluateEvery)
{
    return {.trainExamples = 1,
            .validationExamples = 1,
            .stepsPerEpoch = 1,
            .totalSteps = steps,
            .evaluateEvery = evaluateEvery};
}
inline constexpr const char* kEpochs = R"({"tick": "epoch"})";

inline Json laneJson(const Row& row)
{
    Json lane{{"optimizer", {{"type", "SGD"}, {"lr", 0.1}, {"momentum", 0.9}}},
              {"schedule", Json::parse(row.schedule)}};
    lane.update(Json::parse(row.rest));
    return lane;
}

inline Experiment experimentOf(const Json& lane)
{
    Json json = toJson(threeSchedules());
    json["lanes"] = Json::array({lane});
    auto experiment = fromJson(json);
    EXPECT_TRUE(experiment) << (experiment ? "" : experiment.issues().front().text());
    return experiment ? *experiment : threeSchedules();
}

inline std::vector<std::string> idsOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> ids;
    for (const Finding& finding : findings) {
        ids.push_back(finding.id);
    }
    return ids;
}

inline std::string textOf(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& finding : findings) {
        text += finding.pointer + ": " + finding.text + "\n";
        for (const Mend& mend : finding.mends) {
            text += "    " + mend.label + "\n";
        }
    }
    return text;
}

/// That a row has its findings, and that their mends work: FindingsTest.cpp.
class Table : public testing::TestWithParam<Row>
{
};

inline std::string nameOf(const testing::TestParamInfo<Row>& info)
{
    return info.param.name;
}

} // namespace lrp::experiment
