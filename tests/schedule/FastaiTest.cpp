#include "core/schedule/frameworks/Fastai.h"
#include "core/schedule/frameworks/FastaiScheds.h"
#include "tests/schedule/Rates.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::schedule
{
namespace
{

TEST(Fastai, AnnealsFromStartToEnd)
{
    EXPECT_EQ(rateAt({fastai::SchedNo{.start = 0.1}}, 5), 0.1);
    EXPECT_DOUBLE_EQ(rateAt({fastai::SchedLin{.start = 1.0, .end = 0.0, .total = 10}}, 3), 0.7);
    EXPECT_DOUBLE_EQ(rateAt({fastai::SchedCos{.start = 1.0, .end = 0.0, .total = 10}}, 5), 0.5);
    EXPECT_DOUBLE_EQ(rateAt({fastai::SchedExp{.start = 1.0, .end = 0.01, .total = 10}}, 5), 0.1);
    EXPECT_EQ(rateAt({fastai::SchedLin{.end = 0.25, .total = 10}}, 12), 0.25);
    EXPECT_EQ(rateAt({fastai::SchedLin{.end = 0.0, .total = 10}}, 0, 0.3), 0.3);
}

TEST(Fastai, PolynomialsStartSlowly)
{
    const Schedule schedule{fastai::SchedPoly{.start = 1.0, .end = 0.0, .total = 10, .power = 2.0}};
    EXPECT_DOUBLE_EQ(rateAt(schedule, 5), 0.75);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 1), 0.99);
}

TEST(Fastai, OneCycleDividesTheHighestRateAtBothEnds)
{
    const Schedule schedule{fastai::FitOneCycle{.total = 40}};
    EXPECT_NEAR(rateAt(schedule, 0), 0.04, 1e-15);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 5), 0.52);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 10), 1.0);
    EXPECT_NEAR(rateAt(schedule, 40), 1e-5, 1e-16);

    const Curve momentum = momentumOf(schedule, {.momentum = 0.5}).value();
    EXPECT_DOUBLE_EQ(momentum(0), 0.95);
    EXPECT_DOUBLE_EQ(momentum(10), 0.85);
    EXPECT_DOUBLE_EQ(momentum(25), 0.9);
    EXPECT_DOUBLE_EQ(momentum(40), 0.95);
    EXPECT_EQ(refusalOf(R"({"type": "fastai.fit_one_cycle", "moms": [0.9, 0.8]})"),
              "/moms: has 2; needs 3: the momentum at the start, at the peak and at the end");
}

TEST(Fastai, OneCycleMovesTheMomentumInARun)
{
    Groups groups{{.lr = 1.0, .momentum = 0.5}};
    const auto scheduler = makeScheduler({fastai::FitOneCycle{.total = 40}}, groups);
    EXPECT_DOUBLE_EQ(*groups[0].momentum, 0.95);
    for (int t = 0; t < 10; ++t) {
        scheduler->step(groups);
    }
    EXPECT_DOUBLE_EQ(*groups[0].momentum, 0.85);
}

TEST(Fastai, FlatCosHoldsThenFalls)
{
    const Schedule schedule{fastai::FitFlatCos{.lr = 0.2, .total = 40}};
    EXPECT_EQ(rateAt(schedule, 29), 0.2);
    EXPECT_NEAR(rateAt(schedule, 35), 0.1, 1e-5);
    EXPECT_NEAR(rateAt(schedule, 40), 0.2e-5, 1e-16);
}

TEST(Fastai, SgdrRestartsAndEndsAtZero)
{
    const Schedule schedule{fastai::FitSgdr{.nCycles = 2, .cycleLen = 10}};
    EXPECT_DOUBLE_EQ(rateAt(schedule, 5), 0.5);
    EXPECT_EQ(rateAt(schedule, 10), 1.0);
    EXPECT_DOUBLE_EQ(rateAt(schedule, 20), 0.5);
    EXPECT_EQ(rateAt(schedule, 30), 0.0);
    const auto inEpochs =
        resolved(scheduleFrom(R"({"type": "fastai.fit_sgdr", "n_cycles": 2, "cycle_len": "1 epochs"})"),
                 {.totalSteps = 100, .stepsPerEpoch = 10, .stepsPerTick = 1}, "");
    EXPECT_EQ(rateAt(*inEpochs, 10), 1.0);
}

TEST(Fastai, LrFindGrowsByTheSameFactor)
{
    const Schedule schedule{fastai::LrFind{}};
    EXPECT_DOUBLE_EQ(rateAt(schedule, 0, 0.5), 1e-7);
    EXPECT_NEAR(rateAt(schedule, 50, 0.5), 1e-3, 1e-15);
    EXPECT_NEAR(rateAt(schedule, 100, 0.5), 10.0, 1e-12);
}

TEST(Fastai, RefusesEndsThatAFactorNeverReaches)
{
    EXPECT_NE(refusalOf(R"({"type": "fastai.SchedExp", "end": 0})"), "");
    EXPECT_NE(refusalOf(R"({"type": "fastai.lr_find", "start_lr": 0})"), "");
    EXPECT_NE(refusalOf(R"({"type": "fastai.fit_one_cycle", "pct_start": 1.5})"), "");
}

} // namespace
} // namespace lrp::schedule
