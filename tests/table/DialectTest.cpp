#include "core/table/Dialect.h"

#include <gtest/gtest.h>
#include <vector>

namespace lrp::table
{
namespace
{

using Cells = std::vector<std::string>;

TEST(Separator, IsWhatMakesTheMostNumbers)
{
    const auto nameIn = [](std::string_view text) { return nameOf(separatorOf(text)); };
    EXPECT_EQ(nameIn("step,loss\n0,1.5\n"), "commas");
    EXPECT_EQ(nameIn("step;loss\n0;1,5\n1;0,75\n"), "semicolons");
    EXPECT_EQ(nameIn(";step;A\r\n0;0;1\r\n"), "semicolons");
    EXPECT_EQ(nameIn("step\tloss\r0\t1,5\r"), "tabs");
    EXPECT_EQ(nameIn("step\tloss\n0\t-1,5e-3\n1\t\n2\t,5\n"), "tabs");
    EXPECT_EQ(nameIn("0;0,1"), "semicolons");
    EXPECT_EQ(nameIn("step;loss, mean\n1;0,5\n"), "semicolons");
    EXPECT_EQ(nameIn("step,loss; mean\n0,5\n1,4\n"), "commas");
    EXPECT_EQ(nameIn("step,\"a;b;c\"\n0,1\n"), "commas");
    EXPECT_EQ(nameIn("note;step\na;b\n"), "semicolons");
}

TEST(Separator, IsTheCommaWhereNothingTells)
{
    for (const char* text : {"", "\n\n", "lr\n0,1\n0,05\n", "a,b;c\n", "\"open", "lr\n1;2\n"}) {
        EXPECT_EQ(separatorOf(text), Separator::Comma) << text;
    }
    EXPECT_EQ(separatorOf("step;loss\n"), Separator::Semicolon);
}

TEST(CommaNumber, HasOneCommaAndDigitsBehindIt)
{
    EXPECT_EQ(commaNumberIn("0,5"), 0.5);
    EXPECT_EQ(commaNumberIn("-1,25"), -1.25);
    EXPECT_EQ(commaNumberIn("+,5"), 0.5);
    EXPECT_EQ(commaNumberIn("1,5e-3"), 0.0015);
    for (const char* cell :
         {"", ",", "1,", "1", "1.5", "1.234,5", "1,234.5", "1,2,3", "a,5", "1,e5", "1,-5", "1, 5"}) {
        EXPECT_FALSE(commaNumberIn(cell)) << cell;
    }
}

TEST(DecimalCommas, AreSuspectedWhereTheyWouldMakeTheRowFit)
{
    EXPECT_TRUE(mayHaveDecimalCommas(Cells{"0", "1", "5"}, 2));
    EXPECT_TRUE(mayHaveDecimalCommas(Cells{"0", "1"}, 1));
    EXPECT_TRUE(mayHaveDecimalCommas(Cells{"0", "05"}, 1));
    EXPECT_TRUE(mayHaveDecimalCommas(Cells{"0", "1", "5", "-2", "25e-3"}, 3));
    EXPECT_FALSE(mayHaveDecimalCommas(Cells{"0", "1"}, 2));
    EXPECT_FALSE(mayHaveDecimalCommas(Cells{"0", "1", ""}, 2));
    EXPECT_FALSE(mayHaveDecimalCommas(Cells{"0", "1.5", "0.25"}, 2));
    EXPECT_FALSE(mayHaveDecimalCommas(Cells{"0", "1", "5", "0.5", "x"}, 2));
    EXPECT_FALSE(mayHaveDecimalCommas(Cells{"0", "1", "5"}, 1));
}

TEST(UsedCells, AreThoseBeforeTrailingSeparators)
{
    EXPECT_EQ(usedCells(Cells{"1", "", "2", "", ""}), 3U);
    EXPECT_EQ(usedCells(Cells{"", ""}), 0U);
    EXPECT_EQ(usedCells(Cells{}), 0U);
}

} // namespace
} // namespace lrp::table
