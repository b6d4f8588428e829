#include "core/lesson/Lesson.h"
#include "core/lesson/Picture.h"
#include "tests/lesson/LessonText.h"
#include "tests/support/WithFiles.h"

#include <sys/resource.h>
#include <utility>

/// Files that nobody who means well would write: each is refused with a sentence, in little time and memory.
namespace lrp::lesson
{
namespace
{

using test::LessonText;

class HostileLesson : public lrp::test::WithFiles
{
protected:
    std::string issueOf(const std::string& file) const
    {
        const auto lesson = lesson::read(file);
        std::string text = lesson ? "none" : lesson.issues().front().text();
        const auto at = text.find(folder() + "/");
        return at == std::string::npos ? text : text.erase(at, folder().size() + 1);
    }
};

long peakKilobytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

TEST_F(HostileLesson, IsAGigabyteLong)
{
    const std::string file = write("l.lesson.md", "---json\n{");
    ASSERT_EQ(::truncate(file.c_str(), off_t{1} << 30), 0);
    const long before = peakKilobytes();

    EXPECT_EQ(issueOf(file),
              "\"l.lesson.md\" is longer than 1,048,576 bytes, the most that are read from such a file");
    EXPECT_LT(peakKilobytes() - before, 16 << 10);
}

TEST_F(HostileLesson, UnpacksToSixtyFourMegabytes)
{
    const std::string file = path("l.lesson.md");
    gzFile packed = gzopen(file.c_str(), "wb1");
    const std::string zeros(std::size_t{1} << 20, '\0');
    for (int i = 0; i < 64; ++i) {
        gzwrite(packed, zeros.data(), static_cast<unsigned>(zeros.size()));
    }
    gzclose(packed);
    const long before = peakKilobytes();

    EXPECT_EQ(issueOf(file),
              "\"l.lesson.md\" is longer than 1,048,576 bytes, the most that are read from such a file");
    EXPECT_LT(peakKilobytes() - before, 16 << 10);
}

TEST_F(HostileLesson, IsNoFile)
{
    EXPECT_EQ(issueOf(makePipe("pipe")), "\"pipe\" is no plain file; choose another");
    EXPECT_EQ(issueOf(write("empty", "")),
              "line 1: does not begin a lesson, whose first line is ---json, with a JSON "
              "object below it and --- at its end");
}

TEST(HostileLessonText, HasTenThousandSteps)
{
    LessonText text;
    for (int i = 0; i < 10'000; ++i) {
        text.steps += R"(, {"id": "s)" + std::to_string(i) + R"(", "kind": "read"})";
    }
    EXPECT_EQ(text.issue(), "/steps: has 10002; needs a list of 1 to 30 steps");

    LessonText body;
    for (int i = 0; i < 10'000; ++i) {
        body.body += "## s" + std::to_string(i) + "\n";
    }
    EXPECT_EQ(body.issue(), "line 50: begins the text of another step; needs at most 30");
}

TEST(HostileLessonText, NestsBracketsTenThousandDeep)
{
    LessonText text;
    text.more = ", \"verified\": " + std::string(10'000, '[') + std::string(10'000, ']');
    EXPECT_EQ(text.issue(), "front matter: is nested more than 64 deep");

    LessonText experiment;
    std::string schedule = R"({"type": "constant"})";
    for (int i = 0; i < 20; ++i) {
        schedule = R"({"type": "ChainedScheduler", "schedulers": [)" + schedule + "]}";
    }
    experiment.experiments += R"(, "deep": {"from": "main", "set": {"/lanes/0/schedule": )" + schedule + "}}";
    EXPECT_NE(experiment.issue().find("nested"), std::string::npos) << experiment.issue();
}

TEST(HostileLessonText, IsReadOnceHoweverItsPicturesAreMade)
{
#ifdef __SANITIZE_ADDRESS__
    constexpr long kMost = 512 << 10; // it keeps 256 MiB of what is freed
#else
    constexpr long kMost = 64 << 10;
#endif
    for (const char* part : {"![", "![]", "](", "![](plan:A", "![a](", "![](x)\n", "</b>\n"}) {
        LessonText text;
        while (text.body.size() < std::size_t{900'000}) {
            text.body += part;
        }
        const long before = peakKilobytes();
        text.read(); // looking at all of it for each picture, this would not come to an end
        EXPECT_LT(peakKilobytes() - before, kMost) << part;
    }
}

TEST(HostileLessonText, HasAPictureTooMany)
{
    LessonText text;
    text.body += "![](plan:A)\n";
    EXPECT_EQ(text.issue(), "none");
    for (int i = 0; i < 32; ++i) {
        text.body += "![](plan:A)\n";
    }
    EXPECT_EQ(text.issue(), "line 54: has one picture more than 32, the most of a lesson");
}

TEST(HostileLessonText, HasNineExperiments)
{
    LessonText text;
    for (int i = 0; i < 8; ++i) {
        text.experiments += ", \"e" + std::to_string(i) + R"(": {"from": "main", "set": {}})";
    }
    EXPECT_NE(text.issue().find("needs an object of one to 8 experiments by name"), std::string::npos);
}

TEST(HostileLessonText, ReadsAFileOfTheComputer)
{
    LessonText text;
    text.experiments =
        R"("main": {"problem": {"dataset": {"type": "csv", "file": "/etc/passwd"}, "model": {"type":
        "linear"}}, "lanes": [{"optimizer": {"type": "SGD", "lr": 1}, "schedule": {"type": "constant"}}]})";
    EXPECT_EQ(text.issue(),
              "/experiments/main: reads the file \"/etc/passwd\"; a lesson needs data that every "
              "computer has");

    LessonText derived;
    derived.experiments += R"(, "own": {"from": "main", "set": {"/problem/dataset": {"type": "csv", "file":
        "/etc/passwd"}}})";
    EXPECT_EQ(derived.issue(),
              "/experiments/own: reads the file \"/etc/passwd\"; a lesson needs data that every "
              "computer has");
}

