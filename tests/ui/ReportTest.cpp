#include "ui/report/Report.h"

#include "core/experiment/Presets.h"
#include "ui/report/ReportText.h"
#include "ui/report/SettingsText.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace lrp::ui
{
namespace
{

/// A report of so many lanes, with names that need room, in which every lane has run. `LRP_REPORTS` names a
/// folder that keeps the files, to be looked at.
class ReportPage : public testing::Test
{
protected:
    static experiment::Experiment lanes(int count)
    {
        experiment::Experiment experiment = experiment::threeSchedules();
        for (int i = 0; i < count; ++i) {
            if (i >= static_cast<int>(experiment.lanes.size())) {
                experiment.lanes.push_back(experiment.lanes[static_cast<std::size_t>(i) % 3]);
                experiment.lanes.back().name += " with <b>a long</b> & telling name";
            }
            experiment.lanes[static_cast<std::size_t>(i)].letter = static_cast<char>('A' + i);
        }
        experiment.lanes.resize(static_cast<std::size_t>(count));
        return experiment;
    }

    static Report reportOf(const experiment::Experiment& experiment, bool hasRun = true)
    {
        Report report{.experiment = experiment,
                      .shape = *experiment::shapeOf(experiment.problem),
                      .date = QDate(2026, 11, 25)};
        if (hasRun) {
            auto record = std::make_shared<engine::Record>(experiment);
            record->setShape(report.shape);
            for (const auto& lane : record->lanes()) {
                measure(*lane, report);
            }
            record->state = engine::RunState::Ended;
            report.record = record;
        }
        return report;
    }

    static void measure(engine::LaneRecord& lane, const Report& report)
    {
        const double pace = 300.0 + 40.0 * (lane.letter - 'A');
        for (std::int64_t step = 0; step < report.shape.totalSteps; ++step) {
            const double loss = 0.1 + 0.6 * std::exp(-static_cast<double>(step) / pace);
            if (step % report.shape.evaluateEvery == 0) {
                lane.evaluations.append({step, loss, 1.1 * loss, 1.0 - loss});
            }
            lane.samples.append({step, 0.4, loss * (1.0 + 0.2 * std::sin(static_cast<double>(step))), 0.9});
        }
        lane.steps = report.shape.totalSteps;
        lane.status = engine::LaneStatus::Finished;
    }

    /// The PDF, which must be there and have one page.
    QByteArray written(const Report& report, const char* name)
    {
        const ReportHeights heights = heightsOf(report);
        EXPECT_GE(heights.chart, 300) << name << ": the texts leave the chart too little";
        EXPECT_LE(heights.settings + heights.chart + heights.results, heights.page) << name;
        const QString kept = qEnvironmentVariable("LRP_REPORTS", folder.path());
        const QString path = QDir(kept).filePath(name);
        const params::Issues issues = writeReport(report, path);
        EXPECT_TRUE(issues.empty());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        EXPECT_TRUE(pdf.startsWith("%PDF"));
        EXPECT_EQ(pdf.count("/Type /Page\n"), 1) << name;
        EXPECT_TRUE(pdf.contains("/MediaBox [0 0 595"));
        return pdf;
    }

    QTemporaryDir folder;
};

TEST_F(ReportPage, HoldsOneLaneOrEight)
{
    written(reportOf(lanes(1)), "one.pdf");
    written(reportOf(lanes(3)), "three.pdf");
    written(reportOf(lanes(8)), "eight.pdf");
    written(reportOf(lanes(3), false), "planned.pdf");
}

TEST_F(ReportPage, HoldsEveryFindingItCan)
{
    experiment::Experiment experiment = lanes(8);
    experiment.name = std::string(500, 'n');
    for (experiment::Lane& lane : experiment.lanes) {
        lane.name = std::string(300, 'w');
        lane.schedule = *schedule::fromJson({{"type", "MultiStepLR"}, {"milestones", {9'000}}}, "");
    }
    written(reportOf(experiment), "findings.pdf");
}

TEST_F(ReportPage, HoldsWhatARangeTestShows)
{
    Report report = reportOf(lanes(1));
    const int before = heightsOf(report).results;
    auto answer = std::make_shared<probe::RangeTestAnswer>();
    answer->rates = {0.05, 0.1, 0.2};
    answer->losses = {{0.5}, {0.6}, {0.7}};
    answer->pooled.edge = 1;
    answer->edgesWithout = {0.1, 0.1, 0.1};
    report.tests = {{answer}}; // the lane's rates begin at 0.4
    report.zone = DangerZone{.letter = 'A', .tests = {{0, {.low = {}, .edge = 0.1}}}, .seeds = 3};
    EXPECT_GT(heightsOf(report).results, before);
    written(report, "tested.pdf");
}

TEST_F(ReportPage, IsWrittenWholeOrNotAtAll)
{
    EXPECT_FALSE(writeReport(reportOf(lanes(1)), folder.filePath("none/report.pdf")).empty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(ReportText, SaysWhatIsNotADefault)
{
    const params::Json sgd =
        params::Json::parse(R"({"type": "SGD", "lr": 0.4, "momentum": 0.9, "nesterov": true})");
    EXPECT_EQ(settingsText(sgd, optimizer::entries()), "SGD (lr 0.4, momentum 0.9, nesterov on)");

    const auto sequence = schedule::fromJson(
        params::Json::parse(
            R"({"type": "SequentialLR", "milestones": [10], "schedulers": [{"type": "LinearLR", "total_iters": 10},
            {"type": "CosineAnnealingLR", "T_max": 90}]})"),
        "");
    ASSERT_TRUE(sequence);
    const QString text = settingsText(schedule::toJson(*sequence), schedule::entries());
    EXPECT_TRUE(text.contains("T_max 90")) << text.toStdString();
    EXPECT_TRUE(text.contains("milestones 10")) << text.toStdString();
    EXPECT_EQ(shortened("12345", 4), "123…");
}

TEST(ReportText, TakesNamesAsTheyAre)
{
    experiment::Experiment experiment = experiment::threeSchedules();
    experiment.name = "<script> & co";
    const Report report{.experiment = experiment, .shape = *experiment::shapeOf(experiment.problem)};
    EXPECT_TRUE(reportSettings(report).contains("&lt;script&gt; &amp; co"));
}

TEST_F(ReportPage, SaysWhatTheCurvesDid)
{
    const QString text = reportResults(reportOf(lanes(3)), {}, 0);
    EXPECT_TRUE(text.contains("<p>Learning rate and loss, 3 lanes, ")) << text.toStdString();
    EXPECT_TRUE(text.contains("Lowest at the end: ")) << text.toStdString();
}

TEST(ReportText, CountsTheFindingsItDoesNotShow)
{
    const std::vector<LaneFinding> findings{
        {'A', {.text = "first"}}, {'B', {.text = "second"}}, {'C', {.text = "third"}}};
    const QString text = reportResults({}, findings, 1);
    EXPECT_TRUE(text.contains("first"));
    EXPECT_FALSE(text.contains("second"));
    EXPECT_TRUE(text.contains("2 more findings"));
    EXPECT_TRUE(reportResults({}, {}, 0).isEmpty());
}

} // namespace
} // namespace lrp::ui
