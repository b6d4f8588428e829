#include "core/probe/Average.h"

#include "core/probe/Evaluate.h"
#include "tests/probe/Quadratic.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace lrp::probe
{
namespace
{

Weights path()
{
    Weights last{.step = 40, .values = {3.0F, 0.0F}};
    last.earlier = {std::make_shared<Weights>(Weights{.step = 10, .values = {9.0F, 0.0F}}),
                    std::make_shared<Weights>(Weights{.step = 20, .values = {-1.0F, 0.0F}}),
                    std::make_shared<Weights>(Weights{.step = 30, .values = {-2.0F, 0.0F}})};
    return last;
}

std::shared_ptr<const Averages> averagesOf(const Average& settings)
{
    Quadratic bench({1.0, 0.0, 0.0, 1.0}); // ½ w² + ½ over two validation examples
    Progress progress;
    const AnswerPtr answer = Probe(settings).answer(bench, path(), progress);
    EXPECT_EQ(progress.done(), 1.0);
    return std::dynamic_pointer_cast<const Averages>(answer);
}

TEST(Average, OfTheLatestGrowsBackwards)
{
    const auto averages = averagesOf({});
    ASSERT_EQ(averages->means.size(), 4U);
    // Means 3, ½, 0, 9/4.
    const double expected[] = {5.0, 0.625, 0.5, 0.5 + 0.5 * 2.25 * 2.25};
    const std::int64_t from[] = {40, 30, 20, 10};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_DOUBLE_EQ(averages->means[i].loss, expected[i]);
        EXPECT_EQ(averages->means[i].k, static_cast<std::int64_t>(i) + 1);
        EXPECT_EQ(averages->means[i].from, from[i]);
    }
    EXPECT_EQ(averages->best().k, 3);
    EXPECT_EQ(averages->toJson()["best"]["from"], 20);
    EXPECT_EQ(averages->toJson()["last"]["validation_loss"], 5.0);
    EXPECT_EQ(averages->table().rows[1], (std::vector<double>{2.0, 30.0, 0.625, 0.0}));
}

// The end of a run rarely lies where its next checkpoint would.
TEST(Average, SaysWhetherTheCheckpointsAreEvenlySpaced)
{
    Quadratic bench({1.0, 0.0, 0.0, 1.0});
    Progress progress;
    Weights last = path();
    const auto even = averagesOf({});
    EXPECT_TRUE(std::ranges::all_of(even->means, &Averages::Mean::isEven));
    last.earlier.front() = std::make_shared<Weights>(Weights{.step = 11, .values = {9.0F, 0.0F}});
    const AnswerPtr answer = Probe(Average{}).answer(bench, last, progress);
    const auto& means = answer->as<Averages>()->means;
    EXPECT_TRUE(means[2].isEven);
    EXPECT_FALSE(means[3].isEven);
    EXPECT_FALSE(answer->toJson()["averages"][3]["is_even"].get<bool>());
}

TEST(Average, LooksNoFurtherBackThanAsked)
{
    const auto averages = averagesOf({.most = 2});
    EXPECT_EQ(averages->means.size(), 2U);
    EXPECT_EQ(averages->best().k, 2);
}

TEST(Average, OfNoNumbersHasTheFirstForItsBest)
{
    Averages averages;
    averages.means = {{.k = 1}, {.k = 2}};
    EXPECT_EQ(averages.best().k, 1);
    averages.means[1].loss = 7.0;
    EXPECT_EQ(averages.best().k, 2);
    EXPECT_TRUE(averages.toJson()["last"]["validation_loss"].is_null());
}

TEST(Average, EndsWithoutAnAnswerWhenStopped)
{
    Quadratic bench({1.0, 0.0, 0.0, 1.0});
    Progress progress;
    progress.stop();
    EXPECT_EQ(Probe(Average{}).answer(bench, path(), progress), nullptr);
}

TEST(Probes, ThatLookBackSaySo)
{
    EXPECT_TRUE(Probe(Average{}).looksBack());
    EXPECT_EQ(Probe(Average{.most = 3}).mostEarlier(), 2);
    EXPECT_FALSE(Probe(Evaluate{}).looksBack());
    EXPECT_EQ(Probe(Evaluate{}).mostEarlier(), 0);
}

} // namespace
} // namespace lrp::probe