TEST(HostileLessonText, IsOfAnotherFormat)
{
    EXPECT_EQ(fromText("<!DOCTYPE html><html></html>").issues().front().text(),
              "line 1: does not begin a lesson, whose first line is ---json, with a JSON object below it and "
              "--- at "
              "its end");
    EXPECT_EQ(fromText("---json\n{\"format\": \"lr-playground lesson\"").issues().front().text(),
              "line 1: begins the front matter, which nothing ends; needs a line --- behind its JSON");
    LessonText text;
    text.head = R"("format": "lr-playground experiment", "version": 2)";
    EXPECT_EQ(text.issue(), "/format: is \"lr-playground experiment\"; needs \"lr-playground lesson\"");
    text.head = R"("format": "lr-playground lesson", "version": "new")";
    EXPECT_EQ(text.issue(), "/version: is \"new\"; needs a whole number, of which this program knows 1");
}

TEST(HostileLessonText, HasTagsWhichStayText)
{
    LessonText text;
    text.body += "<script>alert(1)</script>\n";
    const auto lesson = text.read();
    ASSERT_TRUE(lesson);
    EXPECT_EQ(lesson->notes.front(), "line 22 has HTML, which is shown as text");
    EXPECT_NE(lesson->steps[1].text.find("<script>"), std::string::npos);
}

TEST(HostileLessonText, IsNoUtf8)
{
    LessonText text;
    text.body += "caf\xE9\n";
    EXPECT_EQ(text.issue(), "line 22: has a byte that is no UTF-8; save the file as UTF-8");
}

// --- pictures

std::string bigEndian(std::uint32_t n)
{
    return {static_cast<char>(n >> 24), static_cast<char>(n >> 16), static_cast<char>(n >> 8),
            static_cast<char>(n)};
}

