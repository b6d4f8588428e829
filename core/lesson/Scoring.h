#pragma once

#include "core/lesson/Answer.h"
#include "core/lesson/Lesson.h"

#include <optional>
#include <span>
#include <string>

/// How near an answer came, told as a sentence and never as a mark. Thread: any.
namespace lrp::lesson
{

struct Score {
    double value = 0.0; ///< of a ranking Kendall's tau, −1 to 1; of a sketch points, 0 to 100; else 1 or 0
    std::string sentence;
};

/// Kendall's tau over the pairs that a claim "lower" of the lesson speaks of, there where the step asks:
/// (agreeing − disagreeing) ÷ claims, where a tie counts as half an agreement. What luck decides costs
/// nothing; without any claimed pair the value is 0.
Score scoreRank(const Lesson& lesson, const Rank& rank, const RankAnswer& answer);

/// Points 100·exp(−e ÷ 0.3), where e is the mean distance over the 64 places: on a logarithmic axis in
/// decades, else as a share of the axis's height. `truth` is smoothed; a place where it or the guess has no
/// logarithm is left out. The sentence says how late the drop of the first feature that falls came, and
/// whether each feature is there.
struct Axis {
    bool isLogarithmic = true;
    double height = 1.0; ///< of a linear axis, above 0
};
Score scoreSketch(const Sketch& sketch, const SketchAnswer& answer, std::span<const double> truth,
                  const Axis& axis, std::int64_t totalSteps);

/// Whether a drawn curve shows what a feature says.
bool shows(const Sketch::Feature& feature, const SketchAnswer& answer);

/// 1 within the tolerance, else 0 and how far off.
Score scoreNumber(const Number& number, const NumberAnswer& answer);

/// 1 where it is the right one; the sentence is its explanation.
Score scoreChoice(const Lesson& lesson, const Choice& choice, const ChoiceAnswer& answer);

/// Of an answer that can be scored without a run: to a ranking, a number or a choice that is the step's.
std::optional<Score> scoreOf(const Lesson& lesson, const Step& step, const Answer& answer);

} // namespace lrp::lesson
