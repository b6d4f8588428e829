#include "ui/experiment/DiskWatch.h"

#include "core/dataset/Catalog.h"
#include "core/schedule/Schedule.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <vector>

namespace lrp::ui
{
namespace
{

namespace fs = std::filesystem;
using params::Json;

/// A folder of data, with the files in it.
void addFolder(const std::string& path, DiskState& state)
{
    constexpr int kMost = 100;
    std::error_code error;
    int seen = 0;
    for (auto entry = fs::directory_iterator(path, error); !error && entry != fs::end(entry) && seen < kMost;
         entry.increment(error), ++seen) {
        state[entry->path().string()] = files::stampOf(entry->path().string());
    }
}

void addFile(const Json& name, DiskState& state)
{
    if (!name.is_string() || name.get_ref<const std::string&>().empty()) {
        return;
    }
    const auto& path = name.get_ref<const std::string&>();
    std::error_code ignored;
    state[path] = files::stampOf(path);
    if (fs::is_directory(path, ignored)) {
        addFolder(path, state);
    }
}

/// The files of what {"type": …} is in one of the catalogues.
void addFiles(const params::Entries& entries, const Json& settings, DiskState& state)
{
    const auto type = settings.find("type");
    const params::Entry* entry = type != settings.end() && type->is_string()
                                     ? params::find(entries, type->get_ref<const std::string&>())
                                     : nullptr;
    if (entry == nullptr) {
        return;
    }
    for (const params::Field& field : entry->fields) {
        if (const auto value = settings.find(field.key);
            field.kind == params::Kind::Path && value != settings.end()) {
            addFile(*value, state);
        }
    }
}

} // namespace

DiskState diskStateOf(const Json& json)
{
    DiskState state;
    std::vector<const Json*> left{&json};
    while (!left.empty()) {
        const Json& value = *left.back();
        left.pop_back();
        if (value.is_object()) {
            addFiles(dataset::entries(), value, state);
            addFiles(schedule::entries(), value, state);
        }
        if (value.is_structured()) {
            std::transform(value.begin(), value.end(), std::back_inserter(left),
                           [](const Json& child) { return &child; });
        }
    }
    return state;
}

DiskWatch::DiskWatch(QObject* parent)
    : QObject(parent)
{
    constexpr int kMilliseconds = 1000;
    m_timer.setInterval(kMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DiskWatch::look);
}

void DiskWatch::watch(const Json& experiment)
{
    m_experiment = experiment;
    m_state = diskStateOf(experiment);
    m_state.empty() ? m_timer.stop() : m_timer.start();
}

void DiskWatch::look()
{
    if (diskStateOf(m_experiment) != m_state) {
        watch(Json(m_experiment));
        Q_EMIT changed();
    }
}

} // namespace lrp::ui
