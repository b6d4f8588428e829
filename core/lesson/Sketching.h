#pragma once

#include "core/lesson/Answer.h"
#include "core/lesson/Outcome.h"
#include "core/lesson/Step.h"

#include <array>
#include <optional>
#include <span>

/// Lines that are drawn, and what came true, at the 64 places of an answer. Thread: any.
namespace lrp::lesson
{

using SketchValues = std::array<double, SketchAnswer::kPlaces>;

/// Where a place lies in the run, from 0 to 1.
constexpr double shareOf(std::size_t place)
{
    return static_cast<double>(place) / (SketchAnswer::kPlaces - 1);
}

/// A point of a line.
struct SketchPoint {
    double share = 0.0; ///< of the run, from 0 to 1
    double value = 0.0;
};

/// The values of the line through points whose shares rise, at least one: straight on an axis of this kind
/// (on a logarithmic one the values are above 0), level before the first and behind the last.
SketchValues valuesAlong(std::span<const SketchPoint> points, bool isLogarithmic);

/// The validation losses of a run; NaN behind its last that is a number.
SketchValues truthOf(const Outcome& outcome);

/// What came of the lane that is sketched, of rates those of the nearest updates; NaN behind its last.
/// Nothing where it has not run.
std::optional<SketchValues> truthOf(const Sketch& sketch, const engine::Record& record);

} // namespace lrp::lesson
