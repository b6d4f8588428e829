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

/// A length or data with the checksum that is theirs.
std::string checked(const std::string& bytes)
{
    const std::uint32_t crc = maskedCrc32c(bytes);
    std::string text = bytes;
    for (int shift = 0; shift < 32; shift += 8) {
        text += static_cast<char>(crc >> shift & 0xFF);
    }
    return text;
}

TEST_F(Reading, BelievesNoLength)
{
    const std::string first = recordOf({.step = 7, .scalars = {{"a", 1.0}}});
    const Content vast = contentOf(write("a", first + checked(std::string(8, '\xff'))));
    EXPECT_EQ(vast.events.size(), 1U);
    EXPECT_NE(vast.problem.find("64,000,000 bytes"), std::string::npos) << vast.problem;

    const Content large =
        contentOf(write("a", first + checked(std::string("\0\0\0\x03\0\0\0\0", 8)) + "short"));
    EXPECT_EQ(large.events.size(), 1U);
    EXPECT_NE(large.problem.find("in the middle of record 2"), std::string::npos) << large.problem;
}

/// A record that is right and holds no event at all: whoever looked into it would end there.
TEST_F(Reading, PassesOverWhatIsTooLargeForScalars)
{
    const auto asRecord = [](const std::string& data) {
        std::string length(8, '\0');
        for (std::size_t i = 0; i < length.size(); ++i) {
            length[i] = static_cast<char>(data.size() >> (8 * i) & 0xFF);
        }
        return checked(length) + checked(data);
    };
    const std::string picture(kMostEventBytes + 1, '\xff');
    const std::string first = recordOf({.step = 7, .scalars = {{"a", 1.0}}});
    const Content content = contentOf(write("a", first + asRecord(picture) + first));
    EXPECT_EQ(content.problem, "");
    EXPECT_EQ(content.events.size(), 2U);

    const std::string smaller(kMostEventBytes, '\xff');
    EXPECT_NE(contentOf(write("a", asRecord(smaller))).problem.find("record 1 holds no event"),
              std::string::npos);
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
