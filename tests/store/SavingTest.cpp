#include "core/table/Text.h"
#include "tests/store/Fixture.h"

#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

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
              "The file " + table::quotedFile(inside) +
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

TEST_F(Saving, MindsWhatMayNotBeWritten)
{
    writeExample();
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may write everything";
    }
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
