#include "core/theory/Bound.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <numbers>
#include <random>

// Numbers to agree with are in tests/golden/analysis/bound.json, which tests/conformance replays.
namespace lrp::theory
{
namespace
{

using Updates = std::vector<double>;

Updates made(std::size_t n, const std::function<double(double)>& shape)
{
    Updates rates;
    for (std::size_t t = 0; t < n; ++t) {
        rates.push_back(shape(static_cast<double>(t) / static_cast<double>(n)));
    }
    return rates;
}

const auto kConstant = [](double) { return 1.0; };
const auto kLinear = [](double x) { return 1.0 - x; };
const auto kCosine = [](double x) { return 0.5 * (1.0 + std::cos(std::numbers::pi * x)); };

// Three rates by hand: A = 6, 5, 3 and B = 1 + 4 + 9, 13, 9 from the back.
TEST(Omega, IsTheSumOfItsParts)
{
    const auto omega = omegaOf(Updates{1.0, 2.0, 3.0}, {.distance = 2.0});
    ASSERT_TRUE(omega);
    EXPECT_DOUBLE_EQ(omega->ofDistance, 4.0 / 12.0);
    EXPECT_DOUBLE_EQ(omega->ofAll, 14.0 / 12.0);
    EXPECT_DOUBLE_EQ(omega->ofLast, 0.5 * (1.0 * 14.0 / (5.0 * 6.0) + 2.0 * 13.0 / (3.0 * 5.0)));
    EXPECT_DOUBLE_EQ(omega->value(), omega->ofDistance + omega->ofAll + omega->ofLast);
    // At the best factor, and nowhere near it, the bound is the best value.
    const auto at = [&](double factor) {
        return omegaOf(Updates{factor, 2.0 * factor, 3.0 * factor}, {.distance = 2.0})->value();
    };
    EXPECT_NEAR(at(omega->bestFactor()), omega->bestValue(), 1e-14);
    EXPECT_GT(at(1.01 * omega->bestFactor()), omega->bestValue());
    EXPECT_GT(at(0.99 * omega->bestFactor()), omega->bestValue());
}

TEST(Bounds, DropRatesOfZeroWithTheirNorms)
{
    const Updates rests{0.0, 1.0, 0.0, 0.5, 0.0};
    const Updates moves{1.0, 0.5};
    const auto resting = worstCaseAfter(rests, {.norms = {9.0, 2.0, 9.0, 3.0, 9.0, 4.0}});
    const auto moving = worstCaseAfter(moves, {.norms = {2.0, 3.0, 4.0}});
    ASSERT_TRUE(resting && moving);
    EXPECT_EQ(resting->value, moving->value);
    EXPECT_EQ(omegaAfter(rests, {.norms = {9.0, 2.0, 9.0, 3.0, 9.0}})->value(),
              omegaAfter(moves, {.norms = {2.0, 3.0}})->value());
    EXPECT_FALSE(worstCaseAfter(Updates{0.0, 0.0}));
    EXPECT_FALSE(omegaOf(Updates{0.0}));
    EXPECT_FALSE(boundsAlong(Updates{}, 10));
}

// Linear decay is the known optimum: no schedule of n updates does better than D G/√(n + 1), and it attains
// it.
TEST(WorstCase, OfLinearDecayIsTheKnownOptimum)
{
    for (const std::size_t n : {1U, 4U, 60U, 2000U}) {
        const Updates linear = made(n, kLinear);
        const auto worst = worstCaseAfter(linear, {.distance = 3.0, .norms = {2.0}});
        ASSERT_TRUE(worst);
        EXPECT_NEAR(worst->bestValue * std::sqrt(static_cast<double>(n) + 1.0), 6.0, 6e-9) << n;
        for (const auto& other : {made(n, kConstant), made(n, kCosine)}) {
            EXPECT_GT(worstCaseAfter(other, {.distance = 3.0, .norms = {2.0}})->bestValue,
                      worst->bestValue * (1.0 - 1e-9));
        }
    }
}

// What PEPit computed for the last of 60 iterates of a constant rate, at the factor that is best for Ω.
// Source: fabian-sp/lr-scheduling, scripts/output/pepit_*.json.
TEST(WorstCase, AgreesWithWhatASolverFound)
{
    const double factor = omegaOf(made(60, kConstant))->bestFactor();
    EXPECT_NEAR(*worstValueAfter(Updates(59, factor)), 0.17810, 1e-5);
}

// On f(x) = G |x| from D the walk must end within the bound, whatever the rates.
TEST(WorstCase, IsABoundForWalksOnAFunction)
{
    std::mt19937 generator(5);
    std::uniform_real_distribution<double> any(0.0, 0.4);
    for (int round = 0; round < 200; ++round) {
        Updates rates(1 + round % 20);
        std::ranges::generate(rates, [&] { return any(generator); });
        double x = 1.0;
        for (const double rate : rates) {
            x -= rate * (x >= 0.0 ? 1.0 : -1.0);
        }
        const auto worst = worstCaseAfter(rates);
        ASSERT_TRUE(worst);
        EXPECT_LE(std::abs(x), worst->value * (1.0 + 1e-9)) << round;
        EXPECT_LT(worst->value, omegaAfter(rates)->value()) << round;
        EXPECT_LE(worst->bestValue, worst->value * (1.0 + 1e-9)) << round;
    }
}

// At its own best factor neither bound depends on what the rates are multiplied by.
TEST(WorstCase, ScalesWithTheRates)
{
    const Updates rates = made(50, kCosine);
    Updates larger = rates;
    std::ranges::transform(larger, larger.begin(), [](double rate) { return 1000.0 * rate; });
    EXPECT_NEAR(worstCaseAfter(larger)->bestValue, worstCaseAfter(rates)->bestValue, 1e-10);
    EXPECT_NEAR(worstCaseAfter(larger)->bestFactor * 1000.0, worstCaseAfter(rates)->bestFactor, 1e-7);
}

// As stairs go after 200 falls to a tenth: squares of the last rates are 0.
TEST(Bounds, StandRatesWhoseSquaresAreZero)
{
    Updates stairs;
    for (int stair = 0; stair < 300; ++stair) {
        stairs.push_back(std::pow(10.0, -stair));
    }
    const auto curve = boundsAlong(stairs, kPointsWhileDragging);
    ASSERT_TRUE(curve);
    EXPECT_NEAR(curve->omega.bestValue(),
                boundsAlong(Updates(stairs.begin(), stairs.begin() + 20), 1)->omega.bestValue(), 1e-9);
    EXPECT_LT(curve->worst.bestValue, curve->omega.bestValue());
}

// Updates that have all but ended long before the end tell as little as none: the best u lies far below
// √mean.
TEST(WorstCase, IsFoundWhereRatesDifferByOrdersOfMagnitude)
{
    Updates cliff(500, 1.0);
    const double alone = worstCaseAfter(cliff)->bestValue;
    cliff.resize(1000, 1e-30);
    EXPECT_NEAR(worstCaseAfter(cliff)->bestValue, alone, 1e-6 * alone);
    Updates late(500, 1e-30);
    late.push_back(1.0);
    EXPECT_NEAR(worstCaseAfter(late)->bestValue, worstCaseAfter(Updates{1.0})->bestValue, 1e-9);
}

TEST(BoundsAlong, EndAtTheirBestAndGoEvenly)
{
    const Updates rates = made(1500, [](double x) { return std::min(1.0, (1.0 - x) / 0.2); });
    const auto curve = boundsAlong(rates, kPointsWhileDragging);
    ASSERT_TRUE(curve);
    ASSERT_EQ(curve->points.size(), 24U);
    EXPECT_EQ(curve->points.front().updates, 62U);
    EXPECT_EQ(curve->points.back().updates, 1500U);
    EXPECT_NEAR(curve->points.back().worst, curve->worst.bestValue, 1e-9 * curve->worst.bestValue);
    EXPECT_NEAR(curve->points.back().omega, curve->omega.bestValue(), 1e-12);
    // A fall in the last fifth is what brings the bound down there, and hardly anything before.
    const double atFourFifths = curve->points[18].worst;
    EXPECT_LT(curve->points.back().worst, 0.6 * atFourFifths);
    EXPECT_GT(atFourFifths, 0.85 * curve->points[12].worst);
    EXPECT_EQ(boundsAlong(Updates{1.0, 1.0, 1.0}, kPointsAtRest)->points.size(), 3U);
}

// Any base rate may be asked for: squares of 1e-200 are 0, those of 1e200 no numbers.
TEST(BoundsAlong, AreTheSameWhateverTheBaseRate)
{
    const auto wanted = boundsAlong(made(50, kCosine), 5);
    for (const double peak : {1e-200, 1e200}) {
        const auto curve = boundsAlong(made(50, [peak](double x) { return peak * kCosine(x); }), 5);
        ASSERT_TRUE(curve) << peak;
        EXPECT_NEAR(curve->worst.bestValue / wanted->worst.bestValue, 1.0, 1e-9) << peak;
        EXPECT_NEAR(curve->worst.bestFactor * peak / wanted->worst.bestFactor, 1.0, 1e-6) << peak;
        EXPECT_NEAR(curve->omega.bestValue() / wanted->omega.bestValue(), 1.0, 1e-12) << peak;
        ASSERT_EQ(curve->points.size(), wanted->points.size());
        for (std::size_t i = 0; i < curve->points.size(); ++i) {
            EXPECT_NEAR(curve->points[i].worst / wanted->points[i].worst, 1.0, 1e-6) << peak;
            EXPECT_NEAR(curve->points[i].omega / wanted->points[i].omega, 1.0, 1e-9) << peak;
        }
    }
    EXPECT_FALSE(boundsAlong(Updates{1e-320}, 1)); // its best factor is beyond all numbers
}

TEST(BoundsAlong, SayNothingBeforeSomethingMoves)
{
    const auto curve = boundsAlong(Updates{0.0, 1.0}, 2);
    ASSERT_TRUE(curve);
    EXPECT_TRUE(std::isnan(curve->points.front().worst));
    EXPECT_TRUE(std::isnan(curve->points.front().omega));
    EXPECT_EQ(curve->points.back().worst, boundsAlong(Updates{1.0}, 1)->points.back().worst);
}

} // namespace
} // namespace lrp::theory
