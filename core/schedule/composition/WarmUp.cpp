#include "core/schedule/composition/WarmUp.h"

#include "core/schedule/detail/Checks.h"
#include "core/schedule/detail/Children.h"
#include "core/schedule/Scheduler.h"

namespace lrp::schedule
{

using params::Issues;

namespace
{

/// A warm-up before a schedule that listens to a metric, which hears of none until then.
class WarmedUpScheduler final : public Scheduler
{
public:
    WarmedUpScheduler(const WarmUp& settings, Groups& groups)
        : m_ticks(settings.length.ticks())
        , m_child(makeScheduler(settings.of, groups))
    {
        for (Group& group : groups) {
            m_rises.push_back(settings.rise(group.lr));
        }
        rise(groups);
    }

    void step(Groups& groups) override
    {
        if (!rises()) {
            m_child->step(groups);
            return;
        }
        m_t += 1.0;
        rise(groups);
    }

    void stepTo(Groups& groups, double /*epoch*/) override { step(groups); }

    void report(Groups& groups, double metric) override
    {
        if (rises()) {
            step(groups);
        } else {
            m_child->report(groups, metric);
        }
    }

    std::optional<Standing> standing() const override { return m_child->standing(); }

    void exchange(Memory& memory) override
    {
        memory(m_t);
        m_child->exchange(memory);
    }

private:
    bool rises() const { return m_t < m_ticks; }

    void rise(Groups& groups) const
    {
        for (std::size_t g = 0; g < groups.size() && m_ticks > 0.0; ++g) {
            groups[g].lr = m_rises[g](m_t);
        }
    }

    double m_ticks;
    double m_t = 0.0;
    Curves m_rises;
    std::unique_ptr<Scheduler> m_child;
};

} // namespace

Issues WarmUp::check(const WarmUp& settings)
{
    // A schedule that waits for a metric can be warmed up: it starts listening afterwards.
    return needsMetric(settings.of) ? Issues{} : checkChild("/of", settings.of);
}

Curve WarmUp::rise(double target) const
{
    const Curve rise = ramp(target * startFactor, target, length.ticks(),
                            shape == WarmUpShape::Linear ? curve::Shape::Linear : curve::Shape::Cosine);
    return countsFromOne ? shifted(-1.0, rise) : rise;
}

Curve WarmUp::curve(const Base& base) const
{
    Curve then = curveOfChild(of, base);
    const double ticks = length.ticks();
    if (ticks <= 0.0) {
        return then;
    }
    const bool isGlobal = clock == WarmUpClock::Global;
    return Curve(Curve::Node{curve::Sequence{
        .parts = {rise(then(isGlobal ? ticks : 0.0)), then}, .at = {ticks}, .isGlobal = isGlobal}});
}

std::optional<Curve> WarmUp::momentumCurve(const Base& base) const
{
    return changedMomentum(of, base, [this](const Curve& momentum) {
        return clock == WarmUpClock::Global ? momentum
                                            : afterWarmUp(Curve(momentum(0.0)), length.ticks(), momentum);
    });
}

std::unique_ptr<Scheduler> WarmUp::ownScheduler(Groups& groups, std::optional<double>) const
{
    return needsMetric(of) ? std::make_unique<WarmedUpScheduler>(*this, groups) : nullptr;
}

} // namespace lrp::schedule
