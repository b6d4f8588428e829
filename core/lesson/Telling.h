#pragma once

#include "core/lesson/Lesson.h"
#include "core/lesson/Outcome.h"

#include <string>

namespace lrp::lesson
{

/// What is told of a claim once it is revealed, from the figures of `lesson verify` and not from one run:
/// "Over 20 seeds C was lower than A 20 times." The seeds are those of the confirming set, but for what is
/// rare. Empty where the lesson has not been verified.
std::string toldOf(const Lesson& lesson, const Claim& claim);

/// The same behind what these two runs came to: "Here C is lower." or, where they contradict it, "Here it is
/// the other way round." The runs are those of the claim's lanes with one seed, and have reached its place.
std::string toldOf(const Lesson& lesson, const Claim& claim, const Outcome& first, const Outcome& second);

} // namespace lrp::lesson
