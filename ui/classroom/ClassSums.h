#pragma once

#include "core/lesson/Gathering.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace lrp::ui
{

/// What a class answered to one question, in sums.
struct QuestionSums {
    std::array<std::int64_t, 2> answers{}; ///< in files or spoken, of the first and the second vote
    lesson::Gathering::Votes votes;        ///< of a choice
    // Of a ranking, a sketch, a number; empty below Gathering::kFewestForMore answers.
    std::map<char, std::vector<std::int64_t>> places;
    lesson::Gathering::Band band;
    lesson::Gathering::Histogram histogram;
};

/// To all questions of a lesson, by the id of the step that asked first. Nothing in it is one person's.
struct ClassSums {
    std::size_t people = 0;  ///< whose answers came in files
    std::size_t spoken = 0;  ///< the most codes that came for one step
    std::size_t leftOut = 0; ///< answers to another lesson, or that fit no step
    std::map<std::string, QuestionSums> questions;
};

ClassSums sumsOf(const lesson::Lesson& lesson, const lesson::Gathering& gathering);

} // namespace lrp::ui
