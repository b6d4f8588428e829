#include "core/store/Continuation.h"
#include "tests/store/Fixture.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>

namespace lrp::store
{
namespace
{

using Hostile = Documents;

/// Reads all there is.
void readEverything(const Document& document)
{
    const auto contents = document.contents();
    for (RunId run = 1; run <= 8; ++run) {
        const auto samples = document.samples(run);
        const auto checkpoints = document.checkpoints(run);
        const auto checkpoint = document.checkpoint(run, 10'000);
        const auto events = document.events(run);
        EXPECT_TRUE(samples || !samples.issues()[0].message.empty());
    }
}

TEST_F(Hostile, FilesThatAreNoDocumentsAreNamed)
{
    SQLite::Database(path("other.db"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE a(x)");
    std::filesystem::create_directory(path("folder"));
    ::mkfifo(path("fifo").c_str(), 0600);
    write("text", "once upon a time");
    write("empty", "");
    writeExample();
    write("short", read("a.lrp").substr(0, 60));
    write("half", read("a.lrp").substr(0, read("a.lrp").size() / 2));
    const auto problemOf = [this](const std::string& name) {
        return dataset::issueOf(Document::open(name[0] == '/' ? name : path(name)), folder());
    };
    EXPECT_EQ(problemOf("missing"), "missing: is not there");
    EXPECT_EQ(problemOf("text"), "text: is no document of LR Playground (.lrp)");
    EXPECT_EQ(problemOf("empty"), "empty: is empty, so it is no document; delete it or choose another");
    EXPECT_EQ(problemOf("folder"), "folder: is a folder; needs a document (.lrp)");
    EXPECT_EQ(problemOf("fifo"), "fifo: is a pipe; needs a document (.lrp)");
    EXPECT_EQ(problemOf("/dev/zero"), "/dev/zero: is a device; needs a document (.lrp)");
    EXPECT_EQ(problemOf("other.db"),
              "other.db: is an SQLite database of another program; needs a document of LR "
              "Playground (.lrp)");
    EXPECT_EQ(problemOf("short"),
              "short: is damaged: it ends after 60 bytes. A copy of the file may be whole. "
              "What can still be read of this one, though no document any more, is saved by: sqlite3 "
              "\"short\" .dump > rescued.sql");
    EXPECT_EQ(problemOf("half").find("half: is damaged: "), 0U) << problemOf("half");
    EXPECT_EQ(read("text"), "once upon a time");
    EXPECT_EQ(read("empty"), "");
}

/// Whether there is what a sentence such as "run 2 is left out: …" says is not.
bool isThere(const Contents& contents, const std::string& sentence)
{
    const auto has = [](const auto& rows, std::int64_t id) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
    };
    std::string kind;
    std::int64_t id = 0;
    std::istringstream(sentence) >> kind >> id;
    return kind == "run"         ? has(contents.runs, id)
           : kind == "race"      ? has(contents.races, id)
           : kind == "reference" ? has(contents.references, id)
                                 : contents.experiment.has_value();
}

TEST_F(Hostile, RowsThatAreNonsenseAreLeftOutAndNamed)
{
    struct Case {
        const char* sql;
        const char* says;
    };
    const Case cases[] = {
        {"UPDATE run SET steps = -3 WHERE id = 2", "run 2 is left out: steps is -3"},
        {"UPDATE run SET steps = 'many' WHERE id = 2", "run 2 is left out: steps is many"},
        {"UPDATE run SET steps = 9000000000000000000 WHERE id = 2", "run 2 is left out: steps is 9000000000"},
        {"UPDATE run SET lane = 7 WHERE id = 2",
         "run 2 is left out: its race 1 is missing, or has no such lane"},
        {"UPDATE run SET race = 9 WHERE id = 2",
         "run 2 is left out: its race 9 is missing, or has no such lane"},
        {"UPDATE run SET parent = 2 WHERE id = 2", "run 2 is left out: parent is 2"},
        {"UPDATE run SET parent = 3 WHERE id = 2; UPDATE run SET parent = 2 WHERE id = 3",
         "run 2 is left out: parent is 3"},
        {"UPDATE run SET fork_step = 5 WHERE id = 2", "run 2 is left out: fork_step is 5"},
        {"UPDATE run SET letter = 'AB' WHERE id = 2", "run 2 is left out: a letter is \"AB\""},
        {"UPDATE run SET colour = '' WHERE id = 2", "run 2 is left out: a letter is \"\""},
        {"UPDATE run SET status = 'happy' WHERE id = 2", "run 2 is left out: status is not known"},
        {"UPDATE race SET experiment = '{]'", "race 1 is left out: experiment: is not JSON"},
        {"UPDATE race SET experiment = '[]'", "race 1 is left out: "},
        {"UPDATE race SET total_steps = -1", "race 1 is left out: total_steps is -1"},
        {"UPDATE race SET total_steps = 1 << 39", "race 1 is left out: total_steps is 549755813888"},
        {"UPDATE race SET steps_per_epoch = 0", "race 1 is left out: steps_per_epoch is 0"},
        {"UPDATE race SET evaluate_every = 0", "race 1 is left out: evaluate_every is 0"},
        {"UPDATE run SET schedule_step = 20001 WHERE id = 2",
         "run 2 is left out: it begins after step 20,000, where its race ends"},
        {"UPDATE document SET value = '7'", "the experiment of the form is left out: "},
        {"UPDATE reference_series SET count = 1000000",
         "reference 1 is left out: its curve \"loss\" is damaged"},
        {"UPDATE reference_series SET data = zeroblob(100000000)", "reference 1 is left out: "},
    };
    for (const Case& test : cases) {
        writeExample(100);
        execute(std::string("PRAGMA foreign_keys = OFF; ") + test.sql);
        auto document = open();
        const auto contents = document->contents();
        ASSERT_TRUE(contents) << test.sql;
        ASSERT_FALSE(contents->leftOut.empty()) << test.sql;
        EXPECT_EQ(contents->leftOut[0].message.find(test.says), 0U) << test.sql << "\n"
                                                                    << contents->leftOut[0].text();
        EXPECT_FALSE(isThere(*contents, test.says)) << test.sql;
        readEverything(*document);
        document = nullptr;
        std::filesystem::remove(lrp());
    }
}

TEST_F(Hostile, MeasurementsThatAreNonsenseAreNamed)
{
    const char* cases[] = {
        "UPDATE sample_block SET count = 4095",
        "UPDATE sample_block SET count = -1",
        "UPDATE sample_block SET count = 1000000000000",
        "UPDATE sample_block SET first_step = first_step + 1",
        "DELETE FROM sample_block WHERE first_step = 0",
        "UPDATE sample_block SET data = x'00'",
        "UPDATE sample_block SET data = zeroblob(200000000) WHERE id = 1",
        "UPDATE sample_block SET data = 5",
        "UPDATE evaluation SET step = -5 WHERE step = 0",
        "UPDATE evaluation SET step = 1 << 60 WHERE step = 100",
    };
    for (const char* sql : cases) {
        writeExample(10'000);
        execute(sql);
        auto document = open();
        const auto samples = document->samples(1);
        ASSERT_FALSE(samples) << sql;
        EXPECT_EQ(samples.issues()[0].pointer, lrp());
        EXPECT_EQ(samples.issues()[0].message.find("is damaged: "), 0U) << samples.issues()[0].text();
        document = nullptr;
        std::filesystem::remove(lrp());
    }
}

TEST_F(Hostile, ACheckpointThatIsDamagedGivesWayToTheOneBefore)
{
    writeExample(1'000);
    execute("UPDATE checkpoint SET data = substr(data, 1, length(data) - 1) WHERE step = 900");
    EXPECT_EQ(open()->checkpoint(1, 1'000).value()->step, 800);
}

TEST_F(Hostile, CheckpointsThatAreNonsenseAreLeftOutAndDoNotKeepARunFromGoingOn)
{
    {
        auto document = create();
        auto record = newRecord();
        document->attach(record);
        train(*record->lanes()[0], 1'000);
    }
    execute("UPDATE checkpoint SET reason = 'x' WHERE step IN (0, 900);"
            "UPDATE checkpoint SET step = -7 WHERE step = 300");
    auto document = open();
    EXPECT_EQ(document->checkpoints(1).value().size(), 7U);
    auto resumed = resume(*document, 1);
    ASSERT_TRUE(resumed) << resumed.issues()[0].text();
    EXPECT_EQ(resumed->record->lanes()[0]->beginning.checkpoint->step, 800);
    document->reattach(resumed->record, resumed->runs);
    train(*resumed->record->lanes()[0], 1'500);
    EXPECT_TRUE(document->flush().empty());
    EXPECT_EQ(document->checkpoint(1, 1'500).value()->step, 1'400);
}

TEST_F(Hostile, AHeapOfCheckpointsIsThinnedALittleAtATime)
{
    {
        auto document = create();
        auto record = newRecord();
        document->attach(record);
        train(*record->lanes()[0], 100);
    }
    execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) INSERT INTO "
            "checkpoint(run, step, reason, data) SELECT 1, i, 'regular', x'00' FROM n");
    auto document = open();
    auto resumed = resume(*document, 1);
    ASSERT_TRUE(resumed) << resumed.issues()[0].text();
    document->reattach(resumed->record, resumed->runs);
    train(*resumed->record->lanes()[0], 1'500);
    EXPECT_TRUE(document->flush().empty());
    EXPECT_LT(std::stol(answer("SELECT count(*) FROM checkpoint")), 100'000);
}

TEST_F(Hostile, NumbersOfRunsGoOnWhereverTheyAre)
{
    writeExample(100);
    execute("DELETE FROM sqlite_sequence");
    {
        auto document = open();
        EXPECT_EQ(document->attach(newRecord()).ids(), (std::vector<RunId>{4, 5, 6}));
        EXPECT_TRUE(document->flush().empty());
    }
    execute("UPDATE sqlite_sequence SET seq = 1 << 60 WHERE name = 'run'");
    auto document = open();
    EXPECT_EQ(document->whyReadOnly(), "The file has used up its numbers for runs, so none can be added; "
                                       "those it has can be read.");
    EXPECT_EQ(document->contents().value().runs.size(), 6U);
    document->attach(newRecord());
    EXPECT_FALSE(document->flush().empty());
}

TEST_F(Hostile, SchemasThatDoMoreThanHoldRowsAreRefused)
{
    const char* cases[] = {
        "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER UPDATE ON run BEGIN DELETE FROM run; END",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "DROP TABLE run; CREATE VIEW run AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM "
        "n) "
        "SELECT * FROM n",
        "DROP TABLE event",
        "ALTER TABLE run ADD COLUMN more AS (zeroblob(200000000))",
    };
    for (const char* sql : cases) {
        writeExample(100);
        execute(std::string("PRAGMA foreign_keys = OFF; ") + sql);
        const auto document = Document::open(lrp());
        ASSERT_FALSE(document) << sql;
        EXPECT_EQ(document.issues()[0].message.find("is damaged: it"), 0U) << document.issues()[0].text();
        std::filesystem::remove(lrp());
    }
}

TEST_F(Hostile, FilesWithFlippedBytesAreReadAsFarAsTheyGo)
{
    writeExample(6'000);
    const std::string whole = read("a.lrp");
    std::mt19937 random(7);
    int opened = 0;
    for (int variant = 0; variant < 500; ++variant) {
        std::string broken = whole;
        // Now and then near the front of a page, where its structure is.
        for (unsigned flips = 1 + random() % 8; flips > 0; --flips) {
            const std::size_t page = random() % (whole.size() / 4096);
            const std::size_t at = random() % 2 == 0 ? random() % 16 : random() % 4096;
            broken[page * 4096 + at] = static_cast<char>(random());
        }
        if (random() % 10 == 0) {
            broken.resize(random() % broken.size());
        }
        write("b.lrp", broken);
        const auto document = Document::open(path("b.lrp"));
        if (document) {
            ++opened;
            readEverything(**document);
        } else {
            EXPECT_FALSE(document.issues()[0].message.empty());
        }
    }
    EXPECT_GT(opened, 100);
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    EXPECT_LT(usage.ru_maxrss, 1'500'000); // kB
}

} // namespace
} // namespace lrp::store
