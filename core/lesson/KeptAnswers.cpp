#include "core/lesson/KeptAnswers.h"

#include "core/files/AtomicFile.h"
#include "core/files/LineFile.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <filesystem>
#include <optional>

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

/// What a file of lines holds, to its very end.
struct Kept {
    std::vector<AnswerLine> answers;
    std::string unended; ///< the last line, whole, where its end is missing
};

/// Nothing where anything would be lost by appending: notes, a list, more than a file of answers may hold. A
/// line that a crash has cut off is no loss.
std::optional<Kept> keptIn(const files::LineFile& file)
{
    const std::string all = file.lines() + file.rest();
    const bool isTorn = file.rest().empty() || file.rest().front() == '{';
    if (static_cast<std::int64_t>(all.size()) > kLargestAnswers || all.starts_with('[') || !isTorn) {
        return std::nullopt;
    }
    const auto ended = answersFromText(file.lines());
    const auto answers = answersFromText(all);
    if (!ended || !answers) {
        return std::nullopt;
    }
    return Kept{*answers, answers->size() > ended->size() ? file.rest() + "\n" : std::string()};
}

/// Whether the file takes this much more; an empty one takes all.
bool hasRoom(const Kept& kept, std::size_t bytes, const std::vector<AnswerLine>& more)
{
    return kept.answers.empty() || (kept.answers.size() + more.size() <= kMostAnswers &&
                                    static_cast<std::int64_t>(bytes) <= kLargestAnswers);
}

} // namespace

Issues keepAnswers(const std::string& folder, const std::vector<AnswerLine>& answers)
{
    constexpr std::int64_t kLargestForeign = 16 << 20; // which is put aside, not read as answers
    constexpr int kMostTries = 10; // each time somebody else has written something meanwhile
    if (answers.empty()) {
        return {};
    }
    std::error_code error;
    std::filesystem::create_directories(folder,
                                        error); // where that fails, so does what follows, and says why
    const std::string& lesson = answers.front().lesson;
    const std::string path = folder + "/" + lesson + ".jsonl";
    for (int i = 0; i < kMostTries; ++i) {
        auto file = files::LineFile::open(path, kLargestForeign);
        if (!file) {
            return file.issues();
        }
        const auto kept = keptIn(*file);
        const auto missing = kept ? missingFrom(kept->answers, answers) : answers;
        if (missing.empty()) {
            return {};
        }
        const std::string lines = (kept ? kept->unended : std::string()) + linesOf(missing);
        if (kept && hasRoom(*kept, file->lines().size() + lines.size(), missing)) {
            return file->append(lines);
        }
        if (Issues issues = file->putAside(nameBeside(folder, lesson)); !issues.empty()) {
            return issues;
        }
    }
    return {{path, translate("lesson", "is written by somebody else again and again; close that")}};
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
