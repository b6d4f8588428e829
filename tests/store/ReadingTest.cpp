#include "core/files/ByteStream.h"
#include "core/store/Continuation.h"
#include "core/store/Schema.h"
#include "tests/store/Fixture.h"

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

/// Documents that are only read, what runs keep to be repeated, and documents of before.
namespace lrp::store
{
namespace
{

using engine::LaneStatus;

class Reading : public Documents
{
protected:
    std::unique_ptr<Document> openForReading() const
    {
        return std::move(Document::openForReading(lrp()).value());
    }

    /// An experiment of one lane that takes its rates from the file "rates.csv".
    experiment::Experiment tabled() const
    {
        experiment::Experiment experiment = experiment::threeSchedules();
        experiment.lanes.resize(1);
        experiment.lanes[0].schedule =
            schedule::fromJson({{"type", "table"}, {"file", path("rates.csv")}}, "").value();
        return experiment;
    }

    static std::shared_ptr<engine::Record> recordOf(const experiment::Experiment& experiment)
    {
        auto record = std::make_shared<engine::Record>(experiment);
        for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
            record->lanes()[i]->setColumns(schedule::columnsOf(experiment.lanes[i].schedule, "").value());
        }
        record->setFacts({{"data", "12345"}});
        record->setShape({.trainExamples = 400,
                          .validationExamples = 100,
                          .stepsPerEpoch = 25,
                          .totalSteps = 2'000,
                          .evaluateEvery = 100});
        record->state = engine::RunState::Running;
        return record;
    }
};

TEST_F(Reading, TakesNoLockAndLeavesTheFileAsItIs)
{
    {
        auto writer = create();
        auto record = newRecord();
        writer->attach(record);
        train(*record->lanes()[0], 300);
        ASSERT_TRUE(writer->flush().empty());
        const auto reader = openForReading();
        EXPECT_EQ(reader->whyReadOnly(), "The file was opened to be read.");
        EXPECT_EQ(reader->contents().value().runs[0].status, LaneStatus::Running);
        train(*record->lanes()[0], 400);
        EXPECT_TRUE(writer->flush().empty());
        EXPECT_EQ(reader->contents().value().runs[0].steps, 400);
    }
    {
        const auto reader = openForReading();
        EXPECT_EQ(open()->whyReadOnly(), "") << "nobody has the lock";
        EXPECT_EQ(reader->contents().value().runs[0].status, LaneStatus::Interrupted);
    }
    execute("UPDATE run SET status = 'running'; DELETE FROM event WHERE kind = 'interrupted'");
    const std::string running = read("a.lrp");
    EXPECT_EQ(openForReading()->contents().value().runs[0].status, LaneStatus::Interrupted);
    EXPECT_EQ(read("a.lrp"), running) << "nothing is marked by who only reads";
}

TEST_F(Reading, BelievesWhatAnotherComputerSays)
{
    writeExample(100);
    execute("UPDATE run SET status = 'running'; INSERT INTO holder SELECT 'elsewhere', 7, 7, 'lr-playground "
            "run', 0, 0");
    EXPECT_EQ(openForReading()->contents().value().runs[0].status, LaneStatus::Interrupted)
        << "the row is about another file, of which this one is a copy";
    struct stat status {
    };
    ASSERT_EQ(::stat(lrp().c_str(), &status), 0);
    execute("UPDATE holder SET file = " + std::to_string(status.st_ino));
    EXPECT_EQ(openForReading()->contents().value().runs[0].status, LaneStatus::Running)
        << "its lock may not reach this computer";
    const auto writer = open();
    EXPECT_EQ(writer->whyReadOnly(), "");
    EXPECT_NE(writer->warning().find("lr-playground run (process 7 on elsewhere)"), std::string::npos)
        << writer->warning();
}

TEST_F(Reading, SaysWhoHasTheFileAsLongAsItIsOpen)
{
    writeExample(100);
    EXPECT_EQ(answer("SELECT count(*) FROM holder"), "0");
    const auto writer = open();
    EXPECT_EQ(answer("SELECT process FROM holder"), std::to_string(::getpid()));
    EXPECT_EQ(answer("SELECT program FROM holder").find("store_tests"), 0U);
}

TEST_F(Reading, KeepsTheNumbersOfTablesOnceForAllRunsThatHaveThem)
{
    write("rates.csv", "lr\n0.3\n0.2\n0.1\n");
    {
        auto document = create();
        const auto first = document->attach(recordOf(tabled())).ids();
        document->attach(recordOf(tabled()));
        ASSERT_TRUE(document->flush().empty());
        EXPECT_EQ(answer("SELECT count(*) FROM table_column"), "1");
        EXPECT_EQ(answer("SELECT count(*) FROM run_column"), "2");
        document->remove(first[0]);
        ASSERT_TRUE(document->flush().empty());
        EXPECT_EQ(answer("SELECT count(*) FROM table_column"), "1");
    }
    std::filesystem::remove(path("rates.csv"));
    auto document = open();
    const Contents contents = document->contents().value();
    ASSERT_TRUE(contents.leftOut.empty()) << contents.leftOut[0].text();
    ASSERT_EQ(contents.races.size(), 1U);
    EXPECT_EQ(contents.races[0].facts, (engine::Facts{{"data", "12345"}}));
    const schedule::Columns columns = document->columns(contents.runs[0].id).value();
    ASSERT_EQ(columns.size(), 1U);
    EXPECT_EQ(columns[0].file, path("rates.csv"));
    EXPECT_EQ(*columns[0].numbers, (std::vector{0.3, 0.2, 0.1}));

    const auto resumed = resume(*document, contents.races[0].id);
    ASSERT_TRUE(resumed) << resumed.issues()[0].text();
    EXPECT_EQ(*resumed->record->lanes()[0]->columns()[0].numbers, *columns[0].numbers);
    EXPECT_EQ(resumed->record->facts(), contents.races[0].facts);
    document->remove(contents.runs[0].id);
    ASSERT_TRUE(document->flush().empty());
    EXPECT_EQ(answer("SELECT count(*) FROM table_column"), "0");
}

TEST_F(Reading, KnowsTheSeedsThatHaveNotBegun)
{
    {
        auto document = create();
        auto record = recordOf(experiment::threeSchedules());
        const RaceId first = document->attach(record, {}, {.left = 3}).race.id;
        for (const auto& lane : record->lanes()) {
            lane->status = LaneStatus::Finished;
        }
        ASSERT_TRUE(document->flush().empty());
        auto next = resume(*document, first);
        ASSERT_TRUE(next) << next.issues()[0].text();
        EXPECT_TRUE(next->runs.empty());
        EXPECT_EQ(next->record->experiment().problem.seed, 43);
        EXPECT_EQ(next->seeds.left, 2);
        EXPECT_EQ(next->seeds.after, first);
        document->attach(next->record, {}, next->seeds);
        ASSERT_TRUE(document->flush().empty());
    }
    auto document = open();
    const Contents contents = document->contents().value();
    EXPECT_EQ(contents.races[0].seedsLeft, 0);
    EXPECT_EQ(contents.races[1].seedsLeft, 2);
    EXPECT_FALSE(isUnfinished(contents, contents.races[0]));
    EXPECT_TRUE(isUnfinished(contents, contents.races[1]));
    EXPECT_FALSE(resume(*document, contents.races[0].id));
    EXPECT_EQ(resume(*document, contents.races[1].id)->seeds.left, 2);
}

TEST_F(Reading, OpensADocumentOfVersionOneWithoutAChangeAndBringsItUpToDateToWriteIt)
{
    const std::string folder = LRP_DOCUMENTS_DIR;
    write("a.lrp", files::readWhole(folder + "/version-1.lrp.gz", "", 1 << 20).value());
    const std::string before = read("a.lrp");
    {
        const auto document = openForReading();
        const Contents contents = document->contents().value();
        EXPECT_TRUE(contents.leftOut.empty());
        ASSERT_EQ(contents.runs.size(), 4U);
        EXPECT_EQ(contents.runs[0].status, LaneStatus::Finished);
        EXPECT_EQ(contents.runs[2].status, LaneStatus::Interrupted);
        EXPECT_EQ(document->samples(1).value()->samples.size(), 4U);
        EXPECT_TRUE(document->columns(1).value().empty());
    }
    EXPECT_EQ(read("a.lrp"), before);
    const auto document = open();
    EXPECT_EQ(document->whyReadOnly(), "");
    EXPECT_EQ(answer("PRAGMA user_version"), std::to_string(kSchemaVersion));
    EXPECT_EQ(document->contents().value().runs.size(), 4U);
    EXPECT_EQ(document->samples(3).value()->samples.size(), 2U);
}

TEST_F(Reading, ThroughALinkWritesWhatItPointsTo)
{
    std::filesystem::create_directory(path("elsewhere"));
    write("elsewhere/b.lrp", "something that is replaced");
    std::filesystem::create_symlink("elsewhere/b.lrp", path("b.lrp"));
    {
        auto document = create();
        document->attach(newRecord());
        ASSERT_TRUE(document->saveAs(path("b.lrp")).empty());
        document->attach(newRecord());
        ASSERT_TRUE(document->flush().empty());
    }
    EXPECT_TRUE(std::filesystem::is_symlink(path("b.lrp")));
    EXPECT_EQ(Document::open(path("elsewhere/b.lrp")).value()->contents().value().runs.size(), 6U);
    EXPECT_EQ(Document::open(path("b.lrp")).value()->whyReadOnly(), "");
}

} // namespace
} // namespace lrp::store
