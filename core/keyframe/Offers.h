#pragma once

#include "core/keyframe/LooksLike.h"
#include "core/keyframe/Segments.h"

#include <string>
#include <vector>

/// What a likeness is called, and the schedules that could take its place. Thread: any.
namespace lrp::keyframe
{

/// "Looks like warm-up 5 % + cosine to 1 % (largest error 2 %)"
std::string sentenceFor(const Likeness& likeness);

/// Schedules that draw the shape, with the floor as the sentence says it and the peak in four digits: first
/// `segments` (or `constant`), then classes of frameworks that draw it exactly, if any.
std::vector<Scheduled> offersFor(const Likeness& likeness);

} // namespace lrp::keyframe
