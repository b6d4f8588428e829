#include "core/update/detail/Rule.h"
#include "core/update/Updater.h"
#include "tests/update/Descent.h"
#include "tests/update/Reference.h"

#include <algorithm>
#include <array>
#include <functional>
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

/// Σ aᵢ² as a processor without vectors would do it: in blocks of 4096, each in 16 lanes (of double, 8),
/// which are added by halves, then what is left of the block one by one; the blocks in double.
template <class Real>
double sumOfSquares(const std::vector<Real>& a)
{
    constexpr std::size_t kLanes = 64 / sizeof(Real);
    double sum = 0.0;
    for (std::size_t begin = 0; begin < a.size(); begin += 4096) {
        const std::size_t end = std::min(a.size(), begin + 4096);
        std::array<Real, kLanes> lanes{};
        std::size_t i = begin;
        for (; i + kLanes <= end; i += kLanes) {
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                lanes[lane] += a[i + lane] * a[i + lane];
            }
        }
        for (std::size_t half = kLanes / 2; half > 0; half /= 2) {
            for (std::size_t lane = 0; lane < half; ++lane) {
                lanes[lane] += lanes[lane + half];
            }
        }
        for (; i < end; ++i) {
            lanes[0] += a[i] * a[i];
        }
        sum += static_cast<double>(lanes[0]);
    }
    return sum;
}

TYPED_TEST(EveryMeasuredStep, SumsInOneOrder)
{
    using Real = TypeParam;
    for (const Optimizer& optimizer : tests::variants()) {
        if (optimizer.as<optimizer::LBFGS>()) {
            continue; // evaluates many times, so it is not one pass over memory
        }
        for (const std::size_t size : kSizes) {
            Descent<Real> descent(optimizer, size);
            for (int k = 0; k < 3; ++k) {
                auto change = descent.x;
                const Squares squares = descent.measuredStep();
                for (std::size_t i = 0; i < size; ++i) {
                    change[i] = descent.x[i] - change[i];
                }
                const std::string what = tests::nameOf(optimizer) + " of " + std::to_string(size);
                ASSERT_EQ(squares.gradient, sumOfSquares(descent.g)) << what;
                ASSERT_EQ(squares.update, sumOfSquares(change)) << what;
                ASSERT_EQ(squares.weights, sumOfSquares(descent.x)) << what;
            }
        }
    }
}

TEST(MeasuredStep, OfLbfgsIsOfTheGradientBeforeAndTheWholeWay)
{
    Descent<double> descent(optimizer::LBFGS{.lr = 0.5, .maxIter = 3}, 67);
    descent.evaluate();
    const auto gradient = descent.g;
    auto change = descent.x;
    const Squares squares = descent.measuredStep();
    std::transform(descent.x.begin(), descent.x.end(), change.begin(), change.begin(), std::minus<>());
    EXPECT_DOUBLE_EQ(squares.gradient, sumOfSquares(gradient));
    EXPECT_DOUBLE_EQ(squares.update, sumOfSquares(change));
    EXPECT_DOUBLE_EQ(squares.weights, sumOfSquares(descent.x));
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
    EXPECT_EQ(squares.gradient, 0x1.0606584p+4);
    EXPECT_EQ(squares.update, 0x1.060656cp+0);
    EXPECT_EQ(squares.weights, 0x1.9e9544p+10);
}

} // namespace
} // namespace lrp::update
