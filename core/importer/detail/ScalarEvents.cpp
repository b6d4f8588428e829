#include "core/importer/detail/ScalarEvents.h"

#include "core/files/Text.h"
#include "core/table/Dialect.h"
#include "core/tensorboard/EventReader.h"
#include "core/text/Translate.h"

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

/// Adds the events of one run, file after file. What a training wrote before it died and was started again
/// from an earlier step is taken out, as TensorBoard does.
/// Source: tensorboard/backend/event_processing/event_accumulator.py.
class EventRun
{
public:
    EventRun(const std::string& name, Budget& budget)
        : m_run(name, budget)
    {
    }

    void add(const tensorboard::Event& event)
    {
        m_saysStarts = event.fileVersion.empty() ? m_saysStarts : saysStarts(event.fileVersion);
        if (event.isStart && m_saysStarts) {
            note(m_run.dropFrom(event.step), event.step);
        }
        const bool goesBack = !event.scalars.empty() && event.step < m_step;
        m_step = event.scalars.empty() ? m_step : std::max(m_step, event.step);
        for (const tensorboard::Scalar& scalar : event.scalars) {
            if (const auto series = m_run.seriesOf(scalar.tag)) {
                if (goesBack && !m_saysStarts) {
                    note(m_run.dropFrom(event.step, *series), event.step);
                }
                m_run.add(*series, event.step, scalar.value);
            }
        }
    }

    RunBuilder& builder() { return m_run; }

    ScalarRun take()
    {
        if (m_dropped > 0) {
            const auto dropped = static_cast<std::int64_t>(m_dropped);
            m_run.remark((m_restarts > 1
                              ? translate("importer",
                                          "%n value(s) (was|were) left out, as TensorBoard does: the "
                                          "training died and was started again at step %1 (and again later).",
                                          nullptr, dropped)
                              : translate("importer",
                                          "%n value(s) (was|were) left out, as TensorBoard does: the "
                                          "training died and was started again at step %1.",
                                          nullptr, dropped))
                             .arg(m_restart));
        }
        return m_run.take();
    }

private:
    /// Whether files of this version, "brain.Event:2", say where a training starts. Earlier ones only show it
    /// by a step that goes back.
    static bool saysStarts(const std::string& version)
    {
        const std::size_t colon = version.rfind(':');
        return table::numberIn(std::string_view(version).substr(colon + 1)).value_or(0.0) >= 2.0;
    }

    void note(std::size_t dropped, std::int64_t step)
    {
        if (dropped > 0) {
            m_restart = m_restarts++ == 0 ? step : m_restart;
            m_dropped += dropped;
        }
    }

    RunBuilder m_run;
    bool m_saysStarts = false;
    std::int64_t m_step = -1; ///< the greatest
    std::size_t m_dropped = 0;
    std::size_t m_restarts = 0;
    std::int64_t m_restart = 0;
};

/// Adds the scalars of a file as far as it can be read; what is wrong with it otherwise.
Issues addFile(const std::string& path, EventRun& run, Budget& budget)
{
    params::Result<tensorboard::EventReader> reader = tensorboard::EventReader::open(path);
    if (!reader) {
        return reader.issues();
    }
    while (const std::optional<tensorboard::Event> event = reader->next()) {
        if (reader->bytes() > budget.bytes) {
            budget.bytes = 0;
            return {{"", translate("importer", "%1 goes beyond %2 bytes, the most that are read")
                             .arg(files::quotedFile(path))
                             .arg(budget.limits.bytes)}};
        }
        run.add(*event);
    }
    budget.bytes -= std::min(budget.bytes, reader->bytes());
    return reader->problem().empty() ? Issues{} : Issues{{"", reader->problem()}};
}

std::string notAll(const Issue& issue)
{
    return translate("importer", "Not all was read: %1.").arg(issue.message);
}

params::Result<ScalarRun> readRun(const std::string& name, const std::vector<std::string>& paths,
                                  Budget& budget)
{
    EventRun run(name, budget);
    Issues issues;
    for (const std::string& path : paths) {
        append(issues, addFile(path, run, budget));
    }
    if (run.builder().isEmpty()) {
        return issues.empty() ? Issues{{"", translate("importer", "%1 holds no scalars")
                                                .arg(files::quotedFile(paths.front()))}}
                              : issues;
    }
    for (const Issue& issue : issues) {
        run.builder().remark(notAll(issue));
    }
    return run.take();
}

/// The event files of each folder, whose names begin with the time they were made.
using FilesByFolder = std::map<std::string, std::vector<std::string>>;

params::Result<FilesByFolder> find(const std::string& path, const ScalarLimits& limits)
{
    FilesByFolder found;
    std::size_t files = 0;
    std::size_t entries = 0;
    std::error_code error;
    fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        if (++entries > limits.folderEntries) {
            return Issue{"", translate("importer",
                                       "%1 holds more than %2 files and folders; choose a folder within it")
                                 .arg(files::quotedFile(path))
                                 .arg(limits.folderEntries)};
        }
        std::error_code ignored;
        if (!tensorboard::isEventFileName(at->path().filename().string()) || !at->is_regular_file(ignored)) {
            continue;
        }
        if (++files > limits.files) {
            return Issue{"",
                         translate("importer", "%1 holds more than %2 event files; choose a folder within it")
                             .arg(files::quotedFile(path))
                             .arg(limits.files)};
        }
        found[at->path().parent_path().string()].push_back(at->path().string());
    }
    if (error) {
        return Issue{
            "",
            translate("importer", "%1 cannot be read: %2").arg(files::quotedFile(path)).arg(error.message())};
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
        return Issue{"",
                     translate("importer",
                               "%1 holds no event files, which have %2 in their names; choose another folder")
                         .arg(files::quotedFile(path))
                         .arg("\"tfevents\"")};
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
