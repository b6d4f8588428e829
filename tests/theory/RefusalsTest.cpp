#include "core/theory/Refusals.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <string>

namespace lrp::theory
{
namespace
{

using Sentences = std::vector<std::string>;

/// 100 updates at a rate of 0.1, the last `falling` of them at a tenth of it, evaluated after each.
FinishedLane laneOf(const std::string& name, std::size_t falling)
{
    FinishedLane lane{
        .circumstances = {.name = name, .optimizer = "SGD", .problem = "spirals", .batchSize = 16},
        .course = {.rates = std::vector<double>(100, 0.1)}};
    std::fill(lane.course.rates.end() - static_cast<std::ptrdiff_t>(falling), lane.course.rates.end(), 0.01);
    for (std::int64_t step = 1; step <= 100; ++step) {
        lane.course.steps.push_back(step);
        lane.course.losses.push_back(1.0 / static_cast<double>(step));
    }
    return lane;
}

/// The pair that laws are fitted to, one of it changed.
Sentences refusalsOf(const std::function<void(FinishedLane&)>& change)
{
    std::vector<FinishedLane> lanes{laneOf("A", 0), laneOf("C", 50)};
    change(lanes[1]);
    return whyNotFitted(lanes);
}

TEST(WarmUp, EndsAtTheFirstPeak)
{
    EXPECT_EQ(warmUpOf(std::vector{0.1, 0.2, 0.3, 0.3, 0.1}), 2);
    EXPECT_EQ(warmUpOf(std::vector{0.3, 0.3, 0.1}), 0);
    EXPECT_EQ(warmUpOf(std::vector{0.1, 0.2, 0.1, 0.3}), 0); // a restart is none
}

TEST(Refusals, AreNoneOfAConstantLaneAndOneThatFalls)
{
    EXPECT_EQ(refusalsOf([](FinishedLane&) {}), Sentences{});
}

TEST(Refusals, NameTheRuleAndTheNumbers)
{
    const auto one = [](const Sentences& why) {
        return why.size() == 1 ? why.front() : std::to_string(why.size());
    };
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) { lane.circumstances.diverged = true; })),
              "C diverged: a law is of losses that are numbers; needs a lane that finished");
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) { lane.circumstances.movesMomentum = true; })),
              "C moves its momentum, which laws do not know; needs one that stays");
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) { lane.circumstances.clipped = 0.12; })),
              "C clipped 12 % of its gradients; needs 5 % or fewer");
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) { lane.circumstances.clipped = 0.05; })), "0");
    EXPECT_EQ(
        one(refusalsOf([](FinishedLane& lane) { lane.circumstances.clipped.reset(); })),
        "C clips its gradients, in how many updates is not known; needs none, or at most 5 % of them by "
        "recorded norms");
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) { lane.circumstances.optimizer = "Adam"; })),
              "C has another optimizer than A: Adam instead of SGD; needs the same");
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) { lane.circumstances.batchSize = 32; })),
              "C has batches of 32, A of 16; needs the same");
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) { lane.circumstances.problem = "moons"; })),
              "C is to train on another problem than A did; needs the same");
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) { lane.course.losses[6] = 0.0; })),
              "C has a loss of 0 after 7 updates, which has no logarithm; needs losses above 0");
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) {
                  lane.course.steps.resize(19);
                  lane.course.losses.resize(19);
              })),
              "C has 19 evaluations behind its warm-up; needs 20 or more");
    EXPECT_EQ(one(refusalsOf([](FinishedLane& lane) {
                  for (double& rate : lane.course.rates) {
                      rate *= 2.0;
                  }
              })),
              "C's rate peaks at 0.2, that of A at 0.1: no law holds across base rates; needs the same");
}

TEST(Refusals, AskForALaneThatHoldsAndOneThatFalls)
{
    EXPECT_EQ(
        whyNotFitted(std::vector{laneOf("A", 0), laneOf("B", 0)}),
        Sentences{
            "A and B never fall from their peak, so that what a fall is worth is not known; needs a lane "
            "that falls by more than 1 %"});
    EXPECT_EQ(
        whyNotFitted(std::vector{laneOf("A", 60), laneOf("B", 80)}),
        Sentences{
            "A and B hold their peak for at most 40 % of the updates behind the warm-up; needs one that "
            "holds it for 50 %, such as a constant rate or one that is stable before it decays"});
    EXPECT_EQ(whyNotFitted(std::vector{laneOf("A", 50), laneOf("B", 80)}), Sentences{});
}

TEST(Refusals, KeepForecastsNearWhatWasFitted)
{
    const std::vector<FinishedLane> lanes{laneOf("A", 0), laneOf("C", 50)}; // areas 10 and 5.5
    const FinishedLane other = laneOf("D", 20);
    EXPECT_EQ(whyNotForecast(lanes, other.circumstances, other.course.rates), Sentences{});
    EXPECT_EQ(
        whyNotForecast(lanes, other.circumstances, std::vector<double>(151, 0.1)),
        Sentences{
            "D has an area of 15.1 under its rates, those of A and C are from 5.5 to 10; needs one from "
            "2.75 to 15"});
    EXPECT_EQ(whyNotForecast(lanes, other.circumstances, std::vector<double>(27, 0.1)).size(), 1U);
    EXPECT_EQ(whyNotForecast(lanes, other.circumstances, std::vector<double>(100, 0.05)).size(), 1U);
}

} // namespace
} // namespace lrp::theory
