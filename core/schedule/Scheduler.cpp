#include "core/schedule/Scheduler.h"
#include "core/schedule/Catalog.h"

#include "core/schedule/detail/MetricScheduler.h"
#include "core/schedule/detail/Rules.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lrp::schedule
{

void Scheduler::report(Groups& groups, double /*metric*/)
{
    step(groups);
}

namespace
{

double momentumIn(const Group& group)
{
    return group.beta1.value_or(group.momentum.value_or(0.0));
}

/// PyTorch's _LRScheduler: counts, keeps the base rates, and takes each group's rate from the schedule's
/// curve.
class CurveScheduler : public Scheduler
{
public:
    CurveScheduler(const Schedule& schedule, Groups& groups, std::optional<double> lastEpoch)
        : CurveScheduler(schedule, lastEpoch)
    {
        claim(groups, lastEpoch);
        begin(groups);
        settleBases(groups);
    }

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
    CurveScheduler(const Schedule& schedule, std::optional<double> lastEpoch)
        : m_schedule(schedule)
        , m_t(lastEpoch.value_or(-1.0))
        , m_ends(!stopsAt(schedule, std::numeric_limits<double>::max()).empty())
    {
    }

    /// What PyTorch's constructors write into the groups, and the bases they read there.
    void claim(Groups& groups, std::optional<double> lastEpoch)
    {
        const bool setsInitial = std::holds_alternative<OneCycleLR>(m_schedule.settings());
        for (std::size_t g = 0; g < groups.size(); ++g) {
            Group& group = groups[g];
            if (const auto own = ownBaseOf(m_schedule, g)) {
                if (setsInitial) {
                    group.initialLr = own;
                } else if (!lastEpoch) {
                    group.lr = *own;
                }
            }
            if (!lastEpoch && !group.initialLr) {
                group.initialLr = group.lr;
            }
            m_bases.push_back(group.initialLr.value_or(group.lr));
        }
        makeCurves(groups);
    }

    /// From the second tick on CyclicLR goes by its own base rates, whatever initial_lr says.
    void settleBases(const Groups& groups)
    {
        bool changed = false;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const double base = ownBaseOf(m_schedule, g).value_or(m_bases[g]);
            changed = changed || base != m_bases[g];
            m_bases[g] = base;
        }
        if (changed) {
            makeCurves(groups);
        }
    }

    double rateAt(std::size_t group, double t) const { return m_rates[group](t); }
    double base(std::size_t group) const { return m_bases[group]; }

    double m_calls = 0.0;

private:
    void makeCurves(const Groups& groups)
    {
        m_rates.clear();
        m_momentums.clear();
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const Base base{.lr = m_bases[g], .momentum = momentumIn(groups[g]), .group = g};
            const double first = firstTickOf(m_schedule);
            m_rates.push_back(std::visit(
                [&]<class S>(const S& settings) {
                    if constexpr (requires { settings.curve(base); }) {
                        return shifted(-first, settings.curve(base));
                    } else {
                        return Curve(base.lr);
                    }
                },
                m_schedule.settings()));
            if (auto momentum = momentumOf(m_schedule, base)) {
                m_momentums.push_back(std::move(*momentum));
            }
        }
    }

    void go(Groups& groups, double t)
    {
        m_t = t;
        m_calls += 1.0;
        if (m_ends) {
            if (const std::string why = stopsAt(m_schedule, t); !why.empty()) {
                throw ScheduleError(why);
            }
        }
        for (std::size_t g = 0; g < groups.size(); ++g) {
            groups[g].lr = m_rates[g](t);
            if (!m_momentums.empty()) {
                auto& moved = groups[g].beta1 ? groups[g].beta1 : groups[g].momentum;
                if (moved) {
                    moved = m_momentums[g](t);
                }
            }
        }
    }

    Schedule m_schedule;
    std::vector<double> m_bases;
    Curves m_rates;
    Curves m_momentums;

protected:
    double m_t;

private:
    bool m_ends; ///< the framework raises at some tick
};

