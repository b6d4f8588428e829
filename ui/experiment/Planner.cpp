#include "ui/experiment/Planner.h"

#include "core/params/Json.h"
#include "ui/text/QuickRates.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace lrp::ui
{

using experiment::Experiment;
using experiment::Problem;
using experiment::Shape;

namespace
{

/// Rates in all lanes together that are planned beforehand: more would fill the memory while somebody types.
constexpr std::int64_t kMostRates = 40'000'000;

bool readsFiles(const Problem& problem)
{
    const params::Json json = dataset::toJson(problem.dataset);
    const params::Entry* entry = params::find(dataset::entries(), json["type"].get<std::string>());
    return std::any_of(entry->fields.begin(), entry->fields.end(),
                       [](const params::Field& field) { return field.kind == params::Kind::Path; });
}

/// What the shape depends on.
std::string keyOf(const Problem& problem)
{
    Experiment experiment;
    experiment.problem = problem;
    params::Json json = experiment::toJson(experiment)["problem"];
    json.erase("model");
    json.erase("seed");
    return params::dump(json);
}

std::int64_t ratesIn(const Experiment& experiment, const Shape& shape)
{
    return shape.totalSteps * static_cast<std::int64_t>(experiment.lanes.size());
}

/// A run that trains, but of which nothing is planned.
Planned withoutPlans(const Experiment& experiment, const Shape& shape)
{
    Planned planned{.experiment = experiment, .shape = shape};
    const experiment::Finding remark{
        .id = "not-planned",
        .severity = experiment::Severity::Note,
        .pointer = "/problem/length",
        .text = "The lanes have " + std::to_string(ratesIn(experiment, shape)) +
                " rates together. They are trained, but not drawn beforehand: that is done for " +
                std::to_string(kMostRates) + " and less.",
        .mends = {}};
    for (const experiment::Lane& lane : experiment.lanes) {
        const auto plan = std::make_shared<const experiment::Plan>(
            experiment::Plan{.baseRate = optimizer::baseLr(lane.optimizer)});
        planned.findings.push_back({remark});
        planned.statistics.push_back(experiment::statisticsOf(*plan));
        planned.plans.push_back(plan);
    }
    return planned;
}

Planned plan(const Experiment& experiment, const Shape& shape)
{
    if (ratesIn(experiment, shape) > kMostRates) {
        return withoutPlans(experiment, shape);
    }
    Planned planned{.experiment = experiment, .shape = shape};
    for (std::size_t i = 0; i < experiment.lanes.size(); ++i) {
        const experiment::Lane& lane = experiment.lanes[i];
        const std::string pointer = "/lanes/" + std::to_string(i);
        const auto plan =
            std::make_shared<const experiment::Plan>(experiment::plan(lane, shape, pointer + "/schedule"));
        planned.findings.push_back(experiment::findings(lane, shape, *plan, pointer));
        planned.statistics.push_back(experiment::statisticsOf(*plan));
        params::append(planned.issues, plan->issues);
        planned.plans.push_back(plan);
    }
    return planned;
}

/// Rates in steps are the same whatever the data, so they are planned even while a file is missing.
Planned planFromDisk(const Experiment& experiment)
{
    if (const auto shape = experiment::shapeOf(experiment.problem)) {
        return plan(experiment, *shape);
    } else {
        constexpr dataset::Size kSome{.examples = 1000};
        const Shape some = experiment::shapeFor(experiment.problem, kSome);
        params::Issues issues = shape.issues();
        if (!experiment::checkShape(some).empty()) {
            return {.experiment = experiment, .shape = {}, .issues = std::move(issues)};
        }
        Planned planned = plan(experiment, some);
        params::append(issues, std::move(planned.issues));
        planned.issues = std::move(issues);
        return planned;
    }
}

} // namespace

Planner::Planner(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Planned>::finished, this, &Planner::finish);
}

Planner::~Planner()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

std::optional<Shape> Planner::knownShape(const Problem& problem) const
{
    if (const auto found = m_shapes.find(keyOf(problem));
        found != m_shapes.end() && found->second.files == m_reading) {
        return found->second.shape;
    }
    if (readsFiles(problem)) {
        return std::nullopt;
    }
    const auto shape = experiment::shapeOf(problem);
    return shape ? std::optional(*shape) : std::nullopt;
}

void Planner::request(const Experiment& experiment)
{
    if (m_watcher.isRunning()) {
        m_next = experiment;
        return;
    }
    m_next.reset(); // what waited for a plan that ended a moment ago is older than this
    m_reading = diskStateOf(dataset::toJson(experiment.problem.dataset));
    const auto shape = knownShape(experiment.problem);
    if (shape && ratesIn(experiment, *shape) <= kQuickRates) {
        Q_EMIT planned(plan(experiment, *shape));
    } else if (shape) {
        m_watcher.setFuture(QtConcurrent::run(plan, experiment, *shape));
    } else {
        m_watcher.setFuture(QtConcurrent::run(planFromDisk, experiment));
    }
}

void Planner::remember(const Planned& planned)
{
    if (planned.issues.empty() && readsFiles(planned.experiment.problem)) {
        m_shapes[keyOf(planned.experiment.problem)] = {m_reading, planned.shape};
    }
}

void Planner::finish()
{
    const Planned result = m_watcher.result();
    remember(result);
    if (m_next) {
        const Experiment next = *std::exchange(m_next, std::nullopt);
        request(next);
    } else {
        Q_EMIT planned(result);
    }
}

} // namespace lrp::ui
