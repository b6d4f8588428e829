#include "core/probe/Average.h"

#include "core/probe/Catalog.h"
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

TEST(Average, SaysWhatAMeanIsWorthAndThatTheBestFlattersItself)
{
    const auto averages = averagesOf({});
    EXPECT_EQ(averages->sentences(2),
              "The mean of the latest 2 checkpoints, from step 30 on, has a validation loss of 0.625 and an "
              "accuracy of 0. The last weights alone have 5 and an accuracy of 0.\n"
              "The best is that of the latest 3, with 0.5. As it was picked by this very loss, it flatters "
              "itself: fresh examples would mostly judge it a little worse.\n"
              "An exponential average (EMA) needs the weights of every update and cannot be made afterwards: "
              "it is the lane's setting Average.\n");
    EXPECT_EQ(averages->words(), averages->sentences(3));
    EXPECT_EQ(averages->sentences(1).find("The last weights alone have a validation loss of 5 and"), 0U);
    EXPECT_EQ(averages->sentences(99), averages->sentences(4)); // of so many there are

    Averages falling;
    falling.means = {{.k = 1, .from = 40, .loss = 0.25}, {.k = 2, .from = 31, .isEven = false, .loss = 0.5}};
    EXPECT_NE(falling.words().find("No mean of several does better"), std::string::npos);
    EXPECT_EQ(falling.words().find("evenly"), std::string::npos);
    EXPECT_NE(falling.sentences(2).find("These 2 checkpoints are not evenly spaced"), std::string::npos);
    falling.means.pop_back();
    EXPECT_EQ(falling.words().find("There is one checkpoint alone"), 0U);
}

TEST(Average, IsReadAgainFromItsJson)
{
    const auto averages = averagesOf({});
    const auto read = Averages::fromJson(averages->toJson(), "/answer");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->toJson(), averages->toJson());
    EXPECT_EQ(read->step, 40);
    EXPECT_EQ(read->best().loss, averages->best().loss);
    EXPECT_NE((*answerFromJson("average", averages->toJson(), "/answer"))->as<Averages>(), nullptr);

    Averages unknown;
    unknown.means = {{.k = 1, .from = 40}, {.k = 2, .from = 30, .isEven = false, .loss = 7.0}};
    const auto readUnknown = Averages::fromJson(unknown.toJson(), "/answer");
    ASSERT_TRUE(readUnknown);
    EXPECT_TRUE(std::isnan(readUnknown->means[0].loss));
    EXPECT_TRUE(std::isnan(readUnknown->means[1].accuracy));
    EXPECT_FALSE(readUnknown->means[1].isEven);
}

TEST(Average, ThatWasKeptWithoutItsMeansIsRefused)
{
    EXPECT_FALSE(Average::answerFrom({{"averages", params::Json::array()}}, "/answer"));
    const auto read = Average::answerFrom(params::Json(), "/answer");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.issues()[0].pointer, "/answer");
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
