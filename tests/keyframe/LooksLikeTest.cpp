#include "core/keyframe/Offers.h"

#include "core/experiment/Plan.h"
#include "core/optimizer/SGD.h"

#include <gtest/gtest.h>
#include <limits>

namespace lrp::keyframe
{
namespace
{

std::vector<double> sampled(const Likeness& shape, std::size_t count = 200)
{
    std::vector<double> samples;
    for (std::size_t i = 0; i < count; ++i) {
        samples.push_back(shape.rateAt((static_cast<double>(i) + 0.5) / static_cast<double>(count)));
    }
    return samples;
}

std::vector<std::string> idsOf(const Likeness& shape)
{
    std::vector<std::string> ids;
    for (const Scheduled& offer : offersFor(shape)) {
        ids.push_back(schedule::idOf(offer.schedule));
    }
    return ids;
}

const std::vector<Likeness> kLikenesses{
    {.fall = Fall::Constant, .peak = 0.05},
    {.fall = Fall::Constant, .warmUp = 7, .peak = 0.05},
    {.fall = Fall::Linear, .peak = 0.02, .floor = 0.25},
    {.fall = Fall::Cosine, .peak = 0.1, .floor = 0.01},
    {.fall = Fall::Square, .peak = 0.1},
    {.fall = Fall::OneMinusSqrt, .hold = 80, .peak = 3.0},
    {.fall = Fall::Linear, .warmUp = 10, .hold = 80, .peak = 0.3},
    {.fall = Fall::Cosine, .warmUp = 5, .peak = 0.1, .floor = 0.01},
    {.fall = Fall::Cosine, .warmUp = 5, .hold = 30, .peak = 0.1, .floor = 0.2},
    {.fall = Fall::Square, .warmUp = 3, .peak = 0.1},
};

TEST(LooksLike, RecognisesWhatItDraws)
{
    for (const Likeness& shape : kLikenesses) {
        const Likeness found = looksLike(sampled(shape));

        EXPECT_EQ(found.fall, shape.fall) << sentenceFor(shape);
        EXPECT_EQ(found.warmUp, shape.warmUp) << sentenceFor(shape);
        EXPECT_EQ(found.hold, shape.hold) << sentenceFor(shape);
        EXPECT_NEAR(found.peak, shape.peak, 1e-9) << sentenceFor(shape);
        EXPECT_NEAR(found.floor, shape.floor, 1e-9) << sentenceFor(shape);
        EXPECT_LT(found.error, 1e-9) << sentenceFor(shape);
    }
}

TEST(LooksLike, SaysSoInOneSentence)
{
    EXPECT_EQ(sentenceFor({.fall = Fall::Cosine, .warmUp = 5, .floor = 0.0101, .error = 0.0196}),
              "Looks like warm-up 5 % + cosine to 1 % (largest error 2 %)");
    EXPECT_EQ(sentenceFor({.fall = Fall::Linear, .warmUp = 10, .hold = 80, .error = 0.125}),
              "Looks like warm-up 10 % + hold to 80 % + linear to 0 % (largest error 13 %)");
    EXPECT_EQ(sentenceFor({.fall = Fall::Constant}), "Looks like a constant rate (largest error 0 %)");
    EXPECT_EQ(sentenceFor({.fall = Fall::OneMinusSqrt, .hold = 40, .floor = 0.0005, .error = 0.0004}),
              "Looks like hold to 40 % + 1 - sqrt to 0.05 % (largest error 0 %)");
}

/// Every offer, run as a lane, plans the curve of the sentence.
TEST(LooksLike, OffersSchedulesThatDrawIt)
{
    constexpr experiment::Shape kShape{
        .trainExamples = 1000, .stepsPerEpoch = 50, .totalSteps = 2000, .evaluateEvery = 50};
    for (const Likeness& shape : kLikenesses) {
        for (const Scheduled& offer : offersFor(shape)) {
            const auto read = schedule::fromJson(schedule::toJson(offer.schedule), "");
            ASSERT_TRUE(read) << read.issues().front().text();
            const experiment::Plan plan = experiment::plan(
                {.optimizer = optimizer::SGD{.lr = offer.baseRate}, .schedule = *read}, kShape);
            ASSERT_EQ(plan.rates.size(), 2000U) << plan.stopsBecause;
            for (std::size_t step = 0; step < plan.rates.size(); ++step) {
                const double share = static_cast<double>(step) / 2000.0;
                EXPECT_NEAR(plan.rates[step], shape.rateAt(share), 1e-9)
                    << schedule::idOf(offer.schedule) << ", " << sentenceFor(shape) << ", step " << step;
            }
        }
    }
}

TEST(LooksLike, NamesAFrameworksClassWhereOneFits)
{
    using Ids = std::vector<std::string>;
    EXPECT_EQ(idsOf({.fall = Fall::Constant, .peak = 1.0}), Ids{"constant"});
    EXPECT_EQ(idsOf({.fall = Fall::Cosine, .peak = 1.0, .floor = 0.1}),
              (Ids{"segments", "CosineAnnealingLR"}));
    EXPECT_EQ(idsOf({.fall = Fall::Linear, .warmUp = 5, .peak = 1.0}),
              (Ids{"segments", "huggingface.linear"}));
    EXPECT_EQ(idsOf({.fall = Fall::Linear, .warmUp = 5, .peak = 1.0, .floor = 0.1}), Ids{"segments"});
    EXPECT_EQ(idsOf({.fall = Fall::Linear, .warmUp = 5, .hold = 80, .peak = 1.0}),
              (Ids{"segments", "huggingface.warmup_stable_decay"}));
}

/// As a training of so many steps logs it, every `every` steps.
std::vector<StrokePoint> logged(const Likeness& shape, int steps, int every)
{
    std::vector<StrokePoint> curve;
    for (int step = 0; step < steps; step += every) {
        curve.push_back({static_cast<double>(step), shape.rateAt(static_cast<double>(step) / steps)});
    }
    return curve;
}

TEST(LooksLike, RecognisesWhatWasLoggedElsewhere)
{
    for (const int every : {1, 10}) {
        const auto found =
            looksLike(logged({.fall = Fall::Cosine, .warmUp = 5, .peak = 0.1, .floor = 0.01}, 3000, every));

        ASSERT_TRUE(found);
        EXPECT_EQ(found->likeness.fall, Fall::Cosine);
        EXPECT_EQ(found->likeness.warmUp, 5);
        EXPECT_NEAR(found->likeness.peak, 0.1, 5e-4);
        EXPECT_NEAR(found->likeness.floor, 0.01, 2e-3);
        EXPECT_LT(found->likeness.error, 0.02);
        EXPECT_EQ(found->remarks, std::vector<std::string>{});
    }
}

TEST(LooksLike, LeavesOutWhatIsNoRateAndSaysSo)
{
    auto curve = logged({.fall = Fall::Linear, .peak = 0.1}, 1000, 1);
    curve[100].rate = std::numeric_limits<double>::quiet_NaN();
    curve[101].rate = -1.0;

    const auto found = looksLike(curve);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->likeness.fall, Fall::Linear);
    EXPECT_LT(found->likeness.error, 0.01);
    EXPECT_EQ(found->remarks,
              std::vector<std::string>{"2 points have no rate of 0 or more and are left out"});
}

std::string messageOf(const std::vector<StrokePoint>& curve)
{
    const auto found = looksLike(curve);
    return found ? std::string() : found.issues().front().message;
}

TEST(LooksLike, NeedsTenPointsAndOneAboveZero)
{
    EXPECT_EQ(messageOf({}), "The curve has 0 points with a rate of 0 or more; a likeness needs 10 or more. "
                             "The nearest is 10");
    EXPECT_EQ(
        messageOf({{0.0, 0.5}, {1.0, 0.1}}),
        "The curve has 2 points with a rate of 0 or more; a likeness needs 10 or more. The nearest is 10")
        << "which any two points would be";
    auto ten = logged({.fall = Fall::Constant, .peak = 0.5}, 10, 1);
    EXPECT_EQ(messageOf(ten), "");
    ten[4].rate = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(
        messageOf(ten),
        "The curve has 9 points with a rate of 0 or more; a likeness needs 10 or more. The nearest is 10");
    EXPECT_EQ(messageOf(logged({.fall = Fall::Constant, .peak = 0.0}, 10, 1)),
              "The highest rate of the curve is 0; a likeness needs one above 0, however close to it");
}

TEST(LooksLike, RecognisesAFallInTenPoints)
{
    const auto found = looksLike(logged({.fall = Fall::Linear, .peak = 0.1}, 10, 1));

    ASSERT_TRUE(found);
    EXPECT_EQ(found->likeness.fall, Fall::Linear);
    EXPECT_LT(found->likeness.error, 0.001);
}

/// A zigzag: at a sample for each point its middles would all be the same.
TEST(LooksLike, IsHeldAgainstTheLinesBetweenFewPoints)
{
    std::vector<StrokePoint> zigzag;
    for (int i = 0; i < 12; ++i) {
        zigzag.push_back({static_cast<double>(i), i % 2 == 0 ? 0.2 : 0.1});
    }

    const auto found = looksLike(zigzag);

    ASSERT_TRUE(found);
    EXPECT_GT(found->likeness.error, kLargestLikeness);
}

} // namespace
} // namespace lrp::keyframe
