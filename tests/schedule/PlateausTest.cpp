#include "core/schedule/frameworks/KerasPlateau.h"
#include "core/schedule/frameworks/OptaxPlateau.h"
#include "core/schedule/frameworks/PaddlePlateau.h"
#include "core/schedule/frameworks/SklearnPlateau.h"
#include "core/schedule/frameworks/TimmPlateau.h"
#include "tests/schedule/Rates.h"

#include <cmath>
#include <gtest/gtest.h>

// How the frameworks' metric-driven schedules differ: one case for each row of the comparison. Every schedule
// halves or divides by ten from a base rate of 1, with a patience of 2 where nothing else is said.
namespace lrp::schedule
{
namespace
{

using Rates = std::vector<double>;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

const Schedule kTorch{ReduceLROnPlateau{.factor = 0.5, .patience = 2}};
const Schedule kTimm{timm::Plateau{.decayRate = 0.5, .patienceT = 2, .mode = PlateauMode::Min}};
const Schedule kKeras{keras::ReduceLROnPlateau{.factor = 0.5, .patience = 2}};
const Schedule kPaddle{paddle::ReduceOnPlateau{.factor = 0.5, .patience = 2}};
const Schedule kOptax{optax::ReduceOnPlateau{.factor = 0.5, .patience = 2}};
const Schedule kSklearn{sklearn::Adaptive{.nIterNoChange = 2}};

TEST(Plateaus, TimmAloneWantsMoreByDefault)
{
    const auto modeOf = [](const char* id) {
        return params::find(entries(), id)->field("mode")->defaultValue;
    };
    EXPECT_EQ(modeOf("ReduceLROnPlateau"), "min");
    EXPECT_EQ(modeOf("keras.ReduceLROnPlateau"), "min");
    EXPECT_EQ(modeOf("paddle.ReduceOnPlateau"), "min");
    EXPECT_EQ(modeOf("timm.plateau"), "max");

    const Schedule timm{timm::Plateau{.decayRate = 0.5, .patienceT = 1}};
    EXPECT_EQ(ratesAfter(timm, {1, 2, 3, 4}).back(), 1.0);
    EXPECT_EQ(ratesAfter(timm, {4, 3, 2}).back(), 0.5);
}

TEST(Plateaus, FireMoreThanPatienceOrAtPatience)
{
    EXPECT_EQ(ratesAfter(kTorch, {1, 1, 1, 1}), (Rates{1, 1, 1, 1, 0.5}));
    EXPECT_EQ(ratesAfter(kTimm, {1, 1, 1, 1}), (Rates{1, 1, 1, 1, 0.5}));
    EXPECT_EQ(ratesAfter(kPaddle, {1, 1, 1, 1}), (Rates{1, 1, 1, 1, 0.5}));
    EXPECT_EQ(ratesAfter(kKeras, {1, 1, 1}), (Rates{1, 1, 1, 0.5}));
    EXPECT_EQ(ratesAfter(kOptax, {1, 1, 1}), (Rates{1, 1, 1, 0.5}));
    EXPECT_EQ(ratesAfter(kSklearn, {1, 1, 1}), (Rates{1, 1, 1, 0.2}));
}

TEST(Plateaus, WithoutPatienceOptaxCutsAtImprovements)
{
    const Schedule optax{optax::ReduceOnPlateau{.factor = 0.5, .patience = 0}};
    EXPECT_EQ(ratesAfter(optax, {3, 2, 2, 1}), (Rates{1, 0.5, 0.25, 0.25, 0.125}));
    EXPECT_EQ(ratesAfter({keras::ReduceLROnPlateau{.factor = 0.5, .patience = 0}}, {3, 2, 2}),
              (Rates{1, 1, 1, 0.5}));
}

TEST(Plateaus, JudgeByARelativeOrAnAbsoluteMargin)
{
    // 100 → 99.995 is less than 1e-4 of 100 but more than 1e-4.
    EXPECT_EQ(ratesAfter(kTorch, {100, 99.995, 99.991, 99.991}).back(), 0.5);
    EXPECT_EQ(ratesAfter(kTimm, {100, 99.995, 99.991, 99.991}).back(), 0.5);
    EXPECT_EQ(ratesAfter(kPaddle, {100, 99.995, 99.991, 99.991}).back(), 0.5);
    EXPECT_EQ(ratesAfter(kOptax, {100, 99.995, 99.991}).back(), 0.5);
    EXPECT_EQ(ratesAfter(kKeras, {100, 99.995, 99.991}).back(), 1.0);

    const Schedule absolute{
        paddle::ReduceOnPlateau{.factor = 0.5, .patience = 2, .thresholdMode = ThresholdMode::Abs}};
    EXPECT_EQ(ratesAfter(absolute, {100, 99.995, 99.99, 99.985}).back(), 1.0);

    // rtol and atol add up: below 0.9 · 10 − 2 = 7.
    const Schedule both{optax::ReduceOnPlateau{.factor = 0.5, .patience = 2, .rtol = 0.1, .atol = 2.0}};
    EXPECT_EQ(ratesAfter(both, {10, 7.5, 7.5}).back(), 0.5);
    EXPECT_EQ(ratesAfter(both, {10, 7.5, 6.9, 6.9}).back(), 1.0);

    // The slack is tol for each example: 1e-3 · 100.
    const Schedule summed{sklearn::Adaptive{.nIterNoChange = 2, .nSamples = 100}};
    EXPECT_EQ(ratesAfter(summed, {10, 9.95, 9.91}).back(), 0.2);
    EXPECT_EQ(ratesAfter(kSklearn, {10, 9.95, 9.91}).back(), 1.0);
}

TEST(Plateaus, ARelativeMarginPointsTheWrongWayBelowZero)
{
    // −1 is below −1 · 0.9 and above −1 · 1.1, so that a metric that stands still goes on improving.
    for (const PlateauMode mode : {PlateauMode::Min, PlateauMode::Max}) {
        ReduceLROnPlateau torch{.mode = mode, .factor = 0.5, .patience = 0, .threshold = 0.1};
        paddle::ReduceOnPlateau paddle{.mode = mode, .factor = 0.5, .patience = 0, .threshold = 0.1};
        EXPECT_EQ(ratesAfter(torch, {-1, -1, -1}).back(), 1.0);
        EXPECT_EQ(ratesAfter(paddle, {-1, -1, -1}).back(), 1.0);
        torch.thresholdMode = paddle.thresholdMode = ThresholdMode::Abs;
        EXPECT_EQ(ratesAfter(torch, {-1, -1, -1}).back(), 0.25);
        EXPECT_EQ(ratesAfter(paddle, {-1, -1, -1}).back(), 0.25);
    }
}

TEST(Plateaus, TakeNanForTheBestOrForBad)
{
    // PyTorch, timm and optax count it as bad and judge what follows as if it had not been.
    EXPECT_EQ(ratesAfter(kTorch, {kNan, 1, 0.5, 0.2}).back(), 1.0);
    EXPECT_EQ(ratesAfter(kTorch, {kNan, kNan, kNan}).back(), 0.5);
    EXPECT_EQ(ratesAfter(kTimm, {kNan, kNan, kNan}).back(), 0.5);
    EXPECT_EQ(ratesAfter(kOptax, {kNan, kNan}).back(), 0.5);
    EXPECT_EQ(ratesAfter(kOptax, {kNan, 1, 0.5}).back(), 1.0);
    // For Keras and Paddle it is the best, and nothing is better.
    EXPECT_EQ(ratesAfter(kKeras, {kNan, 1, 0.5}), (Rates{1, 1, 1, 0.5}));
    EXPECT_EQ(ratesAfter(kPaddle, {kNan, 1, 0.5, 0.2}), (Rates{1, 1, 1, 1, 0.5}));
    // scikit-learn starts counting anew.
    EXPECT_EQ(ratesAfter(kSklearn, {1, 1, kNan, 1}).back(), 1.0);
    EXPECT_EQ(ratesAfter(kSklearn, {1, 1, kNan, 1, 1}).back(), 0.2);
    // Later NaNs are bad for all but scikit-learn.
    EXPECT_EQ(ratesAfter(kKeras, {1, kNan, kNan}).back(), 0.5);
    EXPECT_EQ(ratesAfter(kPaddle, {1, kNan, kNan, kNan}).back(), 0.5);
}

TEST(Plateaus, RestAfterACut)
{
    // PyTorch and timm: patience 0 would cut at each report; after a cut two reports do not count.
    const Schedule torch{ReduceLROnPlateau{.factor = 0.5, .patience = 0, .cooldown = 2}};
    EXPECT_EQ(ratesAfter(torch, {1, 1, 1, 1, 1}), (Rates{1, 1, 0.5, 0.5, 0.5, 0.25}));
    const Schedule timm{
        timm::Plateau{.decayRate = 0.5, .patienceT = 0, .cooldownT = 2, .mode = PlateauMode::Min}};
    EXPECT_EQ(ratesAfter(timm, {1, 1, 1, 1, 1}), (Rates{1, 1, 0.5, 0.5, 0.5, 0.25}));
    // Keras counts down before it judges, so that the second report counts already.
    const Schedule keras{keras::ReduceLROnPlateau{.factor = 0.5, .patience = 1, .cooldown = 2}};
    EXPECT_EQ(ratesAfter(keras, {1, 1, 1, 1}), (Rates{1, 1, 0.5, 0.5, 0.25}));
    const Schedule paddle{paddle::ReduceOnPlateau{.factor = 0.5, .patience = 0, .cooldown = 2}};
    EXPECT_EQ(ratesAfter(paddle, {1, 1, 1, 1, 1}), (Rates{1, 1, 0.5, 0.5, 0.5, 0.25}));
    const Schedule optax{optax::ReduceOnPlateau{.factor = 0.5, .patience = 1, .cooldown = 2}};
    EXPECT_EQ(ratesAfter(optax, {1, 1, 1, 1, 1}), (Rates{1, 1, 0.5, 0.5, 0.5, 0.25}));
}

TEST(Plateaus, UpdateTheBestDuringACooldownExceptPaddle)
{
    // 0.1 comes while they rest; afterwards 0.5 beats the 1 before it, but not the 0.1.
    const Schedule torch{ReduceLROnPlateau{.factor = 0.5, .patience = 0, .cooldown = 1}};
    EXPECT_EQ(ratesAfter(torch, {1, 1, 0.1, 0.5}).back(), 0.25);
    const Schedule keras{keras::ReduceLROnPlateau{.factor = 0.5, .patience = 1, .cooldown = 2}};
    EXPECT_EQ(ratesAfter(keras, {1, 1, 0.1, 0.5}).back(), 0.25);
    const Schedule optax{optax::ReduceOnPlateau{.factor = 0.5, .patience = 1, .cooldown = 1}};
    EXPECT_EQ(ratesAfter(optax, {1, 1, 0.1, 0.5}).back(), 0.25);
    const Schedule paddle{paddle::ReduceOnPlateau{.factor = 0.5, .patience = 0, .cooldown = 1}};
    EXPECT_EQ(ratesAfter(paddle, {1, 1, 0.1, 0.5}).back(), 0.5);
}

TEST(Plateaus, AtTheFloorResetTheCountExceptKeras)
{
    // A cut of less than eps is not made, yet the count starts anew and the cooldown runs.
    Groups groups{{.lr = 1e-8}};
    const auto scheduler =
        makeScheduler({ReduceLROnPlateau{.factor = 0.5, .patience = 1, .cooldown = 3}}, groups);
    for (int k = 0; k < 3; ++k) {
        scheduler->report(groups, 1.0);
    }
    EXPECT_EQ(groups[0].lr, 1e-8);
    EXPECT_EQ(scheduler->standing()->bad, 0);
    EXPECT_EQ(scheduler->standing()->cooldown, 3);

    // Keras: once the rate is above the floor again, the long wait cuts at once.
    const Schedule keras{keras::ReduceLROnPlateau{.factor = 0.5, .patience = 3, .minLr = 0.25}};
    Groups kerasGroups{{.lr = 0.25}};
    const auto listener = makeScheduler(keras, kerasGroups);
    for (int k = 0; k < 6; ++k) {
        listener->report(kerasGroups, 1.0);
    }
    kerasGroups[0].lr = 1.0;
    listener->report(kerasGroups, 1.0);
    EXPECT_EQ(kerasGroups[0].lr, 0.5);
}

TEST(Plateaus, StopAtTheirFloors)
{
    EXPECT_EQ(ratesAfter({ReduceLROnPlateau{.factor = 0.1, .patience = 0, .minLr = 0.5}}, {1, 1, 1}).back(),
              0.5);
    EXPECT_EQ(ratesAfter({timm::Plateau{.patienceT = 0, .lrMin = 0.5}}, {1, 1, 1}).back(), 0.5);
    EXPECT_EQ(ratesAfter({keras::ReduceLROnPlateau{.patience = 1, .minLr = 0.5}}, {1, 1, 1}).back(), 0.5);
    EXPECT_EQ(ratesAfter({paddle::ReduceOnPlateau{.patience = 0, .minLr = 0.5}}, {1, 1, 1}).back(), 0.5);
    // optax's is a share of the base rate.
    EXPECT_EQ(ratesAfter({optax::ReduceOnPlateau{.patience = 1, .minScale = 0.5}}, {1, 1, 1}, 4.0).back(),
              2.0);
    // scikit-learn makes the last cut from just above 1e-6 and then none.
    EXPECT_EQ(ratesAfter({sklearn::Adaptive{.nIterNoChange = 1}}, {1, 1, 1, 1}, 2e-6),
              (Rates{2e-6, 2e-6, 4e-7, 4e-7, 4e-7}));
}

TEST(Plateaus, KerasComparesItsFloorInSinglePrecision)
{
    // 0.1 as a float is larger than 0.1: a rate between the two is not above the floor.
    const Schedule below{keras::ReduceLROnPlateau{.factor = 0.5, .patience = 1, .minLr = 0.1}};
    EXPECT_EQ(ratesAfter(below, {1, 1}, 0.1 + 1e-10).back(), 0.1 + 1e-10);
    EXPECT_EQ(ratesAfter(below, {1, 1}, 0.1 + 1e-8).back(), 0.1);

    // 0.7 as a float is smaller than 0.7: at the floor the rate is "cut" to the same, and the wait begins
    // anew.
    Groups groups{{.lr = 0.7}};
    const auto scheduler =
        makeScheduler(keras::ReduceLROnPlateau{.factor = 0.5, .patience = 3, .minLr = 0.7}, groups);
    for (int k = 0; k < 4; ++k) {
        scheduler->report(groups, 1.0);
    }
    groups[0].lr = 10.0;
    scheduler->report(groups, 1.0);
    EXPECT_EQ(groups[0].lr, 10.0);
}

TEST(Plateaus, KeepPyTorchsEpsilon)
{
    const Schedule coarse{ReduceLROnPlateau{.factor = 0.5, .patience = 0, .eps = 0.3}};
    EXPECT_EQ(ratesAfter(coarse, {1, 1, 1}), (Rates{1, 1, 0.5, 0.5}));
    const Schedule paddle{paddle::ReduceOnPlateau{.factor = 0.5, .patience = 0, .epsilon = 0.3}};
    EXPECT_EQ(ratesAfter(paddle, {1, 1, 1}), (Rates{1, 1, 0.5, 0.5}));
}

TEST(Plateaus, TimmWarmsUpBeforeItListens)
{
    const Schedule timm{timm::Plateau{
        .decayRate = 0.5, .patienceT = 0, .warmupT = 4, .warmupLrInit = 0.2, .mode = PlateauMode::Min}};
    const Rates rates = ratesAfter(timm, {9, 9, 9, 9, 1, 1});
    const Rates wanted{0.2, 0.4, 0.6, 0.8, 1, 1, 0.5};
    for (std::size_t k = 0; k < wanted.size(); ++k) {
        EXPECT_NEAR(rates[k], wanted[k], 1e-15);
    }
}

TEST(Plateaus, OptaxJudgesMeansOfReports)
{
    // Means of three: 2, 2, 2; patience 2 cuts at the third.
    const Schedule optax{optax::ReduceOnPlateau{.factor = 0.5, .patience = 2, .accumulationSize = 3}};
    const Rates rates = ratesAfter(optax, {1, 2, 3, 3, 2, 1, 1, 1, 4});
    EXPECT_EQ(rates[8], 1.0);
    EXPECT_EQ(rates[9], 0.5);
}

TEST(Plateaus, BeginAtARateOfTheirOwn)
{
    EXPECT_EQ(ratesAfter({paddle::ReduceOnPlateau{.learningRate = 0.3}}, {}).front(), 0.3);
    EXPECT_EQ(ratesAfter({sklearn::Adaptive{.eta0 = 0.3}}, {}).front(), 0.3);
    EXPECT_EQ(ratesAfter({paddle::ReduceOnPlateau{}}, {}, 0.7).front(), 0.7);
}

TEST(Plateaus, RefuseWhatTheFrameworksRefuse)
{
    EXPECT_NE(refusalOf(R"({"type": "keras.ReduceLROnPlateau", "factor": 1})"), "");
    EXPECT_NE(refusalOf(R"({"type": "paddle.ReduceOnPlateau", "factor": 1.5})"), "");
    EXPECT_NE(refusalOf(R"({"type": "timm.plateau", "decay_rate": 1})"), "");
    EXPECT_NE(refusalOf(R"({"type": "optax.reduce_on_plateau", "factor": 0})"), "");
    EXPECT_EQ(refusalOf(R"({"type": "optax.reduce_on_plateau", "rtol": 0, "atol": 0})"),
              "/rtol: is 0, as atol is; optax needs at least one of them above 0, such as rtol 0.0001");
    EXPECT_NE(refusalOf(R"({"type": "sklearn.adaptive", "eta0": 0})"), "");
}

TEST(Plateaus, NeedAMetricAndNoSequence)
{
    for (const char* id : {"keras.ReduceLROnPlateau", "timm.plateau", "paddle.ReduceOnPlateau",
                           "optax.reduce_on_plateau", "sklearn.adaptive"}) {
        const std::string json = std::string(R"({"type": ")") + id + "\"}";
        const Schedule schedule = scheduleFrom(json);
        EXPECT_TRUE(needsMetric(schedule)) << id;
        Groups groups{{.lr = 0.1}};
        EXPECT_THROW(makeScheduler(schedule, groups)->step(groups), ScheduleError) << id;
        EXPECT_NE(refusalOf(R"({"type": "SequentialLR", "milestones": [], "schedulers": [)" + json + "]}")
                      .find("cannot run inside a SequentialLR"),
                  std::string::npos)
            << id;
        EXPECT_NE(refusalOf(R"({"type": "segments", "lengths": [], "parts": [)" + json + "]}"), "") << id;
    }
}

TEST(Plateaus, MoveEveryGroup)
{
    for (const Schedule& schedule : {kTorch, kTimm, kKeras, kPaddle, kOptax}) {
        Groups groups{{.lr = 1.0}, {.lr = 0.1}};
        const auto scheduler = makeScheduler(schedule, groups);
        for (int k = 0; k < 4; ++k) {
            scheduler->report(groups, 1.0);
        }
        EXPECT_EQ(groups[0].lr, 0.5) << idOf(schedule);
        EXPECT_EQ(groups[1].lr, 0.05) << idOf(schedule);
    }
}

} // namespace
} // namespace lrp::schedule
