#include "core/files/AtomicFile.h"

#include "tests/support/WithFiles.h"

namespace lrp::files
{
namespace
{

namespace fs = std::filesystem;
using AtomicFile = test::WithFiles;
using Names = std::vector<std::string>;

TEST_F(AtomicFile, IsTheOldOneUntilItIsKept)
{
    write("a", "old");
    {
        FileWriter file(path("a"));
        file.write("new ");
        file.write(std::string(1'000'000, 'x'));
        EXPECT_EQ(read("a"), "old");
        ASSERT_TRUE(file.keep().empty());
        EXPECT_EQ(read("a"), "new " + std::string(1'000'000, 'x'));
    }
    FileWriter(path("a")).write("never kept");
    EXPECT_EQ(read("a").size(), 1'000'004U);
    EXPECT_EQ(names(), Names{"a"});
}

TEST_F(AtomicFile, ThatIsNewReplacesNothing)
{
    {
        FileWriter file(path("a"));
        file.write("new");
        ASSERT_TRUE(file.sync().empty());
        EXPECT_EQ(names().size(), 1U); // under its temporary name
        write("a", "somebody else's");
        const params::Issues issues = file.keepNew();
        ASSERT_EQ(issues.size(), 1U);
        EXPECT_EQ(issues[0].message, "exists already; choose another name");
    }
    EXPECT_EQ(read("a"), "somebody else's");
    FileWriter other(path("b"));
    other.write("new");
    ASSERT_TRUE(other.keepNew().empty());
    EXPECT_EQ(read("b"), "new");
    EXPECT_EQ(names(), (Names{"a", "b"}));
}

TEST_F(AtomicFile, IsWrittenThroughLinks)
{
    fs::create_directory(path("elsewhere"));
    write("elsewhere/a", "old");
    fs::create_symlink("elsewhere/a", path("a"));
    fs::create_symlink(path("a"), path("to-a"));
    ASSERT_TRUE(writeFile(path("to-a"), "new").empty());
    EXPECT_EQ(read("elsewhere/a"), "new");
    EXPECT_TRUE(fs::is_symlink(path("a")));
    EXPECT_TRUE(fs::is_symlink(path("to-a")));
    EXPECT_EQ(targetOf(path("to-a")), path("elsewhere/a"));

    fs::create_symlink("elsewhere/b", path("b")); // to what is not there yet
    ASSERT_TRUE(writeFile(path("b"), "new").empty());
    EXPECT_EQ(read("elsewhere/b"), "new");
    EXPECT_TRUE(fs::is_symlink(path("b")));

    fs::create_directory(path("empty"));
    fs::create_symlink("empty", path("folder"));
    auto made = FolderWriter::create(path("folder"));
    ASSERT_TRUE(made);
    ASSERT_TRUE(writeFile(made->temporary() + "/c", "text").empty());
    ASSERT_TRUE(made->keep().empty());
    EXPECT_EQ(read("empty/c"), "text");

    fs::create_symlink("round", path("round"));
    EXPECT_FALSE(writeFile(path("round"), "text").empty());
    EXPECT_TRUE(fs::is_symlink(path("round")));
}

TEST_F(AtomicFile, HasTheRightsOfTheOldOneOrThoseOfAnyNewFile)
{
    const mode_t before = ::umask(027);
    EXPECT_TRUE(writeFile(path("new"), "text").empty());
    auto made = FolderWriter::create(path("folder"));
    EXPECT_TRUE(made && made->keep().empty());
    ::umask(before);
    const auto rightsOf = [this](const char* name) {
        return static_cast<int>(fs::status(path(name)).permissions());
    };
    EXPECT_EQ(rightsOf("new"), 0640);
    EXPECT_EQ(rightsOf("folder"), 0750);
    ::chmod(path("new").c_str(), 0604);
    FileWriter file(path("new"));
    EXPECT_EQ(static_cast<int>(fs::status(file.temporary()).permissions()), 0604);
    EXPECT_TRUE(file.keep().empty());
    EXPECT_EQ(rightsOf("new"), 0604);
}

TEST_F(AtomicFile, SaysWhyItCannotBeWritten)
{
    FileWriter file(path("none/a"));
    file.write("text");
    const params::Issues missing = file.keep();
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing.front().pointer, path("none/a"));
    EXPECT_NE(missing.front().message.find("No such file or directory"), std::string::npos)
        << missing.front().message;
    const params::Issues folders = writeFile(folder(), "text");
    ASSERT_EQ(folders.size(), 1U);
    EXPECT_NE(folders.front().message.find("is not a plain file"), std::string::npos)
        << folders.front().message;
}

TEST_F(AtomicFile, FolderIsThereWholeOrNotAtAll)
{
    {
        auto made = FolderWriter::create(path("runs/"));
        ASSERT_TRUE(made);
        fs::create_directory(made->temporary() + "/a");
        ASSERT_TRUE(writeFile(made->temporary() + "/a/b", "text").empty());
        EXPECT_FALSE(fs::exists(path("runs")));
        ASSERT_TRUE(made->keep().empty());
    }
    EXPECT_EQ(read("runs/a/b"), "text");
    {
        auto abandoned = FolderWriter::create(path("other"));
        ASSERT_TRUE(abandoned);
        ASSERT_TRUE(writeFile(abandoned->temporary() + "/b", "text").empty());
    }
    EXPECT_EQ(names(), Names{"runs"});
}

TEST_F(AtomicFile, FolderReplacesAnEmptyOneAlone)
{
    fs::create_directory(path("empty"));
    EXPECT_TRUE(checkNewFolder(path("empty")).empty());
    auto made = FolderWriter::create(path("empty"));
    ASSERT_TRUE(made);
    write("empty/late", "text"); // somebody was faster
    EXPECT_FALSE(made->keep().empty());
    EXPECT_EQ(read("empty/late"), "text");

    fs::create_directory(path("empty-2"));
    const params::Issues issues = checkNewFolder(path("empty/"));
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_NE(issues[0].message.find(path("empty-3")), std::string::npos) << issues[0].message;
    EXPECT_FALSE(checkNewFolder(path("empty/late")).empty());
    EXPECT_FALSE(checkNewFolder("").empty());
}

} // namespace
} // namespace lrp::files
