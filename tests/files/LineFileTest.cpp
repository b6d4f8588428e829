#include "core/files/LineFile.h"
#include "tests/support/WithFiles.h"

#include <thread>

namespace lrp::files
{
namespace
{

class LineFileTest : public lrp::test::WithFiles
{
protected:
    static constexpr std::int64_t kMost = 1000;

    std::string issueOf(const std::string& name) const
    {
        const auto file = LineFile::open(path(name), kMost);
        return file ? "none" : file.issues().front().message;
    }
};

TEST_F(LineFileTest, GrowsByWholeLines)
{
    {
        auto file = LineFile::open(path("a"), kMost);
        ASSERT_TRUE(file);
        EXPECT_EQ(file->lines(), "");
        EXPECT_TRUE(file->append("one\n").empty());
        EXPECT_TRUE(file->append("two\nthree\n").empty());
        EXPECT_EQ(file->lines(), "one\ntwo\nthree\n");
    }
    EXPECT_EQ(read("a"), "one\ntwo\nthree\n");
    auto again = LineFile::open(path("a"), kMost);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->lines(), "one\ntwo\nthree\n");
}

TEST_F(LineFileTest, MakesRoomForALineWhereOneWasCutOff)
{
    write("a", "one\ntw");
    {
        auto file = LineFile::open(path("a"), kMost);
        ASSERT_TRUE(file);
        EXPECT_EQ(file->lines(), "one\n");
        EXPECT_EQ(read("a"), "one\ntw") << "opening changes nothing";
        EXPECT_TRUE(file->append("2\n").empty());
    }
    EXPECT_EQ(read("a"), "one\n2\n");
}

TEST_F(LineFileTest, LosesNoLineOfThoseWhoAppendAtOnce)
{
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([this] {
            for (int k = 0; k < 25; ++k) {
                auto file = LineFile::open(path("a"), kMost);
                ASSERT_TRUE(file);
                ASSERT_TRUE(file->append("x\n").empty());
            }
        });
    }
    threads.clear();
    std::string all;
    for (int i = 0; i < 100; ++i) {
        all += "x\n";
    }
    EXPECT_EQ(read("a"), all);
}

TEST_F(LineFileTest, IsPutAsideWithoutReplacingAnything)
{
    write("a", "one\n");
    write("b", "other\n");
    auto file = LineFile::open(path("a"), kMost);
    ASSERT_TRUE(file);
    EXPECT_FALSE(file->putAside(path("b")).empty());
    EXPECT_EQ(read("b"), "other\n");
    EXPECT_TRUE(file->putAside(path("c")).empty());
    EXPECT_EQ(names(), (std::vector<std::string>{"b", "c"}));
    EXPECT_EQ(read("c"), "one\n");
}

TEST_F(LineFileTest, RefusesWhatIsNoPlainFileOrTooLong)
{
    makePipe("pipe");
    EXPECT_EQ(issueOf("pipe"), "is not a plain file; choose another name");
    write("long", std::string(1001, 'x'));
    EXPECT_EQ(issueOf("long"), "is longer than 1,000 bytes, the most of such a file");
    EXPECT_EQ(issueOf("none/a"), "could not be written: No such file or directory");
}

} // namespace
} // namespace lrp::files
