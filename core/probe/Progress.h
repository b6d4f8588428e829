#pragma once

#include "core/probe/Answer.h"

#include <atomic>
#include <mutex>
#include <utility>

namespace lrp::probe
{

/// How far a probe is, and whether it is still wanted. Thread: any.
class Progress
{
public:
    /// A share from 0 to 1.
    void setDone(double share) { m_done = share; }
    double done() const { return m_done; }

    /// An answer in part, which takes the place of the one before.
    void publish(AnswerPtr part)
    {
        const std::lock_guard lock(m_mutex);
        m_soFar = std::move(part);
    }
    /// nullptr: nothing yet, or the probe answers in whole alone.
    AnswerPtr soFar() const
    {
        const std::lock_guard lock(m_mutex);
        return m_soFar;
    }

    void stop() { m_isStopped = true; }
    bool isStopped() const { return m_isStopped; }

private:
    std::atomic<double> m_done{0.0};
    std::atomic<bool> m_isStopped{false};
    mutable std::mutex m_mutex;
    AnswerPtr m_soFar;
};

} // namespace lrp::probe
