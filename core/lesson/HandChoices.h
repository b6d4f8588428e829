#pragma once

#include "core/lesson/Lesson.h"

#include <vector>

namespace lrp::lesson
{

/// The step that asked first: of a choice that is asked again that one, else the step itself.
const Step& questionOf(const Lesson& lesson, const Step& step);

/// What a class raises hands for, at most eight: the choices of a choice, or what the author gives. Where
/// neither is there, it is derived:
/// - of a ranking which lane ends lowest, ids "A" … "H", and "same" where there are fewer than eight. Right
///   is the lane that claims put below each of the others, or "same" where claims say so of all of them;
/// - of a number "below", "within" and "above" what counts as right;
/// - of a sketch "yes" and "no" to its first feature, or where it has none "falls", "level" and "rises".
/// Empty where the step asks nothing.
std::vector<HandChoice> handChoices(const Lesson& lesson, const Step& step);

} // namespace lrp::lesson
