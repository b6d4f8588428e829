#include "core/store/Continuation.h"

#include "core/engine/Bend.h"
#include "core/engine/Lengths.h"
#include "core/files/Text.h"
#include "core/params/JsonText.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::store
{

using params::Issue;
using params::Result;

namespace
{

std::string nameOf(const Run& run)
{
    return translate("store", "%1 %2 (run %3)", "a lane, and the number of its run")
        .arg(run.letter)
        .arg(files::quotedFile(run.name))
        .arg(std::to_string(run.id));
}

const Run* find(const Contents& contents, RunId id)
{
    const auto run = std::find_if(contents.runs.begin(), contents.runs.end(),
                                  [id](const Run& other) { return other.id == id; });
    return run != contents.runs.end() ? &*run : nullptr;
}

const Race* findRace(const Contents& contents, RaceId id)
{
    const auto race = std::find_if(contents.races.begin(), contents.races.end(),
                                   [id](const Race& other) { return other.id == id; });
    return race != contents.races.end() ? &*race : nullptr;
}

/// Whether the lanes train alike, whatever they are called.
bool areSame(experiment::Lane a, const experiment::Lane& b)
{
    a.letter = b.letter;
    a.name = b.name;
    return toJson(a) == toJson(b);
}

/// Has what a run and its ancestors were bent from stand where it stood, as undoing a bend goes back to
/// there; the run itself goes on from a later state.
void standAtBends(const Document& document, const Contents& contents, const Run* run,
                  engine::LaneRecord& lane)
{
    engine::LaneRecord* bent = &lane;
    for (; run != nullptr && run->bend && run->parent; run = find(contents, *run->parent)) {
        const auto parent = document.samples(*run->parent);
        if (!parent || (*parent)->status != engine::LaneStatus::Bent) {
            return; // one that went on beside stands elsewhere
        }
        const bool isKnown = engine::stateAtBend(*bent) != nullptr;
        const auto state = document.checkpoint(run->id, run->forkStep);
        if (!isKnown && state && (*state)->step == run->forkStep) {
            (*parent)->halt.ask(run->forkStep);
            (*parent)->halt.put(*state);
        }
        if (!isKnown || bent == &lane) {
            bent->beginning.parent = *parent;
        }
        bent = parent->get();
    }
}

/// Lets the lane go on from its latest checkpoint, if it may. False when there is none to go on from. A lane
/// that has ended stands there too, so that there is something trained to look at.
bool goOn(const Document& document, const Contents& contents, const Run& run, engine::LaneRecord& lane)
{
    engine::Beginning& beginning = lane.beginning;
    const std::int64_t measured = beginning.forkStep + static_cast<std::int64_t>(lane.samples.size());
    const auto checkpoint = document.checkpoint(run.id, measured);
    beginning.checkpoint = checkpoint ? *checkpoint : nullptr;
    // At a fork's first step the checkpoint may be its parent's.
    const bool atFork = checkpoint && run.parent && (*checkpoint)->step == run.forkStep;
    beginning.isContinued = !atFork || run.scheduleStep != run.forkStep;
    if (!engine::isResumable(lane.status) || (!checkpoint && run.parent)) {
        return false; // a fork's past is another run's, so it cannot begin anew
    }
    standAtBends(document, contents, &run, lane);
    lane.status = engine::LaneStatus::Waiting;
    return true;
}

/// All columns that a record's lanes go on with.
schedule::Columns columnsOf(const engine::Record& record)
{
    schedule::Columns all;
    for (const auto& lane : record.lanes()) {
        const schedule::Columns columns = lane->columns();
        all.insert(all.end(), columns.begin(), columns.end());
    }
    return all;
}

/// Whether `runs` lacks one of the race's that has not come to its end. The others need not be there.
bool lacksUnfinished(const std::vector<RunId>& runs, const Contents& contents, RaceId race)
{
    return std::any_of(contents.runs.begin(), contents.runs.end(), [&](const Run& run) {
        const bool isUnfinished = engine::isResumable(run.status) || !engine::hasEnded(run.status);
        return run.race == race && isUnfinished && std::find(runs.begin(), runs.end(), run.id) == runs.end();
    });
}

/// What a race's experiment was, to the letter: a setting that this program does not know would change what
/// is trained.
Result<params::Json> recorded(const Document& document, RaceId race)
{
    const auto text = document.experimentText(race);
    return text ? params::parseJson(*text, document.path()) : Result<params::Json>(text.issues());
}

/// What keeps an experiment from running, with tables as they are kept.
params::Issues brokenRules(const params::Json& experiment, const schedule::Columns& columns)
{
    const schedule::KeptColumns kept(columns);
    return experiment::fromJson(experiment).issues();
}

/// The same of a record's lanes, of which `places` are those in the race, that are to go on. One that has
/// ended breaks no rule whatever it is, and keeps its place, by which issues name lanes.
params::Issues brokenRules(const Document& document, RaceId race, const engine::Record& record,
                           const std::vector<std::size_t>& places)
{
    auto experiment = recorded(document, race);
    if (!experiment) {
        return experiment.issues();
    }
    params::Json lanes = params::Json::array();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const engine::LaneRecord& lane = *record.lanes()[i];
        lanes.push_back(engine::hasEnded(lane.status) ? toJson(experiment::Lane{.letter = lane.letter})
                                                      : experiment->at("lanes").at(places[i]));
    }
    (*experiment)["lanes"] = std::move(lanes);
    return brokenRules(*experiment, columnsOf(record));
}

/// A new race like this one, with the seed after its own.
Result<Continuation> nextSeed(const Document& document, const Race& race)
{
    const auto whole = recorded(document, race.id);
    params::Issues broken = whole ? brokenRules(*whole, {}) : whole.issues();
    if (!broken.empty()) {
        return broken;
    }
    experiment::Experiment experiment = race.experiment;
    ++experiment.problem.seed;
    if (params::Issues issues = experiment::fromJson(experiment::toJson(experiment)).issues();
        !issues.empty()) {
        return issues; // there is no further seed
    }
    auto record = std::make_shared<engine::Record>(std::move(experiment));
    return Continuation{
        .record = std::move(record), .runs = {}, .seeds = {.left = race.seedsLeft - 1, .after = race.id}};
}

/// A letter for another lane beside those of `taken`; preferably one that nobody else has, then `parent`.
char letterFor(const std::string& others, const std::string& taken, char parent)
{
    const auto isFree = [&](char letter) { return taken.find(letter) == std::string::npos; };
    for (char letter = 'A'; letter < static_cast<char>('A' + experiment::kMostLanes); ++letter) {
        if (isFree(letter) && others.find(letter) == std::string::npos) {
            return letter;
        }
    }
    for (char letter = parent;; letter = letter == 'H' ? 'A' : static_cast<char>(letter + 1)) {
        if (isFree(letter)) {
            return letter;
        }
    }
}

} // namespace

