#pragma once

#include <atomic>

namespace lrp::probe
{

/// How far a probe is, and whether it is still wanted. Thread: any.
class Progress
{
public:
    /// A share from 0 to 1.
    void setDone(double share) { m_done = share; }
    double done() const { return m_done; }

    void stop() { m_isStopped = true; }
    bool isStopped() const { return m_isStopped; }

private:
    std::atomic<double> m_done{0.0};
    std::atomic<bool> m_isStopped{false};
};

} // namespace lrp::probe
