#include "tests/support/QtTestMain.h"
#include "tests/support/WithFiles.h"
#include "ui/experiment/ExperimentModel.h"

#include <atomic>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace lrp::test
{
namespace
{

/// Files that grow while the window is open.
class DiskWatch : public WithFiles
{
protected:
    static std::string rows(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += std::to_string(i) + ".5," + std::to_string(i % 2) + "\n";
        }
        return text;
    }
    void append(const std::string& name, const std::string& text) const
    {
        std::ofstream(path(name), std::ios::app) << text;
    }
    /// An experiment of two epochs on data.csv, with a lane that takes its rates from rates.csv.
    experiment::Experiment experiment() const
    {
        experiment::Experiment experiment = ui::ExperimentModel().experiment();
        experiment.lanes.resize(1);
        experiment.problem.dataset = dataset::CsvFile{{path("data.csv")}};
        experiment.problem.validationShare = 0.2;
        experiment.problem.batchSize = 4;
        experiment.problem.length = 2;
        experiment.problem.lengthUnit = experiment::LengthUnit::Epochs;
        const params::Json table{{"type", "table"}, {"file", path("rates.csv")}};
        experiment.lanes[0].schedule = *schedule::fromJson(table, "");
        return experiment;
    }
    static bool comes(const std::function<bool()>& condition)
    {
        constexpr int kMilliseconds = 30'000;
        return QTest::qWaitFor(condition, kMilliseconds);
    }
};

TEST_F(DiskWatch, FollowsDataAndTablesThatGrow)
{
    write("data.csv", "x,label\n" + rows(100));
    write("rates.csv", "lr\n0.5\n0.25\n");
    ui::ExperimentModel model;
    model.setExperiment(experiment());
    const auto rates = [&model] {
        return model.curves().empty() ? std::vector<double>{} : model.curves().front().plan->rates;
    };
    ASSERT_TRUE(comes([&] { return model.shape().totalSteps == 40 && rates().size() == 40U; }));
    EXPECT_EQ(rates().back(), 0.25);

    append("data.csv", rows(100));
    ASSERT_TRUE(comes([&] { return model.shape().totalSteps == 80 && rates().size() == 80U; }));
    EXPECT_EQ(model.shape().trainExamples, 160);

    append("rates.csv", "0.125\n");
    ASSERT_TRUE(comes([&] { return !rates().empty() && rates().back() == 0.125; }));
    EXPECT_FALSE(model.isModified());
}

/// A disk that does not answer until the test lets it.
struct HangingDisk {
    ui::DiskWatch::Look look()
    {
        return [this](const params::Json& json) {
            ++looks;
            gate.acquire();
            return ui::DiskState{{json.get<std::string>(), files::FileStamp{.size = size}}};
        };
    }

    QSemaphore gate;
    std::atomic<int> looks = 0;
    std::atomic<std::int64_t> size = 1;
};

TEST(DiskWatchOfAHangingDisk, KeepsNobodyWaiting)
{
    HangingDisk disk;
    ui::DiskWatch watch(nullptr, disk.look());
    QSignalSpy changes(&watch, &ui::DiskWatch::changed);
    watch.watch("a.csv"); // returns, or the test would not end
    QTest::qWait(1500);
    EXPECT_EQ(disk.looks, 1) << "no other look while the first one is under way";

    disk.gate.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return disk.looks == 2; }));
    EXPECT_EQ(changes.count(), 0) << "the first look finds what there is";
    disk.size = 2;
    disk.gate.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return changes.count() == 1; }));
    disk.gate.release(100);
}

TEST(DiskWatchOfAHangingDisk, TellsNothingOfFilesThatAreWatchedNoMore)
{
    HangingDisk disk;
    ui::DiskWatch watch(nullptr, disk.look());
    QSignalSpy changes(&watch, &ui::DiskWatch::changed);
    watch.watch("a.csv");
    disk.gate.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return disk.looks == 2; })); // on its way, and will find another file
    disk.size = 2;
    watch.watch("b.csv");
    disk.gate.release(2);
    QTest::qWait(100);
    EXPECT_EQ(changes.count(), 0);
    disk.gate.release(100);
}

TEST_F(DiskWatch, SeesFilesThatBreakAndThatComeBack)
{
    write("data.csv", "x,label\n" + rows(100));
    write("rates.csv", "lr\n0.5\n");
    ui::ExperimentModel model;
    model.setExperiment(experiment());
    ASSERT_TRUE(comes([&] { return model.shape().totalSteps == 40; }));

    append("rates.csv", "0,25\n");
    ASSERT_TRUE(comes([&] { return !model.isRight(); }));
    EXPECT_EQ(model.issues().front().pointer, "/lanes/0/schedule/file");
    write("rates.csv", "lr\n0.25\n");
    ASSERT_TRUE(comes([&] { return model.isRight(); }));

    std::filesystem::remove(path("data.csv"));
    ASSERT_TRUE(comes([&] { return !model.issues().empty(); }));
    EXPECT_EQ(model.issues().front().pointer, "/problem/dataset/file");
    write("data.csv", "x,label\n" + rows(10));
    ASSERT_TRUE(comes([&] { return model.issues().empty(); }));
    EXPECT_EQ(model.shape().totalSteps, 4);
}

} // namespace
} // namespace lrp::test
