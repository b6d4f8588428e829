#include "ui/models/ExperimentModel.h"

#include "core/experiment/Presets.h"

#include <algorithm>
#include <utility>

namespace lrp::ui
{

using params::Json;

namespace
{

using Pointer = Json::json_pointer;

char letterOf(const Json& lane)
{
    return lane["letter"].get<std::string>().front();
}

/// The name a lane has as long as nobody gives it another: its schedule's title.
std::string nameAfter(const Json& schedule)
{
    const auto type = schedule.find("type");
    const params::Entry* entry = type != schedule.end() && type->is_string()
                                     ? params::find(schedule::entries(), type->get<std::string>())
                                     : nullptr;
    if (entry == nullptr) {
        return {};
    }
    if (entry->id == "warmup" && schedule.contains("of")) {
        return "warm-up + " + nameAfter(schedule["of"]);
    }
    return QString::fromStdString(entry->title).toLower().toStdString();
}

} // namespace

ExperimentModel::ExperimentModel(QObject* parent)
    : QObject(parent)
{
    connect(&m_planner, &Planner::planned, this, &ExperimentModel::take);
    setExperiment(experiment::threeSchedules());
}

void ExperimentModel::setExperiment(const experiment::Experiment& experiment)
{
    m_json = experiment::toJson(experiment);
    m_hidden.clear();
    m_selected = 0;
    m_runIssues.clear();
    m_dataIssues.clear();
    Q_EMIT replaced();
    validate();
    Q_EMIT changed();
    Q_EMIT selectionChanged(m_selected);
    setModified(false);
}

const Json& ExperimentModel::value(const std::string& pointer) const
{
    return m_json.at(Pointer(pointer));
}

void ExperimentModel::setValue(const std::string& pointer, Json value)
{
    Json& place = m_json.at(Pointer(pointer));
    if (place == value) {
        return;
    }
    renameAfterSchedule(pointer, value);
    place = std::move(value);
    touch();
}

void ExperimentModel::apply(const experiment::Mend& mend)
{
    for (const experiment::Change& change : mend.changes) {
        renameAfterSchedule(change.pointer, change.value);
        m_json.at(Pointer(change.pointer)) = change.value;
    }
    touch();
}

/// A lane that is called after its schedule is renamed when it gets another.
void ExperimentModel::renameAfterSchedule(const std::string& pointer, const Json& value)
{
    const Pointer place(pointer);
    if (place.back() != "schedule" || !value.is_object()) {
        return;
    }
    Json& lane = m_json.at(place.parent_pointer());
    if (lane["name"] == Json(nameAfter(lane["schedule"]))) {
        lane["name"] = nameAfter(value);
    }
}

void ExperimentModel::touch()
{
    m_runIssues.clear();
    validate();
    setModified(true);
    Q_EMIT changed();
}

void ExperimentModel::validate()
{
    auto read = experiment::fromJson(m_json);
    m_rules = read.issues();
    if (read) {
        m_valid = std::move(*read);
        m_planner.request(m_valid);
    }
    Q_EMIT issuesChanged();
}

void ExperimentModel::take(const Planned& planned)
{
    m_dataIssues = planned.issues;
    m_shape = planned.shape;
    m_findings = planned.findings;
    m_curves.clear();
    for (std::size_t i = 0; i < planned.plans.size(); ++i) {
        const experiment::Lane& lane = planned.experiment.lanes[i];
        m_curves.push_back({.letter = lane.letter,
                            .name = QString::fromStdString(lane.name),
                            .visible = true,
                            .plan = planned.plans[i],
                            .statistics = planned.statistics[i]});
    }
    Q_EMIT issuesChanged();
    showPlans();
}

void ExperimentModel::showPlans()
{
    for (LaneCurve& curve : m_curves) {
        curve.visible = !m_hidden.contains(curve.letter);
    }
    Q_EMIT plansChanged();
}

std::vector<experiment::Finding> ExperimentModel::findings(int lane) const
{
    const auto index = static_cast<std::size_t>(lane);
    const bool isCurrent = isRight() && !m_planner.isBusy() && index < m_findings.size();
    return isCurrent ? m_findings[index] : std::vector<experiment::Finding>{};
}

params::Issues ExperimentModel::issues() const
{
    params::Issues all = m_rules;
    params::append(all, m_dataIssues);
    for (const params::Issue& issue : m_runIssues) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const params::Issue& other) {
            return other.pointer == issue.pointer && other.message == issue.message;
        });
        if (!known) {
            all.push_back(issue);
        }
    }
    return all;
}

