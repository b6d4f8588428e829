#include "core/schedule/frameworks/Noam.h"
#include "core/schedule/frameworks/Paddle.h"
#include "core/schedule/frameworks/Sklearn.h"
#include "tests/schedule/Rates.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::schedule
{
namespace
{

TEST(Sklearn, CountsFromOne)
{
    const Schedule schedule{sklearn::InvScaling{.eta0 = 0.1}};
    EXPECT_DOUBLE_EQ(rateAt(schedule, 1), 0.1);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 4), 0.05);
    const auto rates = runOf(schedule, 4);
    EXPECT_DOUBLE_EQ(rates[0], 0.1);
    EXPECT_DOUBLE_EQ(rates[3], 0.05);
    EXPECT_EQ(rateAt({sklearn::Constant{}}, 9, 0.3), 0.3);
}

TEST(Sklearn, OptimalFollowsFromAlphaAlone)
{
    // alpha 0.01: w = sqrt(1 / 0.1), t0 = 1 / (w alpha), so that the first rate is w.
    const Schedule schedule{sklearn::Optimal{.alpha = 0.01}};
    const double w = std::sqrt(10.0);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 1, 0.5), w);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 101, 7.0), 1.0 / (1.0 / w + 1.0));
}

TEST(Sklearn, CountsFromItsFirstUpdateWithinOthersToo)
{
    // After a warm-up of 2 ticks the schedule begins with its first update, not before it.
    const Schedule schedule = scheduleFrom(R"({"type": "segments", "lengths": [2], "parts": [
        {"type": "constant"}, {"type": "sklearn.invscaling", "power_t": 1}]})");
    EXPECT_EQ(runOf(schedule, 5), (std::vector<double>{1, 1, 1, 0.5, 1.0 / 3.0}));
}

TEST(Sklearn, RefusesRatesOfZero)
{
    EXPECT_NE(refusalOf(R"({"type": "sklearn.constant", "eta0": 0})"), "");
    EXPECT_NE(refusalOf(R"({"type": "sklearn.invscaling", "eta0": -1})"), "");
    EXPECT_NE(refusalOf(R"({"type": "sklearn.optimal", "alpha": 0})"), "");
    EXPECT_EQ(refusalOf(R"({"type": "sklearn.invscaling", "eta0": null})"), "");
}

TEST(Noam, IsTheFormulaOfThePaper)
{
    for (const double warm : {1.0, 2.0, 5.0, 4000.0}) {
        const Schedule schedule{noam::Noam{.dModel = 256, .warmupSteps = warm, .factor = 2.0}};
        const double peak = 2.0 / std::sqrt(256.0 * warm);
        for (const double t : {1.0, 2.0, 3.0, 5.0, 10.0, 1000.0, 4000.0, 1e6}) {
            const double wanted = 2.0 / 16.0 * std::min(1.0 / std::sqrt(t), t * std::pow(warm, -1.5));
            EXPECT_NEAR(rateAt(schedule, t), wanted, 1e-12 * peak) << t << " of " << warm;
        }
        EXPECT_EQ(rateAt(schedule, 0), rateAt(schedule, 1));
        EXPECT_EQ(runOf(schedule, 3)[2], rateAt(schedule, 3));
    }
}

TEST(Noam, StartsAtZeroInPaddle)
{
    const Schedule paddle{paddle::NoamDecay{.dModel = 64, .warmupSteps = 10}};
    const Schedule paper{noam::Noam{.dModel = 64, .warmupSteps = 10}};
    EXPECT_EQ(rateAt(paddle, 0), 0.0);
    EXPECT_EQ(rateAt(paddle, 7), rateAt(paper, 7));
    EXPECT_EQ(runOf(paddle, 3)[1], runOf(paper, 3)[0]);
}

} // namespace
} // namespace lrp::schedule
