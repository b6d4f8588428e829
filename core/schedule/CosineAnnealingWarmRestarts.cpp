#include "core/schedule/CosineAnnealingWarmRestarts.h"

#include "core/schedule/Scheduler.h"
#include "core/text/Translate.h"

#include <cmath>
#include <numbers>

namespace lrp::schedule
{

namespace
{

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
            throw ScheduleError(
                translate("schedule", "CosineAnnealingWarmRestarts cannot go to a negative epoch"));
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

} // namespace

std::unique_ptr<Scheduler> CosineAnnealingWarmRestarts::ownScheduler(Groups& groups,
                                                                     std::optional<double> lastEpoch) const
{
    return std::make_unique<WarmRestartsScheduler>(*this, groups, lastEpoch);
}

} // namespace lrp::schedule
