#include "core/engine/Inquiry.h"

#include <utility>

namespace lrp::engine
{

Inquiry::Inquiry(probe::Probe probe, experiment::Problem problem, Place place)
    : m_probe(std::move(probe))
    , m_problem(std::move(problem))
    , m_place(std::move(place))
{
}

probe::AnswerPtr Inquiry::answer() const
{
    const std::lock_guard lock(m_mutex);
    return m_answer;
}

std::string Inquiry::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

void Inquiry::finish(probe::AnswerPtr answer, std::int64_t computedNanoseconds)
{
    m_computed = computedNanoseconds;
    const std::lock_guard lock(m_mutex);
    m_answer = std::move(answer);
    m_isOver = true;
}

void Inquiry::fail(const std::string& why)
{
    const std::lock_guard lock(m_mutex);
    m_failure = why;
    m_isOver = true;
}

} // namespace lrp::engine
