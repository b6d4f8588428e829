#pragma once

#include "core/lesson/Lesson.h"

#include <optional>
#include <string>

namespace lrp::lesson
{

/// What is told of a claim once it is revealed, from the figures of `lesson verify` and not from one run:
/// "Over 20 seeds C was lower than A 20 times." The seeds are those of the confirming set, but for what is
/// rare. Empty where the lesson has not been verified, or two are not the same.
std::string toldOf(const Lesson& lesson, const Claim& claim);

/// Between which losses a setup's runs lie, from the figures of `lesson verify`: where an axis can be fixed
/// before anybody has seen a curve. Nothing where the lesson has not been verified.
struct LossRange {
    double low = 0.0;  ///< above 0
    double high = 1.0; ///< above low
};
std::optional<LossRange> lossRangeOf(const Lesson& lesson, const std::string& setup);

} // namespace lrp::lesson
