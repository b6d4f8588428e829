#include "core/schedule/frameworks/Caffe.h"
#include "core/schedule/frameworks/Digits.h"
#include "tests/schedule/Rates.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::schedule
{
namespace
{

using Rates = std::vector<double>;

TEST(Caffe, PassesOneBoundaryAnIteration)
{
    const Schedule equal{caffe::MultiStep{.gamma = 0.5, .stepvalue = {2.0, 2.0, 5.0}}};
    EXPECT_EQ(runOf(equal, 6), (Rates{1, 1, 0.5, 0.25, 0.25, 0.125}));
    const Schedule unsorted{caffe::MultiStep{.gamma = 0.5, .stepvalue = {3.0, 1.0}}};
    EXPECT_EQ(runOf(unsorted, 6), (Rates{1, 1, 1, 0.5, 0.25, 0.25}));
}

TEST(Caffe, ComputesItsPolicies)
{
    EXPECT_EQ(runOf({caffe::Fixed{}}, 2), (Rates{1, 1}));
    EXPECT_EQ(runOf({caffe::Step{.gamma = 0.5, .stepsize = 2}}, 5), (Rates{1, 1, 0.5, 0.5, 0.25}));
    EXPECT_EQ(runOf({caffe::Exp{.gamma = 0.5}}, 3), (Rates{1, 0.5, 0.25}));
    EXPECT_DOUBLE_EQ(rateAt({caffe::Inv{.gamma = 0.1, .power = 0.5}}, 30), 0.5);
    EXPECT_DOUBLE_EQ(rateAt({caffe::Poly{.power = 2.0, .maxIter = 10}}, 5), 0.25);
    EXPECT_DOUBLE_EQ(rateAt({caffe::Sigmoid{.gamma = 0.3, .stepsize = 20}}, 20), 0.5);
}

TEST(Caffe, SigmoidRisesForAPositiveGamma)
{
    const Schedule rising{caffe::Sigmoid{.gamma = 0.3, .stepsize = 20}};
    const Schedule falling{caffe::Sigmoid{.gamma = -0.3, .stepsize = 20}};
    EXPECT_DOUBLE_EQ(rateAt(rising, 30), 1.0 / (1.0 + std::exp(-3.0)));
    EXPECT_DOUBLE_EQ(rateAt(falling, 10), rateAt(rising, 30));
}

TEST(Caffe, PolyStaysAtZeroPastItsEnd)
{
    const Schedule schedule{caffe::Poly{.power = 0.5, .maxIter = 10}};
    EXPECT_EQ(rateAt(schedule, 10), 0.0);
    EXPECT_EQ(rateAt(schedule, 15), 0.0);
}

TEST(Caffe, RefusesWhatCaffeRefuses)
{
    EXPECT_NE(refusalOf(R"({"type": "caffe.step", "gamma": -0.1, "stepsize": 5})"), "");
    EXPECT_NE(refusalOf(R"({"type": "caffe.step", "gamma": 0.1, "stepsize": 0})"), "");
    EXPECT_NE(refusalOf(R"({"type": "caffe.exp", "gamma": -1})"), "");
    EXPECT_NE(refusalOf(R"({"type": "caffe.exp"})"), "");
    EXPECT_EQ(refusalOf(R"({"type": "caffe.poly", "power": 2})"), "");
}

TEST(Digits, CountsInPercentOfTheRunRoundedUp)
{
    // 33 % of 60 iterations are 19.8.
    const Schedule step{digits::Step{.stepsize = 33, .gamma = 0.1, .maxIter = 60}};
    EXPECT_EQ(rateAt(step, 19), 1.0);
    EXPECT_DOUBLE_EQ(rateAt(step, 20), 0.1);
    EXPECT_DOUBLE_EQ(rateAt(step, 40), 0.01);
    const Schedule multi{digits::MultiStep{.stepvalue = {50.0, 85.0}, .gamma = 0.5, .maxIter = 30}};
    EXPECT_EQ(rateAt(multi, 14), 1.0);
    EXPECT_EQ(rateAt(multi, 15), 0.5);
    EXPECT_EQ(rateAt(multi, 25), 0.5); // 85 % are 25.5
    EXPECT_EQ(rateAt(multi, 26), 0.25);
}

TEST(Digits, HasTheSameShapeInEveryRun)
{
    for (const double length : {100.0, 1000.0, 12345.0}) {
        const double percent = length / 100.0;
        EXPECT_NEAR(rateAt({digits::Exp{.gamma = 0.95, .maxIter = length}}, 40 * percent), std::pow(0.95, 40),
                    1e-13);
        EXPECT_NEAR(rateAt({digits::Inv{.gamma = 0.1, .power = 0.5, .maxIter = length}}, 30 * percent), 0.5,
                    1e-13);
        EXPECT_NEAR(rateAt({digits::Poly{.power = 3.0, .maxIter = length}}, 50 * percent), 0.125, 1e-13);
        const double center = std::ceil(50 * percent);
        EXPECT_NEAR(rateAt({digits::Sigmoid{.maxIter = length}}, center + 10 * percent),
                    1.0 / (1.0 + std::exp(1.0)), 1e-13);
    }
}

TEST(Digits, TakesTheRunsLength)
{
    const auto schedule = resolved(scheduleFrom(R"({"type": "digits.step"})"),
                                   {.totalSteps = 200, .stepsPerEpoch = 10, .stepsPerTick = 1}, "");
    EXPECT_EQ(toJson(*schedule)["max_iter"], 200);
    EXPECT_EQ(rateAt(*schedule, 65), 1.0);
    EXPECT_DOUBLE_EQ(rateAt(*schedule, 66), 0.1);
}

} // namespace
} // namespace lrp::schedule
