#include "core/probe/TestsOfLane.h"

#include <functional>
#include <gtest/gtest.h>

namespace lrp::probe
{
namespace
{

using Change = TestsOfLane::Change;

constexpr experiment::Shape kHundred{.trainExamples = 160,
                                     .validationExamples = 40,
                                     .stepsPerEpoch = 10,
                                     .totalSteps = 100,
                                     .evaluateEvery = 10};

struct Edited {
    experiment::Problem problem{};
    experiment::Lane lane{.optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.9}};

    TestedLane tested() const { return testedLane(problem, lane, experiment::plan(lane, kHundred)); }
};

schedule::Schedule scheduleOf(const params::Json& json)
{
    return schedule::fromJson(json, "").value();
}

TestsOfLane::Answer answerAt(std::int64_t step)
{
    auto answer = std::make_shared<RangeTestAnswer>();
    answer->step = step;
    return answer;
}

class TestsOfLaneTest : public testing::Test
{
protected:
    TestsOfLaneTest() { tests.add(Edited().tested(), first); }

    /// Whether the test from step 0 holds for the lane after this edit; else what is another.
    std::optional<Change> changeAfter(const std::function<void(Edited&)>& edit) const
    {
        Edited edited;
        edit(edited);
        const auto past = tests.before(edited.tested());
        EXPECT_EQ(tests.of(edited.tested()).empty(), past.has_value());
        return past ? std::optional(past->change) : std::nullopt;
    }

