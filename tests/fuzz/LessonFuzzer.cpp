#include "core/lesson/LessonRun.h"
#include "core/params/Json.h"
#include "tests/fuzz/Require.h"

#include <cstdint>
#include <memory>

namespace
{

using namespace lrp;

/// Whatever a lesson is, one can go through it, and its state reads back.
void goThrough(const lesson::Lesson& read)
{
    lesson::LessonRun run(std::make_shared<const lesson::Lesson>(read), 1);
    for (std::size_t i = 0; i < lesson::kMostSteps; ++i) {
        run.isHidden("main", 'A', lesson::Quantity::Loss);
        fuzz::require(run.mayHaveBecome(*read.experimentNamed(run.setup())),
                      "what nobody edited is the lesson's");
        run.ran();
        run.reveal();
        if (!run.next()) {
            run.skip();
        }
    }
    const auto again =
        lesson::LessonRun::fromJson(std::make_shared<const lesson::Lesson>(read), run.toJson());
    fuzz::require(again && again->index() == run.index(), "a lesson opens where it stood");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto read = lesson::fromText(text);
    if (!read) {
        fuzz::require(!read.issues().empty(), "a refusal says why");
        return 0;
    }
    fuzz::require(!read->steps.empty() || !read->notes.empty(),
                  "a lesson has steps, or says which were left out");
    const params::Json figures{{"build", "x"}, {"claims", {{"A<B", {{"holds", true}}}}}};
    const std::string written = lesson::withVerified(text, figures);
    const auto again = lesson::fromText(written);
    fuzz::require(again && again->verified == figures, "figures that are written can be read");
    fuzz::require(lesson::withVerified(written, figures) == written, "writing them again changes nothing");
    if (!read->steps.empty()) {
        goThrough(*read);
    }
    return 0;
}
