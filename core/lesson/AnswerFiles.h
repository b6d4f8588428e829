#pragma once

#include "core/lesson/Answer.h"
#include "core/params/Result.h"

#include <string>
#include <vector>

namespace lrp::lesson
{

/// The files of answers among these places and in the folders among them (.jsonl, .answers.json), by name; at
/// most 1,000.
params::Result<std::vector<std::string>> answerFiles(const std::vector<std::string>& places);

/// What a class handed in. A file that cannot be read keeps nobody else's out.
struct HandedIn {
    std::vector<std::vector<AnswerLine>> files;
    params::Issues skipped; ///< files that could not be read, each with why
};
HandedIn readHandedIn(const std::vector<std::string>& paths);

} // namespace lrp::lesson
