#include "tests/probe/Quadratic.h"

#include <array>
#include <gtest/gtest.h>

namespace lrp::probe
{
namespace
{

constexpr std::array<std::int64_t, 1> kRow{0};

// H = ((2, 1), (1, −3)): H·(1, 0) = (2, 1), H·(10, 20) = (40, −50).
TEST(HessianVector, IsTheMatrixOfAQuadraticTimesTheVector)
{
    Quadratic bench({2.0, 1.0, 1.0, -3.0});
    const std::vector<float> w{0.5F, -0.25F};
    std::vector<float> product(2);

    bench.hessianVector(w, std::vector<float>{1.0F, 0.0F}, kRow, product);
    EXPECT_NEAR(product[0], 2.0F, 1e-3F);
    EXPECT_NEAR(product[1], 1.0F, 1e-3F);
    bench.hessianVector(w, std::vector<float>{10.0F, 20.0F}, kRow, product);
    EXPECT_NEAR(product[0], 40.0F, 1e-2F);
    EXPECT_NEAR(product[1], -50.0F, 1e-2F);
}

TEST(HessianVector, TakesLongAndShortVectorsAlike)
{
    Quadratic bench({2.0, 1.0, 1.0, -3.0});
    const std::vector<float> w{300.0F, -400.0F};
    std::vector<float> product(2);
    for (const float length : {1e-12F, 1e12F}) {
        bench.hessianVector(w, std::vector<float>{length, 0.0F}, kRow, product);
        EXPECT_NEAR(product[0] / length, 2.0F, 2e-3F) << length;
        EXPECT_NEAR(product[1] / length, 1.0F, 2e-3F) << length;
    }
}

TEST(HessianVector, OfNothingIsNothing)
{
    Quadratic bench({2.0, 1.0, 1.0, -3.0});
    std::vector<float> product{7.0F, 7.0F};
    bench.hessianVector(std::vector<float>{1.0F, 1.0F}, std::vector<float>{0.0F, 0.0F}, kRow, product);
    EXPECT_EQ(product, (std::vector<float>{0.0F, 0.0F}));
}

} // namespace
} // namespace lrp::probe
