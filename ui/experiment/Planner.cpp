#include "ui/experiment/Planner.h"

#include "ui/text/Translate.h"
#include "ui/widgets/Later.h"

#include <utility>

namespace lrp::ui
{

using experiment::Reading;
using experiment::Shape;

namespace
{

using LanePtr = std::shared_ptr<const PlannedLane>;

/// Rates in all lanes together that are planned beforehand: more would fill the memory while somebody types.
constexpr std::int64_t kMostRates = 40'000'000;

/// Rates that are planned at once, in the window's own thread: with findings, whose mends are tried out, that
/// takes up to five milliseconds.
constexpr std::int64_t kQuick = 50'000;

/// Counts as read where the data cannot be: rates in steps are the same whatever the data, so they are
/// planned even while a file is missing.
constexpr dataset::Size kSome{.examples = 1000};

std::int64_t ratesIn(const Reading& reading, const Shape& shape)
{
    return shape.totalSteps * static_cast<std::int64_t>(reading.lanes.size());
}

bool isPlannable(const Reading& reading, const Shape& shape)
{
    return ratesIn(reading, shape) <= kMostRates;
}

/// A lane that trains, but of which nothing is planned.
LanePtr withoutPlan(const Reading& reading, const Shape& shape, std::size_t lane)
{
    const experiment::Finding remark{
        .id = "not-planned",
        .severity = experiment::Severity::Note,
        .pointer = "/problem/length",
        .text = translate("experiment", "The lanes have %1 rates together. They are trained, but not drawn "
                                        "beforehand: that is done for %2 and less.")
                    .arg(QString::number(ratesIn(reading, shape)), QString::number(kMostRates))
                    .toStdString(),
        .mends = {}};
    const auto plan = std::make_shared<const experiment::Plan>(
        experiment::Plan{.baseRate = optimizer::baseLr(reading.lanes[lane]->value.optimizer)});
    return std::make_shared<const PlannedLane>(
        PlannedLane{.plan = plan, .findings = {remark}, .statistics = experiment::statisticsOf(*plan)});
}

LanePtr planLane(const Reading& reading, const Shape& shape, std::size_t index)
{
    const experiment::Lane& lane = reading.lanes[index]->value;
    const std::string pointer = "/lanes/" + std::to_string(index);
    const auto plan =
        std::make_shared<const experiment::Plan>(experiment::plan(lane, shape, pointer + "/schedule"));
    return std::make_shared<const PlannedLane>(
        PlannedLane{.plan = plan,
                    .findings = experiment::findings(lane, shape, *plan, pointer),
                    .statistics = experiment::statisticsOf(*plan)});
}

/// The lane's plan from before; nothing where it is another lane or run now.
LanePtr kept(const Planned& before, const Reading& reading, const Shape& shape, std::size_t lane)
{
    const bool holds = before.shape == shape && lane < before.lanes.size() &&
                       before.reading.lanes[lane] == reading.lanes[lane] &&
                       isPlannable(before.reading, before.shape);
    return holds ? before.lanes[lane] : nullptr;
}

/// How many rates are to be computed.
std::int64_t newRates(const Planned& before, const Reading& reading, const Shape& shape)
{
    std::int64_t rates = 0;
    for (std::size_t lane = 0; lane < reading.lanes.size() && isPlannable(reading, shape); ++lane) {
        rates += kept(before, reading, shape, lane) != nullptr ? 0 : shape.totalSteps;
    }
    return rates;
}

Planned planOf(const Reading& reading, const params::Result<dataset::Size>& size, const Planned& before)
{
    Planned planned{.reading = reading, .issues = size.issues()};
    planned.size = size ? std::optional(*size) : std::nullopt;
    const Shape shape = experiment::shapeFor(reading.problem->value, size ? *size : kSome);
    if (!experiment::checkShape(shape).empty()) {
        return planned;
    }
    planned.shape = shape;
    for (std::size_t lane = 0; lane < reading.lanes.size(); ++lane) {
        LanePtr known = kept(before, reading, shape, lane);
        planned.lanes.push_back(known                         ? std::move(known)
                                : isPlannable(reading, shape) ? planLane(reading, shape, lane)
                                                              : withoutPlan(reading, shape, lane));
        params::append(planned.issues, planned.lanes.back()->plan->issues);
    }
    return planned;
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

std::optional<Planned> Planner::request(const Reading& reading)
{
    if (m_isWorking) {
        m_next = reading;
        return std::nullopt;
    }
    const experiment::Problem& problem = reading.problem->value;
    const auto size = sizeOf(problem.dataset);
    if (size && newRates(m_last, reading, experiment::shapeFor(problem, *size)) <= kQuick) {
        return m_last = planOf(reading, *size, m_last);
    }
    work(reading);
    return std::nullopt;
}

void Planner::work(const Reading& reading)
{
    m_isWorking = true;
    later(
        &m_pool, this, m_work.next(),
        [reading, before = m_last, size = sizeOf(reading.problem->value.dataset)] {
            return planOf(reading,
                          size ? params::Result<dataset::Size>(*size)
                               : dataset::size(reading.problem->value.dataset, "/problem/dataset"),
                          before);
        },
        [this](const Planned& planned) { finish(planned); });
}

void Planner::finish(const Planned& result)
{
    m_isWorking = false;
    m_last = result;
    if (result.size) {
        m_known = {dataset::toJson(result.reading.problem->value.dataset), *result.size};
    }
    if (!m_next) {
        Q_EMIT planned(result);
    } else if (const auto next = request(*std::exchange(m_next, std::nullopt))) {
        Q_EMIT planned(*next);
    }
}

} // namespace lrp::ui
