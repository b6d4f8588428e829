#include "tests/support/QtTestMain.h"
#include "tests/ui/Runs.h"
#include "ui/history/DifferencesModel.h"
#include "ui/history/DifferencesPanel.h"
#include "ui/history/History.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>
#include <QTranslator>

namespace lrp::test
{

namespace
{

class Differences : public testing::Test
{
protected:
    Differences()
        : model(&history)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    /// The values in the row of a setting, with bars between; empty where there is no such row.
    QString row(const QString& label)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == label) {
                QStringList values;
                for (int column = 1; column < model.columnCount(); ++column) {
                    values << model.index(row, column).data().toString();
                }
                return values.join(" | ");
            }
        }
        return {};
    }

    /// A language that calls every schedule the same.
    class OneWord : public QTranslator
    {
    public:
        OneWord() { qApp->installTranslator(this); }
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char* source, const char*, int) const override
        {
            const auto isNamed = [source](const params::Entry& entry) { return entry.title == source; };
            return std::ranges::any_of(schedule::entries(), isNamed) ? QStringLiteral("Plan") : QString();
        }
    };

    Runs runs;
    ui::History history;
    ui::DifferencesModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_F(Differences, AreTheSettingsThatDiffer)
{
    runs.race(42);
    auto other = experiment::threeSchedules();
    other.problem.batchSize = 32;
    runs.race(other, 43);
    history.reset(runs.contents);
    model.setRuns({1, 2, 4});
    EXPECT_EQ(row("Seed"), "42 | 42 | 43");
    EXPECT_EQ(row("Batch size"), "16 | 16 | 32");
    EXPECT_EQ(row("Schedule"), "Constant | Step decay | Constant");
    EXPECT_EQ(row("Optimizer"), "");
    EXPECT_EQ(row("Begins with"), "");
    EXPECT_EQ(model.headerData(3, Qt::Horizontal, Qt::DisplayRole), "A  constant\nseed 43");
}

TEST_F(Differences, AreThoseOfTheSettingsAndNotOfTheirNames)
{
    runs.race();
    history.reset(runs.contents);
    const OneWord language;
    model.setRuns({1, 2});
    EXPECT_EQ(row("Schedule"), "Plan | Plan");
}

TEST_F(Differences, OfSettingsThatOnlySomeSchedulesHaveAreMarked)
{
    runs.race();
    history.reset(runs.contents);
    model.setRuns({1, 2});
    const auto* step = params::find(schedule::entries(), "StepLR");
    for (const params::Field& field : step->fields) {
        const QString values = row(QString::fromStdString(field.label));
        EXPECT_TRUE(values.startsWith("– | ")) << field.label << ": " << values.toStdString();
    }
    EXPECT_EQ(model.index(0, 0).data(Qt::ToolTipRole), "/lanes/…/schedule/type");
}

TEST_F(Differences, ReachIntoSchedulesWithinSchedules)
{
    auto deep = experiment::threeSchedules();
    runs.race(deep, 42);
    params::Json json = experiment::toJson(deep.lanes[2]);
    json["schedule"]["schedulers"][1]["T_max"] = "60 %";
    const auto lane = experiment::laneFromJson(json, "");
    ASSERT_TRUE(lane) << json.dump();
    deep.lanes[2] = *lane;
    runs.race(deep, 42);
    history.reset(runs.contents);
    model.setRuns({3, 6});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(row("Schedules 2: Half period"), "1350 | 60 %");
}

TEST_F(Differences, NameTheBeginningOfAFork)
{
    runs.race();
    const auto fork = runs.fork(2, 900);
    history.reset(runs.contents);
    model.setRuns({2, fork});
    EXPECT_EQ(row("Begins with"), "new weights | B  step, fork @900");
}

TEST_F(Differences, PanelSaysWhoseTheyAreAndWhenThereAreNone)
{
    runs.race(42);
    runs.race(42);
    history.reset(runs.contents);
    ui::DifferencesPanel panel(&history);
    panel.show();
    const auto heading = [&] { return panel.findChild<QLabel*>("differences/heading")->text(); };
    const auto* table = panel.findChild<QTableView*>("differences");
    panel.setRuns({1, 2});
    EXPECT_EQ(heading(), "Settings in which the 2 selected runs differ:");
    EXPECT_EQ(table->model()->columnCount(), 3);
    panel.setRuns({1, 4});
    EXPECT_EQ(heading(), "The selected runs have the same settings.");
    EXPECT_FALSE(table->isVisible());
    panel.setRuns({});
    EXPECT_EQ(heading(), "Settings in which the 6 shown runs differ:");
    history.showOnly({1, 4});
    EXPECT_EQ(heading(), "The shown runs have the same settings.");
    history.remove({4});
    EXPECT_EQ(heading(), "Select two runs to see in which settings they differ.");
}

} // namespace lrp::test
