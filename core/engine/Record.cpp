#include "core/engine/Record.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace lrp::engine
{

std::string toString(LaneStatus status)
{
    return std::string(choices(status)[static_cast<std::size_t>(status)]);
}

Event eventNow(EventKind kind, std::int64_t step, std::string text)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return {.kind = kind,
            .step = step,
            .text = std::move(text),
            .at = std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
}

void LaneRecord::fail(const std::string& why)
{
    const std::lock_guard lock(m_mutex);
    m_failure = why;
}

std::string LaneRecord::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

schedule::Columns LaneRecord::columns() const
{
    const std::lock_guard lock(m_mutex);
    return m_columns;
}

void LaneRecord::setColumns(schedule::Columns columns)
{
    const std::lock_guard lock(m_mutex);
    m_columns = std::move(columns);
}

Score scoreOf(const LaneRecord& lane)
{
    return RunningScore().of(lane.evaluations);
}

Record::Record(experiment::Experiment experiment)
    : m_experiment(std::move(experiment))
{
    for (const experiment::Lane& lane : m_experiment.lanes) {
        auto record = std::make_shared<LaneRecord>();
        record->letter = lane.letter;
        record->name = lane.name;
        m_lanes.push_back(std::move(record));
    }
}

Record::Record(experiment::Experiment experiment, std::vector<std::shared_ptr<LaneRecord>> lanes,
               const experiment::Shape& shape)
    : m_experiment(std::move(experiment))
    , m_lanes(std::move(lanes))
    , m_shape(shape)
{
}

experiment::Shape Record::shape() const
{
    const std::lock_guard lock(m_mutex);
    return m_shape;
}

void Record::setShape(const experiment::Shape& shape)
{
    for (const auto& lane : m_lanes) {
        const std::int64_t steps = shape.totalSteps - lane->beginning.forkStep;
        // Very long runs, which may end early, ask for more as they go.
        constexpr std::int64_t kMostAtOnce = 4'000'000;
        lane->samples.reserve(static_cast<std::size_t>(std::clamp<std::int64_t>(steps, 0, kMostAtOnce)));
    }
    const std::lock_guard lock(m_mutex);
    m_shape = shape;
}

Facts Record::facts() const
{
    const std::lock_guard lock(m_mutex);
    return m_facts;
}

void Record::setFacts(Facts facts)
{
    const std::lock_guard lock(m_mutex);
    m_facts = std::move(facts);
}

params::Issues Record::problems() const
{
    const std::lock_guard lock(m_mutex);
    return m_problems;
}

void Record::setProblems(params::Issues problems)
{
    const std::lock_guard lock(m_mutex);
    m_problems = std::move(problems);
}

params::Issues Record::remarks() const
{
    const std::lock_guard lock(m_mutex);
    return m_remarks;
}

void Record::setRemarks(params::Issues remarks)
{
    const std::lock_guard lock(m_mutex);
    m_remarks = std::move(remarks);
}

LaneStatus statusOf(const Record& record, const LaneRecord& lane)
{
    const LaneStatus status = lane.status;
    return record.state == RunState::Paused && !hasEnded(status) ? LaneStatus::Paused : status;
}

} // namespace lrp::engine
