#include "core/schedule/frameworks/D2l.h"
#include "core/schedule/frameworks/MxNet.h"
#include "tests/schedule/Rates.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::schedule
{
namespace
{

using Rates = std::vector<double>;

TEST(D2l, SquareRootDividesByTheRootOfTheTicksNumber)
{
    const Schedule schedule{d2l::SquareRootScheduler{.lr = 0.1}};
    EXPECT_DOUBLE_EQ(rateAt(schedule, 0), 0.1);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 3), 0.05);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 99), 0.01);
}

TEST(D2l, FactorMultipliesAtTheFirstCallAlready)
{
    const Schedule schedule{d2l::FactorScheduler{.factor = 0.5, .stopFactorLr = 0.1, .baseLr = 1.0}};
    EXPECT_EQ(runOf(schedule, 5), (Rates{0.5, 0.25, 0.125, 0.1, 0.1}));
}

TEST(D2l, FactorComesToItsRecurrenceWhereverTheBaseRateLies)
{
    for (const double factor : {0.0, 0.5, 0.9, 1.0, 1.1}) {
        for (const double base : {0.001, 0.05, 0.1, 0.5}) {
            const Schedule schedule{
                d2l::FactorScheduler{.factor = factor, .stopFactorLr = 0.05, .baseLr = base}};
            double rate = base;
            for (int t = 0; t < 100; ++t) {
                rate = std::max(0.05, rate * factor);
                EXPECT_NEAR(rateAt(schedule, t), rate, 1e-12 * rate) << factor << ", " << base << " at " << t;
            }
        }
    }
}

TEST(D2l, MultiFactorDropsOnItsMilestones)
{
    const Schedule schedule{d2l::MultiFactorScheduler{.step = {4.0, 2.0}, .factor = 0.5}};
    EXPECT_EQ(runOf(schedule, 6), (Rates{1, 1, 0.5, 0.5, 0.25, 0.25}));
}

TEST(D2l, CosineWarmsUpWithinMaxUpdateAndHolds)
{
    const Schedule schedule{d2l::CosineScheduler{
        .maxUpdate = 20, .baseLr = 0.3, .finalLr = 0.01, .warmupSteps = 5, .warmupBeginLr = 0.05}};
    EXPECT_DOUBLE_EQ(rateAt(schedule, 0), 0.05);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 2), 0.15);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 5), 0.3);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 12.5), 0.155);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 20), 0.01);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 30), 0.01);
    EXPECT_EQ(refusalOf(R"({"type": "d2l.CosineScheduler", "max_update": 10, "warmup_steps": 10})"),
              "/warmup_steps: is 10, which leaves nothing of max_update, 10; needs less");
}

TEST(D2l, WithoutARateTakesTheLanes)
{
    EXPECT_EQ(rateAt({d2l::SquareRootScheduler{}}, 0, 0.7), 0.7);
    EXPECT_EQ(rateAt({d2l::FactorScheduler{.factor = 0.5}}, 0, 0.8), 0.4);
    EXPECT_EQ(rateAt({d2l::CosineScheduler{.maxUpdate = 10}}, 0, 0.7), 0.7);
}

/// MXNet's own loop.
double mxnetFactor(int t, int step, double factor, double stop, double base)
{
    for (int count = 0; t > count + step; count += step) {
        base *= factor;
        base = base < stop ? stop : base;
    }
    return base;
}

TEST(MxNet, FactorComesToItsLoopForAnyNumberOfDrops)
{
    for (const double factor : {-0.5, 0.0, 0.5, 0.99, 1.0}) {
        for (const double base : {0.001, 0.05, 0.4}) {
            const Schedule schedule{
                mxnet::FactorScheduler{.step = 3, .factor = factor, .stopFactorLr = 0.01, .baseLr = base}};
            for (int t = 0; t < 1000; ++t) {
                const double wanted = mxnetFactor(t, 3, factor, 0.01, base);
                ASSERT_NEAR(rateAt(schedule, t), wanted, 1e-12 * base)
                    << factor << ", " << base << " at " << t;
            }
        }
    }
}

TEST(MxNet, CountsFromOne)
{
    // After two updates at the base rate comes the first drop; at num_update 2 it has not come yet.
    const Schedule schedule{mxnet::FactorScheduler{.step = 2, .factor = 0.5}};
    EXPECT_EQ(rateAt(schedule, 2), 1.0);
    EXPECT_EQ(rateAt(schedule, 3), 0.5);
    EXPECT_EQ(firstTickOf(schedule), 1.0);
    EXPECT_EQ(runOf(schedule, 6), (Rates{1, 1, 0.5, 0.5, 0.25, 0.25}));
    EXPECT_EQ(runOf({mxnet::MultiFactorScheduler{.step = {1.0, 3.0}, .factor = 0.5}}, 5),
              (Rates{1, 0.5, 0.5, 0.25, 0.25}));
    EXPECT_EQ(runOf({mxnet::PolyScheduler{.maxUpdate = 4, .pwr = 1.0}}, 5), (Rates{0.75, 0.5, 0.25, 0, 0}));
}

TEST(MxNet, RefusesWhatMxNetRefuses)
{
    EXPECT_NE(refusalOf(R"({"type": "mxnet.FactorScheduler", "step": 0})"), "");
    EXPECT_NE(refusalOf(R"({"type": "mxnet.FactorScheduler", "step": 5, "factor": 1.1})"), "");
    EXPECT_NE(refusalOf(R"({"type": "mxnet.MultiFactorScheduler", "step": []})"), "");
    EXPECT_EQ(refusalOf(R"({"type": "mxnet.MultiFactorScheduler", "step": [5, 9, 9]})"),
              "/step/2: is 9; needs more than 9, the one before");
    EXPECT_EQ(refusalOf(R"({"type": "mxnet.MultiFactorScheduler", "step": [50, "30 %"]})"), "");
    EXPECT_NE(refusalOf(R"({"type": "mxnet.PolyScheduler", "max_update": 0})"), "");
}

} // namespace
} // namespace lrp::schedule
