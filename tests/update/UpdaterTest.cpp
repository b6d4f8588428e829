#include "core/update/Updater.h"

#include "tests/support/AllocationCounter.h"
#include "tests/update/Descent.h"
#include "tests/update/Reference.h"

#include <gtest/gtest.h>

namespace lrp::update
{
namespace
{

using optimizer::Optimizer;
using tests::Descent;

bool couples(const Optimizer& optimizer)
{
    return optimizer.as<optimizer::LBFGS>() != nullptr || optimizer.as<optimizer::Prodigy>() != nullptr;
}

template <class Real>
class EveryUpdater : public testing::Test
{
};
using Reals = testing::Types<float, double>;
TYPED_TEST_SUITE(EveryUpdater, Reals);

/// Sizes around the width of vectors, so that their rest is tested too.
TYPED_TEST(EveryUpdater, AgreesWithThePlainFormulas)
{
    using Real = TypeParam;
    const double tolerance = std::is_same_v<Real, float> ? 1e-4 : 1e-13;
    for (const Optimizer& optimizer : tests::variants()) {
        for (const std::size_t size : {1U, 3U, 8U, 15U, 16U, 17U, 33U, 67U, 1003U}) {
            if (couples(optimizer)) {
                continue;
            }
            const auto updater = makeUpdater<Real>(optimizer, size, ScalarType::Float64);
            auto x = tests::randomVector<Real>(size, 1);
            tests::Reference reference(optimizer, {x.begin(), x.end()});
            for (unsigned k = 0; k < 12; ++k) {
                const auto g = tests::randomVector<Real>(size, 2 + k);
                updater->step(x, g, optimizer::groupOf(optimizer), {});
                const auto& expected = reference.step({g.begin(), g.end()});
                for (std::size_t i = 0; i < size; ++i) {
                    ASSERT_NEAR(static_cast<double>(x[i]), expected[i],
                                tolerance * (1.0 + std::abs(expected[i])))
                        << tests::nameOf(optimizer) << " of " << size << ", step " << k << ", element " << i;
                }
            }
        }
    }
}

TYPED_TEST(EveryUpdater, ClimbsByTheNegatedGradient)
{
    using Real = TypeParam;
    for (const Optimizer& optimizer : tests::variants()) {
        Optimizer turned = optimizer;
        bool can = false;
        params::visitAs(optimizer::Listed{}, optimizer, [&](auto settings) {
            if constexpr (requires { settings.maximize; }) {
                settings.maximize = !settings.maximize;
                turned = settings;
                can = true;
            }
        });
        if (!can) {
            continue;
        }
        auto x = tests::randomVector<Real>(19, 1);
        auto y = x;
        const auto plain = makeUpdater<Real>(optimizer, 19);
        const auto opposite = makeUpdater<Real>(turned, 19);
        for (unsigned k = 0; k < 5; ++k) {
            auto g = tests::randomVector<Real>(19, 2 + k);
            plain->step(x, g, optimizer::groupOf(optimizer), {});
            for (Real& value : g) {
                value = -value;
            }
            opposite->step(y, g, optimizer::groupOf(optimizer), {});
        }
        EXPECT_EQ(x, y) << tests::nameOf(optimizer);
    }
}

TYPED_TEST(EveryUpdater, GoesOnFromItsStateBitForBit)
{
    for (const Optimizer& optimizer : tests::variants()) {
        for (const int before : {0, 1, 4}) {
            Descent<TypeParam> whole(optimizer, 21);
            for (int k = 0; k < before; ++k) {
                whole.step();
            }
            Descent<TypeParam> resumed(optimizer, 21);
            resumed.x = whole.x;
            const params::Issues issues = resumed.updater->restore(whole.updater->state());
            ASSERT_TRUE(issues.empty()) << tests::nameOf(optimizer) << issues.front().text();
            for (int k = 0; k < 4; ++k) {
                whole.step();
                resumed.step();
                ASSERT_EQ(whole.x, resumed.x) << tests::nameOf(optimizer) << " after " << before;
            }
            EXPECT_EQ(whole.updater->state().numbers, resumed.updater->state().numbers);
            EXPECT_EQ(whole.updater->state().vectors, resumed.updater->state().vectors);
        }
    }
}

TYPED_TEST(EveryUpdater, RefusesAStateOfAnotherSizeAndKeepsItsOwn)
{
    for (const Optimizer& optimizer : tests::variants()) {
        Descent<TypeParam> larger(optimizer, 22);
        Descent<TypeParam> descent(optimizer, 21);
        for (int k = 0; k < 4; ++k) {
            larger.step();
            descent.step();
        }
        const auto own = descent.updater->state();
        if (larger.updater->state().vectors.begin()->second.empty()) { // SGD without momentum has no memory
            continue;
        }
        EXPECT_FALSE(descent.updater->restore(larger.updater->state()).empty()) << tests::nameOf(optimizer);
        EXPECT_FALSE(descent.updater->restore({}).empty()) << tests::nameOf(optimizer);
        auto more = own;
        more.vectors["more"] = {};
        EXPECT_FALSE(descent.updater->restore(more).empty()) << tests::nameOf(optimizer);
        EXPECT_EQ(descent.updater->state().vectors, own.vectors);
    }
}

TYPED_TEST(EveryUpdater, AllocatesNothingPerStep)
{
    for (const Optimizer& optimizer : tests::variants()) {
        Descent<TypeParam> descent(optimizer, 50);
        for (int k = 0; k < 3; ++k) {
            descent.step();
        }
        const std::size_t before = lrp::test::allocations();
        for (int k = 0; k < 3; ++k) {
            descent.step();
        }
        EXPECT_EQ(lrp::test::allocations(), before) << tests::nameOf(optimizer);
    }
}

TYPED_TEST(EveryUpdater, DescendsABowl)
{
    for (const Optimizer& optimizer : tests::variants()) {
        const bool climbs = optimizer::toJson(optimizer).value("maximize", false);
        Descent<TypeParam> descent(optimizer, 30);
        const double before = descent.evaluate();
        for (int k = 0; k < 10; ++k) {
            descent.step();
        }
        EXPECT_EQ(descent.evaluate() > before, climbs) << tests::nameOf(optimizer);
    }
}

TEST(Updater, TakesRateAndMomentumFromTheSchedule)
{
    std::vector<double> x{1.0};
    const std::vector<double> g{1.0};
    const auto sgd = makeUpdater<double>(optimizer::SGD{.lr = 9.0}, 1);
    sgd->step(x, g, {.lr = 0.5, .momentum = 0.5}, {});
    EXPECT_DOUBLE_EQ(x[0], 0.5); // the first buffer is the gradient
    sgd->step(x, g, {.lr = 0.5, .momentum = 0.5}, {});
    EXPECT_DOUBLE_EQ(x[0], 0.5 - 0.5 * 1.5);

    x = {1.0};
    const auto adam = makeUpdater<double>(optimizer::Adam{.eps = 0.0}, 1);
    adam->step(x, g, {.lr = 0.5, .beta1 = 0.0}, {});
    adam->step(x, std::vector<double>{-1.0}, {.lr = 0.5, .beta1 = 0.0}, {});
    EXPECT_NEAR(x[0], 1.0, 1e-12); // without an average the second step undoes the first
}

TEST(Updater, KeepsPyTorchsScalarsInSinglePrecision)
{
    std::vector<double> x{1.0};
    const std::vector<double> g{1.0};
    const auto single = makeUpdater<double>(optimizer::ASGD{.lr = 0.1, .lambd = 0.0}, 1);
    single->step(x, g, {.lr = 0.1}, {});
    EXPECT_EQ(x[0], 1.0 - static_cast<double>(0.1F));
    x = {1.0};
    const auto exact = makeUpdater<double>(optimizer::ASGD{.lr = 0.1, .lambd = 0.0}, 1, ScalarType::Float64);
    exact->step(x, g, {.lr = 0.1}, {});
    EXPECT_EQ(x[0], 1.0 - 0.1);
}

TEST(Updater, HandlesNoParametersAtAll)
{
    for (const Optimizer& optimizer : tests::variants()) {
        Descent<float> descent(optimizer, 0);
        descent.step();
        EXPECT_TRUE(descent.updater->restore(descent.updater->state()).empty()) << tests::nameOf(optimizer);
    }
}

TEST(Updater, CarriesNaNOn)
{
    constexpr float nan = std::numeric_limits<float>::quiet_NaN();
    for (const Optimizer& optimizer : tests::variants()) {
        if (couples(optimizer) || optimizer.as<optimizer::Rprop>() != nullptr) {
            continue; // Rprop stands still: the sign of NaN is 0
        }
        const auto updater = makeUpdater<float>(optimizer, 2);
        std::vector<float> x{1.0F, 1.0F};
        updater->step(x, std::vector<float>{nan, 1.0F}, optimizer::groupOf(optimizer), {});
        updater->step(x, std::vector<float>{1.0F, 1.0F}, optimizer::groupOf(optimizer), {});
        EXPECT_TRUE(std::isnan(x[0])) << tests::nameOf(optimizer);
        EXPECT_TRUE(std::isfinite(x[1])) << tests::nameOf(optimizer);
    }
}

} // namespace
} // namespace lrp::update
