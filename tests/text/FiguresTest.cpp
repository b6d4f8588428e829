#include "core/text/Figures.h"

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

} // namespace
} // namespace lrp
