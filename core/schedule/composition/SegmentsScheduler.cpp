#include "core/schedule/composition/Segments.h"
#include "core/schedule/detail/CurveScheduler.h"
#include "core/schedule/Scheduler.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lrp::schedule
{
namespace
{

/// Steps each part as it steps alone: by its framework's recurrence, not by its curve, which may differ in
/// the last digit. A part works on groups of its own, which are as they were before the first one; what comes
/// out is written into those of the optimizer.
class SegmentsScheduler final : public CurveScheduler
{
public:
    SegmentsScheduler(const Segments& settings, Groups& groups)
        : CurveScheduler(Schedule(settings), std::nullopt)
        , m_parts(settings.parts)
    {
        double start = 0.0;
        for (const params::Length& length : settings.lengths) {
            m_starts.push_back(start += length.ticks());
        }
        const Base base{.lr = groups.empty() ? 0.0 : groups.front().lr};
        m_movesMomentum = settings.momentumCurve(base).has_value();
        claim(groups, std::nullopt);
        for (const Group& group : groups) {
            Group first = group;
            first.lr = group.initialLr.value_or(group.lr);
            first.initialLr.reset();
            m_first.push_back(first);
        }
        begin(groups);
    }

    void step(Groups& groups) override
    {
        m_t += 1.0;
        m_calls += 1.0;
        const std::size_t part = partAt(m_t);
        if (!m_child || part != m_part || m_t <= startOf(part)) {
            take(part);
        } else {
            m_child->step(m_own);
        }
        write(groups);
    }

    void stepTo(Groups& groups, double epoch) override
    {
        CurveScheduler::stepTo(groups, epoch);
        replay();
        if (epoch >= 0.0 && epoch == std::floor(epoch)) {
            write(groups);
        }
    }

    void rewind() override
    {
        CurveScheduler::rewind();
        m_child.reset();
    }

    void exchange(Memory& memory) override
    {
        CurveScheduler::exchange(memory);
        if (memory.isReadUp()) { // of a run from before parts stepped by themselves
            replay();
            return;
        }
        if (!m_child || partAt(m_t) != m_part) {
            take(partAt(m_t));
        }
        for (Group& group : m_own) {
            memory(group.lr);
            memory(group.initialLr);
            memory(group.momentum);
            memory(group.beta1);
        }
        m_child->exchange(memory);
    }

private:
    std::size_t partAt(double t) const
    {
        return static_cast<std::size_t>(std::upper_bound(m_starts.begin(), m_starts.end(), t) -
                                        m_starts.begin());
    }
    double startOf(std::size_t part) const { return part == 0 ? 0.0 : m_starts[part - 1]; }

    /// The part at its first tick.
    void take(std::size_t part)
    {
        m_part = part;
        m_own = m_first;
        m_child = makeScheduler(m_parts[part], m_own);
    }

    /// The part that is at work, stepped from its first tick to the present one.
    void replay()
    {
        take(partAt(m_t));
        for (double t = startOf(m_part) + 1.0; t <= m_t; t += 1.0) {
            m_child->step(m_own);
        }
    }

    void write(Groups& groups) const
    {
        for (std::size_t g = 0; g < groups.size(); ++g) {
            groups[g].lr = m_own[g].lr;
            if (m_movesMomentum) {
                groups[g].momentum = m_own[g].momentum;
                groups[g].beta1 = m_own[g].beta1;
            }
        }
    }

    std::vector<Schedule> m_parts;
    std::vector<double> m_starts; ///< of each part but the first, in ticks
    Groups m_first;               ///< as each part finds them
    bool m_movesMomentum = false;
    std::size_t m_part = 0; ///< that is at work
    Groups m_own;           ///< its
    std::unique_ptr<Scheduler> m_child;
};

} // namespace

std::unique_ptr<Scheduler> Segments::ownScheduler(Groups& groups, std::optional<double> lastEpoch) const
{
    return join == Join::Restart && !lastEpoch ? std::make_unique<SegmentsScheduler>(*this, groups) : nullptr;
}

} // namespace lrp::schedule
