#include "ui/history/History.h"

#include "core/store/Continuation.h"

#include <algorithm>
#include <utility>

namespace lrp::ui
{

using store::RunId;

History::History(QObject* parent)
    : QObject(parent)
{
}

void History::reset(store::Contents contents)
{
    m_document.forget();
    m_contents = std::move(contents);
    m_live.clear();
    m_samples.clear();
    m_ghosts.clear();
    m_deleted.clear();
    m_hiddenReferences.clear();
    m_seedGroups.reset();
    Q_EMIT replaced();
    Q_EMIT referencesChanged();
    for (const store::Run& run : m_contents.runs) {
        wantSamples(run);
    }
    Q_EMIT shownChanged();
}

void History::add(const store::Race& race, const Runs& runs, store::RaceId after)
{
    for (store::Race& before : m_contents.races) {
        before.seedsLeft = before.id == after ? 0 : before.seedsLeft;
    }
    m_contents.races.push_back(race);
    const auto first = static_cast<int>(m_contents.runs.size());
    m_contents.runs.insert(m_contents.runs.end(), runs.begin(), runs.end());
    m_seedGroups.reset();
    Q_EMIT added(first, first + static_cast<int>(runs.size()) - 1);
}

void History::follow(const std::vector<RunId>& runs, const std::shared_ptr<const engine::Record>& record)
{
    for (std::size_t lane = 0; lane < runs.size(); ++lane) {
        if (find(runs[lane]) != nullptr) {
            m_live[runs[lane]] = {record, lane};
            m_samples[runs[lane]] = record->lanes()[lane];
        }
    }
    refresh();
    Q_EMIT shownChanged();
}

void History::setSamples(store::RaceId race, const engine::Record& record)
{
    std::size_t place = 0; // not the run's lane: others of its race may have been deleted
    for (const store::Run& run : m_contents.runs) {
        if (run.race == race && place < record.lanes().size()) {
            m_samples[run.id] = record.lanes()[place++];
        }
    }
    Q_EMIT shownChanged();
}

void History::setSamples(RunId run, std::shared_ptr<const engine::LaneRecord> samples)
{
    const int place = placeOf(run);
    if (place < 0 || m_samples.contains(run)) {
        return; // it was deleted meanwhile, or its race has come whole
    }
    m_samples[run] = std::move(samples);
    Q_EMIT changed(place);
    Q_EMIT shownChanged();
}

void History::refresh()
{
    bool anyEnded = false;
    for (auto& [id, live] : m_live) {
        const int place = placeOf(id);
        store::Run& run = m_contents.runs[static_cast<std::size_t>(place)];
        const engine::LaneStatus before = run.status;
        if (takeOver(run, live)) {
            anyEnded = anyEnded || (run.status != before && engine::hasEnded(run.status));
            Q_EMIT changed(place);
        }
    }
    if (anyEnded) {
        Q_EMIT shownChanged(); // runs that have ended may be drawn as the seeds of one
    }
}

/// Whether the lane has got anywhere since.
bool History::takeOver(store::Run& run, Live& live)
{
    const engine::LaneRecord& lane = *live.record->lanes()[live.lane];
    const engine::LaneStatus status = engine::statusOf(*live.record, lane);
    if (run.status == status && run.steps == lane.steps) {
        return false;
    }
    if (run.status != status) {
        m_seedGroups.reset();
    }
    run.status = status;
    run.steps = lane.steps;
    run.trainNanoseconds = lane.trainNanoseconds;
    run.wallNanoseconds = lane.wallNanoseconds;
    run.score = live.score.of(lane.evaluations);
    run.failure = lane.failure();
    return true;
}

const store::Run* History::find(RunId run) const
{
    const int place = placeOf(run);
    return place < 0 ? nullptr : &m_contents.runs[static_cast<std::size_t>(place)];
}

const store::Race* History::raceOf(const store::Run& run) const
{
    const auto found = std::find_if(m_contents.races.begin(), m_contents.races.end(),
                                    [&](const store::Race& race) { return race.id == run.race; });
    return found == m_contents.races.end() ? nullptr : &*found;
}

experiment::Lane History::laneOf(const store::Run& run) const
{
    const store::Race* race = raceOf(run);
    return race != nullptr && run.lane < race->experiment.lanes.size() ? race->experiment.lanes[run.lane]
                                                                       : experiment::Lane{};
}

std::shared_ptr<const engine::LaneRecord> History::samples(RunId run) const
{
    const auto found = m_samples.find(run);
    return found == m_samples.end() ? nullptr : found->second;
}

std::optional<RunId> History::runOf(const engine::LaneRecord* samples) const
{
    const auto found = std::find_if(m_samples.begin(), m_samples.end(),
                                    [samples](const auto& entry) { return entry.second.get() == samples; });
    return found == m_samples.end() ? std::nullopt : std::optional(found->first);
}

std::vector<RunId> History::placesTakenBy(const engine::Record& record) const
{
    std::vector<RunId> taken;
    for (const auto& lane : record.lanes()) {
        const auto run = lane->beginning.bend ? runOf(lane->beginning.parent.get()) : std::nullopt;
        if (run) {
            taken.push_back(*run);
        }
    }
    return taken;
}

bool History::isDeleted(const std::shared_ptr<const engine::LaneRecord>& samples) const
{
    return samples != nullptr && std::any_of(m_deleted.begin(), m_deleted.end(),
                                             [&](const auto& deleted) { return deleted.lock() == samples; });
}

experiment::Shape History::shapeOf(const store::Run& run) const
{
    const auto live = m_live.find(run.id);
    const store::Race* race = raceOf(run);
    return live != m_live.end() ? live->second.record->shape()
           : race != nullptr    ? race->shape
                                : experiment::Shape{};
}

bool History::isLive(RunId run) const
{
    const auto found = m_live.find(run);
    return found != m_live.end() &&
           !engine::hasEnded(found->second.record->lanes()[found->second.lane]->status);
}

const std::vector<SeedGroup>& History::seedGroups() const
{
    if (!m_seedGroups) {
        m_seedGroups = ui::seedGroups(races(), runs());
    }
    return *m_seedGroups;
}

bool History::isResumable(store::RaceId race) const
{
    return std::ranges::any_of(m_contents.races, [&](const store::Race& each) {
        return each.id == race && store::isUnfinished(m_contents, each);
    });
}

std::vector<store::RaceId> History::bentOf(store::RaceId race) const
{
    std::vector<store::RaceId> races;
    for (const store::Run& run : m_contents.runs) {
        const store::Run* first = &run;
        while (first != nullptr && first->bend && first->parent) {
            first = find(*first->parent);
        }
        if (run.bend && first != nullptr && first->race == race && engine::isResumable(run.status)) {
            races.push_back(run.race);
        }
    }
    return races;
}

std::vector<RunId> History::familyOf(RunId run) const
{
    std::vector<RunId> family{run};
    for (std::size_t i = 0; i < family.size(); ++i) {
        for (const store::Run& other : m_contents.runs) {
            if (other.parent == family[i] &&
                std::find(family.begin(), family.end(), other.id) == family.end()) {
                family.push_back(other.id);
            }
        }
    }
    return family;
}

void History::rename(RunId run, const QString& name)
{
    if (!name.trimmed().isEmpty()) {
        m_seedGroups.reset();
        edit(run, [&](store::Run& edited) { edited.name = name.trimmed().toStdString(); });
    }
}

void History::setNote(RunId run, const QString& note)
{
    edit(run, [&](store::Run& edited) { edited.note = note.toStdString(); });
}

void History::setColour(const std::vector<RunId>& runs, char colour)
{
    m_seedGroups.reset();
    for (const RunId run : runs) {
        edit(run, [&](store::Run& edited) { edited.colour = colour; });
    }
    Q_EMIT shownChanged();
}

void History::setShown(RunId run, bool shown)
{
    setShown(std::vector{run}, shown);
}

void History::setShown(const std::vector<RunId>& runs, bool shown)
{
    for (const RunId run : runs) {
        edit(run, [&](store::Run& edited) { edited.isShown = shown; });
        if (const store::Run* changed = find(run)) {
            wantSamples(*changed);
        }
    }
    if (!runs.empty()) {
        Q_EMIT shownChanged();
    }
}

void History::showOnly(const std::vector<RunId>& runs)
{
    for (std::size_t place = 0; place < m_contents.runs.size(); ++place) {
        const store::Run& run = m_contents.runs[place];
        const bool shown = std::find(runs.begin(), runs.end(), run.id) != runs.end();
        if (shown != run.isShown) {
            edit(run.id, [&](store::Run& edited) { edited.isShown = shown; });
            wantSamples(m_contents.runs[place]);
        }
    }
    Q_EMIT shownChanged();
}

void History::setGhost(const std::vector<RunId>& runs, bool ghost)
{
    for (const RunId run : runs) {
        const int place = placeOf(run);
        if (place < 0 || ghost == isGhost(run)) {
            continue;
        }
        if (ghost) {
            m_ghosts.insert(run);
        } else {
            m_ghosts.erase(run);
        }
        Q_EMIT changed(place);
    }
    Q_EMIT shownChanged();
}

void History::remove(const std::vector<RunId>& runs)
{
    for (const RunId run : runs) {
        if (removeFamily(run)) {
            Q_EMIT deleted(run);
        }
    }
    Q_EMIT shownChanged();
}

/// Whether there was one that may go.
bool History::removeFamily(RunId run)
{
    const auto family = familyOf(run);
    if (find(run) == nullptr ||
        std::any_of(family.begin(), family.end(), [this](RunId member) { return isLive(member); })) {
        return false;
    }
    std::erase_if(m_deleted, [](const auto& deleted) { return deleted.expired(); });
    for (auto member = family.rbegin(); member != family.rend(); ++member) {
        const int place = placeOf(*member);
        Q_EMIT aboutToRemove(place);
        m_contents.runs.erase(m_contents.runs.begin() + place);
        m_deleted.emplace_back(samples(*member)); // the window may go on with the others of its race
        m_live.erase(*member);
        m_samples.erase(*member);
        m_ghosts.erase(*member);
        m_seedGroups.reset(); // of which somebody may have asked when told of the removal
        Q_EMIT removed(place);
    }
    return true;
}

void History::addReference(store::Reference reference)
{
    m_contents.references.push_back(std::move(reference));
    Q_EMIT referenceAdded(m_contents.references.back());
    Q_EMIT referencesChanged();
}

void History::setReferenceShown(std::size_t place, bool shown)
{
    if (shown) {
        m_hiddenReferences.erase(place);
    } else {
        m_hiddenReferences.insert(place);
    }
    Q_EMIT referencesChanged();
}

void History::removeReferences()
{
    m_hiddenReferences.clear();
    for (const store::Reference& reference : std::exchange(m_contents.references, {})) {
        Q_EMIT referenceDeleted(reference.id);
    }
    Q_EMIT referencesChanged();
}

int History::placeOf(RunId run) const
{
    const auto& runs = m_contents.runs;
    const auto found = std::lower_bound(runs.begin(), runs.end(), run,
                                        [](const store::Run& other, RunId id) { return other.id < id; });
    return found == runs.end() || found->id != run ? -1 : static_cast<int>(found - runs.begin());
}

template <class Edit>
void History::edit(RunId run, Edit&& edit)
{
    const int place = placeOf(run);
    if (place < 0) {
        return;
    }
    store::Run& edited = m_contents.runs[static_cast<std::size_t>(place)];
    edit(edited);
    Q_EMIT this->edited(edited);
    Q_EMIT changed(place);
}

void History::wantSamples(const store::Run& run)
{
    if (run.isShown && !m_samples.contains(run.id)) {
        Q_EMIT samplesWanted(run.id);
    }
}

} // namespace lrp::ui
