#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/LessonFile.h"
#include "app/OutputFile.h"
#include "core/files/AtomicFile.h"
#include "core/lesson/Gathering.h"
#include "core/params/Json.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace lrp::app
{
namespace
{

namespace fs = std::filesystem;
using lesson::Gathering;
using params::Issue;
using params::Issues;

/// Whether a file of a folder is one of answers, by its name.
bool isOfAnswers(const fs::path& path)
{
    return path.extension() == ".jsonl" || path.filename().string().ends_with(".answers.json");
}

/// The files of answers among these and in these folders, by name.
params::Result<std::vector<std::string>> answerFiles(const std::vector<std::string>& places)
{
    constexpr std::size_t kMost = 1000;
    std::vector<std::string> files;
    for (const std::string& place : places) {
        std::error_code error;
        if (!fs::exists(place, error)) {
            return Issue{place, "is no folder or file; needs one with answers"};
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
            return Issue{place, "cannot be read: " + error.message()};
        }
    }
    if (files.size() > kMost) {
        return Issue{"collect", "finds " + std::to_string(files.size()) +
                                    " files of answers; needs at most " + std::to_string(kMost)};
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Each answer that can be read; the others are named on stderr and keep nobody else's out.
void gather(Gathering& gathering, const std::vector<std::string>& files)
{
    for (const std::string& file : files) {
        const auto answers = lesson::readAnswers(file);
        if (answers) {
            gathering.add(*answers);
        } else {
            complain({{file, answers.issues().front().text()}});
        }
    }
    for (const std::string& note : gathering.notes()) {
        std::cerr << "note: " << note << '\n';
    }
}

Issues checkOutputs(const CollectOptions& options, const std::vector<std::string>& files)
{
    Issues issues;
    for (const std::string& path : options.outputs) {
        if (endingOf(path) != "csv" && endingOf(path) != "json") {
            issues.push_back({"-o " + path, "has no ending that says what to write; needs csv or json"});
        } else {
            append(issues, checkOutputFile(path, "-o " + path, files));
        }
    }
    return issues;
}

} // namespace

int collectAnswers(const CollectOptions& options)
{
    const auto lesson = lesson::read(lessonFile(options.lesson));
    const auto files = answerFiles(options.folders);
    Issues issues = lesson.issues();
    append(issues, files ? checkOutputs(options, *files) : files.issues());
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    Gathering gathering(*lesson);
    gather(gathering, *files);
    for (const std::string& code : options.codes) {
        const auto spoken = fromSpokenCode(*lesson, code);
        if (!spoken) {
            complain(spoken.issues());
            return WrongInput;
        }
        gathering.add(*spoken);
    }
    if (options.outputs.empty()) {
        std::cout << gathering.toCsv();
    }
    for (const std::string& path : options.outputs) {
        append(issues,
               files::writeFile(path, endingOf(path) == "json" ? params::dump(gathering.toJson(), 2) + "\n"
                                                               : gathering.toCsv()));
    }
    std::cerr << gathering.people() << " people answered\n";
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
