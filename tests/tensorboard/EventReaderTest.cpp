#include "core/tensorboard/EventReader.h"

#include "core/tensorboard/Crc32c.h"
#include "tests/support/WithFiles.h"

namespace lrp::tensorboard
{
namespace
{

using Reading = test::WithFiles;

std::string threeRecords()
{
    std::string content = recordOf({.fileVersion = std::string(kFileVersion)});
    content += recordOf({.wallTime = 1.0, .step = 0, .scalars = {{"loss", 2.0}}});
    return content + recordOf({.wallTime = 2.0, .step = 1, .scalars = {{"loss", 1.0}, {"lr", 0.5}}});
}

struct Content {
    std::vector<Event> events;
    std::string problem;
};

Content contentOf(const std::string& path)
{
    params::Result<EventReader> reader = EventReader::open(path);
    EXPECT_TRUE(reader);
    Content content;
    while (std::optional<Event> event = reader->next()) {
        content.events.push_back(std::move(*event));
    }
    content.problem = reader->problem();
    return content;
}

TEST_F(Reading, GivesEveryEvent)
{
    const Content content = contentOf(write("a", threeRecords()));

    EXPECT_EQ(content.problem, "");
    ASSERT_EQ(content.events.size(), 3U);
    EXPECT_EQ(content.events[0].fileVersion, kFileVersion);
    EXPECT_EQ(content.events[2].scalars[1].tag, "lr");
    EXPECT_EQ(content.events[2].scalars[1].value, 0.5);
    EXPECT_TRUE(isEventFile(path("a")));
}

TEST_F(Reading, EndsWhereAFileIsCutOffAndSaysSo)
{
    const std::string whole = threeRecords();
    const std::size_t second = recordOf({.fileVersion = std::string(kFileVersion)}).size();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const Content content = contentOf(write("a", whole.substr(0, size)));
        EXPECT_EQ(content.events.empty(), size < second) << size;
        const bool isWhole = content.events.size() < 3 && content.problem.empty();
        EXPECT_EQ(isWhole,
                  size == 0 || size == second ||
                      size == second + recordOf({.wallTime = 1.0, .scalars = {{"loss", 2.0}}}).size())
            << size;
    }
}

TEST_F(Reading, FindsEveryBitThatIsWrong)
{
    const std::string whole = threeRecords();
    for (std::size_t bit = 0; bit < 8 * whole.size(); ++bit) {
        std::string broken = whole;
        broken[bit / 8] = static_cast<char>(broken[bit / 8] ^ (1 << (bit % 8)));
        const Content content = contentOf(write("a", broken));
        EXPECT_LT(content.events.size(), 3U) << bit;
        EXPECT_NE(content.problem.find("wrong checksum"), std::string::npos) << content.problem;
    }
}

/// A header whose checksum is right.
std::string headerOf(const std::string& length)
{
    const std::uint32_t crc = maskedCrc32c(length);
    std::string header = length;
    for (int shift = 0; shift < 32; shift += 8) {
        header += static_cast<char>(crc >> shift & 0xFF);
    }
    return header;
}

TEST_F(Reading, BelievesNoLength)
{
    const std::string first = recordOf({.step = 7, .scalars = {{"a", 1.0}}});
    const Content vast = contentOf(write("a", first + headerOf(std::string(8, '\xff'))));
    EXPECT_EQ(vast.events.size(), 1U);
    EXPECT_NE(vast.problem.find("64,000,000 bytes"), std::string::npos) << vast.problem;

    const Content large =
        contentOf(write("a", first + headerOf(std::string("\0\0\0\x03\0\0\0\0", 8)) + "short"));
    EXPECT_EQ(large.events.size(), 1U);
    EXPECT_NE(large.problem.find("in the middle of record 2"), std::string::npos) << large.problem;
}

TEST_F(Reading, RefusesWhatIsNoFile)
{
    EXPECT_FALSE(EventReader::open(path("none")));
    EXPECT_FALSE(EventReader::open(folder()));
    EXPECT_FALSE(isEventFile(path("none")));
    EXPECT_FALSE(isEventFile(write("b", "step,loss\n1,2\n")));
}

TEST_F(Reading, UnpacksGzip)
{
    EXPECT_EQ(contentOf(writePacked("a", threeRecords())).events.size(), 3U);
}

} // namespace
} // namespace lrp::tensorboard
