#include "core/update/Updater.h"

#include "tests/update/Descent.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp::update
{
namespace
{

using optimizer::LBFGS;
using optimizer::LineSearch;
using tests::Descent;

/// Rosenbrock's valley from (−1.5, 2), its minimum at (1, 1).
struct Valley {
    explicit Valley(const LBFGS& settings)
        : group(optimizer::groupOf(settings))
        , updater(makeUpdater<double>(settings, 2))
    {
    }

    double evaluate()
    {
        ++evaluations;
        const double a = 1.0 - x[0];
        const double b = x[1] - x[0] * x[0];
        g = {-2.0 * a - 400.0 * x[0] * b, 200.0 * b};
        return a * a + 100.0 * b * b;
    }

    void step()
    {
        updater->step(x, g, group, [this] { return evaluate(); });
    }

    schedule::Group group;
    std::vector<double> x{-1.5, 2.0};
    std::vector<double> g{0.0, 0.0};
    std::unique_ptr<Updater<double>> updater;
    int evaluations = 0;
};

TEST(LBFGS, EvaluatesByItself)
{
    EXPECT_TRUE(makeUpdater<float>(LBFGS{}, 1)->evaluates());
    EXPECT_FALSE(makeUpdater<float>(optimizer::Adam{}, 1)->evaluates());
}

TEST(LBFGS, FindsTheValleysFloorByLineSearch)
{
    Valley valley({.lineSearchFn = LineSearch::StrongWolfe});
    for (int k = 0; k < 5; ++k) {
        valley.step();
    }
    EXPECT_NEAR(valley.x[0], 1.0, 1e-5);
    EXPECT_NEAR(valley.x[1], 1.0, 1e-5);
}

TEST(LBFGS, EvaluatesOnceAnIterationWithoutLineSearch)
{
    Valley valley({.lr = 0.01, .maxIter = 3});
    valley.step();
    EXPECT_EQ(valley.evaluations, 3); // at the start and after each iteration but the last
}

TEST(LBFGS, StopsAfterSoManyEvaluations)
{
    Valley valley({.lr = 0.01, .maxIter = 100, .maxEval = 4});
    valley.step();
    EXPECT_EQ(valley.evaluations, 4);
}

TEST(LBFGS, StandsStillAtARateOfZero)
{
    Valley valley({.lineSearchFn = LineSearch::StrongWolfe});
    valley.group.lr = 0.0;
    valley.step();
    EXPECT_EQ(valley.x, (std::vector<double>{-1.5, 2.0}));
    valley.group.lr = 1.0;
    valley.step();
    EXPECT_LT(valley.evaluate(), 10.0);
}

TEST(LBFGS, StaysAtAnOptimum)
{
    Valley valley({});
    valley.x = {1.0, 1.0};
    valley.step();
    EXPECT_EQ(valley.evaluations, 1);
    EXPECT_EQ(valley.x, (std::vector<double>{1.0, 1.0}));
}

TEST(LBFGS, ForgetsTheOldestChange)
{
    Valley valley({.lr = 0.1, .maxIter = 1, .historySize = 2});
    for (int k = 0; k < 8; ++k) {
        valley.step();
    }
    EXPECT_EQ(valley.updater->state().vectors.at("old_dirs").size(), 2U * 2U);
    EXPECT_LT(valley.updater->state().numbers.at("oldest"), 2.0);
}

TEST(LBFGS, RefusesAStateThatContradictsItself)
{
    Valley valley({.maxIter = 4, .lineSearchFn = LineSearch::StrongWolfe});
    valley.step();
    auto state = valley.updater->state();
    state.numbers["oldest"] = 100.0;
    EXPECT_EQ(valley.updater->restore(state).front().pointer, "/oldest");
    state = valley.updater->state();
    state.vectors["old_stps"].clear();
    EXPECT_EQ(valley.updater->restore(state).front().pointer, "/old_stps");
}

TEST(LBFGS, SurvivesALossThatIsNoNumber)
{
    Descent<float> descent(LBFGS{.lineSearchFn = LineSearch::StrongWolfe}, 4);
    descent.x[1] = std::numeric_limits<float>::quiet_NaN();
    descent.step();
    EXPECT_TRUE(std::isnan(descent.x[1]));
}

} // namespace
} // namespace lrp::update
