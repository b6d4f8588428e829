#include "core/store/detail/Lessons.h"
#include "core/store/detail/Reading.h"
#include "core/store/detail/References.h"
#include "core/store/detail/Rows.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <map>

namespace lrp::store
{
namespace
{

constexpr std::size_t kMostLeftOut = 20; ///< that are named

void leaveOut(Contents& contents, const std::string& path, const std::string& what, const std::string& why)
{
    if (contents.leftOut.size() < kMostLeftOut) {
        contents.leftOut.push_back(
            {path,
             translate("store", "%1 is left out: %2", "a part of a document, and why").arg(what).arg(why)});
    } else if (contents.leftOut.size() == kMostLeftOut) {
        contents.leftOut.push_back({path, translate("store", "and more is left out")});
    }
}

/// Calls read() for every row of a table, by rising id. What it throws as Damage is left out.
template <class Read>
void forEachRow(SQLite::Statement& rows, const std::string& what, Contents& contents, const std::string& path,
                Read&& read)
{
    Rising order;
    while (rows.executeStep()) {
        const std::int64_t id = order.take(rows.getColumn(0).getInt64());
        try {
            read();
        } catch (const Damage& damage) {
            leaveOut(contents, path,
                     translate("store", "%1 %2", "a kind of row and its number: race 3")
                         .arg(what)
                         .arg(std::to_string(id)),
                     damage.what());
        }
    }
}

void readReferences(SQLite::Database& database, Contents& contents, const std::string& path)
{
    SQLite::Statement references(database, "SELECT id, name FROM reference ORDER BY id");
    forEachRow(references, translate("store", "reference", "a part of a document"), contents, path, [&] {
        const std::int64_t id = references.getColumn(0).getInt64();
        contents.references.push_back(
            {.id = id, .name = references.getColumn(1).getString(), .series = readSeries(database, id)});
    });
}

} // namespace

Contents readContents(SQLite::Database& database, const Surroundings& surroundings, const std::string& path)
{
    Contents contents;
    SQLite::Statement experiment(database, "SELECT value FROM document WHERE key = 'experiment'");
    if (experiment.executeStep()) {
        auto read = experiment::fromRecord(experiment.getColumn(0).getString(), "experiment");
        if (read) {
            contents.experiment = std::move(*read);
        } else {
            leaveOut(contents, path, translate("store", "the experiment of the form"),
                     read.issues().front().text());
        }
    }
    SQLite::Statement races(database, joined({"SELECT ", raceColumnsIn(database), " FROM race ORDER BY id"}));
    std::map<RaceId, std::size_t> places;
    forEachRow(races, translate("store", "race", "a part of a document"), contents, path, [&] {
        contents.races.push_back(readRace(races));
        places[contents.races.back().id] = contents.races.size() - 1;
    });
    const auto bends = readBends(database);
    SQLite::Statement runs(database, joined({"SELECT ", kRunColumns, " FROM run ORDER BY id"}));
    const auto isHere = [&](RunId id) {
        return std::binary_search(contents.runs.begin(), contents.runs.end(), Run{.id = id},
                                  [](const Run& a, const Run& b) { return a.id < b.id; });
    };
    forEachRow(runs, translate("store", "run", "a part of a document"), contents, path, [&] {
        Run run = readRun(runs);
        const auto place = places.find(run.race);
        const Race* race = place != places.end() ? &contents.races[place->second] : nullptr;
        if (race == nullptr || run.lane >= race->experiment.lanes.size()) {
            throw Damage(translate("store", "its race %1 is missing, or has no such lane")
                             .arg(std::to_string(run.race)));
        }
        const std::int64_t end = race->shape.totalSteps > 0 ? race->shape.totalSteps : kMostSteps;
        if (run.forkStep > end || run.scheduleStep > end) {
            throw Damage(translate("store", "it begins after step %1, where its race ends").arg(end));
        }
        if (run.parent && !isHere(*run.parent)) {
            throw Damage(translate("store", "its parent %1 is missing").arg(std::to_string(*run.parent)));
        }
        if (const auto bend = bends.find(run.id); bend != bends.end() && run.parent) {
            run.bend = bend->second;
        }
        settle(run, surroundings);
        contents.runs.push_back(std::move(run));
    });
    readReferences(database, contents, path);
    contents.lesson = readLesson(database);
    return contents;
}

} // namespace lrp::store
