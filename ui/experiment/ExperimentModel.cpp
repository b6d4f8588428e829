#include "ui/experiment/ExperimentModel.h"

#include "core/experiment/EvaluationPeriod.h"
#include "core/experiment/Presets.h"
#include "ui/text/EditText.h"

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

/// Sets a value of an experiment. A lane that is called after its schedule is renamed when it gets another;
/// with data, or without, epochs are others and the evaluation period goes with them.
void put(Json& experiment, const std::string& pointer, Json value)
{
    const Pointer place(pointer);
    if (place.back() == "schedule" && value.is_object()) {
        Json& lane = experiment.at(place.parent_pointer());
        if (lane["name"] == Json(nameAfter(lane["schedule"]))) {
            lane["name"] = nameAfter(value);
        }
    }
    if (pointer == "/problem/dataset") {
        Json& problem = experiment.at(place.parent_pointer());
        if (auto period = experiment::periodWith(problem, value)) {
            problem["evaluate_every"] = std::move(*period);
        }
    }
    experiment.at(place) = std::move(value);
}

bool hasLane(const Json& lanes, char letter)
{
    return std::any_of(lanes.begin(), lanes.end(),
                       [&](const Json& lane) { return letterOf(lane) == letter; });
}

bool sharesLane(const Json& lanes, const Json& others)
{
    return std::any_of(lanes.begin(), lanes.end(),
                       [&](const Json& lane) { return hasLane(others, letterOf(lane)); });
}

} // namespace

ExperimentModel::ExperimentModel(QObject* parent)
    : QObject(parent)
    , m_history(new ExperimentHistory([this](const ExperimentState& state) { restore(state); }, this))
{
    connect(m_history, &QUndoStack::cleanChanged, this,
            [this](bool isClean) { Q_EMIT modifiedChanged(!isClean); });
    connect(&m_planner, &Planner::planned, this, [this](const Planned& planned) {
        take(planned);
        gatherIssues();
        showPlans();
        Q_EMIT issuesChanged();
    });
    connect(&m_watch, &DiskWatch::changed, this, [this] {
        m_planner.forget();
        if (read(m_reading)) {
            showPlans();
        }
        Q_EMIT issuesChanged();
    });
    setExperiment(experiment::threeSchedules());
}

void ExperimentModel::setExperiment(const experiment::Experiment& experiment)
{
    m_json = experiment::toJson(experiment);
    m_hidden.clear();
    m_selected = 0;
    m_planner.forget(); // else what was asked for the one before could still come
    m_planned.issues.clear();
    m_testFindings.clear();
    bool isPlanned = read(m_reading);
    if (!isRight()) { // plans are of the experiment before, until this one is mended
        take({});
        isPlanned = true;
    }
    Q_EMIT replaced();
    announce(isPlanned, true);
    m_history->clear();
}

void ExperimentModel::editExperiment(const QString& text, const experiment::Experiment& experiment)
{
    Json after = experiment::toJson(experiment);
    if (after != m_json) {
        const int lanes = static_cast<int>(experiment.lanes.size());
        edit(text, std::move(after), std::min(m_selected, lanes - 1));
    }
}

const Json& ExperimentModel::value(const std::string& pointer) const
{
    return m_json.at(Pointer(pointer));
}

void ExperimentModel::setValue(const std::string& pointer, Json value)
{
    if (this->value(pointer) != value) {
        Json after = m_json;
        put(after, pointer, std::move(value));
        const std::string place = placeOfChange(pointer, m_json, after);
        const QString text = editText(place, m_json, after);
        edit(text, std::move(after), m_selected, place);
    }
}

void ExperimentModel::setValues(const QString& text, const std::vector<experiment::Change>& changes,
                                std::string place)
{
    Json after = m_json;
    for (const experiment::Change& change : changes) {
        put(after, change.pointer, change.value);
    }
    if (after != m_json) {
        edit(text, std::move(after), m_selected, std::move(place));
    }
}

void ExperimentModel::apply(const experiment::Mend& mend)
{
    setValues(tr("Mend: %1").arg(QString::fromStdString(mend.label)), mend.changes);
}

void ExperimentModel::edit(const QString& text, Json after, int selectedAfter, std::string place)
{
    experiment::Reading reading = experiment::readParts(after, m_reading);
    m_history->edit(text, {m_json, m_reading, m_selected},
                    {std::move(after), std::move(reading), selectedAfter}, std::move(place));
}

/// Where every edit is done, undone and done again.
void ExperimentModel::restore(const ExperimentState& state)
{
    const int selected = m_selected;
    const char letter = laneLetter(m_selected);
    const bool isOther = !sharesLane(lanes(), state.json["lanes"]);
    if (!isOther) {
        restoreLanes(state.json["lanes"]);
    }
    m_json = state.json;
    m_selected = state.selectedLane;
    const bool isPlanned = read(state.reading);
    if (isOther) { // lane by lane there would be none for a moment
        Q_EMIT replaced();
    }
    announce(isPlanned, m_selected != selected || laneLetter(m_selected) != letter);
}

/// Removes and inserts lanes until they have the letters of the target, some of which they share.
void ExperimentModel::restoreLanes(const Json& target)
{
    for (int lane = laneCount() - 1; lane >= 0; --lane) {
        if (!hasLane(target, laneLetter(lane))) {
            takeLane(lane);
        }
    }
    for (std::size_t lane = 0; lane < target.size(); ++lane) {
        if (!hasLane(lanes(), letterOf(target[lane]))) {
            putLane(static_cast<int>(lane), target[lane]);
        }
    }
}

void ExperimentModel::putLane(int place, const Json& lane)
{
    Q_EMIT laneAboutToBeInserted(place);
    lanes().insert(lanes().begin() + place, lane);
    Q_EMIT laneInserted(place);
}