/// The schedules that PyTorch computes from the present rate; their curve is asked at explicit epochs alone.
template <class S>
class RuleScheduler final : public CurveScheduler
{
public:
    RuleScheduler(const Schedule& schedule, Groups& groups, std::optional<double> lastEpoch)
        : CurveScheduler(schedule, lastEpoch)
        , m_rule(std::get<S>(schedule.settings()))
    {
        claim(groups, lastEpoch);
        begin(groups);
    }

    void step(Groups& groups) override
    {
        m_t += 1.0;
        m_calls += 1.0;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            groups[g].lr = m_rule.next(tick(groups[g], g));
        }
    }

    void stepTo(Groups& groups, double epoch) override
    {
        if constexpr (kHasClosedForm) {
            CurveScheduler::stepTo(groups, epoch);
        } else {
            m_t = epoch - 1.0;
            step(groups);
        }
    }

private:
    /// PyTorch has none for these two; MultiplicativeLR's depends on what happened before.
    static constexpr bool kHasClosedForm = !std::is_same_v<S, MultiplicativeLR> && !std::is_same_v<S, SWALR>;

    Tick tick(const Group& group, std::size_t index) const
    {
        return {.t = m_t, .calls = m_calls, .lr = group.lr, .base = base(index), .group = index};
    }

    Rule<S> m_rule;
};

/// CosineAnnealingWarmRestarts keeps its place in the cycle instead of computing it from the tick.
class WarmRestartsScheduler final : public Scheduler
{
public:
    WarmRestartsScheduler(const CosineAnnealingWarmRestarts& settings, Groups& groups,
                          std::optional<double> lastEpoch)
        : m_settings(settings)
        , m_t(lastEpoch.value_or(-1.0))
        , m_span(settings.t0.ticks())
        , m_inside(m_t)
    {
        for (Group& group : groups) {
            if (!lastEpoch && !group.initialLr) {
                group.initialLr = group.lr;
            }
            m_bases.push_back(group.initialLr.value_or(group.lr));
        }
        begin(groups);
    }

    void step(Groups& groups) override
    {
        if (m_t < 0.0) {
            stepTo(groups, 0.0);
            return;
        }
        m_t += 1.0;
        m_inside += 1.0;
        if (m_inside >= m_span) {
            m_inside -= m_span;
            m_span *= static_cast<double>(m_settings.tMult);
        }
        apply(groups);
    }

    void stepTo(Groups& groups, double epoch) override
    {
        if (epoch < 0.0) {
            throw ScheduleError("CosineAnnealingWarmRestarts cannot go to a negative epoch");
        }
        const double first = m_settings.t0.ticks();
        const auto mult = static_cast<double>(m_settings.tMult);
        if (epoch < first) {
            m_inside = epoch;
            m_span = first;
        } else if (m_settings.tMult == 1) {
            m_inside = std::fmod(epoch, first);
        } else {
            // PyTorch's logarithm, with its rounding: some exact restarts are missed by one cycle.
            const double n = std::trunc(std::log(epoch / first * (mult - 1.0) + 1.0) / std::log(mult));
            m_inside = epoch - first * (std::pow(mult, n) - 1.0) / (mult - 1.0);
            m_span = first * std::pow(mult, n);
        }
        m_t = std::floor(epoch);
        apply(groups);
    }

    void rewind() override { m_t -= 1.0; }
    void begin(Groups& groups) override { step(groups); }
    void exchange(Memory& memory) override
    {
        memory(m_t);
        memory(m_span);
        memory(m_inside);
    }

private:
    void apply(Groups& groups) const
    {
        for (std::size_t g = 0; g < groups.size(); ++g) {
            groups[g].lr = m_settings.etaMin + (m_bases[g] - m_settings.etaMin) *
                                                   (1.0 + std::cos(std::numbers::pi * m_inside / m_span)) /
                                                   2.0;
        }
    }

    CosineAnnealingWarmRestarts m_settings;
    double m_t;
    double m_span;
    double m_inside;
    std::vector<double> m_bases;
};

