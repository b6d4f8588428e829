#include "core/engine/StretchColumns.h"

#include "tests/support/AllocationCounter.h"

#include <cmath>
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

/// A network of all channels has three norms, no weights of its own: 48 KiB, under the 64 of a run.
TEST(StretchColumns, TakeMemoryForWhatIsRecordedAlone)
{
    constexpr std::size_t kKiB = 1024;
    StretchColumns::Recorded norms{};
    StretchColumns::Recorded weights{};
    for (const channel::Id id : channel::kept()) {
        (channel::of(id).isOfTwoWeights ? weights : norms)[channel::placeInKept(id)] = true;
    }
    StretchColumns network;
    StretchColumns path;
    StretchColumns all;
    EXPECT_EQ(all.bytes(), 0U);
    const std::size_t before = test::allocatedBytes();
    network.begin(0, 1, norms);
    EXPECT_EQ(test::allocatedBytes() - before, 48 * kKiB);
    path.begin(0, 1, weights);
    EXPECT_EQ(test::allocatedBytes() - before, (48 + 32) * kKiB);
    all.begin(0, 1);
    EXPECT_EQ(test::allocatedBytes() - before, (48 + 32 + 80) * kKiB);
    EXPECT_EQ(network.bytes(), 48 * kKiB);
    EXPECT_EQ(path.bytes(), 32 * kKiB);
    EXPECT_EQ(all.bytes(), 80 * kKiB);
}

TEST(StretchColumns, HaveNoValuesOfWhatIsNotRecorded)
{
    StretchColumns::Recorded weights{};
    for (const std::string_view name : {"weight_0", "weight_1"}) {
        weights[channel::placeInKept(*channel::find(name))] = true;
    }
    StretchColumns columns;
    columns.begin(0, 1, weights);
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(StretchColumns::kMost); ++i) {
        ASSERT_TRUE(columns.append(i + 1, valuesOf(static_cast<float>(i))));
    }
    for (const channel::Id id : channel::kept()) {
        const std::size_t place = channel::placeInKept(id);
        ASSERT_EQ(columns.records(id), weights[place]);
        const double last = columns.value(id, StretchColumns::kMost - 1);
        if (weights[place]) {
            EXPECT_EQ(last, 4095.0 + 1000.0 * static_cast<double>(place)) << channel::of(id).id;
            EXPECT_EQ(columns.column(place).size(), StretchColumns::kMost);
        } else {
            EXPECT_TRUE(std::isnan(last)) << channel::of(id).id;
            EXPECT_TRUE(columns.column(place).empty());
        }
    }
}

} // namespace
} // namespace lrp::engine
