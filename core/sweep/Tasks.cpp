#include "core/sweep/Tasks.h"

#include "core/experiment/Plan.h"
#include "core/experiment/Reading.h"
#include "core/params/Text.h"
#include "core/sweep/detail/Canonical.h"
#include "core/sweep/detail/Combinations.h"
#include "core/sweep/detail/Labels.h"
#include "core/sweep/detail/Places.h"
#include "core/sweep/detail/Values.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace lrp::sweep
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;
using Pointer = params::Json::json_pointer;

namespace
{

constexpr std::size_t kLongestName = 997; ///< bytes, and three of "…": an experiment's has 1,000 at most

constexpr std::size_t kMostShown = 12;

/// What stands in a label behind the settings, if there are any.
std::string seedPart(bool isBehind, std::int64_t seed)
{
    return (isBehind ? " · seed " : "seed ") + std::to_string(seed);
}

/// Reads the combinations of a sweep one after another and lists their tasks.
class Listing
{
public:
    Listing(const Sweep& sweep, Places places)
        : m_specification(sweep.specification)
        , m_places(std::move(places))
        , m_base(toJson(sweep.experiment))
        , m_labels(sweep)
    {
        const auto shape = shapeOf(sweep.experiment.problem);
        for (const Issue& issue : shape ? checkLengths(sweep.experiment, *shape) : shape.issues()) {
            m_own.insert(issue.text());
        }
    }

    void add(std::size_t combination)
    {
        Combined combined = combine(m_base, m_specification, m_places, combination);
        const std::string label = m_labels.of(combination, combined.values);
        if (!combined.issues.empty()) {
            keep(std::move(combined.issues));
            return;
        }
        m_reading = experiment::readParts(combined.json, m_reading); // as experiment::fromJson() reads it
        complain(m_reading.issues, combination, combined, label);
        if (m_reading.isRight()) {
            addRight(m_reading.experiment(), combination, combined, label);
        }
    }

    bool isFull() const { return m_issues.size() >= kMostShown; }

    Result<Tasks> tasks() &&
    {
        return m_issues.empty() ? Result(std::move(m_tasks)) : Result<Tasks>(std::move(m_issues));
    }

private:
    void addRight(experiment::Experiment experiment, std::size_t combination, const Combined& combined,
                  const std::string& label)
    {
        const auto shape = shapeOf(experiment.problem);
        Issues issues = shape ? experiment::checkLengths(experiment, *shape) : shape.issues();
        complain(std::move(issues), combination, combined, label);
        const std::int64_t last = experiment.problem.seed + m_specification.seedsOfEach() - 1;
        if (m_specification.seeds.empty() && last > kLargestSeed) {
            keep({{m_specification.seedsPlace,
                   translate("sweep", "counts up from the seed %1 beyond the largest, %2; needs a list, or a "
                                      "smaller seed")
                       .arg(std::to_string(experiment.problem.seed))
                       .arg(std::to_string(kLargestSeed))}});
        }
        if (!m_issues.empty()) {
            return; // nothing will be listed
        }
        Json lanes = Json::array();
        for (const experiment::Lane& lane : experiment.lanes) {
            lanes.push_back(canonical(lane, lanes.size()));
        }
        const std::string lanesText = canonicalText(lanes);
        const std::size_t before = m_tasks.list.size();
        const std::int64_t first = experiment.problem.seed;
        for (std::int64_t i = 0; i < m_specification.seedsOfEach(); ++i) {
            experiment.problem.seed = m_specification.seeds.empty()
                                          ? first + i
                                          : m_specification.seeds[static_cast<std::size_t>(i)];
            const std::string text = R"({"lanes":)" + lanesText + R"(,"problem":)" +
                                     canonicalText(canonical(experiment.problem)) + '}';
            addTask({.id = hashOf(text),
                     .label = label + seedPart(!label.empty(), experiment.problem.seed),
                     .combination = combination,
                     .seed = experiment.problem.seed},
                    shape->totalSteps * static_cast<std::int64_t>(experiment.lanes.size()));
        }
        if (m_tasks.list.size() > before) {
            addPlans(experiment, *shape, before);
        }
    }

    void addTask(Task task, std::int64_t steps)
    {
        if (!m_ids.insert(task.id).second) {
            ++m_tasks.repeated;
            return;
        }
        m_tasks.list.push_back(std::move(task));
        m_tasks.steps += steps;
    }

    void addPlans(const experiment::Experiment& experiment, const experiment::Shape& shape, std::size_t task)
    {
        for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
            const experiment::Lane& lane = experiment.lanes[i];
            const schedule::Group group = optimizer::groupOf(lane.optimizer);
            const Json plan{canonical(lane.schedule),
                            group.lr,
                            group.momentum.value_or(-1.0),
                            group.beta1.value_or(-1.0),
                            params::writeJson(lane.tick),
                            params::writeJson(lane.metric),
                            shape.totalSteps,
                            shape.stepsPerEpoch,
                            shape.evaluateEvery};
            if (m_plans.insert(hashOf(canonicalText(plan))).second) {
                m_tasks.plans.push_back({.task = task, .lane = i});
            }
        }
    }

