#include "ui/plots/LaneReader.h"
#include "ui/plots/Outline.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace lrp::ui
{
namespace
{

constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

/// A noisy loss with a spike and a NaN, as many samples as are asked for.
void fill(engine::LaneRecord& lane, std::int64_t end)
{
    std::mt19937 random(5);
    std::lognormal_distribution<float> noise(0.0F, 0.5F);
    for (auto step = static_cast<std::int64_t>(lane.samples.size()); step < end; ++step) {
        const float loss = step == 54'321 ? 99.0F : step == 12'345 ? std::nanf("") : noise(random);
        lane.samples.append(
            {.step = step, .lr = 0.1 + 1e-6 * static_cast<double>(step), .loss = loss, .momentum = 0.9});
    }
}

std::vector<double> smoothed(const engine::LaneRecord& lane, double keep)
{
    Smoothing average(keep);
    std::vector<double> values;
    for (std::size_t i = 0; i < lane.samples.size(); ++i) {
        values.push_back(average.add(lane.samples.loss(i)));
    }
    return values;
}

/// The columns of a list of values of which each is taken by itself.
Decimator oneByOne(const std::vector<double>& values, const StepWindow& window)
{
    Decimator curve;
    curve.restart(window.begin, window.end, window.columns);
    for (std::size_t i = 0; i < values.size(); ++i) {
        curve.add(static_cast<double>(i), values[i]);
    }
    return curve;
}

/// All columns but the first and the last, which hold what lies outside.
void expectSame(const Decimator& curve, const Decimator& expected)
{
    ASSERT_EQ(curve.columns().size(), expected.columns().size());
    for (std::size_t i = 1; i + 1 < curve.columns().size(); ++i) {
        const Decimator::Column& column = curve.columns()[i];
        ASSERT_EQ(column.minimum, expected.columns()[i].minimum) << i;
        ASSERT_EQ(column.maximum, expected.columns()[i].maximum) << i;
        ASSERT_EQ(column.minimumX, expected.columns()[i].minimumX) << i;
        ASSERT_EQ(column.maximumX, expected.columns()[i].maximumX) << i;
        ASSERT_EQ(column.isBroken(), expected.columns()[i].isBroken()) << i;
    }
}

TEST(SmoothedLoss, ExtentsAreThoseOfTheAverageFromTheStart)
{
    engine::LaneRecord lane;
    fill(lane, 60'000);
    const std::vector<double> values = smoothed(lane, 0.97);
    SmoothedLoss loss(0.97);
    for (std::size_t end = 0; end <= 60'000; end += 777) { // in portions that end inside of blocks
        loss.advance(lane.samples, end);
    }
    loss.advance(lane.samples, 60'000);

    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        const std::size_t begin = random() % 60'000;
        const std::size_t end = std::min<std::size_t>(60'000, begin + random() % (i % 2 == 0 ? 100 : 60'000));
        engine::Extent expected;
        expected.add(begin, &values[begin], end - begin);
        ASSERT_EQ(loss.over(lane.samples, begin, end), expected) << begin << " " << end;
    }
    EXPECT_EQ(loss.averageAt(lane.samples, 40'000), values[40'000]);
    EXPECT_EQ(loss.averageAt(lane.samples, 12'345), values[12'344]);
}

TEST(Outline, ExtentsAreThoseOfTheValues)
{
    std::vector<double> values;
    for (int i = 0; i < 50'001; ++i) {
        values.push_back(std::sin(0.01 * i) + 1e-3 * (i % 7));
    }
    Outline outline;
    outline.build(values);
    for (std::size_t begin = 0; begin < values.size(); begin += 4'321) {
        for (std::size_t end = begin; end < values.size(); end += 1'237) {
            engine::Extent expected;
            expected.add(begin, &values[begin], end - begin);
            ASSERT_EQ(outline.over(values, begin, end), expected);
        }
    }
}

TEST(LaneReader, GivesTheColumnsOfEverySampleWhateverTheView)
{
    engine::LaneRecord lane;
    fill(lane, 60'000);
    const std::vector<double> values = smoothed(lane, 0.9);
    for (const StepWindow& window :
         {StepWindow{.begin = 0, .end = 60'000, .columns = 700, .smoothing = 0.9},
          StepWindow{.begin = 12'000.5, .end = 13'000.25, .columns = 700, .smoothing = 0.9},
          StepWindow{.begin = 50'000, .end = 90'000, .columns = 333, .smoothing = 0.9}}) {
        LaneReader reader;
        reader.restart(&lane, window);
        EXPECT_EQ(reader.prepare(kAll), 0U);
        EXPECT_TRUE(reader.advance());
        expectSame(reader.curve(kTrainingLoss), oneByOne(values, window));
        EXPECT_FALSE(reader.advance());
    }
}

TEST(LaneReader, KeepsSpikesAndNaNWhereColumnsHoldThousands)
{
    engine::LaneRecord lane;
    fill(lane, 60'000);
    LaneReader reader;
    reader.restart(&lane, {.begin = 0, .end = 60'000, .columns = 10});
    reader.advance();
    const auto& columns = reader.raw(kTrainingLoss).columns();

    EXPECT_EQ(std::count_if(columns.begin(), columns.end(), [](const auto& c) { return c.isBroken(); }), 1);
    EXPECT_EQ(columns[3].brokenX, 12'345.0);
    EXPECT_EQ(columns[10].maximum, 99.0);
    EXPECT_EQ(columns[10].maximumX, 54'321.0);
}

TEST(LaneReader, GrowsIntoWhatItReadsAtOnce)
{
    const StepWindow window{.begin = 0, .end = 30'000, .columns = 500, .smoothing = 0.9, .rateFactor = 2.0};
    engine::LaneRecord lane;
    LaneReader growing;
    growing.restart(&lane, window);
    for (std::int64_t end = 0; end <= 20'000; end += 333) {
        fill(lane, end);
        growing.advance();
    }
    LaneReader whole;
    whole.restart(&lane, window);
    whole.advance();

    expectSame(growing.raw(kTrainingLoss), whole.raw(kTrainingLoss));
    expectSame(growing.curve(kTrainingLoss), whole.curve(kTrainingLoss));
    EXPECT_EQ(growing.end(kRate).step, whole.end(kRate).step);
    EXPECT_EQ(growing.end(kRate).value, 2.0 * lane.samples.lr(lane.samples.size() - 1));
    EXPECT_EQ(growing.end(kTrainingLoss).value, whole.end(kTrainingLoss).value);
}

TEST(LaneReader, StaysSmoothedAsItWasUntilTheNewAverageIsReady)
{
    engine::LaneRecord lane;
    fill(lane, 60'000);
    StepWindow window{.begin = 0, .end = 60'000, .columns = 700, .smoothing = 0.9};
    LaneReader reader;
    reader.restart(&lane, window);
    reader.advance();
    window.smoothing = 0.5;
    reader.restart(&lane, window);
    EXPECT_EQ(reader.prepare(20'000), 40'000U);
    reader.advance();
    expectSame(reader.curve(kTrainingLoss), oneByOne(smoothed(lane, 0.9), window));

    EXPECT_EQ(reader.prepare(kAll), 0U);
    reader.restart(&lane, window);
    reader.showPrepared();
    reader.advance();
    expectSame(reader.curve(kTrainingLoss), oneByOne(smoothed(lane, 0.5), window));
}

} // namespace
} // namespace lrp::ui
