#include "core/importer/detail/ScalarEvents.h"

#include "core/table/Text.h"
#include "core/tensorboard/EventReader.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace lrp::importer::detail
{
namespace
{

namespace fs = std::filesystem;
using params::Issue;
using params::Issues;
using Runs = params::Result<std::vector<ScalarRun>>;

/// Adds the scalars of a file as far as it can be read; what is wrong with it otherwise.
Issues addFile(const std::string& path, RunBuilder& run, Budget& budget)
{
    params::Result<tensorboard::EventReader> reader = tensorboard::EventReader::open(path);
    if (!reader) {
        return reader.issues();
    }
    while (const std::optional<tensorboard::Event> event = reader->next()) {
        if (reader->bytes() > budget.bytes) {
            budget.bytes = 0;
            return {{"", table::quotedFile(path) + " goes beyond " + table::grouped(budget.limits.bytes) +
                             " bytes, the most that are read"}};
        }
        for (const tensorboard::Scalar& scalar : event->scalars) {
            if (const auto series = run.seriesOf(scalar.tag)) {
                run.add(*series, event->step, scalar.value);
            }
        }
    }
    budget.bytes -= std::min(budget.bytes, reader->bytes());
    return reader->problem().empty() ? Issues{} : Issues{{"", reader->problem()}};
}

std::string notAll(const Issue& issue)
{
    return "Not all was read: " + issue.message + ".";
}

params::Result<ScalarRun> readRun(const std::string& name, const std::vector<std::string>& paths,
                                  Budget& budget)
{
    RunBuilder run(name, budget);
    Issues issues;
    for (const std::string& path : paths) {
        append(issues, addFile(path, run, budget));
    }
    if (run.isEmpty()) {
        return issues.empty() ? Issues{{"", table::quotedFile(paths.front()) + " holds no scalars"}} : issues;
    }
    for (const Issue& issue : issues) {
        run.remark(notAll(issue));
    }
    return run.take();
}

/// The event files of each folder, whose names begin with the time they were made.
using FilesByFolder = std::map<std::string, std::vector<std::string>>;

params::Result<FilesByFolder> find(const std::string& path, const ScalarLimits& limits)
{
    const std::string tooMany = table::quotedFile(path) + " holds more than ";
    FilesByFolder found;
    std::size_t files = 0;
    std::size_t entries = 0;
    std::error_code error;
    fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        if (++entries > limits.folderEntries) {
            return Issue{"", tooMany + table::grouped(static_cast<std::int64_t>(limits.folderEntries)) +
                                 " files and folders; choose a folder within it"};
        }
        std::error_code ignored;
        if (!tensorboard::isEventFileName(at->path().filename().string()) || !at->is_regular_file(ignored)) {
            continue;
        }
        if (++files > limits.files) {
            return Issue{"", tooMany + table::grouped(static_cast<std::int64_t>(limits.files)) +
                                 " event files; choose a folder within it"};
        }
        found[at->path().parent_path().string()].push_back(at->path().string());
    }
    if (error) {
        return Issue{"", table::quotedFile(path) + " cannot be read: " + error.message()};
    }
    for (auto& [folder, paths] : found) {
        std::sort(paths.begin(), paths.end());
    }
    return found;
}

/// "runs/a/train" in "runs" is "a/train"; "runs" in itself is "runs".
std::string runName(const fs::path& folder, const fs::path& root)
{
    const fs::path relative = folder.lexically_relative(root);
    if (!relative.empty() && relative != ".") {
        return relative.string();
    }
    const fs::path full = fs::absolute(folder).lexically_normal();
    return (full.has_filename() ? full : full.parent_path()).filename().string();
}

} // namespace

Runs readEventFile(const std::string& path, Budget& budget)
{
    const fs::path folder = fs::absolute(path).parent_path();
    params::Result<ScalarRun> run = readRun(runName(folder, folder), {path}, budget);
    return run ? Runs(std::vector{std::move(*run)}) : Runs(run.issues());
}

Runs readEventFolder(const std::string& path, Budget& budget)
{
    const params::Result<FilesByFolder> found = find(path, budget.limits);
    if (!found) {
        return found.issues();
    }
    if (found->empty()) {
        return Issue{
            "", table::quotedFile(path) +
                    " holds no event files, which have \"tfevents\" in their names; choose another folder"};
    }
    std::vector<ScalarRun> runs;
    Issues unread;
    for (const auto& [folder, paths] : *found) {
        params::Result<ScalarRun> run = readRun(runName(folder, path), paths, budget);
        if (run) {
            runs.push_back(std::move(*run));
        } else {
            append(unread, run.issues());
        }
    }
    if (runs.empty()) {
        return unread;
    }
    for (const Issue& issue : unread) {
        runs.front().remarks.push_back(notAll(issue));
    }
    return runs;
}

} // namespace lrp::importer::detail
