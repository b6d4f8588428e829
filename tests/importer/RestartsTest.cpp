#include "tests/importer/ScalarFiles.h"

namespace lrp::importer
{
namespace
{

/// Event files of trainings that died and were started again.
class Restarts : public Scalars
{
protected:
    static std::string version(const std::string& text = "brain.Event:2")
    {
        return tensorboard::recordOf({.fileVersion = text});
    }
    static std::string start(std::int64_t step)
    {
        return tensorboard::recordOf({.step = step, .isStart = true});
    }
    static std::string values(const std::string& tag, const Steps& steps, double value)
    {
        std::string records;
        for (const std::int64_t step : steps) {
            records += event(step, tag, value);
        }
        return records;
    }
    /// The run of a folder with these files.
    ScalarRun runOf(const std::vector<std::string>& files) const
    {
        std::filesystem::remove_all(path("logs"));
        std::filesystem::create_directory(path("logs"));
        for (std::size_t i = 0; i < files.size(); ++i) {
            write("logs/events.out.tfevents." + std::to_string(1600000000 + 1000 * i) + ".host", files[i]);
        }
        const Runs runs = runsOf("logs");
        return runs.empty() ? ScalarRun{} : runs.front();
    }
};

TEST_F(Restarts, DropWhatTheDeadTrainingWroteFromThereOn)
{
    const ScalarRun run = runOf(
        {version() + values("loss", {10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150}, 1.0),
         version() + start(100) + values("loss", {110, 120}, 2.0)});
    ASSERT_EQ(run.series.size(), 1U);
    expectSeries(run.series[0], "loss", {10, 20, 30, 40, 50, 60, 70, 80, 90, 110, 120},
                 {1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2});
    EXPECT_EQ(remarksOf(run),
              "6 values were left out, as TensorBoard does: the training died and was started again "
              "at step 100.");
}

TEST_F(Restarts, ConcernEveryTagAndTheSameFileToo)
{
    const ScalarRun run =
        runOf({version() + start(0) + values("loss", {0, 10, 20}, 1.0) + values("lr", {0, 10, 20}, 3.0) +
               start(10) + values("loss", {10}, 2.0) + start(5) + values("loss", {7}, 4.0)});
    ASSERT_EQ(run.series.size(), 2U);
    expectSeries(run.series[0], "loss", {0, 7}, {1, 4});
    expectSeries(run.series[1], "lr", {0}, {3});
    EXPECT_EQ(remarksOf(run),
              "5 values were left out, as TensorBoard does: the training died and was started again "
              "at step 10 (and again later).");
}

TEST_F(Restarts, ThatDropNothingAreNotMentioned)
{
    const ScalarRun run = runOf({version() + start(0) + values("loss", {0, 10}, 1.0),
                                 version() + start(20) + values("loss", {20}, 2.0)});
    expectSeries(run.series.at(0), "loss", {0, 10, 20}, {1, 1, 2});
    EXPECT_EQ(remarksOf(run), "");
}

TEST_F(Restarts, AreSaidByAStartAndNotByAStepThatGoesBack)
{
    const ScalarRun run = runOf({version() + values("loss", {0, 10, 20}, 1.0),
                                 version() + values("loss", {5, 10}, 2.0)}); // PyTorch, without purge_step
    expectSeries(run.series.at(0), "loss", {0, 5, 10, 20}, {1, 2, 2, 1});
}

TEST_F(Restarts, OfOldFilesShowByAStepThatGoesBack)
{
    for (const std::string& old : {std::string(), version("brain.Event:1")}) {
        const ScalarRun run = runOf({old + values("loss", {0, 10, 20}, 1.0) + values("lr", {0, 10, 20}, 3.0),
                                     old + start(0) + values("loss", {5}, 2.0) + values("loss", {8}, 2.0)});
        expectSeries(run.series.at(0), "loss", {0, 5, 8}, {1, 2, 2});
        expectSeries(run.series.at(1), "lr", {0, 10, 20}, {3, 3, 3}); // only of tags that come again
        EXPECT_NE(remarksOf(run).find("2 values were left out"), std::string::npos) << remarksOf(run);
    }
}

TEST_F(Restarts, ConcernOneFolderAndGiveBackTheRoom)
{
    std::filesystem::create_directories(path("logs/a"));
    std::filesystem::create_directories(path("logs/b"));
    write("logs/a/tfevents.1", version() + values("loss", {0, 1, 2}, 1.0));
    write("logs/b/tfevents.2",
          version() + start(0) + values("loss", {0, 1}, 1.0) + start(0) + values("loss", {0}, 2.0));
    const Runs runs = runsOf("logs", {.values = 5});
    ASSERT_EQ(runs.size(), 2U);
    expectSeries(runs[0].series.at(0), "loss", {0, 1, 2}, {1, 1, 1});
    expectSeries(runs[1].series.at(0), "loss", {0}, {2});
}

} // namespace
} // namespace lrp::importer
