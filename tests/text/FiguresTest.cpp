#include "core/text/Figures.h"

#include <cmath>
#include <gtest/gtest.h>

namespace lrp
{
namespace
{

TEST(Figures, AreThreeDigitsWithoutPadding)
{
    EXPECT_EQ(threeDigits(0.0), "0");
    EXPECT_EQ(threeDigits(0.9714), "0.971");
    EXPECT_EQ(threeDigits(-2.333), "-2.33");
    EXPECT_EQ(threeDigits(999.4), "999");
    EXPECT_EQ(threeDigits(999.5), "1,000");
    EXPECT_EQ(threeDigits(-1234.5), "-1,230");
    EXPECT_EQ(threeDigits(123'456.0), "123,000");
    EXPECT_EQ(threeDigits(1'234'567.0), "1.23e6");
    EXPECT_EQ(threeDigits(1e-4), "0.0001");
    EXPECT_EQ(threeDigits(1.2e-5), "1.2e-5");
    EXPECT_EQ(threeDigits(3e-12), "3e-12");
}

TEST(Figures, InDigitsAreThoseOfCodeAndData)
{
    EXPECT_EQ(inDigits(0.9714, 3), "0.971");
    EXPECT_EQ(inDigits(-1234.5, 3), "-1.23e+03");
    EXPECT_EQ(inDigits(1.2e-5, 4), "1.2e-05");
    EXPECT_EQ(inDigits(-NAN, 3), "nan");
    EXPECT_EQ(inDigits(-INFINITY, 3), "-inf");
}

TEST(Figures, AreRoundedToSoManyDigits)
{
    EXPECT_EQ(rounded(0.123456, 3), 0.123);
    EXPECT_EQ(rounded(-12'345.0, 2), -12'000.0);
    EXPECT_EQ(rounded(0.1 + 0.2, 15), 0.3);
    EXPECT_EQ(rounded(0.0, 3), 0.0);
    EXPECT_EQ(rounded(INFINITY, 3), INFINITY);
    EXPECT_TRUE(std::isnan(rounded(NAN, 3)));
}

} // namespace
} // namespace lrp