void ExperimentModel::setRunIssues(params::Issues issues)
{
    m_runIssues = std::move(issues);
    Q_EMIT issuesChanged();
}

void ExperimentModel::setModified(bool modified)
{
    if (modified != m_modified) {
        m_modified = modified;
        Q_EMIT modifiedChanged(modified);
    }
}

int ExperimentModel::laneCount() const
{
    return static_cast<int>(lanes().size());
}

char ExperimentModel::laneLetter(int lane) const
{
    return letterOf(lanes()[static_cast<std::size_t>(lane)]);
}

QString ExperimentModel::laneName(int lane) const
{
    return QString::fromStdString(lanes()[static_cast<std::size_t>(lane)]["name"].get<std::string>());
}

bool ExperimentModel::isLaneShown(int lane) const
{
    return !m_hidden.contains(laneLetter(lane));
}

int ExperimentModel::laneOf(char letter) const
{
    for (int lane = 0; lane < laneCount(); ++lane) {
        if (laneLetter(lane) == letter) {
            return lane;
        }
    }
    return -1;
}

bool ExperimentModel::canAddLane() const
{
    return lanes().size() < experiment::kMostLanes;
}

void ExperimentModel::addLane()
{
    if (!canAddLane()) {
        return;
    }
    Json lane = lanes()[static_cast<std::size_t>(m_selected)];
    lane["schedule"] = schedule::toJson(schedule::Schedule{});
    lane["name"] = nameAfter(lane["schedule"]);
    insertLane(std::move(lane));
}

void ExperimentModel::duplicateLane()
{
    if (canAddLane()) {
        insertLane(lanes()[static_cast<std::size_t>(m_selected)]);
    }
}

/// Appends the lane under the first letter that is free, and selects it.
void ExperimentModel::insertLane(Json lane)
{
    char letter = 'A';
    while (laneOf(letter) >= 0) {
        ++letter;
    }
    lane["letter"] = std::string(1, letter);
    const int place = laneCount();
    Q_EMIT laneAboutToBeInserted(place);
    lanes().push_back(std::move(lane));
    Q_EMIT laneInserted(place);
    touch();
    selectLane(place);
}

void ExperimentModel::removeLane()
{
    if (!canRemoveLane()) {
        return;
    }
    const int lane = m_selected;
    Q_EMIT laneAboutToBeRemoved(lane);
    m_hidden.erase(laneLetter(lane));
    lanes().erase(static_cast<std::size_t>(lane));
    m_selected = std::min(lane, laneCount() - 1);
    Q_EMIT laneRemoved(lane);
    touch();
    Q_EMIT selectionChanged(m_selected);
}

void ExperimentModel::selectLane(int lane)
{
    if (lane != m_selected && lane >= 0 && lane < laneCount()) {
        m_selected = lane;
        Q_EMIT selectionChanged(lane);
        Q_EMIT issuesChanged();
    }
}

void ExperimentModel::renameLane(int lane, const QString& name)
{
    if (!name.trimmed().isEmpty()) {
        setValue("/lanes/" + std::to_string(lane) + "/name", name.trimmed().toStdString());
    }
}

void ExperimentModel::setLaneShown(int lane, bool shown)
{
    if (lane < 0 || lane >= laneCount() || shown == isLaneShown(lane)) {
        return;
    }
    if (shown) {
        m_hidden.erase(laneLetter(lane));
    } else {
        m_hidden.insert(laneLetter(lane));
    }
    showPlans();
}

void ExperimentModel::soloLane(int lane)
{
    if (lane < 0 || lane >= laneCount()) {
        return;
    }
    std::set<char> others;
    for (int other = 0; other < laneCount(); ++other) {
        if (other != lane) {
            others.insert(laneLetter(other));
        }
    }
    m_hidden = m_hidden == others ? std::set<char>{} : others;
    showPlans();
}

} // namespace lrp::ui
