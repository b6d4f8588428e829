#pragma once

#include "core/lesson/Answer.h"

#include <cstdint>
#include <string>
#include <vector>

/// Answers on the disk of whoever gave them: a file of lines for each lesson, to which every committed step
/// adds one, and files that are handed in. Thread: any, not the window's.
namespace lrp::lesson
{

/// Appends those of the answers, all to one lesson, that its file `folder`/LESSON.jsonl does not have yet;
/// they are on the disk once this returns. A line that a crash has cut off makes room for them. A file that
/// is full, or that holds something else, is put aside as LESSON-2.jsonl, -3 and so on. `folder` is made
/// where there is none.
params::Issues keepAnswers(const std::string& folder, const std::vector<AnswerLine>& answers);

/// What handed-in answers are called: LESSON-LLLL.answers.json. The letters follow from the id, so that those
/// of a class differ and somebody's second file replaces the first.
std::string answerFileName(const std::string& lesson, std::uint64_t id);

/// Writes the answers as a JSON list, one a line, which answersFromText() takes.
params::Issues writeAnswers(const std::string& path, const std::vector<AnswerLine>& answers);

} // namespace lrp::lesson