Continuation measured(const Document& document, const Contents& contents, const Race& race)
{
    experiment::Experiment experiment = race.experiment;
    experiment.lanes.clear();
    std::vector<std::shared_ptr<engine::LaneRecord>> lanes;
    Continuation continuation;
    for (const Run& run : contents.runs) {
        if (run.race != race.id) {
            continue;
        }
        const auto lane = document.samples(run.id);
        if (!lane) {
            for (const Issue& issue : lane.issues()) {
                continuation.leftOut.push_back(
                    {issue.pointer, translate("store", "%1: %2", "a lane, and what is wrong")
                                        .arg(nameOf(run))
                                        .arg(issue.message)});
            }
            continue;
        }
        experiment.lanes.push_back(race.experiment.lanes[run.lane]);
        lanes.push_back(*lane);
        continuation.runs.push_back(run.id);
    }
    continuation.record = std::make_shared<engine::Record>(std::move(experiment), std::move(lanes));
    continuation.record->setShape(race.shape);
    continuation.record->setFacts(race.facts);
    continuation.record->state = engine::RunState::Ended;
    return continuation;
}

bool isUnfinished(const Contents& contents, const Race& race)
{
    return race.seedsLeft > 0 || std::any_of(contents.runs.begin(), contents.runs.end(), [&](const Run& run) {
               return run.race == race.id && engine::isResumable(run.status);
           });
}

