#include "ui/experiment/DiskWatch.h"

#include "core/experiment/Inputs.h"
#include "ui/widgets/Later.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <utility>

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

} // namespace

DiskState diskStateOf(const Json& json)
{
    DiskState state;
    for (const std::string& path : experiment::filesNamedIn(json)) {
        std::error_code ignored;
        state[path] = files::stampOf(path);
        if (fs::is_directory(path, ignored)) {
            addFolder(path, state);
        }
    }
    return state;
}

DiskWatch::DiskWatch(QObject* parent, Look look)
    : QObject(parent)
    , m_look(std::move(look))
{
    constexpr int kMilliseconds = 1000;
    m_timer.setInterval(kMilliseconds);
    m_timer.setSingleShot(true); // from answer to look: those of a slow disk do not pile up
    connect(&m_timer, &QTimer::timeout, this, &DiskWatch::look);
}

void DiskWatch::watch(const Json& experiment)
{
    using namespace std::chrono;
    m_experiment = experiment;
    m_since = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    m_isFirst = true;
    look();
}

void DiskWatch::look()
{
    m_timer.stop();
    later(
        &m_pool, this, m_looks.next(), [look = m_look, json = m_experiment] { return look(json); },
        [this](const DiskState& state) { take(state); });
}

void DiskWatch::take(const DiskState& state)
{
    const bool isOther = isChange(state);
    m_state = state;
    m_isFirst = false;
    if (!state.empty()) {
        m_timer.start();
    }
    if (isOther) {
        Q_EMIT changed();
    }
}

/// The first look comes after watching began: by then a file may have become another, which its time tells
/// where no state from before does.
bool DiskWatch::isChange(const DiskState& state) const
{
    if (!m_isFirst) {
        return state != m_state;
    }
    constexpr std::int64_t kCoarseness = 20'000'000; // by which the times of files lag behind the clock
    return std::any_of(state.begin(), state.end(), [this](const auto& file) {
        const auto& [path, stamp] = file;
        const auto before = m_state.find(path);
        return before != m_state.end() ? before->second != stamp
                                       : stamp && stamp->changed >= m_since - kCoarseness;
    });
}

} // namespace lrp::ui
