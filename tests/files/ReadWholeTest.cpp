#include "core/files/ByteStream.h"
#include "tests/support/WithFiles.h"

namespace lrp::files
{
namespace
{

class ReadWhole : public test::WithFiles
{
protected:
    static std::string issue(const std::string& path, std::int64_t mostBytes = 1000)
    {
        const auto content = readWhole(path, "/at", mostBytes);
        return content ? "none" : content.issues().front().text();
    }
    std::string about(const std::string& name, const std::string& rest) const
    {
        return "/at: \"" + path(name) + "\" " + rest;
    }
};

TEST_F(ReadWhole, GivesEveryByteUpToTheLimit)
{
    const std::string content = std::string(70'000, 'a') + std::string("\0\r\n", 3);
    const auto read = readWhole(write("a", content), "", 70'003);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, content);
    EXPECT_EQ(*readWhole(write("empty", ""), "", 0), "");
    EXPECT_EQ(*readWhole(writePacked("packed", content), "", 70'003), content);
    EXPECT_EQ(issue(path("a"), 70'002),
              about("a", "is longer than 70,002 bytes, the most that are read from such a file"));
}

TEST_F(ReadWhole, StopsABombAtTheLimit)
{
    writePacked("bomb", std::string(50'000'000, '0'));
    EXPECT_LT(std::filesystem::file_size(path("bomb")), 100'000U);
    EXPECT_EQ(issue(path("bomb"), 100'000),
              about("bomb", "is longer than 100,000 bytes, the most that are read from such a file"));
}

TEST_F(ReadWhole, RefusesWhatIsNoPlainFile)
{
    EXPECT_EQ(issue(path("none")), about("none", "does not exist; choose another file"));
    EXPECT_EQ(issue(""), "/at: is empty; needs the name of a file");
    EXPECT_NE(issue(folder()).find("is a folder; needs a file"), std::string::npos);
    EXPECT_EQ(issue(makePipe("pipe")), about("pipe", "is no plain file; choose another"));
    EXPECT_EQ(issue("/dev/zero"), "/at: \"/dev/zero\" is no plain file; choose another");
}

TEST_F(ReadWhole, RefusesBrokenGzip)
{
    const std::string packed = read(writePacked("packed", "1,2,3").substr(folder().size() + 1));
    write("cut", packed.substr(0, packed.size() - 12));
    EXPECT_EQ(issue(path("cut")),
              about("cut", "ends in the middle of its gzip data; fetch or pack the file again"));
}

} // namespace
} // namespace lrp::files
