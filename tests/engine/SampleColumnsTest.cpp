#include "core/engine/SampleColumns.h"
#include "tests/support/AllocationCounter.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <memory>
#include <random>
#include <thread>
#include <vector>

namespace lrp::engine
{
namespace
{

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// More than two chunks, and none of them full at the end.
constexpr std::size_t kSamples = 40'001;

/// Noise with ties, spikes and values that are not finite, all of them such as a float holds.
class Noise
{
public:
    double next()
    {
        const auto kind = std::uniform_int_distribution(0, 999)(m_random);
        return kind == 0   ? kNaN
               : kind == 1 ? -kInfinity
               : kind == 2 ? 0x1p100
                           : 1.0 * std::uniform_int_distribution(-50, 50)(m_random);
    }

    std::size_t below(std::size_t end)
    {
        return std::uniform_int_distribution<std::size_t>(0, end)(m_random);
    }

private:
    std::mt19937 m_random{11};
};

Extent bruteForce(const std::vector<double>& values, std::size_t begin, std::size_t end)
{
    Extent extent;
    for (std::size_t i = begin; i < end; ++i) {
        extent.add(i, values[i]);
    }
    return extent;
}

struct Filled {
    std::unique_ptr<SampleColumns> columns = std::make_unique<SampleColumns>();
    std::vector<double> rates, losses, momentums;

    void append(std::int64_t step, double rate, double loss, double momentum)
    {
        columns->append({.step = step, .lr = rate, .loss = loss, .momentum = momentum});
        rates.push_back(rate);
        losses.push_back(loss);
        momentums.push_back(momentum);
    }
};

void expectSameExtents(const Filled& filled, std::size_t begin, std::size_t end)
{
    ASSERT_EQ(filled.columns->rates(begin, end), bruteForce(filled.rates, begin, end)) << begin << " " << end;
    ASSERT_EQ(filled.columns->losses(begin, end), bruteForce(filled.losses, begin, end))
        << begin << " " << end;
    ASSERT_EQ(filled.columns->momentums(begin, end), bruteForce(filled.momentums, begin, end))
        << begin << " " << end;
}

TEST(SampleColumns, KeepEveryValueAsItWas)
{
    Noise noise;
    Filled filled;
    for (std::size_t i = 0; i < kSamples; ++i) {
        filled.append(static_cast<std::int64_t>(i) + 7, 1.0 / 3.0 + noise.next(), noise.next(),
                      0.1 * noise.next());
    }
    const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
    ASSERT_EQ(filled.columns->size(), kSamples);
    for (std::size_t i = 0; i < kSamples; ++i) {
        const Sample sample = (*filled.columns)[i];
        ASSERT_EQ(sample.step, static_cast<std::int64_t>(i) + 7);
        ASSERT_TRUE(same(sample.lr, filled.rates[i]));
        ASSERT_TRUE(same(sample.loss, filled.losses[i]));
        ASSERT_TRUE(same(sample.momentum, filled.momentums[i]));
    }
}

TEST(SampleColumns, ExtentsOfAnyStretchAreThoseOfItsValues)
{
    Noise noise;
    Filled filled;
    for (std::size_t i = 0; i < kSamples; ++i) {
        filled.append(static_cast<std::int64_t>(i), 1.0 / 3.0 + noise.next(), noise.next(), noise.next());
    }
    for (int i = 0; i < 2000; ++i) {
        const std::size_t begin = noise.below(kSamples);
        expectSameExtents(filled, begin,
                          std::min(kSamples, begin + noise.below(i % 2 == 0 ? 300 : kSamples)));
    }
    expectSameExtents(filled, 0, kSamples);
    EXPECT_FALSE(filled.columns->losses(5, 5).hasValues());
}

TEST(SampleColumns, MomentumThatStandsStillForAWhile)
{
    Filled filled;
    for (std::size_t i = 0; i < kSamples; ++i) {
        const double momentum = i < 20'000 ? 0.9 : i < 35'000 ? 0.9 - 1e-6 * static_cast<double>(i) : 0.5;
        filled.append(static_cast<std::int64_t>(i), 0.1, 1.0, momentum);
    }
    for (const std::size_t i : {std::size_t{0}, std::size_t{19'999}, std::size_t{20'000}, kSamples - 1}) {
        EXPECT_EQ((*filled.columns)[i].momentum, filled.momentums[i]);
    }
    expectSameExtents(filled, 100, 19'000);
    expectSameExtents(filled, 10'000, kSamples);
}

TEST(SampleColumns, MomentumOfAnOptimizerWithoutOneIsNaNThroughout)
{
    Filled filled;
    for (std::size_t i = 0; i < kSamples; ++i) {
        filled.append(static_cast<std::int64_t>(i), 0.1, 1.0, kNaN);
    }
    EXPECT_TRUE(std::isnan((*filled.columns)[kSamples - 1].momentum));
    EXPECT_EQ(filled.columns->momentums(20'000, kSamples).brokenAt, 20'000U);
}

TEST(SampleColumns, FindStepsFromTheFirstOn)
{
    SampleColumns columns;
    EXPECT_EQ(columns.firstAtOrAfter(3.0), 0U);
    for (std::int64_t step = 100; step < 200; ++step) {
        columns.append({.step = step, .lr = 0.1, .loss = 1.0, .momentum = 0.9});
    }
    EXPECT_EQ(columns.firstAtOrAfter(-1e300), 0U);
    EXPECT_EQ(columns.firstAtOrAfter(150.0), 50U);
    EXPECT_EQ(columns.firstAtOrAfter(150.1), 51U);
    EXPECT_EQ(columns.firstAtOrAfter(1e300), 100U);
}

TEST(SampleColumns, AppendingAllocatesNothingOnceThereIsRoom)
{
    SampleColumns columns;
    columns.reserve(kSamples);
    const auto append = [&](std::size_t begin, std::size_t end, double momentum) {
        const std::size_t before = test::allocations();
        for (std::size_t i = begin; i < end; ++i) {
            columns.append(
                {.step = static_cast<std::int64_t>(i), .lr = 0.1, .loss = 1.0, .momentum = momentum});
        }
        return test::allocations() - before;
    };
    EXPECT_EQ(append(0, 20'000, 0.9), 0U);
    EXPECT_LE(append(20'000, 20'001, 0.8), 2U); // a column for each chunk there still is
    EXPECT_EQ(append(20'001, kSamples, 0.7), 0U);
}

TEST(SampleColumns, AreReadWhileTheyGrow)
{
    SampleColumns columns;
    columns.reserve(kSamples / 2);
    std::jthread writer([&] {
        for (std::size_t i = 0; i < kSamples; ++i) {
            const auto value = static_cast<double>(i % 1000);
            columns.append({.step = static_cast<std::int64_t>(i),
                            .lr = value,
                            .loss = value,
                            .momentum = i < 10'000 ? 0.0 : value});
        }
    });
    for (std::size_t size = 0; size < kSamples;) {
        size = columns.size();
        const std::size_t begin = size / 2;
        ASSERT_EQ(columns.rates(begin, size), columns.losses(begin, size));
        if (size > 0) {
            const Sample last = columns[size - 1];
            ASSERT_EQ(last.step, static_cast<std::int64_t>(size) - 1);
            ASSERT_EQ(last.loss, static_cast<double>((size - 1) % 1000));
            ASSERT_EQ(columns.momentums(size - 1, size).low, size <= 10'000 ? 0.0 : last.loss);
        }
    }
}

} // namespace
} // namespace lrp::engine
