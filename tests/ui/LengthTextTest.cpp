#include "ui/text/LengthText.h"
#include "tests/support/QtTestMain.h"
#include "ui/forms/SegmentLengths.h"

#include <gtest/gtest.h>

namespace lrp::test
{

using params::Json;
using params::Length;
using ui::inOtherUnits;
using ui::inUnit;
using ui::lengthJson;
using ui::lengthText;
using Unit = params::Length::Unit;

namespace
{

/// 30 epochs of 50 steps, ticked by the step.
constexpr params::Clock kSteps{.totalSteps = 1500.0, .stepsPerEpoch = 50.0, .stepsPerTick = 1.0};
constexpr params::Clock kEpochs{.totalSteps = 1500.0, .stepsPerEpoch = 50.0, .stepsPerTick = 50.0};
constexpr params::Range kWhole = params::ticks(1);

std::string others(const std::vector<Length>& lengths, const params::Clock& clock,
                   const params::Range& range = kWhole)
{
    return inOtherUnits(lengths, range, clock).toStdString();
}

} // namespace

TEST(LengthText, ReadsLengthsAsPeopleTypeThem)
{
    EXPECT_EQ(lengthJson("30", Unit::Ticks), Json(30));
    EXPECT_EQ(lengthJson("30", Unit::Percent), Json("30 %"));
    EXPECT_EQ(lengthJson("1,500", Unit::Ticks), Json(1500));
    EXPECT_EQ(lengthJson("1,500 steps", Unit::Percent), Json("1500 steps"));
    EXPECT_EQ(lengthJson("30%", Unit::Ticks), Json("30 %"));
    EXPECT_EQ(lengthJson(" 3 Epochs ", Unit::Percent), Json("3 epochs"));
    EXPECT_EQ(lengthJson("12 ticks", Unit::Percent), Json(12));
    EXPECT_EQ(lengthJson("1e3", Unit::Steps), Json("1000 steps"));
    EXPECT_EQ(lengthJson("+.5", Unit::Epochs), Json("0.5 epochs"));
    EXPECT_EQ(lengthJson("1,5 epochs", Unit::Percent), Json("1.5 epochs"));
    EXPECT_EQ(lengthJson("0,25", Unit::Percent), Json("0.25 %"));
}

TEST(LengthText, KeepsWhatIsNoLengthAsItWasTyped)
{
    for (const char* text : {"", "x", "3 weeks", "1,50,2", "%"}) {
        EXPECT_EQ(lengthJson(text, Unit::Percent), Json(text));
        EXPECT_EQ(lengthText(Json(text), Unit::Percent), text);
    }
}

TEST(LengthText, WritesOtherUnitsBehindTheNumber)
{
    EXPECT_EQ(lengthText("30 %", Unit::Percent), "30");
    EXPECT_EQ(lengthText("30 %", Unit::Ticks), "30 %");
    EXPECT_EQ(lengthText(100, Unit::Ticks), "100");
    EXPECT_EQ(lengthText(100, Unit::Percent), "100 ticks");
    EXPECT_EQ(lengthText("1 epoch", Unit::Steps), "1 epoch");
}

TEST(LengthText, PartsListsAtCommasAndBetweenNumbers)
{
    EXPECT_EQ(ui::lengthPieces("30 %, 60 %"), QStringList({"30 %", "60 %"}));
    EXPECT_EQ(ui::lengthPieces("10 20;30"), QStringList({"10", "20", "30"}));
    EXPECT_EQ(ui::lengthPieces("30 % 60 % of the run"), QStringList({"30 %", "60 % of the run"}));
    EXPECT_TRUE(ui::lengthPieces(" ").isEmpty());
}

TEST(LengthText, ConvertsThereAndBack)
{
    EXPECT_EQ(inUnit(Length(450), Unit::Percent, kWhole, kSteps), params::percentOfRun(30));
    EXPECT_EQ(inUnit(Length(450), Unit::Epochs, kWhole, kSteps), params::epochs(9));
    EXPECT_EQ(inUnit(params::epochs(9), Unit::Ticks, kWhole, kSteps), Length(450));
    EXPECT_EQ(inUnit(params::percentOfRun(10), Unit::Ticks, kWhole, kEpochs), Length(3));
    for (const params::Clock& clock : {kSteps, kEpochs}) {
        for (double ticks = 1; ticks <= clock.totalTicks(); ++ticks) {
            for (const Unit unit : {Unit::Steps, Unit::Epochs, Unit::Percent}) {
                const Length there = inUnit(Length(ticks), unit, kWhole, clock);
                ASSERT_EQ(inUnit(there, Unit::Ticks, kWhole, clock), Length(ticks)) << params::toText(there);
            }
        }
    }
}

TEST(LengthText, TakesNoMoreDigitsThanItNeeds)
{
    EXPECT_EQ(inUnit(Length(1), Unit::Percent, kWhole, kSteps), params::percentOfRun(0.0667));
    EXPECT_EQ(inUnit(Length(453), Unit::Percent, kWhole, kSteps), params::percentOfRun(30.2));
    EXPECT_EQ(inUnit(Length(1.5), Unit::Percent, params::realTicks(), kSteps), params::percentOfRun(0.1));
}

TEST(LengthText, SaysTheSameTimeInTheOtherUnits)
{
    EXPECT_EQ(others({params::percentOfRun(30)}, kSteps), "= 450 steps = 9 epochs");
    EXPECT_EQ(others({Length(450)}, kSteps), "= 450 steps = 9 epochs = 30 %");
    EXPECT_EQ(others({Length(1)}, kEpochs), "= 50 steps = 1 epoch ≈ 3.333 %");
    EXPECT_EQ(others({Length(75, Unit::Steps)}, kEpochs), "= 1.5 → 2 epochs = 5 %");
    EXPECT_EQ(others({Length(100), Length(500)}, kSteps), "= 100, 500 steps = 2, 10 epochs ≈ 6.667, 33.33 %");
    EXPECT_EQ(others({}, kSteps), "");
}

TEST(LengthText, ShowsWhatTheRunRoundsToWholeTicks)
{
    const params::Clock clock{.totalSteps = 1512.0, .stepsPerEpoch = 50.0, .stepsPerTick = 1.0};
    EXPECT_EQ(others({params::percentOfRun(30)}, clock), "= 453.6 → 454 steps = 9.072 epochs");
    EXPECT_EQ(others({params::percentOfRun(30)}, clock, params::realTicks()), "= 453.6 steps = 9.072 epochs");
    EXPECT_EQ(others({params::epochs(1.5)}, kEpochs), "= 75 steps = 1.5 → 2 epochs = 5 %")
        << "also in the unit it was typed in";
}

TEST(LengthText, CallsATickByItsOwnNameWhereItIsNeitherStepNorEpoch)
{
    const params::Clock clock{.totalSteps = 1500.0, .stepsPerEpoch = 50.0, .stepsPerTick = 25.0};
    EXPECT_EQ(others({params::percentOfRun(10)}, clock), "= 6 ticks = 150 steps = 3 epochs");
}

TEST(SegmentLengths, AMovedBoundaryChangesTheLengthsOnBothSides)
{
    const std::vector<Length> lengths{params::percentOfRun(10), params::percentOfRun(60)};
    const auto moved = ui::withBoundaryAt(lengths, 0, 347.0, kWhole, kSteps);
    EXPECT_EQ(moved, (std::vector<Length>{params::percentOfRun(23), params::percentOfRun(47)}));
    const auto last = ui::withBoundaryAt(lengths, 1, 1200.0, kWhole, kSteps);
    EXPECT_EQ(last, (std::vector<Length>{params::percentOfRun(10), params::percentOfRun(70)}));
}

TEST(SegmentLengths, EachLengthKeepsItsUnit)
{
    const std::vector<Length> lengths{Length(100), params::percentOfRun(20)};
    const auto moved = ui::withBoundaryAt(lengths, 0, 201.0, kWhole, kSteps);
    EXPECT_EQ(moved.front(), Length(200));
    EXPECT_EQ(moved.back(), params::percentOfRun(13.3));
    EXPECT_EQ(ui::boundariesOf(moved, kWhole, kSteps), (std::vector<double>{200, 400}));
}

TEST(SegmentLengths, ABoundaryStopsATickBeforeItsNeighbours)
{
    const std::vector<Length> lengths{Length(100), Length(200)};
    EXPECT_EQ(ui::boundariesOf(ui::withBoundaryAt(lengths, 0, -50.0, kWhole, kSteps), kWhole, kSteps),
              (std::vector<double>{1, 300}));
    EXPECT_EQ(ui::boundariesOf(ui::withBoundaryAt(lengths, 0, 900.0, kWhole, kSteps), kWhole, kSteps),
              (std::vector<double>{299, 300}));
    EXPECT_EQ(ui::boundariesOf(ui::withBoundaryAt(lengths, 1, 9000.0, kWhole, kSteps), kWhole, kSteps),
              (std::vector<double>{100, 1499}));
}

} // namespace lrp::test
