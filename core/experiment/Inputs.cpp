#include "core/experiment/Inputs.h"

#include <algorithm>
#include <filesystem>

namespace lrp::experiment
{
namespace
{

namespace fs = std::filesystem;
using params::Json;

void addFiles(const params::Entries& entries, const Json& settings, std::vector<std::string>& files)
{
    const params::Entry* entry = params::find(entries, settings["type"].get<std::string>());
    for (const params::Field& field : entry->fields) {
        if (field.kind == params::Kind::Path && settings[field.key].is_string()) {
            files.push_back(settings[field.key].get<std::string>());
        }
    }
}

void addFiles(const schedule::Schedule& schedule, std::vector<std::string>& files)
{
    addFiles(schedule::entries(), schedule::toJson(schedule), files);
    for (const schedule::Inner& inner : schedule::innerOf(schedule)) {
        addFiles(inner.schedule, files);
    }
}

/// Whether the folder holds this file; of a folder with more than anybody's data nothing is known.
bool holds(const fs::path& folder, const fs::path& file)
{
    constexpr int kMost = 10'000;
    std::error_code error;
    int seen = 0;
    for (auto entry = fs::directory_iterator(folder, error);
         !error && entry != fs::end(entry) && seen < kMost; entry.increment(error), ++seen) {
        std::error_code ignored;
        if (fs::equivalent(entry->path(), file, ignored)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<std::string> filesReadBy(const Experiment& experiment)
{
    std::vector<std::string> files;
    addFiles(dataset::entries(), dataset::toJson(experiment.problem.dataset), files);
    for (const Lane& lane : experiment.lanes) {
        addFiles(lane.schedule, files);
    }
    std::erase(files, "");
    return files;
}

bool wouldReplace(const std::string& path, const std::vector<std::string>& inputs)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored)) {
        return false;
    }
    return std::any_of(inputs.begin(), inputs.end(), [&](const std::string& input) {
        return fs::equivalent(path, input, ignored) ||
               (fs::is_directory(input, ignored) && holds(input, path));
    });
}

} // namespace lrp::experiment