Result<Continuation> resume(const Document& document, RaceId id)
{
    document.flush(); // else what is in memory only is trained again, which does no harm
    const auto contents = document.contents();
    if (!contents) {
        return contents.issues();
    }
    const Race* race = findRace(*contents, id);
    if (race == nullptr) {
        return Issue{document.path(), translate("store", "has no race %1").arg(std::to_string(id))};
    }
    Continuation continuation = measured(document, *contents, *race);
    if (lacksUnfinished(continuation.runs, *contents, id)) {
        return continuation.leftOut;
    }
    bool goesOn = false;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < continuation.runs.size(); ++i) {
        const Run& run = *find(*contents, continuation.runs[i]);
        engine::LaneRecord& lane = *continuation.record->lanes()[i];
        if (!engine::hasEnded(lane.status)) {
            return Issue{document.path(),
                         translate("store", "holds %1, which is under way already").arg(nameOf(run))};
        }
        places.push_back(run.lane);
        if (!goOn(document, *contents, run, lane)) {
            continue;
        }
        goesOn = true;
        auto columns = document.columns(run.id);
        if (!columns) {
            return columns.issues();
        }
        lane.setColumns(std::move(*columns));
    }
    if (!goesOn && race->seedsLeft > 0) {
        return nextSeed(document, *race);
    }
    if (!goesOn) {
        return Issue{document.path(), translate("store", "has nothing left to resume in race %1: its runs "
                                                         "have ended; start a new race, or fork one of them")
                                          .arg(std::to_string(id))};
    }
    if (params::Issues issues = brokenRules(document, id, *continuation.record, places); !issues.empty()) {
        return issues;
    }
    continuation.seeds.left = race->seedsLeft;
    continuation.record->state = engine::RunState::Preparing;
    return continuation;
}

Result<Continuation> fork(const Document& document, RunId parent, std::int64_t step,
                          std::vector<experiment::Lane> lanes, const std::string& taken)
{
    if (lanes.empty() || lanes.size() > experiment::kMostLanes) {
        return Issue{"/lanes", translate("store", "has %1 lanes; a fork needs 1 to %2")
                                   .arg(std::to_string(lanes.size()))
                                   .arg(experiment::kMostLanes)};
    }
    document.flush();
    const auto contents = document.contents();
    if (!contents) {
        return contents.issues();
    }
    const Run* run = find(*contents, parent);
    while (run != nullptr && run->parent && step < run->forkStep) {
        run = find(*contents, *run->parent);
    }
    if (run == nullptr) {
        return Issue{document.path(), translate("store", "has no run %1").arg(std::to_string(parent))};
    }
    const auto checkpoint = document.checkpoint(run->id, step);
    if (!checkpoint) {
        return checkpoint.issues();
    }
    const std::int64_t forkStep = (*checkpoint)->step;
    const Race& race = *findRace(*contents, run->race);
    if (race.shape.totalSteps > 0 && forkStep >= race.shape.totalSteps) {
        return Issue{
            document.path(),
            translate("store", "%1 ends at step %2, where nothing is left to train; needs an earlier step")
                .arg(nameOf(*run))
                .arg(forkStep)};
    }
    const auto past = document.samples(run->id);
    if (!past) {
        return past.issues();
    }

    experiment::Experiment experiment = race.experiment;
    const experiment::Lane original = experiment.lanes[run->lane];
    std::vector<std::shared_ptr<engine::LaneRecord>> records;
    std::string letters;
    for (experiment::Lane& lane : lanes) {
        lane.letter = letterFor(taken, letters, run->letter);
        letters += lane.letter;
        auto record = std::make_shared<engine::LaneRecord>();
        record->letter = lane.letter;
        record->name = lane.name;
        record->steps = forkStep;
        const bool goesOn = areSame(lane, original);
        record->beginning = {.checkpoint = *checkpoint,
                             .isContinued = goesOn && (forkStep > run->forkStep ||
                                                       run->scheduleStep != run->forkStep || !run->parent),
                             .forkStep = forkStep,
                             .parent = *past,
                             .scheduleStep = goesOn ? run->scheduleStep : forkStep};
        if (goesOn) { // else its tables are those of the disk
            auto columns = document.columns(run->id);
            if (!columns) {
                return columns.issues();
            }
            record->setColumns(std::move(*columns));
        }
        records.push_back(std::move(record));
    }
    experiment.lanes = std::move(lanes);
    auto record = std::make_shared<engine::Record>(std::move(experiment), std::move(records));
    record->setFacts(race.facts);
    auto whole = recorded(document, race.id);
    if (!whole) {
        return whole.issues();
    }
    (*whole)["lanes"] = toJson(record->experiment()).at("lanes");
    if (params::Issues issues = brokenRules(*whole, columnsOf(*record)); !issues.empty()) {
        return issues;
    }
    if (race.shape.totalSteps > 0) {
        if (params::Issues issues = engine::lengthProblems(*record, race.shape); !issues.empty()) {
            return issues;
        }
        record->setShape(race.shape); // by which changed data are told
    }
    return Continuation{.record = std::move(record), .runs = std::vector<RunId>(letters.size(), run->id)};
}

} // namespace lrp::store
