#include "core/experiment/EvaluationPeriod.h"

#include <gtest/gtest.h>

namespace lrp::experiment
{
namespace
{

using params::Json;

/// The period that a problem gets with another data set; null: it keeps its own.
Json periodAfter(const char* dataset, const Json& period, const char* next)
{
    const Json problem{{"dataset", {{"type", dataset}}}, {"evaluate_every", period}};
    return periodWith(problem, {{"type", next}}).value_or(Json());
}

TEST(EvaluationPeriod, InEpochsBecomesAShareOfTheRunWithoutData)
{
    EXPECT_EQ(periodAfter("two_spirals", "1 epoch", "none"), "1 %");
    EXPECT_EQ(periodAfter("two_spirals", "0.5 epochs", "none"), "1 %");
    EXPECT_EQ(periodAfter("none", "1 %", "two_spirals"), "1 epoch");
}

TEST(EvaluationPeriod, StaysWhereItMeansTheSame)
{
    for (const Json& period : {Json("2 %"), Json(100), Json("100 steps")}) {
        EXPECT_EQ(periodAfter("two_spirals", period, "none"), nullptr) << period;
        EXPECT_EQ(periodAfter("none", period, "two_spirals"), nullptr) << period;
    }
    EXPECT_EQ(periodAfter("two_spirals", "1 epoch", "moons"), nullptr) << "of the same kind";
    EXPECT_EQ(periodAfter("none", "1 epoch", "none"), nullptr) << "of the same kind";
    EXPECT_EQ(periodAfter("none", "1 epoch", "moons"), nullptr);
    EXPECT_EQ(periodAfter("two_spirals", "soon", "none"), nullptr) << "wrong, and somebody is told so";
}

} // namespace
} // namespace lrp::experiment
