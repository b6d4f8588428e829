#include "app/Bends.h"

#include "app/DocumentArgument.h"
#include "core/params/Json.h"
#include "core/params/JsonText.h"

#include <algorithm>
#include <charconv>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Issues;
using params::Result;

Result<BendArgument> parse(const std::string& text)
{
    const std::string argument = "--bend " + text;
    const auto equals = text.find('=');
    BendArgument bend{.text = text};
    const bool hasLane = equals != std::string::npos && text.size() > 2 && text[1] == '@';
    const char* end = text.data() + (hasLane ? equals : 0);
    const auto read = hasLane ? std::from_chars(text.data() + 2, end, bend.step) : std::from_chars_result{};
    if (!hasLane || read.ec != std::errc() || read.ptr != end) {
        return Issue{argument, "needs a lane, a step and a schedule: LANE@STEP=JSON, such as "
                               "A@640='{\"type\": \"constant\"}'"};
    }
    bend.letter = text[0];
    const auto json = params::parseJson(text.substr(equals + 1), argument);
    const auto after =
        json ? schedule::fromJson(*json, "/schedule") : Result<schedule::Schedule>(json.issues());
    if (!after) {
        Issues issues = after.issues();
        for (Issue& issue : issues) {
            issue.pointer = issue.pointer == argument ? argument : argument + ", " + issue.pointer;
        }
        return issues;
    }
    bend.after = *after;
    return bend;
}

/// What can be said of it before its lane runs; its step becomes one where the lane ticks.
Issues check(BendArgument& bend, const std::shared_ptr<engine::Record>& record)
{
    const auto& lanes = record->lanes();
    const auto lane = std::ranges::find(lanes, bend.letter, [](const auto& each) { return each->letter; });
    const std::string argument = "--bend " + bend.text;
    if (lane == lanes.end()) {
        return {{argument, "names no lane of the experiment"}};
    }
    const engine::LaneOf of{record, static_cast<std::size_t>(lane - lanes.begin())};
    if (const std::string why = engine::whyNotBendable(of); !why.empty()) {
        return {{argument, why}};
    }
    if (bend.step < record->shape().totalSteps) { // else it is refused, and a number near the largest one
        bend.step = experiment::tickAt(bend.step, of.settings().tick, record->shape());
    }
    Issues issues = engine::whyNotBent(of, bend.after, bend.step);
    for (Issue& issue : issues) {
        issue.pointer = issue.pointer.empty() ? argument : argument + ", " + issue.pointer;
    }
    if (issues.empty()) {
        experiment::Lane bent = of.settings();
        bent.schedule = bend.after;
        bend.to = experiment::lastRate(bent, record->shape(), bend.step);
    }
    return issues;
}

} // namespace

Result<std::vector<BendArgument>> parseBends(const std::vector<std::string>& texts,
                                             const experiment::Experiment& experiment,
                                             const experiment::Shape& shape)
{
    std::vector<std::shared_ptr<engine::LaneRecord>> lanes = engine::Record(experiment).lanes();
    const auto record = std::make_shared<engine::Record>(experiment, std::move(lanes), shape);
    std::vector<BendArgument> bends;
    Issues issues;
    for (const std::string& text : texts) {
        auto bend = parse(text);
        append(issues, bend ? check(*bend, record) : bend.issues());
        if (bend) {
            bends.push_back(std::move(*bend));
        }
    }
    std::ranges::stable_sort(bends, {}, &BendArgument::step);
    return issues.empty() ? Result<std::vector<BendArgument>>(std::move(bends)) : issues;
}

Result<std::optional<ComposedRun>> composedRun(const std::string& path, const std::string& run)
{
    const auto document = store::Document::openForReading(path);
    const auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    if (!contents) {
        return contents.issues();
    }
    const auto found = findRun(*contents, run, "--lane " + run);
    if (!found || !found->bend) {
        return std::optional<ComposedRun>();
    }
    const auto lane = (*document)->samples(found->id);
    const auto race = std::ranges::find(contents->races, found->race, &store::Race::id);
    if (!lane || race == contents->races.end()) {
        return lane.issues();
    }
    ComposedRun composed{.experiment = race->experiment, .shape = race->shape};
    const experiment::Lane own = race->experiment.lanes[found->lane];
    const auto pieces = engine::piecesOf(**lane, own.schedule);
    if (pieces.front().from > 0) {
        return Issue{"--lane " + run,
                     "is a bent fork, whose past has settings of its own; code is for runs from "
                     "their first step on"};
    }
    auto whole = experiment::composed(own, pieces, race->shape);
    if (!whole) {
        return whole.issues();
    }
    composed.experiment.lanes = {std::move(*whole)};
    return std::optional(std::move(composed));
}

Bends::Bends(std::vector<BendArgument> bends, const std::shared_ptr<engine::Record>& record, Keep keep)
    : m_race(record)
    , m_present(record)
    , m_left(record->lanes().size())
    , m_keep(std::move(keep))
{
    for (std::size_t place = 0; place < record->lanes().size(); ++place) {
        m_runs.push_back({{record, place}});
        std::ranges::copy_if(bends, std::back_inserter(m_left[place]), [&](const BendArgument& bend) {
            return bend.letter == record->lanes()[place]->letter;
        });
        askNext(place);
    }
}

void Bends::askNext(std::size_t place)
{
    if (!m_left[place].empty()) {
        m_runs[place].back().lane()->halt.ask(m_left[place].front().step);
    }
}

void Bends::look(engine::Engine& engine)
{
    for (std::size_t place = 0; place < m_runs.size(); ++place) {
        const engine::LaneOf from = m_runs[place].back();
        if (!from.lane()->halt.isHeld() || engine::hasEnded(from.lane()->status)) {
            continue;
        }
        const BendArgument bend = m_left[place].front();
        m_left[place].erase(m_left[place].begin());
        auto record = engine::bent(from, bend.after, bend.to);
        m_runs[place].push_back({record, 0});
        setPresent();
        askNext(place);
        m_keep(record, *from.lane());
        engine.join(std::move(record));
        engine::leavePlace(*from.lane(), /*goesOn=*/false);
    }
}

void Bends::setPresent()
{
    std::vector<engine::LaneOf> lanes;
    for (const auto& runs : m_runs) {
        lanes.push_back(runs.back());
    }
    m_present = engine::standing(*m_race, lanes);
}

std::shared_ptr<engine::Record> Bends::whole() const
{
    if (m_present == m_race) {
        return m_race;
    }
    std::vector<engine::LaneOf> lanes;
    for (const auto& runs : m_runs) {
        lanes.insert(lanes.end(), runs.begin(), runs.end());
    }
    return engine::standing(*m_race, lanes);
}

params::Issues Bends::missed() const
{
    params::Issues issues;
    for (std::size_t place = 0; place < m_runs.size(); ++place) {
        const engine::LaneRecord& lane = *m_runs[place].back().lane();
        for (const BendArgument& bend : m_left[place]) {
            issues.push_back({"--bend " + bend.text, "was not made: the lane was " +
                                                         engine::toString(lane.status) + " at step " +
                                                         std::to_string(lane.steps)});
        }
        for (const engine::LaneOf& run : m_runs[place]) {
            append(issues, run.record == m_race ? params::Issues{} : run.record->problems());
        }
    }
    return issues;
}

} // namespace lrp::app
