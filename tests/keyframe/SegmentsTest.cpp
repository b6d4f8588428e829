#include "core/keyframe/Segments.h"

#include "core/experiment/Plan.h"
#include "core/optimizer/SGD.h"
#include "core/schedule/composition/Ramp.h"
#include "core/schedule/composition/Segments.h"
#include "core/schedule/Constant.h"
#include "core/schedule/StepLR.h"

#include <gtest/gtest.h>

namespace lrp::keyframe
{
namespace
{

using enum Transition;
using experiment::Lane;
using experiment::Shape;

constexpr Shape kPlanned{.trainExamples = 1000, .stepsPerEpoch = 50, .totalSteps = 1500, .evaluateEvery = 50};
const KeyFrames kWarmedUp{{0, 0.0, Linear}, {150, 0.4, Hold}, {900, 0.4, Cosine}, {1500, 0.004}};

params::Json jsonOf(const KeyFrames& frames)
{
    return schedule::toJson(scheduled(frames, 0.1, experiment::TickUnit::Step, kPlanned).schedule);
}

Lane laneWith(schedule::Schedule schedule, double lr = 0.4)
{
    return {.optimizer = optimizer::SGD{.lr = lr}, .schedule = std::move(schedule)};
}

void expectAlike(const KeyFrames& ours, const KeyFrames& wanted)
{
    ASSERT_EQ(ours.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        EXPECT_NEAR(ours[i].step, wanted[i].step, 0.02) << i;
        EXPECT_NEAR(ours[i].rate, wanted[i].rate, 1e-12) << i;
        EXPECT_TRUE(i + 1 == wanted.size() || ours[i].toNext == wanted[i].toNext) << i;
    }
}

TEST(Segments, AreOrdinaryRampsInPerCent)
{
    EXPECT_EQ(jsonOf(kWarmedUp), params::parsed(R"({
        "type": "segments",
        "parts": [{"type": "ramp", "from": 0.0, "to": 1.0, "length": "10 %", "shape": "linear", "power": 2.0},
                  {"type": "constant"},
                  {"type": "ramp", "from": 1.0, "to": 0.01, "length": "40 %", "shape": "cosine", "power": 2.0}],
        "lengths": ["10 %", "50 %"],
        "join": "restart"})"));
    EXPECT_EQ(scheduled(kWarmedUp, 0.1, experiment::TickUnit::Step, kPlanned).baseRate, 0.4);
}

TEST(Segments, PlanTheRatesOfTheFrames)
{
    const KeyFrames frames{
        {0, 0.1, Exponential}, {333, 0.4, Hold}, {700, 0.3, Linear}, {1001, 0.05, Cosine}, {1500, 0.2}};

    const experiment::Plan plan =
        experiment::plan(withFrames(laneWith(schedule::Constant{}, 7.0), frames, kPlanned), kPlanned);

    ASSERT_EQ(plan.rates.size(), 1500U);
    EXPECT_DOUBLE_EQ(plan.baseRate, 0.4);
    for (std::size_t step = 0; step < plan.rates.size(); ++step) {
        EXPECT_NEAR(plan.rates[step], rateAt(frames, static_cast<double>(step)), 2e-5) << step;
    }
}

TEST(Segments, ComeBackAsTheFramesTheyWere)
{
    for (const KeyFrames& frames :
         {kWarmedUp, KeyFrames{{0, 0.1, Exponential}, {333, 0.4, Hold}, {700, 0.3, Linear}, {1500, 0.0}},
          KeyFrames{{0, 0.2, Hold}, {1500, 0.2}},
          KeyFrames{{0, 0.4, Linear}, {500, 0.1, Hold}, {500, 0.3, Cosine}, {1500, 0.05}}}) {
        const auto back = framesOf(withFrames(laneWith(schedule::Constant{}), frames, kPlanned), kPlanned);
        ASSERT_TRUE(back);
        expectAlike(*back, frames);
    }
}

TEST(Segments, ArePercentagesOfWhatIsLeftOfTheRun)
{
    const KeyFrames future{{500, 0.4, Hold}, {1000, 0.4, Linear}, {1500, 0.0}};

    const Scheduled made = scheduled(future, 0.1, experiment::TickUnit::Step, kPlanned, 500);

    const auto* segments = made.schedule.as<schedule::Segments>();
    ASSERT_NE(segments, nullptr);
    EXPECT_EQ(segments->lengths, std::vector{params::percentOfRun(50.0)});
    const auto back = framesOf(laneWith(made.schedule), kPlanned, 500);
    ASSERT_TRUE(back);
    expectAlike(*back, future);
}

TEST(Segments, StandAtWholeTicks)
{
    Lane lane = laneWith(schedule::Constant{});
    lane.tick = experiment::TickUnit::Epoch; // of 50 steps
    const auto back =
        framesOf(withFrames(lane, {{0, 0.4, Linear}, {370, 0.1, Cosine}, {1500, 0.0}}, kPlanned), kPlanned);

    ASSERT_TRUE(back);
    EXPECT_NEAR((*back)[1].step, 350.0, 0.6);
}

TEST(Segments, LeaveOutWhatIsShorterThanATick)
{
    const auto json = jsonOf({{0, 0.4, Linear}, {0.2, 0.1, Hold}, {1500, 0.1}});

    EXPECT_EQ(json["parts"].size(), 1U);
    EXPECT_EQ(json["lengths"].size(), 0U);
}

TEST(Segments, OfOneRateAreConstant)
{
    EXPECT_EQ(jsonOf({{0, 0.4, Hold}, {1500, 0.4}}), params::parsed(R"({"type": "constant"})"));
}

TEST(Segments, OfNoRatesAtAllKeepTheBaseRate)
{
    const Scheduled made =
        scheduled({{0, 0.0, Hold}, {1500, 0.0}}, 0.1, experiment::TickUnit::Step, kPlanned);

    EXPECT_EQ(made.baseRate, 0.1);
    EXPECT_EQ(experiment::plan(laneWith(made.schedule, 0.1), kPlanned).rates.front(), 0.0);
}

TEST(Segments, KeepTheBaseRateWhereItIsFixed)
{
    const Lane lane = withFrames(laneWith(schedule::Constant{}, 0.2), kWarmedUp, kPlanned, BaseRate::Kept);

    EXPECT_EQ(optimizer::baseLr(lane.optimizer), 0.2);
    const auto back = framesOf(lane, kPlanned);
    ASSERT_TRUE(back);
    expectAlike(*back, kWarmedUp);
}

TEST(Frames, AreReadFromSchedulesWrittenByHand)
{
    using params::percentOfRun;
    const schedule::Segments warmUp{
        .parts = {schedule::Ramp{.from = 0.0, .to = 1.0, .length = percentOfRun(5.0)}, // and held
                  schedule::Ramp{
                      .from = 1.0, .to = 0.0, .length = percentOfRun(180.0)}}, // half of it is used
        .lengths = {percentOfRun(10.0)}};

    const auto frames = framesOf(laneWith(warmUp), kPlanned);

    ASSERT_TRUE(frames);
    expectAlike(*frames, {{0, 0.0, Linear}, {75, 0.4, Hold}, {150, 0.4, Linear}, {1500, 0.2}});
    expectAlike(*framesOf(laneWith(schedule::Constant{}), kPlanned), {{0, 0.4, Hold}, {1500, 0.4}});
}

TEST(Frames, AreNoneOfWhatTheyCannotDraw)
{
    using schedule::RampShape;
    EXPECT_FALSE(framesOf(laneWith(schedule::StepLR{.stepSize = 500}), kPlanned));
    EXPECT_FALSE(framesOf(laneWith(schedule::Ramp{.shape = RampShape::Root}), kPlanned));
    EXPECT_FALSE(framesOf( // a cosine that is not ended
        laneWith(schedule::Ramp{.length = params::percentOfRun(150.0), .shape = RampShape::Cosine}),
        kPlanned));
}

TEST(Frames, FollowPartsThatContinue)
{
    const schedule::Segments stairs{.parts = {schedule::Ramp{.from = 1.0, .to = 0.5, .length = 500.0},
                                              schedule::Ramp{.from = 1.0, .to = 0.1, .length = 1000.0}},
                                    .lengths = {500.0},
                                    .join = schedule::Join::Continue};

    const auto frames = framesOf(laneWith(stairs), kPlanned);

    ASSERT_TRUE(frames);
    expectAlike(*frames, {{0, 0.4, Linear}, {500, 0.2, Linear}, {1500, 0.02}});
}

} // namespace
} // namespace lrp::keyframe