std::string chunk(const std::string& name, const std::string& data)
{
    const std::string both = name + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(both.data()), static_cast<uInt>(both.size()));
    return bigEndian(static_cast<std::uint32_t>(data.size())) + both +
           bigEndian(static_cast<std::uint32_t>(sum));
}

/// A grey PNG that says it has these sides, and rows that it has.
std::string png(std::uint32_t width, std::uint32_t height, std::size_t bytes)
{
    const std::string rows(bytes, '\0');
    std::string packed(compressBound(rows.size()), '\0');
    uLongf size = packed.size();
    compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(rows.data()),
             rows.size());
    packed.resize(size);
    return std::string("\x89PNG\r\n\x1a\n", 8) +
           chunk("IHDR", bigEndian(width) + bigEndian(height) + std::string("\x08\0\0\0\0", 5)) +
           chunk("IDAT", packed) + chunk("IEND", "");
}

std::string base64(const std::string& bytes)
{
    constexpr const char* kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t three = 0;
        for (std::size_t k = 0; k < 3; ++k) {
            three = three << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            text += i + k > bytes.size() ? '=' : kDigits[three >> (18 - 6 * k) & 63];
        }
    }
    return text;
}

std::string data(const std::string& bytes)
{
    return "data:image/png;base64," + base64(bytes);
}

TEST(LessonPicture, IsAPngOrDrawnByTheProgram)
{
    EXPECT_EQ(pictureProblem("plan:A,C"), "");
    EXPECT_EQ(pictureProblem("thumb:cosine"), "");
    EXPECT_EQ(pictureProblem(data(png(10, 5, 5 * 11))), "");
    EXPECT_EQ(pictureBytes(data(png(10, 5, 5 * 11))), png(10, 5, 5 * 11));
}

TEST(LessonPicture, IsNotLoadedFromElsewhere)
{
    for (const char* address : {"/etc/passwd", "file:///etc/passwd", "https://example.org/a.png", "../a.png",
                                "data:text/html;base64,AAAA", ""}) {
        EXPECT_NE(pictureProblem(address).find("a lesson loads nothing from elsewhere"), std::string::npos)
            << address;
    }
    LessonText text;
    text.body += "![secret](/etc/passwd)\n";
    EXPECT_EQ(text.issue(),
              "line 22: has a picture that is at \"/etc/passwd\"; a lesson loads nothing from elsewhere "
              "and needs plan:A,C, thumb:NAME or data:image/png;base64,…");
}

TEST(LessonPicture, IsNotLargerThanItSays)
{
    EXPECT_EQ(pictureProblem(data(png(10, 5, 1'000'000))), "says that it has 10 × 5 pixels and has more");
    EXPECT_EQ(pictureProblem(data(png(4000, 4000, 55))), "says that it has 4000 × 4000 pixels and has fewer");
    EXPECT_EQ(pictureProblem(data(png(100'000, 100'000, 55))),
              "is 100000 × 100000 pixels; needs 1 to 4096 each way");
    EXPECT_EQ(pictureProblem(data(std::string(400'000, 'x'))), "has some 390 KiB; needs at most 256");
    EXPECT_EQ(pictureProblem(data(png(4096, 4096, 16))), "says that it has 4096 × 4096 pixels and has fewer");
    std::string deep = png(4096, 4096, 16);
    deep[24] = 16; // bits a channel
    deep[25] = 6;  // four channels
    EXPECT_EQ(pictureProblem(data(std::as_const(deep))), "unpacks to 134 MB; needs at most 20");
    EXPECT_EQ(pictureProblem(data("GIF89a")), "is no PNG, as its address says; needs one");
    EXPECT_EQ(pictureProblem(data(png(10, 5, 55).substr(0, 40))), "has no end; save it anew");
}

TEST(LessonPicture, NamesLanesOfItsPlans)
{
    for (const char* address : {"plan:", "plan:A,", "plan:AB", "plan:a", "plan:A;rm"}) {
        EXPECT_NE(pictureProblem(address), "") << address;
    }
}

} // namespace
} // namespace lrp::lesson
