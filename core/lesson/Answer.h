#pragma once

#include "core/lesson/Lesson.h"
#include "core/params/Result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace lrp::lesson
{

/// Lanes in order, the lowest loss first; letters that share a place are tied.
struct RankAnswer {
    std::vector<std::string> places;

    bool operator==(const RankAnswer&) const = default;
};

/// A drawn curve: its value at each of 64 places, evenly from the first step to the last.
struct SketchAnswer {
    static constexpr std::size_t kPlaces = 64;

    std::array<double, kPlaces> values{};

    bool operator==(const SketchAnswer&) const = default;
};

struct NumberAnswer {
    double value = 0.0;

    bool operator==(const NumberAnswer&) const = default;
};

struct ChoiceAnswer {
    std::string option; ///< its id

    bool operator==(const ChoiceAnswer&) const = default;
};

/// A finding in words, which is kept and not marked.
struct TextAnswer {
    std::string text;

    bool operator==(const TextAnswer&) const = default;
};

using Answer = std::variant<RankAnswer, SketchAnswer, NumberAnswer, ChoiceAnswer, TextAnswer>;

/// What one person who is nobody by name answered to one step. There is no clock time in it.
struct AnswerLine {
    std::uint64_t id = 0; ///< random, another one each time a lesson is begun
    std::string lesson;
    std::string step;
    int vote = 1; ///< 2: the question was asked again
    Answer answer;
    std::optional<double> score;
    std::optional<int> confidence; ///< 1 to 5, where it was asked

    bool operator==(const AnswerLine&) const = default;
};

/// Whether the answer fits the step: lanes that it asks about, an option that it has. Issues at `pointer`.
params::Issues checkAnswer(const Lesson& lesson, const Step& step, const Answer& answer,
                           const std::string& pointer);

/// One line of JSON without its end, and back; the reader takes what toLine() writes and names what is wrong
/// at `place`.
std::string toLine(const AnswerLine& line);
params::Result<AnswerLine> answerFromLine(const std::string& text, const std::string& place);

/// Answers of a file, each on a line of its own or all in a list: at most 256 KiB, 200 answers of at most
/// 16 KiB. A last line without its end that a crash has cut off is left out.
constexpr std::int64_t kLargestAnswers = 256 << 10;
constexpr std::size_t kMostAnswers = 200;
params::Result<std::vector<AnswerLine>> answersFromText(const std::string& text);
params::Result<std::vector<AnswerLine>> readAnswers(const std::string& path);

} // namespace lrp::lesson