    const TestsOfLane::Answer first = answerAt(0);
    TestsOfLane tests;
};

TEST_F(TestsOfLaneTest, HoldWhereALaneDiffersInWhatATestDoesNotDependOn)
{
    EXPECT_FALSE(
        changeAfter([](Edited& c) { c.lane.optimizer = optimizer::SGD{.lr = 3.0, .momentum = 0.9}; }));
    EXPECT_FALSE(changeAfter([](Edited& c) {
        c.lane.schedule = scheduleOf({{"type", "CosineAnnealingLR"}, {"T_max", 100}});
    }));
    EXPECT_FALSE(changeAfter([](Edited& c) { c.lane.letter = 'C'; }));
    EXPECT_FALSE(changeAfter([](Edited& c) { c.lane.name = "another"; }));
    EXPECT_FALSE(changeAfter([](Edited& c) { c.lane.average = experiment::Averaging::Ema; }));
    EXPECT_FALSE(changeAfter([](Edited& c) { c.lane.clipAt = 5.0; })) << "nothing is clipped";
    EXPECT_FALSE(changeAfter([](Edited& c) { c.problem.length = 9000; }));
    EXPECT_FALSE(changeAfter([](Edited& c) { c.problem.evaluateEvery = params::epochs(3.0); }));
    EXPECT_FALSE(changeAfter([](Edited& c) { c.problem.engine = experiment::TrainingEngine::Autograd; }));
    EXPECT_FALSE(changeAfter([](Edited& c) { c.problem.channels = experiment::Channels::All; }));
}

TEST_F(TestsOfLaneTest, DoNotHoldWhereTheProblemIsAnother)
{
    EXPECT_EQ(changeAfter([](Edited& c) { c.problem.batchSize = 32; }), Change::Problem);
    EXPECT_EQ(changeAfter([](Edited& c) { c.problem.seed = 1; }), Change::Problem);
    EXPECT_EQ(changeAfter([](Edited& c) { c.problem.init = experiment::Init::Xavier; }), Change::Problem);
    EXPECT_EQ(changeAfter([](Edited& c) { c.problem.validationShare = 0.5; }), Change::Problem);
    EXPECT_EQ(changeAfter([](Edited& c) { c.problem.model = model::LeNet{}; }), Change::Problem);
    EXPECT_EQ(changeAfter([](Edited& c) { c.problem.dataset = dataset::NoData{}; }), Change::Problem);
}

TEST_F(TestsOfLaneTest, DoNotHoldWhereTheLaneStepsOtherwise)
{
    EXPECT_EQ(changeAfter([](Edited& c) { c.lane.optimizer = optimizer::SGD{.lr = 0.1, .momentum = 0.5}; }),
              Change::Optimizer);
    EXPECT_EQ(changeAfter([](Edited& c) { c.lane.optimizer = optimizer::Adam{}; }), Change::Optimizer);
    EXPECT_EQ(changeAfter([](Edited& c) { c.lane.clip = experiment::Clip::Norm; }), Change::Clipping);
    EXPECT_EQ(
        changeAfter([](Edited& c) { // momentum 0.85 at the peak
            c.lane.schedule = scheduleOf({{"type", "OneCycleLR"}, {"max_lr", 0.8}, {"total_steps", 100}});
        }),
        Change::Momentum);
}

TEST_F(TestsOfLaneTest, OfAnotherLaneAreNoPastOfThisOne)
{
    Edited other;
    other.lane.letter = 'B';
    other.problem.seed = 1;
    EXPECT_TRUE(tests.of(other.tested()).empty());
    EXPECT_FALSE(tests.before(other.tested()));
}

/// Weights after some updates are those of one schedule.
TEST_F(TestsOfLaneTest, FromALaterStepHoldForTheLaneThatGetsThereAlone)
{
    const auto later = answerAt(50);
    tests.add(Edited().tested(), later);
    EXPECT_EQ(tests.of(Edited().tested()), (std::vector<TestsOfLane::Answer>{first, later}));
    Edited renamed;
    renamed.lane.name = "another";
    renamed.lane.letter = 'D';
    EXPECT_EQ(tests.of(renamed.tested()).size(), 2U);
    Edited faster;
    faster.lane.optimizer = optimizer::SGD{.lr = 0.2, .momentum = 0.9};
    EXPECT_EQ(tests.of(faster.tested()), std::vector<TestsOfLane::Answer>{first});
    Edited longer;
    longer.problem.length = 9000;
    EXPECT_EQ(tests.of(longer.tested()), std::vector<TestsOfLane::Answer>{first});
}

TEST_F(TestsOfLaneTest, TheLatestOfTheSameCounts)
{
    const auto again = answerAt(0);
    tests.add(Edited().tested(), again);
    EXPECT_EQ(tests.of(Edited().tested()), std::vector<TestsOfLane::Answer>{again});
    Edited shared; // the same test, made for another lane
    shared.lane.letter = 'B';
    const auto others = answerAt(0);
    tests.add(shared.tested(), others);
    EXPECT_EQ(tests.of(Edited().tested()), std::vector<TestsOfLane::Answer>{others});
}

/// A form adds what it shows with every edit of the rate.
TEST_F(TestsOfLaneTest, FromStepZeroAreTheSameWhateverTheRate)
{
    const auto again = answerAt(0);
    Edited faster;
    faster.lane.optimizer = optimizer::SGD{.lr = 0.2, .momentum = 0.9};
    tests.add(faster.tested(), again);
    EXPECT_EQ(tests.count(), 1U);
    EXPECT_EQ(tests.of(Edited().tested()), std::vector<TestsOfLane::Answer>{again});
}

TEST_F(TestsOfLaneTest, RememberTheLatestOfTheLetterAndGoBackWithUndo)
{
    Edited adam;
    adam.lane.optimizer = optimizer::Adam{};
    const auto second = answerAt(0);
    tests.add(adam.tested(), second);
    Edited bigger;
    bigger.problem.batchSize = 64;
    const auto past = tests.before(bigger.tested());
    ASSERT_TRUE(past);
    EXPECT_EQ(past->answer, second);
    EXPECT_EQ(tests.of(Edited().tested()), std::vector<TestsOfLane::Answer>{first});
    EXPECT_FALSE(tests.before(Edited().tested()));
}

/// Its rule multiplies the rate while it warms up, which a test has it leave.
TEST(TestedLane, LeavesOutTheWarmUpOfAScheduleFreeOptimizer)
{
    Edited cold;
    cold.lane.optimizer = optimizer::SGDScheduleFree{.warmupSteps = 0};
    Edited warm;
    warm.lane.optimizer = optimizer::SGDScheduleFree{.warmupSteps = 100};
    EXPECT_EQ(cold.tested().optimizer, warm.tested().optimizer);
}

TEST(TestedLane, OfTwoWeightsHasNoBatches)
{
    Edited one;
    one.problem.dataset = dataset::NoData{};
    Edited other = one;
    other.problem.batchSize = 64;
    EXPECT_EQ(one.tested().problem, other.tested().problem);
    other.problem.seed = 1; // the noise on their gradient
    EXPECT_NE(one.tested().problem, other.tested().problem);
}

} // namespace
} // namespace lrp::probe
