#include "core/experiment/Inputs.h"

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace lrp::experiment
{
namespace
{

namespace fs = std::filesystem;
using params::Json;

/// The files of what {"type": …} is in one of the catalogues.
void addFiles(const params::Entries& entries, const Json& settings, std::vector<std::string>& files)
{
    const auto type = settings.find("type");
    const params::Entry* entry = type != settings.end() && type->is_string()
                                     ? params::find(entries, type->get_ref<const std::string&>())
                                     : nullptr;
    if (entry == nullptr) {
        return;
    }
    for (const params::Field& field : entry->fields) {
        const auto value = settings.find(field.key);
        if (field.kind == params::Kind::Path && value != settings.end() && value->is_string() &&
            !value->get_ref<const std::string&>().empty()) {
            files.push_back(value->get<std::string>());
        }
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

std::vector<std::string> filesNamedIn(const Json& json)
{
    std::vector<std::string> files;
    std::vector<const Json*> left{&json};
    while (!left.empty()) {
        const Json& value = *left.back();
        left.pop_back();
        if (value.is_object()) {
            addFiles(dataset::entries(), value, files);
            addFiles(schedule::entries(), value, files);
        }
        if (value.is_structured()) {
            std::transform(value.begin(), value.end(), std::back_inserter(left),
                           [](const Json& child) { return &child; });
        }
    }
    return files;
}

std::vector<std::string> filesReadBy(const Experiment& experiment)
{
    return filesNamedIn(toJson(experiment));
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
