#include "tests/importer/ScalarFiles.h"

#include <cmath>

namespace lrp::importer
{
namespace
{

TEST_F(Scalars, OfAnyCsvAreItsColumnsOfNumbers)
{
    const Runs runs = csv("epoch,accuracy,loss,val_loss\n0,0.5,1.5,1.25\n1,0.75,1,\n2,1,0.5,0.75\n");

    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].name, "log");
    EXPECT_TRUE(runs[0].remarks.empty());
    ASSERT_EQ(runs[0].series.size(), 3U);
    expectSeries(runs[0].series[0], "accuracy", {0, 1, 2}, {0.5, 0.75, 1.0});
    expectSeries(runs[0].series[2], "val_loss", {0, 2}, {1.25, 0.75});
}

TEST_F(Scalars, TakeTheFinestColumnOfSteps)
{
    const Runs runs = csv("epoch,Step ,loss\n0,10,3\n0,20,2\n");

    ASSERT_EQ(runs[0].series.size(), 2U);
    expectSeries(runs[0].series[0], "epoch", {10, 20}, {0.0, 0.0});
    expectSeries(runs[0].series[1], "loss", {10, 20}, {3.0, 2.0});
}

TEST_F(Scalars, ReadWhatSpreadsheetsWrite)
{
    const Runs runs = csv("\xef\xbb\xbf\"step\",\"loss, mean\"\r\n1,\"0.5\"\r\n\r\n2,\"0.25\"\r\n");

    ASSERT_EQ(runs.at(0).series.size(), 1U);
    expectSeries(runs[0].series[0], "loss, mean", {1, 2}, {0.5, 0.25});
}

TEST_F(Scalars, KeepWhatIsNotFinite)
{
    const Runs runs = csv("step,loss\n0,nan\n1,inf\n2,-Infinity\n");

    const Values& values = runs.at(0).series.at(0).values;
    EXPECT_TRUE(std::isnan(values[0]));
    EXPECT_EQ(values[1], INFINITY);
    EXPECT_EQ(values[2], -INFINITY);
}

TEST_F(Scalars, OfThisProgramAreARunForEachSeedAndLane)
{
    const Runs runs = csv("seed,lane,name,step,lr,momentum,training_loss,validation_loss,accuracy\n"
                          "42,A,\"warm, up\",0,0.1,,1,2,0.5\n"
                          "42,A,\"warm, up\",1,0.2,,0.5,,\n"
                          "42,B,hot,0,9,,1,,\n"
                          "43,A,\"warm, up\",0,0.1,,3,,\n");

    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[0].name, "A warm, up, seed 42");
    EXPECT_EQ(runs[1].name, "B hot, seed 42");
    EXPECT_EQ(runs[2].name, "A warm, up, seed 43");
    ASSERT_EQ(runs[0].series.size(), 4U); // no momentum
    expectSeries(runs[0].series[0], "lr", {0, 1}, {0.1, 0.2});
    expectSeries(runs[0].series[2], "validation_loss", {0}, {2.0});
    expectSeries(runs[2].series[1], "training_loss", {0}, {3.0});
}

TEST_F(Scalars, OfADocumentAreARunForEachOfItsRuns)
{
    const Runs runs = csv("run,parent,fork_step,seed,lane,name,step,training_loss\n"
                          "4,1,0,42,D,step,0,1\n"
                          "5,1,1,42,D,step,1,2\n"
                          "4,1,0,42,D,step,1,3\n"
                          ",,,42,D,step,0,4\n");

    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[0].name, "D step, seed 42, run 4");
    EXPECT_EQ(runs[1].name, "D step, seed 42, run 5");
    EXPECT_EQ(runs[2].name, "D step, seed 42");
    ASSERT_EQ(runs[0].series.size(), 1U); // neither parent nor fork_step
    expectSeries(runs[0].series[0], "training_loss", {0, 1}, {1.0, 3.0});
    expectSeries(runs[1].series[0], "training_loss", {1}, {2.0});
    EXPECT_TRUE(runs[0].remarks.empty());
}

TEST_F(Scalars, OfADownloadHaveTheirNameFromTheFile)
{
    write("run-a-tag-train_loss.csv", "Wall time,Step,Value\n1700000000.5,0,2\n1700000001.5,10,1\n");
    const Runs runs = runsOf("run-a-tag-train_loss.csv");

    EXPECT_EQ(runs.at(0).name, "a");
    ASSERT_EQ(runs[0].series.size(), 1U);
    expectSeries(runs[0].series[0], "train_loss", {0, 10}, {2.0, 1.0});
}

