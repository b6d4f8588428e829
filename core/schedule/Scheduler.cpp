#include "core/schedule/Scheduler.h"

#include "core/schedule/detail/Rules.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace lrp::schedule
{

void Scheduler::report(Groups& groups, double /*metric*/)
{
    step(groups);
}

namespace
{

/// PyTorch's _LRScheduler: counts, keeps the base rates, and applies a rule to each group.
template <class S>
class RuleScheduler final : public Scheduler
{
public:
    RuleScheduler(const S& settings, Groups& groups, std::optional<double> lastEpoch)
        : m_rule(settings)
        , m_t(lastEpoch.value_or(-1.0))
    {
        if constexpr (requires { m_rule.claim(groups); }) {
            if (!lastEpoch || std::is_same_v<S, OneCycleLR>) {
                m_rule.claim(groups);
            }
        }
        for (Group& group : groups) {
            if (!lastEpoch && !group.initialLr) {
                group.initialLr = group.lr;
            }
            m_bases.push_back(group.initialLr.value_or(group.lr));
        }
        begin(groups);
        if constexpr (requires { m_rule.baseAfterStart(0); }) {
            for (std::size_t g = 0; g < m_bases.size(); ++g) {
                m_bases[g] = m_rule.baseAfterStart(g);
            }
        }
    }

    void step(Groups& groups) override
    {
        m_t += 1.0;
        apply(groups, [this](const Tick& tick) { return m_rule.next(tick); });
    }

    void stepTo(Groups& groups, double epoch) override
    {
        m_t = epoch;
        apply(groups, [this](const Tick& tick) {
            if constexpr (requires { m_rule.closed(tick); }) {
                return m_rule.closed(tick);
            } else {
                return m_rule.next(tick);
            }
        });
    }

    void rewind() override { m_t -= 1.0; }

    void begin(Groups& groups) override
    {
        m_calls = 0.0;
        step(groups);
    }

private:
    template <class Rate>
    void apply(Groups& groups, Rate rate)
    {
        m_calls += 1.0;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const Tick tick{.t = m_t, .calls = m_calls, .lr = groups[g].lr, .base = m_bases[g], .group = g};
            groups[g].lr = rate(tick);
            if constexpr (requires { m_rule.moveMomentum(groups[g], tick); }) {
                m_rule.moveMomentum(groups[g], tick);
            }
        }
    }

    Rule<S> m_rule;
    double m_t;
    double m_calls = 0.0;
    std::vector<double> m_bases;
};

/// CosineAnnealingWarmRestarts keeps its place in the cycle instead of computing it from the tick.
class WarmRestartsScheduler final : public Scheduler
{
public:
    WarmRestartsScheduler(const CosineAnnealingWarmRestarts& settings, Groups& groups,
                          std::optional<double> lastEpoch)
        : m_settings(settings)
        , m_t(lastEpoch.value_or(-1.0))
        , m_span(static_cast<double>(settings.t0))
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
        const auto first = static_cast<double>(m_settings.t0);
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

class PlateauScheduler final : public Scheduler
{
public:
    explicit PlateauScheduler(const ReduceLROnPlateau& settings)
        : m_settings(settings)
    {
        const double infinity = std::numeric_limits<double>::infinity();
        state.best = settings.mode == PlateauMode::Min ? infinity : -infinity;
    }

    void step(Groups& /*groups*/) override
    {
        throw ScheduleError("ReduceLROnPlateau needs a metric at every tick");
    }
    void stepTo(Groups& groups, double /*epoch*/) override { step(groups); }

    void report(Groups& groups, double metric) override
    {
        if (isBetter(metric)) {
            state.best = metric;
            state.numBadEpochs = 0;
        } else {
            ++state.numBadEpochs;
        }
        if (state.cooldownCounter > 0) {
            --state.cooldownCounter;
            state.numBadEpochs = 0;
        }
        if (state.numBadEpochs > m_settings.patience) {
            for (std::size_t g = 0; g < groups.size(); ++g) {
                const double lower = std::max(groups[g].lr * m_settings.factor, m_settings.minLr[g]);
                if (groups[g].lr - lower > m_settings.eps) {
                    groups[g].lr = lower;
                }
            }
            state.cooldownCounter = m_settings.cooldown;
            state.numBadEpochs = 0;
        }
    }

    PlateauState state;

private:
    bool isBetter(double metric) const
    {
        const double margin = m_settings.threshold;
        const bool relative = m_settings.thresholdMode == ThresholdMode::Rel;
        if (m_settings.mode == PlateauMode::Min) {
            return metric < (relative ? state.best * (1.0 - margin) : state.best - margin);
        }
        return metric > (relative ? state.best * (margin + 1.0) : state.best + margin);
    }

    ReduceLROnPlateau m_settings;
};

class SequentialScheduler final : public Scheduler
{
public:
    SequentialScheduler(const SequentialLR& settings, Groups& groups)
        : m_milestones(settings.milestones)
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
        ++m_t;
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

private:
    std::vector<std::unique_ptr<Scheduler>> m_children;
    std::vector<std::int64_t> m_milestones;
    std::int64_t m_t = 0;
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

private:
    std::vector<std::unique_ptr<Scheduler>> m_children;
};

} // namespace

std::unique_ptr<Scheduler> makeScheduler(const Schedule& schedule, Groups& groups,
                                         std::optional<double> lastEpoch)
{
    return std::visit(
        [&]<class S>(const S& settings) -> std::unique_ptr<Scheduler> {
            if constexpr (std::is_same_v<S, CosineAnnealingWarmRestarts>) {
                return std::make_unique<WarmRestartsScheduler>(settings, groups, lastEpoch);
            } else if constexpr (std::is_same_v<S, ReduceLROnPlateau>) {
                return std::make_unique<PlateauScheduler>(settings);
            } else if constexpr (std::is_same_v<S, SequentialLR>) {
                return std::make_unique<SequentialScheduler>(settings, groups);
            } else if constexpr (std::is_same_v<S, ChainedScheduler>) {
                return std::make_unique<ChainedSteps>(settings, groups);
            } else {
                return std::make_unique<RuleScheduler<S>>(settings, groups, lastEpoch);
            }
        },
        schedule.settings);
}

std::optional<PlateauState> plateauState(const Scheduler& scheduler)
{
    const auto* plateau = dynamic_cast<const PlateauScheduler*>(&scheduler);
    return plateau ? std::optional(plateau->state) : std::nullopt;
}

} // namespace lrp::schedule
