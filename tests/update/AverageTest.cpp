#include "core/update/Average.h"

#include "tests/support/AllocationCounter.h"

#include <gtest/gtest.h>

namespace lrp::update
{
namespace
{

using Doubles = std::vector<double>;
using EachAverage = std::vector<std::pair<const char*, std::unique_ptr<Average<double>>>>;

EachAverage every(std::size_t weights)
{
    EachAverage all;
    all.emplace_back("swa", swa<double>(weights, 4, 3));
    all.emplace_back("ema", ema<double>(weights, 0.9, false));
    all.emplace_back("ema_warm", ema<double>(weights, 0.9, true));
    all.emplace_back("lawa", lawa<double>(weights, 2, 3));
    return all;
}

Doubles weightsAfter(std::int64_t updates, std::size_t size)
{
    Doubles w(size);
    for (std::size_t i = 0; i < size; ++i) {
        w[i] = static_cast<double>(updates * updates) + static_cast<double>(i);
    }
    return w;
}

Doubles meanOf(Average<double>& average)
{
    const auto mean = average.mean();
    return {mean.begin(), mean.end()};
}

void take(Average<double>& average, std::int64_t first, std::int64_t last, std::size_t size = 1)
{
    for (std::int64_t t = first; t <= last; ++t) {
        average.take(t, weightsAfter(t, size));
    }
}

TEST(Average, OfSwaIsTheMeanOfEveryThirdFromTheFourth)
{
    const auto average = swa<double>(1, 4, 3);
    take(*average, 1, 3);
    EXPECT_TRUE(average->mean().empty());
    take(*average, 4, 11); // 4, 7, 10: 16, 49, 100
    EXPECT_DOUBLE_EQ(meanOf(*average)[0], 55.0);
}

TEST(Average, OfEmaBeginsWithTheFirstWeights)
{
    const auto average = ema<double>(1, 0.75, false);
    EXPECT_TRUE(average->mean().empty());
    take(*average, 1, 1);
    EXPECT_DOUBLE_EQ(meanOf(*average)[0], 1.0);
    take(*average, 2, 3); // 1 + 3/4 = 1.75; 1.75 + (9 − 1.75)/4
    EXPECT_DOUBLE_EQ(meanOf(*average)[0], 3.5625);
}

TEST(Average, OfWarmEmaForgetsItsBeginningSooner)
{
    const auto average = ema<double>(1, 0.9, true);
    take(*average, 1, 2); // d = 3/12
    EXPECT_DOUBLE_EQ(meanOf(*average)[0], 1.0 + 0.75 * 3.0);
}

TEST(Average, OfLawaIsTheMeanOfTheLastThree)
{
    const auto average = lawa<double>(1, 2, 3);
    take(*average, 1, 5); // 2, 4: 4, 16
    EXPECT_DOUBLE_EQ(meanOf(*average)[0], 10.0);
    take(*average, 6, 9); // 4, 6, 8: 16, 36, 64
    EXPECT_DOUBLE_EQ(meanOf(*average)[0], 116.0 / 3.0);
}

TEST(EveryAverage, GoesOnFromItsStateBitForBit)
{
    for (const std::int64_t before : {0, 1, 5, 12}) {
        EachAverage whole = every(3);
        EachAverage resumed = every(3);
        for (std::size_t i = 0; i < whole.size(); ++i) {
            take(*whole[i].second, 1, before, 3);
            ASSERT_TRUE(resumed[i].second->restore(whole[i].second->state()).empty()) << whole[i].first;
            EXPECT_EQ(meanOf(*resumed[i].second), meanOf(*whole[i].second));
            take(*whole[i].second, before + 1, before + 9, 3);
            take(*resumed[i].second, before + 1, before + 9, 3);
            EXPECT_EQ(meanOf(*resumed[i].second), meanOf(*whole[i].second)) << whole[i].first;
            EXPECT_EQ(resumed[i].second->state().vectors, whole[i].second->state().vectors);
        }
    }
}

TEST(EveryAverage, RefusesTheStateOfAnotherKindOrSizeAndKeepsItsOwn)
{
    EachAverage larger = every(4);
    EachAverage averages = every(3);
    for (std::size_t i = 0; i < averages.size(); ++i) {
        take(*larger[i].second, 1, 9, 4);
        take(*averages[i].second, 1, 9, 3);
    }
    for (auto& [name, average] : averages) {
        const Doubles own = meanOf(*average);
        for (const auto& [other, wrong] : larger) {
            EXPECT_FALSE(average->restore(wrong->state()).empty()) << name << " from " << other;
        }
        EXPECT_FALSE(average->restore({}).empty()) << name;
        EXPECT_EQ(meanOf(*average), own) << name;
    }
    EXPECT_FALSE(averages[0].second->restore(averages[1].second->state()).empty()); // SWA from EMA
    EXPECT_FALSE(averages[3].second->restore(averages[1].second->state()).empty());
    auto damaged = averages[3].second->state();
    damaged.numbers["count"] = 2.5;
    EXPECT_FALSE(averages[3].second->restore(damaged).empty());
    damaged.numbers["count"] = 1e300;
    EXPECT_FALSE(averages[3].second->restore(damaged).empty());
}

TEST(EveryAverage, AllocatesNothingOnceItIsFull)
{
    for (auto& [name, average] : every(50)) {
        take(*average, 1, 12, 50);
        const Doubles w = weightsAfter(13, 50);
        const std::size_t before = lrp::test::allocations();
        for (std::int64_t t = 13; t < 30; ++t) {
            average->take(t, w);
            average->mean();
        }
        EXPECT_EQ(lrp::test::allocations(), before) << name;
    }
}

} // namespace
} // namespace lrp::update
