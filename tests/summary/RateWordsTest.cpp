#include "core/summary/RateWords.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <vector>

namespace lrp::summary
{
namespace
{

/// 1,000 rates by their share of the run.
template <class Rate>
std::string wordsOf(Rate&& rate, std::int64_t firstStep = 0)
{
    std::vector<double> rates;
    for (int step = 0; step < 1000; ++step) {
        rates.push_back(rate(step));
    }
    return rateInWords(rates, firstStep);
}

double cosine(double share)
{
    return 0.5 * (1.0 + std::cos(std::numbers::pi * share));
}

TEST(RateWords, SayWhatConstantsStairsAndSmoothCurvesDo)
{
    EXPECT_EQ(wordsOf([](int) { return 0.1; }), "is 0.1 throughout");
    EXPECT_EQ(wordsOf([](int step) { return step < 500 ? 3.0 : 0.3; }),
              "falls from 3 to 0.3 in one cut, at step 500");
    EXPECT_EQ(wordsOf([](int step) { return std::pow(0.5, step / 400); }),
              "falls from 1 to 0.25 in 2 cuts, at steps 400 and 800");
    EXPECT_EQ(wordsOf([](int step) { return std::pow(0.5, step / 100); }),
              "falls from 1 to 0.00195 in 9 cuts, the first at step 100, the last at step 900");
    EXPECT_EQ(wordsOf([](int step) { return step < 500 ? 1.0 : 2.0; }),
              "rises from 1 to 2 in one rise, at step 500");
    EXPECT_EQ(wordsOf([](int step) { return cosine(step / 999.0); }), "falls steadily from 1 to 0");
    EXPECT_EQ(wordsOf([](int step) { return cosine(std::max(0.0, (step - 799) / 200.0)); }),
              "is 1 until step 800, then falls steadily to 0");
    EXPECT_EQ(wordsOf([](int step) { return std::min(1.0, (step + 1) / 100.0); }),
              "rises steadily from 0.01 to 1 by step 99");
}

TEST(RateWords, CountStepsFromTheFirst)
{
    EXPECT_EQ(wordsOf([](int step) { return step < 500 ? 3.0 : 0.3; }, 1200),
              "falls from 3 to 0.3 in one cut, at step 1,700");
}

TEST(RateWords, SayWhereRatesTurnAndHowOften)
{
    EXPECT_EQ(wordsOf([](int step) { return step < 100 ? step / 100.0 : cosine((step - 100) / 899.0); }),
              "rises to 1 at step 100, then falls to 0");
    EXPECT_EQ(wordsOf([](int step) { return std::abs(step - 500) / 500.0; }),
              "falls to 0 at step 500, then rises to 0.998");
    EXPECT_EQ(wordsOf([](int step) { return cosine(step % 250 / 250.0); }),
              "runs 4 cycles between 3.95e-5 and 1");
    EXPECT_EQ(wordsOf([](int step) { return 1.0 - std::abs(step % 200 - 100) / 100.0; }),
              "runs 5 cycles between 0 and 1");
    EXPECT_EQ(wordsOf([](int step) { return 1.0 + 0.1 * (step % 3); }),
              "wavers between 1 and 1.2, from 1 at first to 1 at the end");
}

TEST(RateWords, TakeNoRoundingErrorForAChange)
{
    EXPECT_EQ(wordsOf([](int step) { return 0.1 + (step % 2) * 1e-17; }), "is 0.1 throughout");
}

TEST(RateWords, SayWhereRatesAreNoLongerNumbers)
{
    EXPECT_EQ(wordsOf([](int step) { return step < 7 ? 1.0 : std::nan(""); }),
              "is not a number from step 7 on");
    EXPECT_EQ(wordsOf([](int step) { return step < 7 ? 1.0 : INFINITY; }), "is infinite from step 7 on");
}

} // namespace
} // namespace lrp::summary