TEST_F(Scalars, AreInOrderAndTheLastOfAStepCounts)
{
    const Runs runs = csv("step,loss\n5,1\n2,2\n5,3\n2,4\n9,5\n");

    expectSeries(runs.at(0).series.at(0), "loss", {2, 5, 9}, {4.0, 3.0, 5.0});
    ASSERT_EQ(runs[0].remarks.size(), 1U);
    EXPECT_EQ(runs[0].remarks[0], "2 values were left out: at their steps there are later ones.");
    EXPECT_EQ(csv("step,loss\n5,1\n5,3\n").at(0).remarks.at(0),
              "1 value was left out: at its step there is a later one.");
}

TEST_F(Scalars, LeaveOutWhatIsNoNumberAndSaySo)
{
    const Runs runs = csv("step,loss,note\n0,1,good\nlast,2,\n1.5,3,\n3,n/a,\n4,0.5\n5,0.25,7,8\n");

    ASSERT_EQ(runs.at(0).series.size(), 2U);
    expectSeries(runs[0].series[0], "loss", {0, 4, 5}, {1.0, 0.5, 0.25});
    expectSeries(runs[0].series[1], "note", {5}, {7.0});
    ASSERT_EQ(runs[0].remarks.size(), 2U); // the first is of the 8 that has no name
    EXPECT_EQ(runs[0].remarks[1].find("4 cells were left out. The first: "), 0U) << runs[0].remarks[1];
    EXPECT_NE(
        runs[0].remarks[1].find("line 2, column 3 (\"note\"): is \"good\"; a scalar needs to be a number."),
        std::string::npos)
        << runs[0].remarks[1];
}

TEST_F(Scalars, RefuseACsvThatHasNone)
{
    EXPECT_EQ(csvRefusal("loss,accuracy\n1,2\n"),
              "\"log.csv\", line 1: names no column of steps; needs one called step, iteration or epoch");
    EXPECT_EQ(csvRefusal(""), "\"log.csv\" holds no scalars; needs a row of numbers or more");
    EXPECT_EQ(csvRefusal("step,loss\n"), "\"log.csv\" holds no scalars; needs a row of numbers or more");
    EXPECT_EQ(csvRefusal("epoch,loss\n0.27,1\n0.54,1\n"),
              "\"log.csv\", line 2, column 1 (\"epoch\"): is \"0.27\"; a step needs to be a whole number");
    EXPECT_NE(csvRefusal("step,\"loss\n1,2\n").find("quote"), std::string::npos);
    EXPECT_NE(refusal("none.csv").find("does not exist"), std::string::npos);
}

TEST_F(Scalars, OfABrokenCsvAreThoseBeforeTheBreak)
{
    const Runs runs = csv("step,loss\n1,2\n2,1\n3,\"0.5\n");

    expectSeries(runs.at(0).series.at(0), "loss", {1, 2}, {2.0, 1.0});
    ASSERT_EQ(runs[0].remarks.size(), 1U);
    EXPECT_EQ(runs[0].remarks[0].find("Not all was read: "), 0U);
}

