#pragma once

#include "core/lesson/Answer.h"

#include <optional>
#include <string>

namespace lrp::lesson
{

/// An answer that can be said across a room, for those without a way to hand in a file: lesson and step,
/// answer, check character, such as WD2-CAB-7. Of a ranking the letters in order, those that share a place
/// joined by = (A=BC); of a choice the letter of its place; of a number its digits. Sketches and texts have
/// none.
std::optional<std::string> spokenCode(const Lesson& lesson, const Step& step, const Answer& answer);

/// What a code says; small letters and spaces are as good. One letter or digit that was misheard, and two
/// that were swapped, are found by the check character but in one of 31 cases.
struct Spoken {
    std::string step; ///< its id
    Answer answer;
};
params::Result<Spoken> fromSpokenCode(const Lesson& lesson, const std::string& code);

/// The capitals that stand for a lesson: of "why-decay" WD.
std::string initialsOf(const Lesson& lesson);

} // namespace lrp::lesson