    /// A data set's size may be known from its files alone, which are asked once.
    Result<experiment::Shape> shapeOf(const experiment::Problem& problem)
    {
        const std::string text =
            params::dump(dataset::toJson(problem.dataset), -1, Json::error_handler_t::replace);
        auto known = m_sizes.find(text);
        if (known == m_sizes.end()) {
            known = m_sizes.emplace(text, dataset::size(problem.dataset, "/problem/dataset")).first;
        }
        if (!known->second) {
            return known->second.issues();
        }
        const experiment::Shape shape = experiment::shapeFor(problem, *known->second);
        Issues issues = experiment::checkShape(shape);
        return issues.empty() ? Result(shape) : Result<experiment::Shape>(std::move(issues));
    }

    /// Keeps problems of a combination's experiment, at the places of the sweep.
    void complain(Issues issues, std::size_t combination, const Combined& combined, const std::string& label)
    {
        for (Issue& issue : issues) {
            issue = asOfSweep(std::move(issue), combination, combined, label);
        }
        keep(std::move(issues));
    }

    Issue asOfSweep(Issue issue, std::size_t combination, const Combined& combined,
                    const std::string& label) const
    {
        for (std::size_t i = m_places.size(); i-- > 0;) {
            for (const Pointer& at : m_places[i]) {
                const std::string place = at.to_string();
                if (!isAtOrBelow(issue.pointer, place)) {
                    continue;
                }
                if (issue.pointer == place && combined.isNew[i]) {
                    return {m_specification.parameters[i].place, std::move(issue.message)};
                }
                const std::string below = issue.pointer.substr(place.size());
                const bool isTyped = m_specification.parameters[i].isTyped;
                return {placeOf(m_specification, i, combination) + (isTyped ? "" : below),
                        isTyped && !below.empty() ? issue.pointer + ' ' + issue.message : issue.message};
            }
        }
        if (m_places.empty() || m_own.contains(issue.text())) {
            return issue;
        }
        const bool isOne = m_places.size() == 1;
        const bool isTyped = m_specification.parameters.front().isTyped;
        return {isOne     ? placeOf(m_specification, 0, combination)
                : isTyped ? "--vary"
                          : "/sweep/parameters",
                translate("sweep", "with %1, %2 %3").arg(label).arg(issue.pointer).arg(issue.message)};
    }

    /// Each once, and no more than anybody reads.
    void keep(Issues issues)
    {
        for (Issue& issue : issues) {
            if (!isFull() && m_known.insert(issue.text()).second) {
                m_issues.push_back(std::move(issue));
            }
        }
    }

    static constexpr std::int64_t kLargestSeed = 9007199254740991;

    const Specification& m_specification;
    Places m_places;
    Json m_base;
    Labels m_labels;
    experiment::Reading m_reading;
    std::map<std::string, Result<dataset::Size>> m_sizes;
    std::unordered_set<std::string> m_ids;
    std::unordered_set<std::string> m_plans;
    std::set<std::string> m_own; ///< what is wrong with the experiment whatever is varied
    std::set<std::string> m_known;
    Issues m_issues;
    Tasks m_tasks;
};

} // namespace

std::string settingsLabel(const Task& task)
{
    const std::string part = seedPart(true, task.seed);
    return task.label.ends_with(part) ? task.label.substr(0, task.label.size() - part.size()) : std::string();
}

Result<Tasks> tasksOf(const Sweep& sweep)
{
    const Specification& specification = sweep.specification;
    if (specification.parameters.empty() && specification.seedsOfEach() == 1) {
        return Issue{"/sweep",
                     translate("sweep", "varies nothing; needs %1 or more than one of %2, on the command "
                                        "line such as %3 or %4")
                         .arg("\"parameters\"")
                         .arg("\"seeds\"")
                         .arg("--vary /lanes/*/optimizer/lr=0.1,0.2,0.4")
                         .arg("--seeds 10")};
    }
    auto places = placesOf(sweep);
    const auto combinations = combinationsOf(specification);
    if (!places || !combinations) {
        Issues issues = places.issues();
        append(issues, combinations.issues());
        return issues;
    }
    Listing listing(sweep, std::move(*places));
    for (std::size_t i = 0; i < *combinations && !listing.isFull(); ++i) {
        listing.add(i);
    }
    auto tasks = std::move(listing).tasks();
    if (tasks) {
        tasks->combinations = *combinations;
    }
    return tasks;
}

std::vector<std::pair<std::string, Json>> settingsOf(const Sweep& sweep, const Task& task)
{
    std::vector<std::pair<std::string, Json>> settings;
    if (const auto places = placesOf(sweep)) {
        Combined combined = combine(toJson(sweep.experiment), sweep.specification, *places, task.combination);
        for (std::size_t i = 0; i < combined.values.size(); ++i) {
            settings.emplace_back(sweep.specification.parameters[i].pointer, std::move(combined.values[i]));
        }
    }
    return settings;
}

Result<experiment::Experiment> experimentOf(const Sweep& sweep, const Task& task)
{
    const auto places = placesOf(sweep);
    if (!places) {
        return places.issues();
    }
    Combined combined = combine(toJson(sweep.experiment), sweep.specification, *places, task.combination);
    combined.json["name"] = params::shortened(task.label, kLongestName);
    combined.json["problem"]["seed"] = task.seed;
    return combined.issues.empty() ? experiment::fromJson(combined.json)
                                   : Result<experiment::Experiment>(std::move(combined.issues));
}

} // namespace lrp::sweep
