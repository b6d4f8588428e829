#include "core/lesson/KeptAnswers.h"

#include "core/files/AtomicFile.h"
#include "core/files/LineFile.h"

#include <algorithm>
#include <filesystem>

namespace lrp::lesson
{
namespace
{

using params::Issues;

bool isSameQuestion(const AnswerLine& a, const AnswerLine& b)
{
    return a.id == b.id && a.step == b.step && a.vote == b.vote;
}

/// The answers that are not among `kept`.
std::vector<AnswerLine> missingFrom(const std::vector<AnswerLine>& kept,
                                    const std::vector<AnswerLine>& answers)
{
    std::vector<AnswerLine> missing;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(missing), [&](const AnswerLine& answer) {
        return std::none_of(kept.begin(), kept.end(),
                            [&](const AnswerLine& one) { return isSameQuestion(one, answer); });
    });
    return missing;
}

std::string linesOf(const std::vector<AnswerLine>& answers)
{
    std::string lines;
    for (const AnswerLine& answer : answers) {
        lines += toLine(answer) + "\n";
    }
    return lines;
}

/// The first of LESSON-2.jsonl, -3 … that nothing has.
std::string nameBeside(const std::string& folder, const std::string& lesson)
{
    std::error_code ignored;
    std::string path;
    for (int number = 2; path.empty() || std::filesystem::exists(path, ignored); ++number) {
        path = folder + "/" + lesson + "-" + std::to_string(number) + ".jsonl";
    }
    return path;
}

/// Whether the file takes this much more.
bool hasRoom(const std::vector<AnswerLine>& kept, std::size_t bytes, const std::vector<AnswerLine>& more,
             const std::string& lines)
{
    return kept.size() + more.size() <= kMostAnswers &&
           static_cast<std::int64_t>(bytes + lines.size()) <= kLargestAnswers;
}

} // namespace

Issues keepAnswers(const std::string& folder, const std::vector<AnswerLine>& answers)
{
    constexpr std::int64_t kLargestForeign = 16 << 20; // which is put aside, not read as answers
    if (answers.empty()) {
        return {};
    }
    std::error_code error;
    std::filesystem::create_directories(folder,
                                        error); // where that fails, so does what follows, and says why
    const std::string& lesson = answers.front().lesson;
    for (bool isSecond = false;; isSecond = true) {
        auto file = files::LineFile::open(folder + "/" + lesson + ".jsonl", kLargestForeign);
        if (!file) {
            return file.issues();
        }
        const auto kept = answersFromText(file->lines());
        const auto missing = kept ? missingFrom(*kept, answers) : answers;
        const std::string lines = linesOf(missing);
        if (missing.empty()) {
            return {};
        }
        if ((kept && hasRoom(*kept, file->lines().size(), missing, lines)) || isSecond) {
            return file->append(lines);
        }
        if (Issues issues = file->putAside(nameBeside(folder, lesson)); !issues.empty()) {
            return issues;
        }
    }
}

std::string answerFileName(const std::string& lesson, std::uint64_t id)
{
    constexpr std::string_view kLetters = "bcdfghjkmnpqrstvwxz"; // no vowels: no words
    constexpr int kCount = 4;
    std::string name = lesson + "-";
    for (int i = 0; i < kCount; ++i) {
        name += kLetters[id % kLetters.size()];
        id /= kLetters.size();
    }
    return name + ".answers.json";
}

Issues writeAnswers(const std::string& path, const std::vector<AnswerLine>& answers)
{
    std::string text = "[";
    for (std::size_t i = 0; i < answers.size(); ++i) {
        text += (i == 0 ? "\n" : ",\n") + toLine(answers[i]);
    }
    return files::writeFile(path, text + "\n]\n");
}

} // namespace lrp::lesson
