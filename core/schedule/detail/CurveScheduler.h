#pragma once

#include "core/schedule/Curve.h"
#include "core/schedule/Scheduler.h"

#include <cmath>
#include <optional>
#include <vector>

namespace lrp::schedule
{

/// PyTorch's _LRScheduler: counts, keeps the base rates, and takes each group's rate from the schedule's
/// curve.
class CurveScheduler : public Scheduler
{
public:
    CurveScheduler(const Schedule& schedule, Groups& groups, std::optional<double> lastEpoch);

    void step(Groups& groups) override { go(groups, m_t + 1.0); }
    void stepTo(Groups& groups, double epoch) override { go(groups, epoch); }
    void rewind() override { m_t -= 1.0; }
    void begin(Groups& groups) override
    {
        m_calls = 0.0;
        step(groups);
    }
    void exchange(Memory& memory) override
    {
        memory(m_t);
        memory(m_calls);
    }

protected:
    CurveScheduler(const Schedule& schedule, std::optional<double> lastEpoch);

    /// What PyTorch's constructors write into the groups, and the bases they read there.
    void claim(Groups& groups, std::optional<double> lastEpoch);
    /// From the second tick on CyclicLR goes by its own base rates, whatever initial_lr says.
    void settleBases(const Groups& groups);

    /// The rate that came out; where the framework would have raised instead, so does this.
    double known(double rate, std::size_t group, double t) const
    {
        if (!std::isfinite(rate)) { // else there was nothing to raise
            refuse(group, t);
        }
        return rate;
    }
    double base(std::size_t group) const { return m_bases[group]; }

    double m_calls = 0.0;

private:
    void makeCurves(const Groups& groups);
    void go(Groups& groups, double t);
    void refuse(std::size_t group, double t) const;

    Schedule m_schedule;
    std::vector<double> m_bases;
    Curves m_rates;
    Curves m_momentums;

protected:
    double m_t;
};

} // namespace lrp::schedule
