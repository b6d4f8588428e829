#include "ui/plots/Readout.h"
#include "core/engine/Departure.h"
#include "FakeRun.h"
#include "ui/plots/CurveEvents.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QTranslator>

namespace lrp::ui
{
namespace
{

using test::diverge;
using test::makeFork;
using test::makeLanes;
using test::makeRecord;
using test::makeRun;
using test::ownPlan;
using test::shapeOf;
using test::train;

TEST(Readout, SaysPlannedAndMeasuredValuesOfVisibleLanes)
{
    std::vector<LaneCurve> lanes = makeLanes(3, 1000);
    lanes[1].visible = false;
    const auto record = makeRecord(lanes, shapeOf(1000));
    train(*record->lanes()[0], 200);
    const std::vector<LaneReadout> readout = readoutAt(150, lanes, record.get(), {.smoothing = 0.0});

    ASSERT_EQ(readout.size(), 2U);
    EXPECT_EQ(readout[0].letter, 'A');
    EXPECT_EQ(readout[0].planned(kRate), 0.2);
    EXPECT_EQ(readout[0].measured(kRate), 0.4);
    EXPECT_FLOAT_EQ(*readout[0].measured(kTrainingLoss), std::exp(-0.5));
    EXPECT_DOUBLE_EQ(*readout[0].measured(kValidationLoss), 1.1 * std::exp(-0.5));
    EXPECT_EQ(readout[1].letter, 'C');
    EXPECT_EQ(readout[1].planned(kRate), 0.4);
    EXPECT_FALSE(readout[1].measured(kRate));
    EXPECT_EQ(inWords(150, 25, readout),
              QStringLiteral(
                  "Step 150, epoch 6.0. A lane 0: planned rate 0.2, measured rate 0.4, training loss 0.6065, "
                  "validation loss 0.6672. C lane 2: planned rate 0.4."));
}

/// A language that puts brackets around the texts of plots and catalogue.
class Brackets : public QTranslator
{
public:
    Brackets() { qApp->installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const bool isKnown = qstrcmp(context, "plots") == 0 || qstrcmp(context, "catalogue") == 0;
        return isKnown ? QStringLiteral("[%1]").arg(QString::fromUtf8(source)) : QString();
    }
};

TEST(Readout, SpeaksThePersonsLanguageInWholeSentences)
{
    const std::vector<LaneCurve> lanes = makeLanes(1, 1000);
    const auto record = makeRecord(lanes, shapeOf(1000));
    train(*record->lanes()[0], 200);
    const std::vector<LaneReadout> readout = readoutAt(150, lanes, record.get(), {.smoothing = 0.0});
    const Brackets language;
    EXPECT_EQ(inWords(150, 25, readout),
              QStringLiteral("[Step 150, epoch 6.0.] [A lane 0: [planned [rate]] 0.2, [measured [rate]] 0.4, "
                             "[training loss] 0.6065, [validation loss] 0.6672.]"));
    EXPECT_EQ(headOf({.channel = kTrainingLoss}, false), QStringLiteral("[training]"));
    EXPECT_EQ(headOf({.channel = channel::id("gradient_norm")}, false), QStringLiteral("[gradient norm]"));
}

TEST(Readout, SaysNaNWhereThereIsNaN)
{
    const std::vector<LaneCurve> lanes = makeLanes(1, 1000);
    const auto record = makeRecord(lanes, shapeOf(1000));
    train(*record->lanes()[0], 200);
    diverge(*record->lanes()[0], 1.8);

    EXPECT_TRUE(inWords(200, 0, readoutAt(200, lanes, record.get(), {.smoothing = 0.9}))
                    .contains(QStringLiteral("training loss NaN")));
    const auto departure = departureOf(*record->lanes()[0]);
    ASSERT_TRUE(departure);
    EXPECT_EQ(departure->step, 200);
    EXPECT_EQ(departure->rate, 1.8);
}

TEST(Readout, CountsPlansThatBeginLaterFromTheirFirstStep)
{
    std::vector<LaneCurve> lanes = makeLanes(1, 300);
    ownPlan(lanes[0]).firstStep = 250;

    EXPECT_FALSE(readoutAt(249, lanes, nullptr, {.smoothing = 0.0}).front().planned(kRate));
    EXPECT_EQ(readoutAt(349, lanes, nullptr, {.smoothing = 0.0}).front().planned(kRate), 0.4);
    EXPECT_EQ(readoutAt(350, lanes, nullptr, {.smoothing = 0.0}).front().planned(kRate), 0.2);
    EXPECT_FALSE(readoutAt(550, lanes, nullptr, {.smoothing = 0.0}).front().planned(kRate));
}

TEST(Readout, GhostsAreSilentUnlessTheyAreNamed)
{
    LaneCurve ghost{.letter = 'D', .run = makeRun(300), .isGhost = true};
    EXPECT_TRUE(readoutAt(150, {ghost}, nullptr, {.smoothing = 0.0}).empty());

    ghost.isNamed = true;
    EXPECT_FLOAT_EQ(*readoutAt(150, {ghost}, nullptr, {.smoothing = 0.0}).front().measured(kTrainingLoss),
                    std::exp(-0.5));
}

TEST(Readout, LanesOfOneLetterSayTheirOwn)
{
    const auto record = makeRecord(makeLanes(1, 1000), shapeOf(1000));
    train(*record->lanes()[0], 300);
    const std::vector<LaneCurve> lanes{{.letter = 'A', .name = QStringLiteral("now")},
                                       {.letter = 'A', .name = QStringLiteral("then"), .run = makeRun(600)}};
    const auto readout = readoutAt(450, lanes, record.get(), {.smoothing = 0.0});

    EXPECT_FALSE(readout[0].measured(kTrainingLoss));
    EXPECT_FLOAT_EQ(*readout[1].measured(kTrainingLoss), std::exp(-1.5));
}

TEST(Readout, BandsSayMeanAndRangeOfTheRunsThatHaveGotThere)
{
    SeedBand band{.letter = 'B', .name = QStringLiteral("step")};
    for (const double factor : {1.0, 2.0, 6.0}) {
        band.runs.push_back(makeRun(factor < 6.0 ? 300 : 100, factor));
    }
    const LaneReadout all = readoutAt(75, band, {.smoothing = 0.0});
    const double loss = std::exp(-0.25);
    EXPECT_FLOAT_EQ(*all.measured(kTrainingLoss), 3.0 * loss);
    EXPECT_FLOAT_EQ(all.find(kTrainingLoss, false)->range->low, loss);
    EXPECT_FLOAT_EQ(all.find(kTrainingLoss, false)->range->high, 6.0 * loss);
    EXPECT_FLOAT_EQ(*all.measured(kValidationLoss), 3.3 * loss);
    EXPECT_EQ(all.find(kRate, false)->range->size(), 0.0);
    EXPECT_EQ(inWords(75, 0, {all}),
              QStringLiteral("Step 75. B step · 3 seeds: measured rate 0.4, training loss 2.336 (0.7788 – "
                             "4.673), validation loss 2.57 (0.8567 – 5.14)."));

    EXPECT_FLOAT_EQ(*readoutAt(150, band, {.smoothing = 0.0}).measured(kTrainingLoss), 1.5 * std::exp(-0.5));
    EXPECT_FALSE(readoutAt(400, band, {.smoothing = 0.0}).measured(kTrainingLoss));
}

TEST(Readout, ReferencesSayTheirLatestPoint)
{
    const ReferenceCurve reference{.name = QStringLiteral("paper"),
                                   .rate = {{0.0, 0.3}, {100.0, 0.1}},
                                   .trainingLoss = {{50.0, 2.0}, {60.0, 1.0}}};
    const LaneReadout readout = readoutAt(55, reference, {});

    EXPECT_EQ(readout.measured(kRate), 0.3);
    EXPECT_EQ(readout.measured(kTrainingLoss), 2.0);
    EXPECT_FALSE(readout.measured(kValidationLoss));
    EXPECT_EQ(inWords(55, 0, {readout}),
              QStringLiteral("Step 55. paper: measured rate 0.3, training loss 2."));
    EXPECT_FALSE(readoutAt(10, reference, {}).measured(kTrainingLoss));
    EXPECT_FALSE(readoutAt(61, reference, {}).measured(kTrainingLoss));
}

TEST(CurveEvents, AreEvaluationsAndBendsOfThePlan)
{
    experiment::Shape shape = shapeOf(1000);
    shape.evaluateEvery = 250;
    const std::vector<LaneCurve> lanes = makeLanes(2, 1000);

    const CurveEvents events(lanes, nullptr, shape.evaluateEvery, shape.totalSteps);

    EXPECT_EQ(events.after(0), 100);
    EXPECT_EQ(events.after(100), 200);
    EXPECT_EQ(events.after(200), 250);
    EXPECT_EQ(events.before(250), 200);
    EXPECT_EQ(events.before(100), 0);
    EXPECT_EQ(events.after(900), 1000);
    EXPECT_FALSE(events.after(1000));
    EXPECT_FALSE(events.before(0));
}

TEST(CurveEvents, PlansThatBeginLaterBendWhereTheirStepsAre)
{
    std::vector<LaneCurve> lanes = makeLanes(1, 300); // bends at its place 100
    ownPlan(lanes[0]).firstStep = 250;
    const CurveEvents events(lanes, nullptr, 0, 550);

    EXPECT_EQ(events.after(0), 250);
    EXPECT_EQ(events.after(250), 350);
    EXPECT_EQ(events.after(350), 550);
}

TEST(CurveEvents, ForksAreEvents)
{
    const std::vector<LaneCurve> lanes{{.letter = 'D', .run = makeFork(makeRun(500), 310, 700)}};
    const CurveEvents events(lanes, nullptr, 0, 1000);

    EXPECT_EQ(events.after(0), 310);
    EXPECT_EQ(events.before(1000), 310);
}

TEST(CurveEvents, ACosineIsNoneAtEveryStep)
{
    LaneCurve lane;
    experiment::Plan& plan = ownPlan(lane);
    for (int step = 0; step < 1000; ++step) {
        plan.rates.push_back(0.2 * (1.0 + std::cos(step * 3.141592653589793 / 500.0)));
    }
    const std::vector<LaneCurve> lanes{lane};
    const auto turn = CurveEvents(lanes, nullptr, 0, 1000).after(10);
    ASSERT_TRUE(turn); // where it begins to rise again
    EXPECT_NEAR(static_cast<double>(*turn), 500.0, 2.0);
}

} // namespace
} // namespace lrp::ui