class SequentialScheduler final : public Scheduler
{
public:
    SequentialScheduler(const SequentialLR& settings, Groups& groups)
        : m_milestones(params::ticksOf(settings.milestones))
    {
        for (const Schedule& schedule : settings.schedulers) {
            m_children.push_back(makeScheduler(schedule, groups));
        }
        for (Group& group : groups) {
            group.lr = group.initialLr.value_or(group.lr);
        }
        for (const auto& child : m_children) {
            child->rewind();
        }
        m_children.front()->begin(groups);
    }

    void step(Groups& groups) override
    {
        m_t += 1.0;
        const auto after = std::upper_bound(m_milestones.begin(), m_milestones.end(), m_t);
        const auto active = static_cast<std::size_t>(after - m_milestones.begin());
        if (active > 0 && m_milestones[active - 1] == m_t) {
            m_children[active]->stepTo(groups, 0.0);
        } else {
            m_children[active]->step(groups);
        }
    }

    void stepTo(Groups& /*groups*/, double /*epoch*/) override
    {
        throw ScheduleError("SequentialLR cannot go to an explicit epoch");
    }

    void exchange(Memory& memory) override
    {
        memory(m_t);
        for (const auto& child : m_children) {
            child->exchange(memory);
        }
    }

private:
    std::vector<std::unique_ptr<Scheduler>> m_children;
    std::vector<double> m_milestones;
    double m_t = 0.0;
};

class ChainedSteps final : public Scheduler
{
public:
    ChainedSteps(const ChainedScheduler& settings, Groups& groups)
    {
        for (const Schedule& schedule : settings.schedulers) {
            m_children.push_back(makeScheduler(schedule, groups));
        }
    }

    void step(Groups& groups) override
    {
        for (const auto& child : m_children) {
            child->step(groups);
        }
    }

    void stepTo(Groups& /*groups*/, double /*epoch*/) override
    {
        throw ScheduleError("ChainedScheduler cannot go to an explicit epoch");
    }

    void exchange(Memory& memory) override
    {
        for (const auto& child : m_children) {
            child->exchange(memory);
        }
    }

private:
    std::vector<std::unique_ptr<Scheduler>> m_children;
};

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

std::unique_ptr<Scheduler> makeScheduler(const Schedule& schedule, Groups& groups,
                                         std::optional<double> lastEpoch)
{
    return std::visit(
        [&]<class S>(const S& settings) -> std::unique_ptr<Scheduler> {
            if constexpr (std::is_same_v<S, CosineAnnealingWarmRestarts>) {
                return std::make_unique<WarmRestartsScheduler>(settings, groups, lastEpoch);
            } else if constexpr (Listener<S>) {
                return std::make_unique<MetricScheduler<S>>(settings, groups);
            } else if constexpr (std::is_same_v<S, SequentialLR>) {
                return std::make_unique<SequentialScheduler>(settings, groups);
            } else if constexpr (std::is_same_v<S, ChainedScheduler>) {
                return std::make_unique<ChainedSteps>(settings, groups);
            } else if constexpr (std::is_same_v<S, WarmUp>) {
                return needsMetric(schedule) ? std::make_unique<WarmedUpScheduler>(settings, groups)
                                             : std::unique_ptr<Scheduler>(std::make_unique<CurveScheduler>(
                                                   schedule, groups, lastEpoch));
            } else if constexpr (requires(Rule<S> & rule, const Tick& tick) { rule.next(tick); }) {
                return std::make_unique<RuleScheduler<S>>(schedule, groups, lastEpoch);
            } else {
                return std::make_unique<CurveScheduler>(schedule, groups, lastEpoch);
            }
        },
        schedule.settings());
}

std::vector<double> memoryOf(Scheduler& scheduler)
{
    Memory memory;
    scheduler.exchange(memory);
    return memory.written();
}

void recall(Scheduler& scheduler, std::span<const double> memory)
{
    Memory reading(memory);
    scheduler.exchange(reading);
    if (!reading.isUsedUp()) {
        throw std::runtime_error("the schedule's memory is too long");
    }
}

std::optional<ReduceLROnPlateau::State> plateauState(const Scheduler& scheduler)
{
    const auto* plateau = dynamic_cast<const MetricScheduler<ReduceLROnPlateau>*>(&scheduler);
    return plateau ? std::optional(plateau->state()) : std::nullopt;
}

} // namespace lrp::schedule
