#include "core/lesson/Gathering.h"
#include "core/lesson/LessonRun.h"
#include "core/params/Json.h"
#include "core/params/JsonText.h"
#include "tests/fuzz/Require.h"

#include <cstdint>
#include <memory>

namespace
{

using namespace lrp;

/// A lesson with a question of each kind.
const lesson::Lesson& questions()
{
    static const lesson::Lesson lesson = [] {
        lesson::Lesson made;
        made.id = "l";
        made.steps = {{.id = "r", .task = lesson::Rank{.lanes = "ABC"}},
                      {.id = "s", .task = lesson::Sketch{.lane = 'C'}},
                      {.id = "n", .task = lesson::Number{.right = 1.0, .factor = 2.0}},
                      {.id = "c", .task = lesson::Choice{.options = {{.id = "a"}, {.id = "b"}}}}};
        return made;
    }();
    return lesson;
}

/// Wherever a document says that somebody stands in a lesson, they can go on from there.
void standIn(const std::string& text)
{
    const auto lesson = std::make_shared<const lesson::Lesson>(questions());
    const auto json = params::parseJson(text, "");
    auto run =
        json ? lesson::LessonRun::fromJson(lesson, *json) : params::Result<lesson::LessonRun>(json.issues());
    if (!run) {
        fuzz::require(!run.issues().empty(), "a refusal says why");
        return;
    }
    const auto again = lesson::LessonRun::fromJson(lesson, run->toJson());
    fuzz::require(again && again->toJson() == run->toJson(), "where somebody stands reads back as the same");
    run->isHidden("main", 'A', lesson::Quantity::Loss);
    run->skip();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    lesson::Gathering gathering(questions());
    const auto read = lesson::answersFromText(text);
    if (read) {
        std::string written;
        for (const lesson::AnswerLine& line : *read) {
            written += toLine(line) + "\n";
        }
        const auto again = lesson::answersFromText(written);
        fuzz::require(again && *again == *read, "what is written reads back as the same");
        const auto cutOff = lesson::answersFromText(written.substr(0, written.size() / 2));
        fuzz::require(cutOff && cutOff->size() <= read->size(), "what was cut off is left out");
        gathering.add(*read);
    } else {
        fuzz::require(!read.issues().empty(), "a refusal says why");
    }
    standIn(text);
    if (const auto spoken = fromSpokenCode(questions(), text)) {
        gathering.add(*spoken);
    }
    fuzz::require(!gathering.toCsv().empty() && gathering.toJson().is_object(), "a class can be summed up");
    return 0;
}
