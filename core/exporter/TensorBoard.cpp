#include "core/exporter/TensorBoard.h"

#include "core/exporter/detail/Rows.h"
#include "core/files/AtomicFile.h"
#include "core/tensorboard/Records.h"

#include <cctype>
#include <cmath>
#include <filesystem>
#include <map>
#include <set>

namespace lrp::exporter
{
namespace
{

/// The series that are written: those with a tag, optional ones where they are recorded, and those that are
/// only of interest where they move, where they do.
std::vector<engine::Series> taggedSeries(const engine::LaneRecord& lane)
{
    std::vector<channel::Id> channels;
    for (const channel::Id id : channel::all()) {
        const channel::Channel& channel = channel::of(id);
        const bool isThere = channel.isOptional         ? engine::isMeasured(lane, id)
                             : channel.onlyWhereItMoves ? engine::moves(lane, id)
                                                        : true;
        if (!channel.tag.empty() && isThere) {
            channels.push_back(id);
        }
    }
    return detail::seriesOf(lane, channels);
}

void writeEvents(const engine::LaneRecord& lane, double startSeconds, files::FileWriter& file)
{
    const std::vector<engine::Series> series = taggedSeries(lane);
    const std::int64_t first = lane.samples.firstStep();
    const double seconds = static_cast<double>(lane.trainNanoseconds) * 1e-9;
    const double secondsPerStep =
        seconds / static_cast<double>(std::max<std::size_t>(lane.samples.size(), 1));
    file.write(tensorboard::recordOf(
        {.wallTime = startSeconds, .fileVersion = std::string(tensorboard::kFileVersion)}));
    tensorboard::Event event;
    detail::forEachRow(lane, [&](const detail::Row& row) {
        event.wallTime = startSeconds + secondsPerStep * static_cast<double>(row.step - first);
        event.step = row.step;
        event.scalars.clear();
        for (const engine::Series& each : series) {
            const channel::Channel& channel = channel::of(each.channel());
            if (row.has(each) && !(channel.mayBeMissing && std::isnan(row.valueOf(each)))) {
                event.scalars.push_back({std::string(channel.tag), row.valueOf(each)});
            }
        }
        file.write(tensorboard::recordOf(event));
    });
}

bool isPlain(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == '.' || c == '_'; // UTF-8 stays as it is
}

/// `text` with a "-" for what file systems or shells read otherwise; at most 100 bytes, no half character.
std::string plainName(const std::string& text)
{
    constexpr std::size_t kMostBytes = 100;
    std::string name;
    for (const char c : text) {
        if (isPlain(c)) {
            name += c;
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    std::size_t end = std::min(name.size(), kMostBytes);
    while (end > 0 && end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) {
        --end;
    }
    name.resize(end);
    while (name.ends_with('-')) {
        name.pop_back();
    }
    return name;
}

/// Two lanes of one name have folders of their own.
std::string unique(const std::string& name, std::set<std::string>& taken)
{
    std::string free = name;
    for (int i = 2; !taken.insert(free).second; ++i) {
        free = name + '-' + std::to_string(i);
    }
    return free;
}

/// The name of each lane's folder, in order: with the number of its run where others would have it too.
std::vector<std::string> folderNames(const Runs& runs, const Identities& identities)
{
    std::vector<std::string> names;
    std::vector<const engine::LaneRecord*> lanes;
    std::map<std::string, int> uses;
    for (const auto& run : runs) {
        for (const auto& lane : run->lanes()) {
            lanes.push_back(lane.get());
            names.push_back(runFolder(*lane, run->experiment().problem.seed));
            ++uses[names.back()];
        }
    }
    std::set<std::string> taken;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto known = identities.find(lanes[i]);
        const bool isNumbered = uses[names[i]] > 1 && known != identities.end();
        names[i] =
            unique(isNumbered ? names[i] + "-run-" + std::to_string(known->second.run) : names[i], taken);
    }
    return names;
}

} // namespace

std::string runFolder(const engine::LaneRecord& lane, std::int64_t seed)
{
    const std::string name = plainName(lane.name);
    return std::string(1, lane.letter) + (name.empty() ? "" : "-" + name) + "-seed-" + std::to_string(seed);
}

params::Issues writeTensorBoard(const Runs& runs, const std::string& folder, double startSeconds,
                                const Identities& identities)
{
    params::Result<files::FolderWriter> writer = files::FolderWriter::create(folder);
    if (!writer) {
        return writer.issues();
    }
    const std::filesystem::path root = writer->temporary();
    // TensorBoard looks for "tfevents" in the name.
    const std::string fileName =
        "events.out.tfevents." + std::to_string(std::llround(startSeconds)) + ".lr-playground";
    const std::vector<std::string> names = folderNames(runs, identities);
    auto name = names.begin();
    for (const auto& run : runs) {
        for (const auto& lane : run->lanes()) {
            const auto place = root / *name++;
            std::error_code error;
            if (!std::filesystem::create_directory(place, error)) {
                return {{folder, "could not be written: " + error.message()}};
            }
            files::FileWriter file((place / fileName).string());
            writeEvents(*lane, startSeconds, file);
            if (params::Issues issues = file.keep(); !issues.empty()) {
                return {{folder, issues.front().message}};
            }
        }
    }
    return writer->keep();
}

} // namespace lrp::exporter
