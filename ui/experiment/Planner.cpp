#include "ui/experiment/Planner.h"

#include "ui/text/QuickRates.h"
#include "ui/widgets/Later.h"

#include <utility>

namespace lrp::ui
{

using experiment::Experiment;
using experiment::Shape;

namespace
{

/// Rates in all lanes together that are planned beforehand: more would fill the memory while somebody types.
constexpr std::int64_t kMostRates = 40'000'000;

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
Planned planOf(const Experiment& experiment, const params::Result<dataset::Size>& size)
{
    constexpr dataset::Size kSome{.examples = 1000};
    const Shape shape = experiment::shapeFor(experiment.problem, size ? *size : kSome);
    Planned planned = experiment::checkShape(shape).empty() ? plan(experiment, shape)
                                                            : Planned{.experiment = experiment, .shape = {}};
    params::Issues issues = size.issues();
    params::append(issues, std::move(planned.issues));
    planned.issues = std::move(issues);
    planned.size = size ? std::optional(*size) : std::nullopt;
    return planned;
}

params::Result<dataset::Size> readSize(const Experiment& experiment)
{
    return dataset::size(experiment.problem.dataset, "/problem/dataset");
}

} // namespace

Planner::Planner(QObject* parent)
    : QObject(parent)
{
}

std::optional<dataset::Size> Planner::sizeOf(const dataset::Source& data) const
{
    if (dataset::isGenerated(data)) {
        return *dataset::size(data, "");
    }
    return m_known && m_known->data == dataset::toJson(data) ? std::optional(m_known->size) : std::nullopt;
}

void Planner::forget()
{
    m_work.forget();
    m_isWorking = false;
    m_next.reset();
    m_known.reset();
}

void Planner::request(const Experiment& experiment)
{
    if (m_isWorking) {
        m_next = experiment;
        return;
    }
    const auto size = sizeOf(experiment.problem.dataset);
    if (size && ratesIn(experiment, experiment::shapeFor(experiment.problem, *size)) <= kQuickRates) {
        Q_EMIT planned(planOf(experiment, *size));
    } else {
        work(experiment);
    }
}

void Planner::work(const Experiment& experiment)
{
    m_isWorking = true;
    later(
        &m_pool, this, m_work.next(),
        [experiment, size = sizeOf(experiment.problem.dataset)] {
            return planOf(experiment, size ? params::Result<dataset::Size>(*size) : readSize(experiment));
        },
        [this](const Planned& planned) { finish(planned); });
}

void Planner::finish(const Planned& result)
{
    m_isWorking = false;
    if (result.size) {
        m_known = {dataset::toJson(result.experiment.problem.dataset), *result.size};
    }
    if (m_next) {
        const Experiment next = *std::exchange(m_next, std::nullopt);
        request(next);
    } else {
        Q_EMIT planned(result);
    }
}

} // namespace lrp::ui
