#include "core/rehearsal/Reports.h"

#include "core/rehearsal/MadeCurve.h"
#include "tests/rehearsal/Lanes.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

namespace lrp::rehearsal
{
namespace
{

using engine::LaneRecord;
using experiment::Metric;
using experiment::TickUnit;

/// A run of `steps` updates: the loss of update t is 100 − t, an evaluation after every `period` steps has a
/// validation loss of its step and an accuracy of a thousandth of that.
std::shared_ptr<LaneRecord> runOf(std::int64_t steps, std::int64_t period, std::int64_t from = 0)
{
    auto run = std::make_shared<LaneRecord>();
    for (std::int64_t t = from; t <= steps; t += period) {
        run->evaluations.append({.step = t,
                                 .trainingLoss = 0.0,
                                 .validationLoss = static_cast<double>(t),
                                 .accuracy = 0.001 * static_cast<double>(t)});
    }
    for (std::int64_t t = from; t < steps; ++t) {
        run->samples.append({.step = t,
                             .lr = 0.1 + static_cast<double>(t),
                             .loss = 100.0 - static_cast<double>(t),
                             .momentum = 0.0});
    }
    return run;
}

experiment::Lane listening(Metric metric, TickUnit tick)
{
    experiment::Lane lane = laneWith(R"({"type": "ReduceLROnPlateau"})");
    lane.metric = metric;
    lane.tick = tick;
    return lane;
}

TEST(Reports, OfARunAreItsMetricAtItsTicks)
{
    const auto run = runOf(60, 10);
    experiment::Shape shape = shapeOfTest();
    shape.totalSteps = 60;

    const auto reports = reportsOf(*run, listening(Metric::ValidationLoss, TickUnit::Epoch), 10, shape, "");

    ASSERT_TRUE(reports);
    EXPECT_EQ(reports->values, (std::vector<double>{10, 20, 30, 40, 50})); // after 60 nothing is trained
    EXPECT_EQ(reports->steps, (std::vector<std::int64_t>{10, 20, 30, 40, 50}));
    EXPECT_EQ(reports->rates, (std::vector<double>{10.1, 20.1, 30.1, 40.1, 50.1}));
    EXPECT_EQ(reports->name, "validation loss of A");
    EXPECT_EQ(
        reportsOf(*run, listening(Metric::ValidationAccuracy, TickUnit::Epoch), 10, shape, "")->values[1],
        0.02);
}

TEST(Reports, HearNothingWhereNothingIsNew)
{
    // An evaluation every 20 steps and a tick every 10; then one every 5, of which every second is heard.
    experiment::Shape shape = shapeOfTest();
    shape.totalSteps = 60;
    shape.evaluateEvery = 20;
    const auto lane = listening(Metric::ValidationLoss, TickUnit::Epoch);
    EXPECT_EQ(reportsOf(*runOf(60, 20), lane, 10, shape, "")->steps, (std::vector<std::int64_t>{20, 40}));
    shape.evaluateEvery = 5;
    EXPECT_EQ(reportsOf(*runOf(60, 5), lane, 10, shape, "")->values,
              (std::vector<double>{10, 20, 30, 40, 50}));
    // Ticks every step: a report where an evaluation is new.
    EXPECT_EQ(
        reportsOf(*runOf(60, 20), listening(Metric::ValidationLoss, TickUnit::Step), 10, shape, "")->steps,
        (std::vector<std::int64_t>{20, 40}));
}

TEST(Reports, OfTrainingLossAreMeansByExamples)
{
    // 95 examples in batches of 10: the last batch of an epoch has 5.
    experiment::Shape shape = shapeOfTest();
    shape.totalSteps = 30;
    const auto reports =
        reportsOf(*runOf(30, 10), listening(Metric::TrainingLoss, TickUnit::Epoch), 10, shape, "");
    ASSERT_TRUE(reports);
    double sum = 0.0;
    for (int t = 0; t < 10; ++t) {
        sum += (100.0 - t) * (t == 9 ? 5.0 : 10.0);
    }
    EXPECT_DOUBLE_EQ(reports->values[0], sum / 95.0);
    EXPECT_EQ(reports->values.size(), 2U);
    EXPECT_EQ(reportsOf(*runOf(30, 10), listening(Metric::TrainingLoss, TickUnit::Step), 10, shape, "")
                  ->values.size(),
              29U);
}

TEST(Reports, OfAForkBeginWhereItsScheduleBegan)
{
    const auto parent = runOf(30, 10);
    const auto fork = runOf(60, 10, 30);
    fork->beginning = {.isContinued = false, .forkStep = 30, .parent = parent, .scheduleStep = 30};
    experiment::Shape shape = shapeOfTest();
    shape.totalSteps = 60;
    const auto lane = listening(Metric::ValidationLoss, TickUnit::Epoch);
    EXPECT_EQ(reportsOf(*fork, lane, 10, shape, "")->values, (std::vector<double>{40, 50}));
    // One that goes on with the schedule of its parent has heard all.
    fork->beginning.scheduleStep = 0;
    EXPECT_EQ(reportsOf(*fork, lane, 10, shape, "")->values, (std::vector<double>{10, 20, 30, 40, 50}));
}

TEST(Reports, OfARunWithoutAnySayWhy)
{
    experiment::Shape shape = shapeOfTest();
    const auto none =
        reportsOf(*runOf(5, 10), listening(Metric::ValidationLoss, TickUnit::Epoch), 10, shape, "/lanes/0");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.issues().front().text(),
              "/lanes/0/metric: was never reported in this run; needs an evaluation "
              "and a tick before its end, such as evaluating once an epoch");
}

/// A file that lasts as long as its test.
class TextFile
{
public:
    explicit TextFile(const std::string& content)
        : m_path(std::filesystem::temp_directory_path() /
                 ("lrp-reports-" + std::to_string(::getpid()) + ".csv"))
    {
        std::ofstream(m_path) << content;
    }
    ~TextFile() { std::filesystem::remove(m_path); }
    std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

std::string refusalOf(const std::string& content, const std::string& column = "")
{
    const TextFile file(content);
    const auto reports = readReports(file.path(), column, "--metric");
    std::string text = reports ? "" : reports.issues().front().text();
    if (const auto at = text.find(file.path()); at != std::string::npos) {
        text.replace(at, file.path().size(), "F");
    }
    return text;
}

TEST(Reports, AreReadFromLinesAndColumns)
{
    const TextFile lines("1\nnan\n\n0.5\n-inf\n");
    const auto plain = readReports(lines.path(), "", "");
    ASSERT_TRUE(plain);
    ASSERT_EQ(plain->values.size(), 4U);
    EXPECT_TRUE(std::isnan(plain->values[1]));
    EXPECT_EQ(plain->values[3], -std::numeric_limits<double>::infinity());

    const TextFile table("step,val_loss\n10,1\n20,\n30,0.5\n");
    const auto only = readReports(table.path(), "", "");
    ASSERT_TRUE(only);
    EXPECT_EQ(only->values, (std::vector<double>{1, 0.5})); // an empty cell is no report
    EXPECT_EQ(only->name, "val_loss");

    const TextFile two("epoch;loss;acc\n1;0,5;0,1\n2;0,4;0,2\n");
    EXPECT_EQ(readReports(two.path(), "acc", "")->values, (std::vector<double>{0.1, 0.2}));
    EXPECT_EQ(readReports(two.path(), "2", "")->values, (std::vector<double>{0.5, 0.4}));
}

TEST(Reports, RefuseWordsWithTheirLine)
{
    EXPECT_EQ(refusalOf("1\n2\noops\n"),
              R"(--metric: "F", line 3, column 1 is "oops"; needs a number, nan or inf)");
    EXPECT_EQ(refusalOf("loss\n1\noops\n"),
              R"(--metric: "F", line 3, column 1 ("loss") is "oops"; needs a number, nan or inf)");
    EXPECT_EQ(refusalOf("step,loss,acc\n1,2,3\n"),
              R"(--metric: "F" has several columns of numbers; choose one of loss, acc)");
    EXPECT_EQ(refusalOf("step,loss,acc\n1,2,3\n", "los"),
              R"(--metric: "F" has no column "los"; did you mean loss? It has step, loss, acc)");
    EXPECT_EQ(refusalOf("1,2\n3,4\n"),
              R"(--metric: "F" has 2 columns without names; choose one by its number. If )"
              "these are decimal commas, write points");
    EXPECT_EQ(refusalOf("step\n1\n"), R"(--metric: "F" holds counts alone: step; needs a column of reports)");
    EXPECT_EQ(refusalOf("loss\n"),
              R"(--metric: "F" holds no reports; needs a number in a line of its own, or more)");
}

TEST(MadeCurve, IsItsFormulaWithSpikesAndNans)
{
    MadeCurve curve{.reports = 4, .floor = 0.5, .height = 2.0, .tau = 2.0, .noise = 0.0, .spike = 3.0};
    curve.spikes = {2};
    curve.nans = {4};
    const std::vector<double> values = reportsOf(curve).values;
    ASSERT_EQ(values.size(), 4U);
    EXPECT_DOUBLE_EQ(values[0], 2.5);
    EXPECT_DOUBLE_EQ(values[1], 0.5 + 2.0 * std::exp(-0.5) + 3.0);
    EXPECT_DOUBLE_EQ(values[2], 0.5 + 2.0 * std::exp(-1.0));
    EXPECT_TRUE(std::isnan(values[3]));
}

TEST(MadeCurve, HasNoiseOfItsSeedAndSize)
{
    const MadeCurve flat{.reports = 20'000, .floor = 1.0, .height = 0.0, .noise = 0.1};
    const auto values = reportsOf(flat).values;
    EXPECT_EQ(values, reportsOf(flat).values);
    double mean = 0.0;
    double square = 0.0;
    for (const double value : values) {
        mean += value / 20'000.0;
        square += (value - 1.0) * (value - 1.0) / 20'000.0;
    }
    EXPECT_NEAR(mean, 1.0, 0.003);
    EXPECT_NEAR(std::sqrt(square), 0.1, 0.003);
    MadeCurve other = flat;
    other.seed = 9;
    EXPECT_NE(values, reportsOf(other).values);
}

TEST(MadeCurve, HasTheSameBitsEverywhere)
{
    const auto values = reportsOf(MadeCurve{}).values;
    EXPECT_EQ(values[0], 1.3199962908944833);
    EXPECT_EQ(values[23], 0.34122556355620454); // with the exp and cos of glibc the last digit is another
}

TEST(MadeCurve, RefusesPlacesBehindItsEnd)
{
    MadeCurve curve{.reports = 4};
    const auto issues =
        params::readSettings(params::Json{{"reports", 4}, {"spikes", {2, 5}}}, curve, "/curve");
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front().text(),
              "/curve/spikes: names report 5, and the curve has 4; needs a number from 1 to 4");
}

} // namespace
} // namespace lrp::rehearsal
