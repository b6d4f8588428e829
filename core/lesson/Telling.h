#pragma once

#include "core/lesson/Lesson.h"

#include <string>

namespace lrp::lesson
{

/// What is told of a claim once it is revealed, from the figures of `lesson verify` and not from one run:
/// "Over 20 seeds C was lower than A 20 times." The seeds are those of the confirming set, but for what is
/// rare. Empty where the lesson has not been verified, or two are not the same.
std::string toldOf(const Lesson& lesson, const Claim& claim);

} // namespace lrp::lesson
