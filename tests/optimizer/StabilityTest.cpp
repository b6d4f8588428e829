#include "core/optimizer/Stability.h"

#include <cmath>
#include <complex>
#include <functional>
#include <gtest/gtest.h>
#include <set>

namespace lrp::optimizer
{
namespace
{

using schedule::Group;

/// A recursion of a weight and what is remembered beside it, of a product of rate and curvature.
struct Recursion {
    double a, b, c, d;
};

double radiusOf(const Recursion& m)
{
    const double half = (m.a + m.d) / 2.0;
    const auto root = std::sqrt(std::complex<double>(half * half - (m.a * m.d - m.b * m.c)));
    return std::max(std::abs(half + root), std::abs(half - root));
}

/// The largest product for which it does not grow.
double stableUpTo(const std::function<Recursion(double)>& recursion)
{
    double low = 1e-9;
    double high = 1e4;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2.0;
        (radiusOf(recursion(middle)) <= 1.0 + 1e-13 ? low : high) = middle;
    }
    return low;
}

TEST(Stability, IsWhereTheSpectralRadiusIsOne)
{
    for (const double beta : {0.0, 0.3, 0.9, 0.99}) {
        const double heavyBall = stableUpTo([&](double p) { return Recursion{1.0 - p, -beta, p, beta}; });
        EXPECT_NEAR(stabilityOf(SGD{}, {.momentum = beta}).threshold, heavyBall, 1e-6) << beta;
        EXPECT_NEAR(stabilityOf(RMSprop{}, {.momentum = beta}).threshold, heavyBall, 1e-6) << beta;

        const double average = stableUpTo([&](double p) {
            return Recursion{1.0 - p * (1.0 - beta), -beta, p * (1.0 - beta), beta};
        });
        for (const Optimizer& optimizer : {Optimizer(Adam{}), Optimizer(AdamW{}), Optimizer(RAdam{})}) {
            EXPECT_NEAR(stabilityOf(optimizer, {.beta1 = beta}).threshold, average, 1e-6 * average) << beta;
        }

        if (beta > 0.0) {
            const double nesterov = stableUpTo([&](double p) {
                return Recursion{1.0 - p * (1.0 + beta), -beta * beta, p, beta};
            });
            EXPECT_NEAR(stabilityOf(SGD{.nesterov = true}, {.momentum = beta}).threshold, nesterov, 1e-6);
            EXPECT_NEAR(stabilityOf(SGD{.dampening = 0.25}, {.momentum = beta}).threshold, heavyBall / 0.75,
                        1e-5);
        }
    }
}

// After ten updates its momentum is far from full: μ₁₀ = 0.9 (1 − ½·0.96^0.04), and so on.
TEST(Stability, OfNAdamGoesByTheMomentumItHasCome)
{
    const auto momentumAt = [](double k) { return 0.9 * (1.0 - 0.5 * std::pow(0.96, k * 0.004)); };
    double product = 1.0;
    for (int k = 1; k <= 10; ++k) {
        product *= momentumAt(k);
    }
    const double gradient = (1.0 - momentumAt(10)) / (1.0 - product);
    const double average = momentumAt(11) / (1.0 - product * momentumAt(11));
    const double expected = stableUpTo([&](double p) {
        return Recursion{1.0 - p * (gradient + average * 0.1), -average * 0.9, p * 0.1, 0.9};
    });
    const Memory memory{.numbers = {{"step", 10.0}, {"mu_product", product}}};
    EXPECT_NEAR(stabilityOf(NAdam{}, {.beta1 = 0.9}, memory).threshold, expected, 1e-6 * expected);
    EXPECT_NEAR(stabilityOf(NAdam{}, {.beta1 = 0.9}).threshold, 3.8 / (0.1 * 2.8), 1e-12);
}

TEST(Stability, TakesTheMomentumOfTheStepBeforeThatOfTheSettings)
{
    EXPECT_DOUBLE_EQ(stabilityOf(SGD{.momentum = 0.9}, {}).threshold, 3.8);
    EXPECT_DOUBLE_EQ(stabilityOf(SGD{.momentum = 0.9}, {.momentum = 0.5}).threshold, 3.0);
    EXPECT_DOUBLE_EQ(stabilityOf(Adam{}, {.beta1 = 0.5}).threshold, 6.0);
}

TEST(Stability, OfSGDWithoutMomentumKnowsNoDampening)
{
    EXPECT_DOUBLE_EQ(stabilityOf(SGD{.dampening = 0.5}, {.momentum = 0.0}).threshold, 2.0);
    EXPECT_DOUBLE_EQ(stabilityOf(SGD{.dampening = 0.5}, {.momentum = 0.1}).threshold, 4.4);
    EXPECT_TRUE(std::isinf(stabilityOf(SGD{.dampening = 1.0}, {.momentum = 0.1}).threshold));
    EXPECT_EQ(stabilityOf(SGD{.dampening = 1.5}, {.momentum = 0.1}).threshold, 0.0);
    EXPECT_EQ(stabilityOf(SGD{}, {.momentum = 1.0}).threshold, 0.0);
}

TEST(Stability, KnowsWhichDecayAddsToTheCurvature)
{
    EXPECT_EQ(stabilityOf(SGD{.weightDecay = 0.1}, {}).shift, 0.1);
    EXPECT_EQ(stabilityOf(Adam{.weightDecay = 0.1}, {}).shift, 0.1);
    EXPECT_EQ(stabilityOf(AdamW{.weightDecay = 0.1}, {}).shift, 0.0);
    EXPECT_EQ(stabilityOf(NAdam{.weightDecay = 0.1}, {}).shift, 0.1);
    EXPECT_EQ(stabilityOf(NAdam{.weightDecay = 0.1, .decoupledWeightDecay = true}, {}).shift, 0.0);
    EXPECT_EQ(stabilityOf(RAdam{.weightDecay = 0.1, .decoupledWeightDecay = true}, {}).shift, 0.0);
    EXPECT_DOUBLE_EQ(stabilityOf(ASGD{.lambd = 0.01, .weightDecay = 0.1}, {}).shift, 0.11);
    EXPECT_EQ(stabilityOf(SGD{.maximize = true}, {}).sign, -1.0);
}

// After two updates with β₁ = 0.5, β₂ = 0.75: 1 − β₁² = 0.75, 1 − β₂² = 0.4375.
TEST(Stability, DividesAsItsOptimizerDoes)
{
    const Memory memory{.numbers = {{"step", 2.0}},
                        .vectors = {{"exp_avg_sq", {0.4375F, 4 * 0.4375F}},
                                    {"max_exp_avg_sq", {16 * 0.4375F, 0.0F}},
                                    {"square_avg", {0.25F, 4.0F}},
                                    {"grad_avg", {0.5F, 0.0F}},
                                    {"acc_delta", {0.0625F, 1.0F}},
                                    {"sum", {0.25F, 9.0F}}}};
    const auto divisors = [&](const Optimizer& optimizer) {
        const Stability found = stabilityOf(optimizer, {.beta1 = 0.5}, memory);
        EXPECT_TRUE(found.isAdaptive);
        return found.divisors;
    };
    using Numbers = std::vector<double>;
    const std::array<double, 2> betas{0.5, 0.75};
    EXPECT_EQ(divisors(Adam{.betas = betas, .eps = 1.0}), (Numbers{1.5, 2.25}));
    EXPECT_EQ(divisors(AdamW{.betas = betas, .eps = 0.0}), (Numbers{0.75, 1.5}));
    EXPECT_EQ(divisors(Adam{.betas = betas, .eps = 0.0, .amsgrad = true}), (Numbers{3.0, 0.0}));
    EXPECT_EQ(divisors(NAdam{.betas = betas, .eps = 0.0}), (Numbers{1.0, 2.0}));
    EXPECT_EQ(divisors(RAdam{.betas = betas}), (Numbers{0.75, 0.75})); // not rectified so early
    EXPECT_EQ(divisors(RMSprop{.eps = 0.5}), (Numbers{1.0, 2.5}));
    EXPECT_EQ(divisors(RMSprop{.eps = 0.5, .centered = true}), (Numbers{0.5, 2.5}));
    EXPECT_EQ(divisors(Adagrad{.lrDecay = 0.5, .eps = 0.0}), (Numbers{1.0, 6.0}));
    EXPECT_EQ(divisors(Adadelta{.eps = 0.0}), (Numbers{2.0, 2.0}));
}

TEST(Stability, OfAdaptiveOptimizersHasNoScaleBeforeTheirFirstUpdate)
{
    const Memory first{
        .numbers = {{"step", 0.0}},
        .vectors = {{"exp_avg_sq", {0.0F, 0.0F}}, {"square_avg", {0.0F, 0.0F}}, {"sum", {0.0F}}}};
    for (const Optimizer& optimizer : {Optimizer(Adam{}), Optimizer(NAdam{}), Optimizer(RAdam{}),
                                       Optimizer(RMSprop{}), Optimizer(Adagrad{}), Optimizer(Adadelta{})}) {
        const Stability found = stabilityOf(optimizer, {}, first);
        EXPECT_TRUE(found.isAdaptive) << optimizer.id();
        EXPECT_TRUE(found.divisors.empty()) << optimizer.id();
        EXPECT_TRUE(std::isfinite(found.threshold)) << optimizer.id();
    }
}

// A rate that decays by itself stands more: with lambd · lr · k = 3 and alpha = ½ it has halved.
TEST(Stability, OfASGDGoesByItsOwnRate)
{
    const Memory memory{.numbers = {{"step", 30.0}}};
    EXPECT_DOUBLE_EQ(stabilityOf(ASGD{.lambd = 1.0, .alpha = 0.5}, {.lr = 0.1}, memory).threshold, 4.0);
}

TEST(Stability, IsThereOrItIsSaidWhyNot)
{
    const std::set<std::string> haveNone{"Adamax", "Rprop", "LBFGS", "SGDScheduleFree", "AdamWScheduleFree",
                                         "Prodigy"};
    for (const params::Entry& entry : entries()) {
        const Optimizer optimizer = fromJson(entry.starter, "").value();
        const Stability found = stabilityOf(optimizer, groupOf(optimizer));
        EXPECT_EQ(found.isKnown(), !haveNone.contains(std::string(entry.id)))
            << entry.id << ": " << found.why;
        EXPECT_TRUE(!found.isKnown() || found.threshold >= 1.0) << entry.id;
    }
    EXPECT_EQ(stabilityOf(Rprop{}, {}).why,
              "Rprop goes by the gradient's sign alone: how long its steps are does "
              "not depend on curvature.");
}

} // namespace
} // namespace lrp::optimizer
