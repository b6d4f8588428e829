#include "core/store/detail/Thinning.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace lrp::store
{
namespace
{

using Reason = engine::Checkpoint::Reason;

std::vector<CheckpointInfo> every(std::int64_t distance, std::int64_t end)
{
    std::vector<CheckpointInfo> checkpoints;
    for (std::int64_t step = 0; step <= end; step += distance) {
        checkpoints.push_back({.step = step, .bytes = 100});
    }
    return checkpoints;
}

bool has(const std::vector<std::int64_t>& steps, std::int64_t step)
{
    return std::find(steps.begin(), steps.end(), step) != steps.end();
}

TEST(Thinning, RemovesNothingWithinTheBudget)
{
    EXPECT_TRUE(thinned({}).empty());
    EXPECT_TRUE(thinned(every(30, 1500)).empty());
}

TEST(Thinning, RemovesAsManyAsTheBudgetAsks)
{
    EXPECT_EQ(thinned(every(10, 1000), {.bytes = 1000, .count = 60}).size(), 91U);
    EXPECT_EQ(thinned(every(10, 1000), {.bytes = 1'000'000, .count = 60}).size(), 41U);
}

TEST(Thinning, KeepsTheFirstAndTheLatestEvenAboveTheBudget)
{
    const auto steps = thinned(every(10, 100), {.bytes = 1, .count = 1});
    EXPECT_EQ(steps.size(), 9U);
    EXPECT_FALSE(has(steps, 0) || has(steps, 100));
}

TEST(Thinning, KeepsPausesAndStopsWhileThereAreOthers)
{
    auto checkpoints = every(10, 100);
    checkpoints[3].reason = Reason::Pause;
    checkpoints[7].reason = Reason::Stop;
    const auto some = thinned(checkpoints, {.bytes = 400, .count = 60});
    EXPECT_EQ(some.size(), 7U);
    EXPECT_FALSE(has(some, 30) || has(some, 70));
    EXPECT_EQ(thinned(checkpoints, {.bytes = 300, .count = 60}).size(), 8U);
}

TEST(Thinning, LeavesThePastCoarserThanThePresent)
{
    // As in a run: one more, then thinned again.
    std::vector<CheckpointInfo> kept;
    for (std::int64_t step = 0; step <= 10'000; step += 10) {
        kept.push_back({.step = step, .bytes = 1});
        const auto steps = thinned(kept, {.bytes = 20, .count = 60});
        std::erase_if(kept, [&](const CheckpointInfo& info) { return has(steps, info.step); });
    }
    ASSERT_EQ(kept.size(), 20U);
    EXPECT_EQ(kept.front().step, 0);
    EXPECT_EQ(kept.back().step, 10'000);
    EXPECT_LE(kept[19].step - kept[18].step, 20);
    const std::int64_t oldGap = kept[5].step - kept[4].step;
    const std::int64_t newGap = kept[18].step - kept[17].step;
    EXPECT_GT(oldGap, 5 * newGap);
    for (std::size_t i = 1; i < kept.size(); ++i) { // nowhere a hole
        EXPECT_LE(kept[i].step - kept[i - 1].step, 6'000);
    }
}

} // namespace
} // namespace lrp::store
