#include "core/theory/Laws.h"

#include <cmath>
#include <gtest/gtest.h>

// Numbers to agree with are in tests/golden/analysis/laws.json, which tests/conformance replays.
namespace lrp::theory
{
namespace
{

using Numbers = std::vector<double>;
using Places = std::vector<std::int64_t>;

const Numbers kRates{4.0, 4.0, 2.0, 3.0, 1.0};
const Places kSteps{1, 3, 5};

TEST(Sums, AreOfTheUpdatesDone)
{
    EXPECT_EQ(areasAt(kRates, kSteps), (Numbers{4.0, 10.0, 14.0}));
    // m: 0, 0, 2, 0.5 · 2 − 1 = 0, 2
    EXPECT_EQ(fallsAt(kRates, kSteps, 0.5), (Numbers{0.0, 2.0, 4.0}));
    // The fall at update 3 is the warm-up's; then m: −1, 1.5
    EXPECT_EQ(fallsAt(kRates, kSteps, 0.5, 2), (Numbers{0.0, 0.0, 0.5}));
}

TEST(AnnealingLaw, IsThePowerLessTheFalls)
{
    const AnnealingLaw law{.l0 = 1.0, .a = 2.0, .alpha = 0.5, .c = 0.1, .lambda = 0.5};
    const Numbers losses = law.losses(kRates, kSteps);
    EXPECT_DOUBLE_EQ(losses[0], 1.0 + 2.0 / 2.0);
    EXPECT_DOUBLE_EQ(losses[1], 1.0 + 2.0 / std::sqrt(10.0) - 0.2);
    EXPECT_DOUBLE_EQ(losses[2], 1.0 + 2.0 / std::sqrt(14.0) - 0.4);
}

// Where β = 1 a fall's part is C η^−γ S/(1 + C η^−γ S): 4 → 2 at update 3, with S = 2 there and 6 at the end.
TEST(MultiPowerLaw, CountsAFallByTheAreaBehindIt)
{
    const MultiPowerLaw law{
        .l0 = 1.0, .a = 0.0, .alpha = 1.0, .b = 0.5, .c = 1.0, .beta = 1.0, .gamma = 1.0, .areaBefore = 0.0};
    const Numbers losses = law.losses(kRates, kSteps);
    EXPECT_DOUBLE_EQ(losses[0], 1.0);
    EXPECT_DOUBLE_EQ(losses[1], 1.0 - 0.5 * 2.0 * (1.0 / 2.0));
    const double first = 2.0 * (3.0 / 4.0);                 // S/η = 6/2
    const double rise = -1.0 * ((4.0 / 3.0) / (7.0 / 3.0)); // 4/3
    const double last = 2.0 * (1.0 / 2.0);                  // 1/1
    EXPECT_DOUBLE_EQ(losses[2], 1.0 - 0.5 * (first + rise + last));
    MultiPowerLaw warmed = law;
    warmed.a = 3.0;
    warmed.areaBefore = 2.0;
    EXPECT_DOUBLE_EQ(warmed.losses(kRates, kSteps)[0], 1.0 + 3.0 / 6.0);
}

TEST(FunctionalLaw, ForgetsNoiseInIntrinsicTime)
{
    const FunctionalLaw law{.l0 = 1.0, .a = 0.0, .alpha = 1.0, .b = 0.1, .kappa = 1.0, .rho = 1.0};
    const Numbers losses = law.losses(kRates, kSteps);
    EXPECT_DOUBLE_EQ(losses[0], 1.0 + 0.1 * 16.0);
    EXPECT_DOUBLE_EQ(losses[1], 1.0 + 0.1 * (16.0 / 7.0 + 16.0 / 3.0 + 4.0));
}

} // namespace
} // namespace lrp::theory