TEST_F(Scalars, HaveBounds)
{
    std::string wide = "step";
    for (int i = 0; i < 10'000; ++i) {
        wide += ",c" + std::to_string(i);
    }
    EXPECT_EQ(csvRefusal(wide + "\n1\n"), "\"log.csv\", line 1: has 10,001 columns; at most 1,000 are read");

    const Runs few = csv("step,a,b\n1,1,2\n2,3,4\n", {.values = 3});
    expectSeries(few.at(0).series.at(0), "a", {1, 2}, {1.0, 3.0});
    expectSeries(few[0].series.at(1), "b", {1}, {2.0});
    EXPECT_NE(few[0].remarks.at(0).find("after the first 3"), std::string::npos);

    const Runs narrow = csv("step,a,b\n1,1,2\n", {.series = 1});
    EXPECT_EQ(narrow.at(0).series.size(), 1U);
    EXPECT_EQ(narrow[0].remarks.size(), 1U);

    const std::string own = "seed,lane,name,step,lr\n1,A,x,0,1\n2,A,x,0,1\n3,A,x,0,1\n";
    EXPECT_EQ(csv(own, {.series = 2}).size(), 2U);
    const std::string tag(2'000, 'x');
    EXPECT_EQ(csv("step,a," + tag + "\n1,1,2\n").at(0).series.size(), 1U);

    std::string longFile = "step,a\n";
    for (int i = 0; i < 20'000; ++i) {
        longFile += std::to_string(i) + ",1\n";
    }
    const Runs part = csv(longFile, {.bytes = 100'000});
    EXPECT_GT(part.at(0).series.at(0).steps.size(), 5'000U);
    EXPECT_EQ(part[0].remarks.at(0).find("Not all was read: "), 0U);
}

TEST_F(Scalars, OfAnEventFile)
{
    const std::string first = tensorboard::recordOf({.fileVersion = std::string(tensorboard::kFileVersion)});
    const std::string whole = first + event(0, "loss", 2.0) + event(0, "lr", 0.5) + event(10, "loss", NAN);
    write("events.out.tfevents.1.host", whole);
    const Runs runs = runsOf("events.out.tfevents.1.host");

    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].name, std::filesystem::path(folder()).filename().string());
    ASSERT_EQ(runs[0].series.size(), 2U);
    EXPECT_EQ(runs[0].series[0].steps, (Steps{0, 10}));
    EXPECT_TRUE(std::isnan(runs[0].series[0].values[1]));
    expectSeries(runs[0].series[1], "lr", {0}, {0.5});

    write("renamed", whole);
    EXPECT_EQ(runsOf("renamed").at(0).series.size(), 2U);
}

TEST_F(Scalars, OfABrokenEventFileAreThoseBeforeTheBreak)
{
    const std::string whole = event(0, "loss", 2.0) + event(1, "loss", 1.0);
    write("tfevents.cut", whole.substr(0, whole.size() - 3));
    const Runs runs = runsOf("tfevents.cut");

    expectSeries(runs.at(0).series.at(0), "loss", {0}, {2.0});
    ASSERT_EQ(runs[0].remarks.size(), 1U);
    EXPECT_NE(runs[0].remarks[0].find("in the middle of record 2."), std::string::npos) << runs[0].remarks[0];

    write("tfevents.none", "no event file");
    EXPECT_NE(refusal("tfevents.none").find("the length of record 1 has the wrong checksum"),
              std::string::npos);
    write("tfevents.empty", "");
    EXPECT_EQ(refusal("tfevents.empty"), "\"tfevents.empty\" holds no scalars");
}

TEST_F(Scalars, OfAFolderAreARunForEachFolderWithEventFiles)
{
    std::filesystem::create_directories(path("logs/a/train"));
    std::filesystem::create_directories(path("logs/b"));
    std::filesystem::create_directories(path("logs/empty"));
    write("logs/a/train/events.out.tfevents.1", event(0, "loss", 4.0) + event(1, "loss", 3.0));
    write("logs/a/train/events.out.tfevents.2", event(1, "loss", 2.5) + event(2, "loss", 2.0)); // a restart
    write("logs/a/train/notes.txt", "nothing");
    write("logs/events.out.tfevents.3", event(0, "lr", 1.0));
    write("logs/b/events.out.tfevents.4", "broken");
    const Runs runs = runsOf("logs");

    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].name, "logs");
    EXPECT_EQ(runs[1].name, "a/train");
    expectSeries(runs[1].series.at(0), "loss", {0, 1, 2}, {4.0, 2.5, 2.0});
    ASSERT_EQ(runs[0].remarks.size(), 1U);
    EXPECT_NE(runs[0].remarks[0].find("tfevents.4"), std::string::npos);
}

TEST_F(Scalars, RefuseFoldersThatHaveNoneOrTooMany)
{
    std::filesystem::create_directory(path("logs"));
    EXPECT_NE(refusal("logs").find("\"logs\" holds no event files"), std::string::npos) << refusal("logs");
    write("logs/tfevents.1", event(0, "a", 1.0));
    write("logs/tfevents.2", event(0, "a", 1.0));
    EXPECT_NE(refusal("logs", {.files = 1}).find("more than 1 event files"), std::string::npos);
    EXPECT_NE(refusal("logs", {.folderEntries = 1}).find("more than 1 files"), std::string::npos);
    const Runs part = runsOf("logs", {.bytes = 50});
    EXPECT_EQ(part.at(0).remarks.size(), 1U);
}

TEST_F(Scalars, OfManyNamesAreTheFirst)
{
    std::string content;
    for (int i = 0; i < 50; ++i) {
        content += event(0, "tag" + std::to_string(i), 1.0);
    }
    write("tfevents", content + event(0, std::string(2'000, 'x'), 1.0));
    const Runs runs = runsOf("tfevents", {.series = 10});

    EXPECT_EQ(runs.at(0).series.size(), 10U);
    EXPECT_EQ(runs[0].remarks.size(), 2U);
}

} // namespace
} // namespace lrp::importer