void ExperimentModel::takeLane(int place)
{
    Q_EMIT laneAboutToBeRemoved(place);
    m_hidden.erase(laneLetter(place));
    lanes().erase(static_cast<std::size_t>(place));
    m_selected = std::min(m_selected, laneCount() - 1);
    Q_EMIT laneRemoved(place);
}

/// Reads the JSON as it has become and has it planned, so far as it is another than `before`. Whether the
/// plans are others at once.
bool ExperimentModel::read(const experiment::Reading& before)
{
    m_watch.watch(m_json); // before they are read: what is written meanwhile is seen afterwards
    m_runIssues.clear();
    m_reading = experiment::readParts(m_json, before);
    std::optional<Planned> planned;
    if (isRight()) {
        m_valid = m_reading.experiment();
        planned = m_planner.request(m_reading);
    }
    if (planned) {
        take(*planned);
    }
    gatherIssues();
    return planned.has_value();
}

void ExperimentModel::announce(bool isPlanned, bool isSelected)
{
    Q_EMIT changed();
    if (isSelected) {
        Q_EMIT selectionChanged(m_selected);
    }
    if (isPlanned) {
        showPlans();
    }
    Q_EMIT issuesChanged();
}

void ExperimentModel::take(const Planned& planned)
{
    m_planned = planned;
    m_curves.clear();
    for (std::size_t i = 0; i < planned.lanes.size(); ++i) {
        const experiment::Lane& lane = planned.reading.lanes[i]->value;
        m_curves.push_back({.letter = lane.letter,
                            .name = QString::fromStdString(lane.name),
                            .visible = true,
                            .plan = planned.lanes[i]->plan,
                            .statistics = planned.lanes[i]->statistics});
    }
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
    const bool isCurrent = index < m_planned.lanes.size() && index < m_reading.lanes.size() &&
                           m_planned.reading.lanes[index] == m_reading.lanes[index] &&
                           m_planned.reading.problem == m_reading.problem;
    if (!isCurrent) {
        return {};
    }
    std::vector<experiment::Finding> all = m_planned.lanes[index]->findings;
    if (index < m_testFindings.size()) {
        all.insert(all.end(), m_testFindings[index].begin(), m_testFindings[index].end());
    }
    return all;
}

void ExperimentModel::setTestFindings(std::vector<std::vector<experiment::Finding>> findings)
{
    const auto areSame = [](const experiment::Finding& a, const experiment::Finding& b) {
        return a.pointer == b.pointer && a.text == b.text &&
               std::ranges::equal(a.mends, b.mends, {}, &experiment::Mend::label, &experiment::Mend::label);
    };
    const bool isSame = std::ranges::equal(findings, m_testFindings, [&](const auto& a, const auto& b) {
        return std::ranges::equal(a, b, areSame);
    });
    if (!isSame) {
        m_testFindings = std::move(findings);
        Q_EMIT issuesChanged();
    }
}

void ExperimentModel::gatherIssues()
{
    m_issues = m_reading.issues;
    params::append(m_issues, lengthIssues());
    params::append(m_issues, m_planned.issues);
    for (const params::Issue& issue : m_runIssues) {
        const bool known = std::any_of(m_issues.begin(), m_issues.end(), [&](const params::Issue& other) {
            return other.pointer == issue.pointer && other.message == issue.message;
        });
        if (!known) {
            m_issues.push_back(issue);
        }
    }
}

/// Asked now, as what is planned may be of a length before. Of data that nobody has read yet a single example
/// counts, as every other makes the run only longer.
params::Issues ExperimentModel::lengthIssues() const
{
    constexpr dataset::Size kLeast{.examples = 1};
    const auto size = m_planner.sizeOf(m_valid.problem.dataset);
    return experiment::checkShape(experiment::shapeFor(m_valid.problem, size.value_or(kLeast)));
}

void ExperimentModel::setRunIssues(params::Issues issues)
{
    m_runIssues = std::move(issues);
    gatherIssues();
    Q_EMIT issuesChanged();
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
    if (canAddLane()) {
        Json lane = lanes()[static_cast<std::size_t>(m_selected)];
        lane["schedule"] = schedule::toJson(schedule::Schedule{});
        lane["name"] = nameAfter(lane["schedule"]);
        appendLane(tr("Add lane %1").arg(QChar(freeLetter())), std::move(lane));
    }
}

void ExperimentModel::addLane(Json lane)
{
    if (canAddLane()) {
        if (lane.value("name", "").empty()) {
            lane["name"] = nameAfter(lane["schedule"]);
        }
        appendLane(tr("Add lane %1").arg(QChar(freeLetter())), std::move(lane));
    }
}

void ExperimentModel::duplicateLane()
{
    if (canAddLane()) {
        appendLane(tr("Duplicate lane %1").arg(QChar(laneLetter(m_selected))),
                   lanes()[static_cast<std::size_t>(m_selected)]);
    }
}

void ExperimentModel::appendLane(const QString& text, Json lane)
{
    lane["letter"] = std::string(1, freeLetter());
    Json after = m_json;
    after["lanes"].push_back(std::move(lane));
    edit(text, std::move(after), laneCount());
}

char ExperimentModel::freeLetter() const
{
    char letter = 'A';
    while (laneOf(letter) >= 0) {
        ++letter;
    }
    return letter;
}

void ExperimentModel::removeLane()
{
    if (canRemoveLane()) {
        Json after = m_json;
        after["lanes"].erase(static_cast<std::size_t>(m_selected));
        edit(tr("Remove lane %1").arg(QChar(laneLetter(m_selected))), std::move(after),
             std::min(m_selected, laneCount() - 2));
    }
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
