#include "core/fit/LeastSquares.h"
#include "core/fit/GoldenSection.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace lrp::fit
{
namespace
{

using Numbers = std::vector<double>;

TEST(GoldenSection, FindsTheLeast)
{
    EXPECT_NEAR(goldenSection([](double x) { return std::abs(x - 0.3); }, -6.0, 6.0, 1e-12), 0.3, 1e-12);
    EXPECT_NEAR(goldenSection([](double x) { return x; }, 2.0, 3.0, 1e-9), 2.0, 1e-9);
}

double squares(const std::vector<Numbers>& columns, const Numbers& x, const Numbers& y)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        double rest = -y[i];
        for (std::size_t j = 0; j < x.size(); ++j) {
            rest += columns[j][i] * x[j];
        }
        sum += rest * rest;
    }
    return sum;
}

// (1, 1) and (1, −1) reach (3, 1) by 2 and 1; they reach (1, 3) by 2 and −1, so that the second rests.
TEST(NonNegative, StopsAtZero)
{
    const std::vector<Numbers> columns{{1.0, 1.0}, {1.0, -1.0}};
    const Numbers inside = nonNegativeLeastSquares(columns, Numbers{3.0, 1.0});
    EXPECT_NEAR(inside[0], 2.0, 1e-15);
    EXPECT_NEAR(inside[1], 1.0, 1e-15);
    const Numbers outside = nonNegativeLeastSquares(columns, Numbers{1.0, 3.0});
    EXPECT_NEAR(outside[0], 2.0, 1e-15);
    EXPECT_EQ(outside[1], 0.0);
    EXPECT_EQ(nonNegativeLeastSquares(columns, Numbers{-1.0, -1.0}), (Numbers{0.0, 0.0}));
    const Numbers empty = nonNegativeLeastSquares({{0.0, 0.0}, {1.0, 1.0}}, Numbers{1.0, 1.0});
    EXPECT_EQ(empty[0], 0.0);
    EXPECT_NEAR(empty[1], 1.0, 1e-15);
}

// At the least no coefficient gains by growing, and none that is above 0 by moving at all: these conditions
// of Karush, Kuhn and Tucker hold nowhere else, as the squares are convex.
TEST(NonNegative, KeepsTheConditionsOfTheLeast)
{
    std::mt19937 generator(7);
    std::normal_distribution<double> normal;
    int resting = 0;
    for (int round = 0; round < 200; ++round) {
        const std::size_t count = 1 + static_cast<std::size_t>(round) % 11;
        std::vector<Numbers> columns(count, Numbers(14));
        Numbers y(14);
        for (Numbers& column : columns) {
            std::ranges::generate(column, [&] { return normal(generator); });
        }
        std::ranges::generate(y, [&] { return normal(generator); });
        const Numbers x = nonNegativeLeastSquares(columns, y);
        for (std::size_t j = 0; j < count; ++j) {
            ASSERT_GE(x[j], 0.0);
            double slope = 0.0;
            for (std::size_t i = 0; i < y.size(); ++i) {
                double rest = y[i];
                for (std::size_t k = 0; k < count; ++k) {
                    rest -= columns[k][i] * x[k];
                }
                slope += columns[j][i] * rest;
            }
            EXPECT_LT(slope, 1e-9) << round;
            EXPECT_TRUE(x[j] == 0.0 || std::abs(slope) < 1e-9) << round;
            resting += x[j] == 0.0 ? 1 : 0;
        }
    }
    EXPECT_GT(resting, 300); // about half of 1,200
}

TEST(NonNegative, TakesColumnsThatDependOnEachOther)
{
    const std::vector<Numbers> columns{{1.0, 2.0, 3.0}, {2.0, 4.0, 6.0}, {0.0, 1.0, 0.0}};
    const Numbers y{2.0, 5.0, 6.0};
    EXPECT_NEAR(squares(columns, nonNegativeLeastSquares(columns, y), y), 0.0, 1e-20);
}

/// y = p0 exp(−p1 t) at t = 0, 0.1 … 1.9
Numbers decay(std::span<const double> p)
{
    Numbers values;
    for (int t = 0; t < 20; ++t) {
        values.push_back(p[0] * std::exp(-0.1 * p[1] * t));
    }
    return values;
}

TEST(Robust, FindsWhatMadeTheCurve)
{
    const Numbers wanted{2.0, 1.5};
    Numbers measured = decay(wanted);
    const auto residuals = [&](std::span<const double> p) {
        Numbers left = decay(p);
        for (std::size_t i = 0; i < left.size(); ++i) {
            left[i] -= measured[i];
        }
        return left;
    };
    const RobustFit clean = robustFit({1.0, 0.5}, residuals);
    EXPECT_NEAR(clean.parameters[0], 2.0, 1e-6);
    EXPECT_NEAR(clean.parameters[1], 1.5, 1e-6);
    EXPECT_LT(clean.cost, 1e-12);
    // One that is far off costs δ (|r| − δ/2), and leads least squares away.
    measured[10] += 1.0;
    const RobustFit robust = robustFit({1.0, 0.5}, residuals, {.huber = 1e-3, .rounds = 200});
    EXPECT_NEAR(robust.parameters[1], 1.5, 1e-2);
    EXPECT_NEAR(robust.cost, 1e-3 * (1.0 - 0.5e-3), 1e-5);
    EXPECT_GT(std::abs(robustFit({1.0, 0.5}, residuals, {.huber = 100.0}).parameters[1] - 1.5), 0.05);
}

TEST(Robust, StaysWhereNothingIsFinite)
{
    const auto nothing = [](std::span<const double>) {
        return Numbers{std::numeric_limits<double>::quiet_NaN()};
    };
    const RobustFit fit = robustFit({3.0}, nothing);
    EXPECT_EQ(fit.parameters, Numbers{3.0});
    EXPECT_TRUE(std::isnan(fit.cost));
}

} // namespace
} // namespace lrp::fit
