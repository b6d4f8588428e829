#include "core/files/Text.h"
#include "tests/store/Fixture.h"

#include <csignal>
#include <filesystem>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace lrp::store
{
namespace
{

using Saving = Documents;

/// As if the disk had room for files of so many bytes only.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

TEST_F(Saving, GoesOnInMemoryWhileTheDiskIsFull)
{
    auto document = create();
    auto record = newRecord();
    const auto runs = document->attach(record).ids();
    train(*record->lanes()[0], 1'000);
    ASSERT_TRUE(document->flush().empty());
    {
        const SmallDisk disk(std::filesystem::file_size(lrp()));
        train(*record->lanes()[0], 20'000);
        document->note(runs[0], engine::eventNow(engine::EventKind::Note, 1, "kept"));
        const params::Issues issues = document->flush();
        ASSERT_EQ(issues.size(), 1U);
        // A limit is not a full disk for SQLite, which tells the two apart; what happens is the same.
        EXPECT_NE(
            document->writeState().problem.find("Training goes on; what is not saved yet stays in memory"),
            std::string::npos)
            << document->writeState().problem;
        EXPECT_EQ(document->contents().value().runs.size(), 3U); // the file is still whole
        EXPECT_GT(document->writeState().unsavedSeconds, 0.0);
        EXPECT_FALSE(document->flush().empty());
    }
    EXPECT_TRUE(document->flush().empty());
    EXPECT_EQ(document->writeState().problem, "");
    document = nullptr;
    document = open();
    expectSame(*document->samples(runs[0]).value(), *record->lanes()[0]);
    EXPECT_EQ(document->events(runs[0]).value()[1].text, "kept");
    EXPECT_EQ(document->checkpoint(runs[0], 20'000).value()->step, 19'900);
}

TEST_F(Saving, TriesAgainByItself)
{
    auto document = create();
    {
        const SmallDisk disk(std::filesystem::file_size(lrp()));
        auto record = newRecord();
        document->attach(record);
        train(*record->lanes()[0], 20'000);
        ASSERT_FALSE(document->flush().empty());
    }
    while (!document->writeState().problem.empty()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    EXPECT_EQ(answer("SELECT sum(count) FROM sample_block"), "20000");
}

TEST_F(Saving, KeepsEverythingWhenTheFolderIsRemoved)
{
    std::filesystem::create_directory(path("folder"));
    const std::string inside = path("folder/b.lrp");
    auto document = std::move(Document::create(inside).value());
    auto record = newRecord();
    const auto runs = document->attach(record).ids();
    train(*record->lanes()[0], 1'000);
    ASSERT_TRUE(document->flush().empty());
    std::filesystem::remove_all(path("folder"));
    train(*record->lanes()[0], 7'000);
    ASSERT_FALSE(document->flush().empty());
    EXPECT_EQ(document->writeState().problem,
              "The file " + files::quotedFile(inside) +
                  " is gone; training goes on. Save the document under another name to keep it.");

    EXPECT_FALSE(document->saveAs(path("nowhere/b.lrp")).empty());
    EXPECT_EQ(document->path(), inside);
    EXPECT_TRUE(document->saveAs(lrp()).empty());
    EXPECT_EQ(document->path(), lrp());
    EXPECT_EQ(document->writeState().problem, "");
    train(*record->lanes()[0], 8'000);
    document = nullptr;
    expectSame(*open()->samples(runs[0]).value(), *record->lanes()[0]);
}

TEST_F(Saving, UnderAnotherNameLeavesTheOldFileAndGoesOnInTheNew)
{
    auto document = create();
    auto record = newRecord();
    const auto runs = document->attach(record).ids();
    train(*record->lanes()[0], 1'000);
    ASSERT_TRUE(document->flush().empty());
    write("b.lrp", "something that is replaced");
    ASSERT_TRUE(document->saveAs(path("b.lrp")).empty());
    train(*record->lanes()[0], 2'000);
    ASSERT_TRUE(document->flush().empty());

    auto old = open();
    EXPECT_EQ(old->whyReadOnly(), "");
    EXPECT_EQ(old->samples(runs[0]).value()->samples.size(), 1'000U);
    EXPECT_FALSE(old->saveAs(path("b.lrp")).empty()); // is open
    EXPECT_FALSE(old->saveAs(folder()).empty());
    EXPECT_TRUE(old->saveAs(lrp()).empty()); // itself
    document = nullptr;
    expectSame(*Document::open(path("b.lrp")).value()->samples(runs[0]).value(), *record->lanes()[0]);
}

TEST_F(Saving, IsForTheFirstToOpen)
{
    auto first = create();
    auto record = newRecord();
    const auto runs = first->attach(record).ids();
    train(*record->lanes()[0], 100);
    ASSERT_TRUE(first->flush().empty());
    {
        auto second = open();
        EXPECT_EQ(second->whyReadOnly(), "The file is open in another window.");
        EXPECT_EQ(second->contents().value().runs[0].status, engine::LaneStatus::Running);
        second->remove(runs[0]);
        EXPECT_FALSE(second->flush().empty());
        EXPECT_EQ(open()->whyReadOnly(), "The file is open in another window.");

        // What is trained beside a file of somebody else's finds its place in a copy.
        const auto added = second->attach(newRecord()).ids();
        ASSERT_TRUE(second->saveAs(path("b.lrp")).empty());
        EXPECT_EQ(second->whyReadOnly(), "");
        const Contents copy = second->contents().value();
        ASSERT_EQ(copy.runs.size(), 5U); // one is removed, three are added
        EXPECT_EQ(copy.runs[0].status, engine::LaneStatus::Interrupted);
        EXPECT_EQ(copy.runs[4].id, added[2]);
    }
    train(*record->lanes()[0], 200); // the first one's locks are still there
    ASSERT_TRUE(first->flush().empty());
    EXPECT_NE(open()->whyReadOnly(), "");
    first = nullptr;
    EXPECT_EQ(open()->whyReadOnly(), "");
}

/// This case once more, by nobody, as root may write everything. Its exit code; −1: nobody may run this
/// program.
int asNobody()
{
    const std::string program = std::filesystem::read_symlink("/proc/self/exe").string();
    const ::testing::TestInfo& test = *::testing::UnitTest::GetInstance()->current_test_info();
    std::vector<std::string> words{
        "setpriv",       "--reuid=65534",
        "--regid=65534", "--clear-groups",
        program,         std::string("--gtest_filter=") + test.test_suite_name() + "." + test.name()};
    std::vector<char*> arguments;
    for (std::string& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    std::vector<char*> environment; // without what GoogleTest is told of the files that root writes
    for (char** variable = environ; *variable != nullptr; ++variable) {
        if (!std::string_view(*variable).starts_with("GTEST_")) {
            environment.push_back(*variable);
        }
    }
    environment.push_back(nullptr);
    pid_t child = 0;
    int status = 0;
    if (::posix_spawnp(&child, "setpriv", nullptr, nullptr, arguments.data(), environment.data()) != 0 ||
        ::waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        return 1;
    }
    constexpr int kNotExecuted = 126; // and what is above, by setpriv
    return WEXITSTATUS(status) >= kNotExecuted ? -1 : WEXITSTATUS(status);
}

TEST_F(Saving, MindsWhatMayNotBeWritten)
{
    if (::geteuid() == 0) {
        const int exitCode = asNobody();
        if (exitCode < 0) {
            GTEST_SKIP() << "nobody may not run this program";
        }
        EXPECT_EQ(exitCode, 0);
        return;
    }
    writeExample();
    ::chmod(lrp().c_str(), 0444);
    EXPECT_EQ(open()->whyReadOnly(), "The file may not be written.");
    ::chmod(lrp().c_str(), 0644);
    ::chmod(folder().c_str(), 0555);
    EXPECT_EQ(open()->whyReadOnly(), "The folder of the file may not be written.");
    ::chmod(folder().c_str(), 0755);

    auto document = open();
    ::chmod(lrp().c_str(), 0444);
    document->attach(newRecord());
    EXPECT_FALSE(document->flush().empty());
    EXPECT_NE(document->writeState().problem.find("may not be written any more"), std::string::npos);
    ::chmod(lrp().c_str(), 0644);
    EXPECT_TRUE(document->flush().empty());
}

/// Leaves `name` and its journal as a crash in the middle of a large transaction does.
class CutOff : public Documents
{
protected:
    void leave(const std::string& name)
    {
        writeExample(100);
        SQLite::Database database(lrp(), SQLite::OPEN_READWRITE);
        database.exec(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
            "INSERT INTO event(run, step, kind, text, at) SELECT 1, i, 'note', 'whole', 0 FROM n;"
            "UPDATE run SET name = 'old'; PRAGMA cache_size = 5; BEGIN; UPDATE run SET name = 'half'; "
            "UPDATE event SET text = 'half'");
        const std::string half = read("a.lrp");
        const std::string journal = read("a.lrp-journal");
        database.exec("ROLLBACK");
        ASSERT_NE(half.find("half"), std::string::npos);
        ASSERT_NE(journal.substr(8, 4), std::string(4, '\0')) << "it counts no pages that were saved";
        write(name, half);
        write(name + "-journal", journal);
        std::filesystem::remove(lrp());
    }
    /// `runs`: how many there are, and how many of them are of the file that was cut off.
    void expectSound(const std::string& name, const std::string& runs)
    {
        EXPECT_FALSE(std::filesystem::exists(path(name + "-journal")));
        SQLite::Database database(path(name), SQLite::OPEN_READWRITE);
        EXPECT_EQ(database.execAndGet("PRAGMA integrity_check").getString(), "ok");
        EXPECT_EQ(database.execAndGet("SELECT count(*) || ', ' || count(nullif(name = 'old', 0)) FROM run")
                      .getString(),
                  runs);
        EXPECT_EQ(database.execAndGet("SELECT count(*) FROM event WHERE text = 'half'").getInt(), 0);
    }
};

TEST_F(CutOff, FileGivesNothingToTheNewOneOfItsName)
{
    leave("b.lrp");
    std::filesystem::remove(path("b.lrp"));
    ASSERT_TRUE(Document::create(path("b.lrp")));
    expectSound("b.lrp", "0, 0");
}

TEST_F(CutOff, FileGivesNothingToTheOneThatIsSavedOverIt)
{
    leave("b.lrp");
    {
        auto document = create();
        document->attach(newRecord());
        ASSERT_TRUE(document->saveAs(path("b.lrp")).empty());
    }
    expectSound("b.lrp", "3, 0");
}

TEST_F(CutOff, FileIsWholeWhenItIsOpened)
{
    leave("b.lrp");
    ASSERT_TRUE(Document::open(path("b.lrp")));
    expectSound("b.lrp", "3, 3");
}

TEST_F(Saving, MakesNoDocumentOverAFile)
{
    write("a.lrp", "precious");
    const auto document = Document::create(lrp());
    ASSERT_FALSE(document);
    EXPECT_NE(document.issues()[0].message.find("exists already"), std::string::npos);
    EXPECT_EQ(read("a.lrp"), "precious");
    EXPECT_FALSE(Document::create(path("nowhere/a.lrp")));
}

} // namespace
} // namespace lrp::store
