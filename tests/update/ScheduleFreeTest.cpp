#include "core/update/Updater.h"

#include "tests/update/Descent.h"

#include <gtest/gtest.h>

namespace lrp::update
{
namespace
{

using optimizer::AdamWScheduleFree;
using optimizer::SGDScheduleFree;
using tests::Descent;

TEST(ScheduleFree, EvaluatesTheMeanOfItsPlacesByTheirWeights)
{
    const SGDScheduleFree settings{.lr = 0.1, .warmupSteps = 3, .r = 1.0, .weightLrPower = 2.0};
    Descent<double> descent(settings, 5);
    EXPECT_TRUE(descent.updater->evaluated().empty()); // nothing is averaged yet
    std::vector<double> sum(5);
    double total = 0.0;
    for (int k = 1; k <= 12; ++k) {
        descent.step();
        const double rate = 0.1 * std::min(1.0, k / 3.0);
        total += k * rate * rate;
        const auto z = descent.updater->state().vectors.at("z");
        const auto x = descent.updater->evaluated();
        for (std::size_t i = 0; i < 5; ++i) {
            sum[i] += k * rate * rate * z[i];
            ASSERT_NEAR(x[i], sum[i] / total, 1e-14);
            ASSERT_NEAR(descent.x[i], 0.9 * x[i] + 0.1 * z[i], 1e-15);
        }
    }
}

TEST(ScheduleFree, ScheduleMultipliesTheRateAndSoTheWeights)
{
    // Rates 0.5 and 0.25 on a gradient of 1 from 0: z = −0.5, −0.75; weights by the largest so far, so 1 : 1.
    const auto updater = makeUpdater<double>(SGDScheduleFree{.lr = 9.0}, 1);
    std::vector<double> y{0.0};
    const std::vector<double> g{1.0};
    updater->step(y, g, {.lr = 0.5}, {});
    updater->step(y, g, {.lr = 0.25}, {});
    EXPECT_DOUBLE_EQ(updater->state().vectors.at("z")[0], -0.75);
    EXPECT_DOUBLE_EQ(updater->evaluated()[0], -0.625);
}

TEST(ScheduleFree, StandsStillWhileTheRateIsZero)
{
    const auto updater = makeUpdater<double>(AdamWScheduleFree{.weightDecay = 0.1}, 1);
    std::vector<double> y{2.0};
    updater->step(y, std::vector<double>{1.0}, {.lr = 0.0}, {});
    EXPECT_DOUBLE_EQ(y[0], 2.0);
    EXPECT_DOUBLE_EQ(updater->evaluated()[0], 2.0);
}

/// In single precision too, where 1 − c and c rounded apart do not add up to 1.
TEST(ScheduleFree, AverageOfOnePlaceIsThatPlace)
{
    for (const optimizer::Optimizer& optimizer :
         {optimizer::Optimizer(SGDScheduleFree{.lr = 0.1}), optimizer::Optimizer(AdamWScheduleFree{})}) {
        const auto updater = makeUpdater<float>(optimizer, 33);
        const std::vector<float> place = tests::randomVector<float>(33, 3);
        const std::vector<float> g(33, 0.0F);
        std::vector<float> y = place;
        for (int k = 0; k < 1000; ++k) {
            updater->step(y, g, optimizer::groupOf(optimizer), {});
        }
        const auto x = updater->evaluated();
        EXPECT_EQ(std::vector<float>(x.begin(), x.end()), place) << optimizer.id();
    }
}

/// Which OneCycleLR and others would, if they saw it.
TEST(ScheduleFree, ItsMomentumIsNoneThatSchedulesMove)
{
    EXPECT_FALSE(optimizer::groupOf(SGDScheduleFree{}).momentum);
    EXPECT_FALSE(optimizer::groupOf(AdamWScheduleFree{}).beta1);
}

TEST(ScheduleFree, AlwaysGivesTheVectorOfItsStateThatIsEvaluated)
{
    for (const optimizer::Optimizer& optimizer :
         {optimizer::Optimizer(SGDScheduleFree{.lr = 0.1}), optimizer::Optimizer(AdamWScheduleFree{})}) {
        Descent<float> descent(optimizer, 7);
        descent.step();
        descent.step();
        const auto x = descent.updater->evaluated();
        EXPECT_EQ(descent.updater->state().vectors.at(kEvaluated), std::vector<float>(x.begin(), x.end()));
    }
    for (const optimizer::Optimizer& optimizer : tests::variants()) {
        Descent<float> descent(optimizer, 7);
        descent.step();
        EXPECT_EQ(descent.updater->evaluated().empty(),
                  !descent.updater->state().vectors.contains(kEvaluated))
            << tests::nameOf(optimizer);
    }
}

} // namespace
} // namespace lrp::update
