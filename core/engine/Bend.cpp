#include "core/engine/Bend.h"

#include "core/engine/Lengths.h"
#include "core/params/Json.h"
#include "core/params/JsonText.h"
#include "core/params/Text.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"

#include <cmath>
#include <limits>
#include <utility>

namespace lrp::engine
{
namespace
{

params::Json number(double value)
{
    return std::isfinite(value) ? params::Json(value) : params::Json(nullptr);
}

double numberIn(const params::Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_number() ? found->get<double>()
                                                     : std::numeric_limits<double>::quiet_NaN();
}

/// A record of one lane of the same problem, with this schedule.
std::shared_ptr<Record> aloneWith(const LaneOf& of, const schedule::Schedule& schedule,
                                  const Beginning& beginning)
{
    experiment::Experiment experiment = of.record->experiment();
    experiment::Lane settings = of.settings();
    settings.schedule = schedule;
    experiment.lanes = {std::move(settings)};
    auto lane = std::make_shared<LaneRecord>();
    lane->letter = of.lane()->letter;
    lane->name = of.lane()->name;
    lane->beginning = beginning;
    lane->steps = beginning.forkStep;
    lane->keepsCheckpoints = of.lane()->keepsCheckpoints;
    auto record = std::make_shared<Record>(std::move(experiment), std::vector{std::move(lane)});
    record->setFacts(of.record->facts());
    record->setShape(of.record->shape());
    return record;
}

/// In three significant digits.
std::string rateInWords(double rate)
{
    return params::shortest(rounded(rate, 3));
}

} // namespace

double rateOf(const LaneRecord& lane)
{
    const LaneRecord* measured = &lane; // one that was bent at once has none of its own
    while (measured->samples.size() == 0 && measured->beginning.parent) {
        measured = measured->beginning.parent.get();
    }
    const std::size_t size = measured->samples.size();
    return size > 0 ? measured->samples.lr(size - 1) : std::numeric_limits<double>::quiet_NaN();
}

double rateOr(const LaneRecord& lane, double otherwise)
{
    const double rate = rateOf(lane);
    return std::isnan(rate) ? otherwise : rate;
}

std::string whyNotBendable(const LaneOf& of)
{
    if (schedule::needsMetric(of.settings().schedule)) {
        return translate("engine", "The plateau decides; its rates are not known beforehand, so there is no "
                                   "future to bend. Fork the run to replace the schedule.");
    }
    switch (of.lane()->status) {
    case LaneStatus::Waiting:
    case LaneStatus::Running:
        return "";
    case LaneStatus::Diverged:
        return translate("engine", "This run has left the chart; there is no future to bend. Fork it from an "
                                   "earlier step.");
    case LaneStatus::Bent:
        return translate("engine", "Another run has taken this one's place; bend that one.");
    default:
        return translate("engine",
                         "This run is not under way; there is no future to bend. Fork it, or resume "
                         "it first.");
    }
}

params::Issues whyNotBent(const LaneOf& of, const schedule::Schedule& after, std::int64_t step)
{
    const experiment::Shape shape = of.record->shape();
    if (step <= 0) {
        return {{"", translate("engine", "Nothing has been trained yet; a bend needs a step of 1 or more. "
                                         "Edit the lane's schedule instead.")}};
    }
    if (step >= shape.totalSteps) {
        return {{"", translate("engine", "Step %1 is the end of the run, where nothing is left to train; a "
                                         "bend needs a step of %2 or less.")
                         .arg(step)
                         .arg(experiment::tickAt(shape.totalSteps, of.settings().tick, shape) -
                              experiment::tickAt(1, of.settings().tick, shape))}};
    }
    if (schedule::needsMetric(after)) {
        return {
            {"/schedule/type",
             translate("engine", "is %1, whose rates are not known beforehand; a bend needs a schedule of "
                                 "the tick alone. Fork the run to go on with this one")
                 .arg(schedule::idOf(after))}};
    }
    experiment::Lane lane = of.settings();
    lane.schedule = after;
    params::Issues issues = schedule::fits(after, {optimizer::groupOf(lane.optimizer)}, "/schedule");
    append(issues,
           experiment::composed(
               lane, {{of.settings().schedule, of.lane()->beginning.scheduleStep}, {after, step}}, shape)
               .issues());
    return issues;
}

std::shared_ptr<Record> bent(const LaneOf& of, const schedule::Schedule& after, double to)
{
    const std::shared_ptr<LaneRecord>& parent = of.lane();
    const CheckpointPtr checkpoint = parent->halt.checkpoint();
    return aloneWith(of, after,
                     {.checkpoint = checkpoint,
                      .isContinued = false,
                      .forkStep = checkpoint->step,
                      .parent = parent,
                      .scheduleStep = checkpoint->step,
                      .bend = Bend{.from = rateOf(*parent), .to = to, .before = of.settings().schedule}});
}

const LaneRecord* lastBendOf(const LaneRecord& lane)
{
    const LaneRecord* bent = &lane;
    while (bent != nullptr && bent->beginning.bend && bent->beginning.bend->isUndone) {
        bent = bent->beginning.parent.get();
    }
    const bool isThere = bent != nullptr && bent->beginning.bend && bent->beginning.parent;
    return isThere ? bent : nullptr;
}

CheckpointPtr stateAtBend(const LaneRecord& bent)
{
    const CheckpointPtr own = bent.beginning.checkpoint;
    const CheckpointPtr parents = bent.beginning.parent->halt.checkpoint();
    const auto isThere = [&bent](const CheckpointPtr& state) {
        return state && state->step == bent.beginning.forkStep;
    };
    return isThere(own) ? own : isThere(parents) ? parents : nullptr;
}

bool mayUnbend(const LaneRecord& lane)
{
    const LaneRecord* bent = lastBendOf(lane);
    return bent != nullptr && stateAtBend(*bent) != nullptr;
}

std::shared_ptr<Record> unbent(const LaneOf& of)
{
    const LaneRecord* bent = lastBendOf(*of.lane());
    const CheckpointPtr checkpoint = bent != nullptr ? stateAtBend(*bent) : nullptr;
    if (!checkpoint) {
        return nullptr;
    }
    const std::shared_ptr<const LaneRecord>& parent = bent->beginning.parent;
    const bool isParentNew = parent->beginning.forkStep == bent->beginning.forkStep;
    auto record = aloneWith(of, bent->beginning.bend->before,
                            {.checkpoint = checkpoint,
                             .isContinued = !isParentNew || parent->beginning.isContinued,
                             .forkStep = bent->beginning.forkStep,
                             .parent = parent,
                             .scheduleStep = parent->beginning.scheduleStep,
                             .bend = Bend{.from = rateOf(*of.lane()),
                                          .to = bent->beginning.bend->from,
                                          .isUndone = true,
                                          .before = of.settings().schedule}});
    record->lanes().front()->setColumns(parent->columns());
    return record;
}

void leavePlace(LaneRecord& lane, bool goesOn)
{
    LaneStatus status = lane.status;
    while (!goesOn && !hasEnded(status) && !lane.status.compare_exchange_weak(status, LaneStatus::Bent)) {
    }
    lane.halt.letGo();
}

std::vector<experiment::Piece> piecesOf(const LaneRecord& lane, const schedule::Schedule& own)
{
    const Beginning& beginning = lane.beginning;
    if (!beginning.bend || !beginning.parent) {
        return {{own, beginning.scheduleStep}};
    }
    if (beginning.bend->isUndone) { // it goes on as its parent
        return piecesOf(*beginning.parent, own);
    }
    auto pieces = piecesOf(*beginning.parent, beginning.bend->before);
    pieces.push_back({own, beginning.forkStep});
    return pieces;
}

std::shared_ptr<Record> standing(const Record& race, const std::vector<LaneOf>& lanes)
{
    experiment::Experiment experiment = race.experiment();
    const bool isRaces = lanes.size() == experiment.lanes.size(); // it is what was asked for that stays
    experiment.lanes = isRaces ? std::move(experiment.lanes) : std::vector<experiment::Lane>();
    std::vector<std::shared_ptr<LaneRecord>> records;
    for (const LaneOf& of : lanes) {
        records.push_back(of.lane());
        if (!isRaces) {
            experiment.lanes.push_back(of.settings());
        }
    }
    auto record = std::make_shared<Record>(std::move(experiment), std::move(records), race.shape());
    record->setFacts(race.facts());
    record->setProblems(race.problems());
    record->setRemarks(race.remarks());
    record->state = race.state.load();
    return record;
}

std::string inWords(const Bend& bend)
{
    return std::isfinite(bend.to) ? rateInWords(bend.from) + " → " + rateInWords(bend.to)
                                  : rateInWords(bend.from);
}

std::string eventText(const Bend& bend, const schedule::Schedule& after)
{
    return params::dump({{"from", number(bend.from)},
                         {"to", number(bend.to)},
                         {"undone", bend.isUndone},
                         {"before", schedule::toJson(bend.before)},
                         {"after", schedule::toJson(after)}},
                        -1, params::Json::error_handler_t::replace);
}

std::optional<Bend> bendFrom(const std::string& text)
{
    const params::Json json = params::parsedOrDiscarded(text);
    if (!json.is_object()) {
        return std::nullopt;
    }
    const auto undone = json.find("undone");
    return Bend{.from = numberIn(json, "from"),
                .to = numberIn(json, "to"),
                .isUndone = undone != json.end() && undone->is_boolean() && undone->get<bool>()};
}

} // namespace lrp::engine
