#include "core/lesson/Gathering.h"
#include "core/params/Json.h"
#include "tests/fuzz/Require.h"

#include <cstdint>

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
        gathering.add(*read);
    } else {
        fuzz::require(!read.issues().empty(), "a refusal says why");
    }
    if (const auto spoken = fromSpokenCode(questions(), text)) {
        gathering.add(*spoken);
    }
    fuzz::require(!gathering.toCsv().empty() && gathering.toJson().is_object(), "a class can be summed up");
    return 0;
}
