#include "core/update/detail/Rule.h"
#include "core/update/Updater.h"
#include "tests/update/Descent.h"
#include "tests/update/Reference.h"

#include <array>
#include <gtest/gtest.h>

namespace lrp::update
{
namespace
{

using optimizer::Optimizer;
using tests::Descent;

template <class Real>
class EveryMeasuredStep : public testing::Test
{
};
using Reals = testing::Types<float, double>;
TYPED_TEST_SUITE(EveryMeasuredStep, Reals);

/// Below a block, a block, and more than one with a rest: norms would be useless if they moved the run.
constexpr std::array<std::size_t, 4> kSizes{1, 67, 4096, 9001};

TYPED_TEST(EveryMeasuredStep, ChangesNoBit)
{
    for (const Optimizer& optimizer : tests::variants()) {
        for (const std::size_t size : kSizes) {
            Descent<TypeParam> plain(optimizer, size);
            Descent<TypeParam> measured(optimizer, size);
            for (int k = 0; k < 4; ++k) {
                plain.step();
                measured.measuredStep();
                ASSERT_EQ(plain.x, measured.x) << tests::nameOf(optimizer) << " of " << size;
            }
            EXPECT_EQ(plain.updater->state().vectors, measured.updater->state().vectors)
                << tests::nameOf(optimizer) << " of " << size;
        }
    }
}

TYPED_TEST(EveryMeasuredStep, SumsAsDotDoes)
{
    using Real = TypeParam;
    const auto dot = reductionLoops<Real>().dot;
    for (const Optimizer& optimizer : tests::variants()) {
        for (const std::size_t size : kSizes) {
            Descent<Real> descent(optimizer, size);
            for (int k = 0; k < 3; ++k) {
                const auto before = descent.x;
                descent.evaluate();
                const auto gradient = descent.g;
                const Squares squares = descent.measuredStep();
                std::vector<Real> change(size);
                reductionLoops<Real>().subtract(size, change.data(), descent.x.data(), before.data());
                ASSERT_EQ(squares.gradient, dot(size, gradient.data(), gradient.data()))
                    << tests::nameOf(optimizer) << " of " << size;
                ASSERT_EQ(squares.update, dot(size, change.data(), change.data()))
                    << tests::nameOf(optimizer) << " of " << size;
                ASSERT_EQ(squares.weights, dot(size, descent.x.data(), descent.x.data()))
                    << tests::nameOf(optimizer) << " of " << size;
            }
        }
    }
}

TEST(MeasuredStep, AgreesWithThePlainFormula)
{
    std::vector<double> x{3.0, -4.0};
    const std::vector<double> g{0.6, 0.8};
    const auto updater = makeUpdater<double>(optimizer::SGD{}, 2);
    const Squares squares = updater->measuredStep(x, g, {.lr = 0.5}, {});
    EXPECT_DOUBLE_EQ(squares.gradient, 1.0);
    EXPECT_DOUBLE_EQ(squares.update, 0.25);
    EXPECT_DOUBLE_EQ(squares.weights, 2.7 * 2.7 + 4.4 * 4.4);
}

/// A rule that goes its own way.
class Plain final : public Rule<double>
{
public:
    Plain()
        : Rule<double>(2)
    {
    }
    void step(std::span<double> x, std::span<const double> g, const schedule::Group& now,
              const Evaluate&) override
    {
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] -= now.lr * g[i];
        }
    }
};

TEST(MeasuredStep, HoldsForARuleWithALoopOfItsOwn)
{
    std::vector<double> x{3.0, -4.0};
    const std::vector<double> g{0.6, 0.8};
    Plain plain;
    for (int k = 0; k < 3; ++k) {
        const Squares squares = plain.measuredStep(x, g, {.lr = 0.5}, {});
        EXPECT_DOUBLE_EQ(squares.gradient, 1.0);
        EXPECT_DOUBLE_EQ(squares.update, 0.25);
        EXPECT_DOUBLE_EQ(squares.weights, x[0] * x[0] + x[1] * x[1]);
    }
}

/// The same with every set of instructions: of numbers that no function of the C library has made.
TEST(MeasuredStep, SumsAreThoseOfEveryProcessor)
{
    constexpr std::size_t kElements = 5003;
    std::uint64_t state = 1;
    const auto numbers = [&state](float scale) {
        std::vector<float> list(kElements);
        for (float& number : list) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            number =
                scale * static_cast<float>(static_cast<std::int32_t>(state >> 40) - (1 << 23)) * 0x1p-23F;
        }
        return list;
    };
    std::vector<float> x = numbers(1.0F);
    const std::vector<float> g = numbers(0.1F);
    const auto updater = makeUpdater<float>(optimizer::SGD{}, kElements);
    const Squares squares = updater->measuredStep(x, g, {.lr = 0.25}, {});
    EXPECT_EQ(squares.gradient, 0x1.060656cp+4);
    EXPECT_EQ(squares.update, 0x1.060655cp+0);
    EXPECT_EQ(squares.weights, 0x1.9e9544p+10);
}

} // namespace
} // namespace lrp::update
