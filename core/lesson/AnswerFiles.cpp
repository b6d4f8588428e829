#include "core/lesson/AnswerFiles.h"

#include "core/text/Translate.h"

#include <algorithm>
#include <filesystem>

namespace lrp::lesson
{

namespace fs = std::filesystem;
using params::Issue;

namespace
{

/// Whether a file of a folder is one of answers, by its name.
bool isOfAnswers(const fs::path& path)
{
    return path.extension() == ".jsonl" || path.filename().string().ends_with(".answers.json");
}

} // namespace

params::Result<std::vector<std::string>> answerFiles(const std::vector<std::string>& places)
{
    constexpr std::size_t kMost = 1000;
    std::vector<std::string> files;
    for (const std::string& place : places) {
        std::error_code error;
        if (!fs::exists(place, error)) {
            return Issue{place, translate("lesson", "is no folder or file; needs one with answers")};
        }
        if (!fs::is_directory(place, error)) {
            files.push_back(place);
            continue;
        }
        for (auto entry = fs::directory_iterator(place, error); !error && entry != fs::end(entry);
             entry.increment(error)) {
            if (isOfAnswers(entry->path())) {
                files.push_back(entry->path().string());
            }
        }
        if (error) {
            return Issue{place, translate("lesson", "cannot be read: %1").arg(error.message())};
        }
    }
    if (files.size() > kMost) {
        return Issue{"collect", translate("lesson", "finds %1 files of answers; needs at most %2")
                                    .arg(std::to_string(files.size()))
                                    .arg(std::to_string(kMost))};
    }
    std::sort(files.begin(), files.end());
    return files;
}

HandedIn readHandedIn(const std::vector<std::string>& paths)
{
    HandedIn handedIn;
    for (const std::string& path : paths) {
        auto answers = readAnswers(path);
        if (answers) {
            handedIn.files.push_back(std::move(*answers));
        } else {
            handedIn.skipped.push_back({path, answers.issues().front().text()});
        }
    }
    return handedIn;
}

} // namespace lrp::lesson
