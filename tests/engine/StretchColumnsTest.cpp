#include "core/engine/StretchColumns.h"

#include "tests/support/AllocationCounter.h"

#include <gtest/gtest.h>

namespace lrp::engine
{
namespace
{

StretchColumns::Values valuesOf(float value)
{
    StretchColumns::Values values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = value + 1000.0F * static_cast<float>(i);
    }
    return values;
}

TEST(StretchColumns, HaveAtMost4096StretchesOfARun)
{
    EXPECT_EQ(StretchColumns::lengthFor(1), 1);
    EXPECT_EQ(StretchColumns::lengthFor(4096), 1);
    EXPECT_EQ(StretchColumns::lengthFor(4097), 2);
    EXPECT_EQ(StretchColumns::lengthFor(100'000'000), 24'415);
}

TEST(StretchColumns, GiveTheLastUpdateOfEachStretch)
{
    StretchColumns columns;
    columns.begin(0, 10);
    columns.append(10, valuesOf(1));
    columns.append(20, valuesOf(2));
    columns.append(23, valuesOf(3)); // the run ended there
    ASSERT_EQ(columns.size(), 3U);
    EXPECT_EQ(columns.step(0), 9);
    EXPECT_EQ(columns.step(1), 19);
    EXPECT_EQ(columns.step(2), 22);
    EXPECT_EQ(columns.end(), 23);
    for (std::size_t i = 0; i < channel::kept().size(); ++i) {
        EXPECT_EQ(columns.value(channel::kept()[i], 1), 2.0 + 1000.0 * static_cast<double>(i));
        EXPECT_EQ(columns.column(i)[2], 3.0F + 1000.0F * static_cast<float>(i));
    }
}

TEST(StretchColumns, OfAForkBeginInTheMiddleOfOne)
{
    StretchColumns columns;
    columns.begin(25, 10);
    EXPECT_EQ(columns.placeOf(25), 0U);
    EXPECT_EQ(columns.placeOf(29), 0U);
    EXPECT_EQ(columns.placeOf(30), 1U);
    columns.append(30, valuesOf(1));
    columns.append(40, valuesOf(2));
    EXPECT_EQ(columns.step(0), 29);
    EXPECT_EQ(columns.step(1), 39);
}

TEST(StretchColumns, TakeNoMoreThanTheyHaveRoomFor)
{
    StretchColumns columns;
    columns.begin(0, 1);
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(StretchColumns::kMost); ++i) {
        ASSERT_TRUE(columns.append(i + 1, valuesOf(0)));
    }
    EXPECT_FALSE(columns.append(5000, valuesOf(0)));
    EXPECT_EQ(columns.size(), StretchColumns::kMost);
    EXPECT_EQ(columns.end(), 4096);
}

TEST(StretchColumns, AllocateOnceAndNothingWhereTheyAreOff)
{
    const std::size_t before = test::allocations();
    {
        const StretchColumns columns;
        EXPECT_EQ(columns.size(), 0U);
    }
    EXPECT_EQ(test::allocations(), before);
    StretchColumns columns;
    columns.begin(0, 1);
    const std::size_t begun = test::allocations();
    EXPECT_EQ(begun, before + 1);
    columns.append(1, valuesOf(0));
    EXPECT_EQ(test::allocations(), begun);
}

} // namespace
} // namespace lrp::engine
