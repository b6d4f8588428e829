#pragma once

#include "core/update/detail/Rule.h"

#include <algorithm>
#include <cmath>

namespace lrp::update
{

/// What the Schedule-Free optimizers share: the iterate z, the average x of its places and their weights.
/// Both vectors are kept, though y and one of them would do: x is then exact whatever the momentum.
template <class Settings, class Real>
class ScheduleFreeRule : public ElementwiseRule<Real>
{
public:
    std::span<const Real> evaluated() const final { return m_x; }

protected:
    ScheduleFreeRule(const Settings& settings, std::size_t parameters)
        : ElementwiseRule<Real>(parameters)
        , m_settings(settings)
    {
        this->remember("k", m_k);
        this->remember("weight_sum", m_weightSum);
        this->remember("lr_max", m_largestRate);
        this->rememberRows("z", m_z, 1);
        this->rememberRows(kEvaluated, m_x, 1);
    }

    /// Counts the update; its rate, with the optimizer's own warm-up.
    double begin(std::span<const Real> y, const schedule::Group& now)
    {
        if (m_z.empty()) {
            m_z.assign(y.begin(), y.end());
            m_x.assign(y.begin(), y.end());
        }
        m_k += 1.0;
        const auto warmUp = static_cast<double>(m_settings.warmupSteps);
        const double rate = m_k <= warmUp ? now.lr * (m_k / warmUp) : now.lr;
        m_largestRate = std::max(rate, m_largestRate);
        return rate;
    }

    MixScalars<Real> mix(double near)
    {
        const double weight = std::pow(m_k, m_settings.r) * std::pow(m_largestRate, m_settings.weightLrPower);
        m_weightSum += weight;
        const double share = m_weightSum != 0.0 ? weight / m_weightSum : 0.0;
        return {.share = static_cast<Real>(share),
                .near = static_cast<Real>(near),
                .far = static_cast<Real>(1.0 - near)};
    }

    const Settings& settings() const { return m_settings; }
    double count() const { return m_k; }
    Real* z() { return m_z.data(); }
    Real* x() { return m_x.data(); }

private:
    Settings m_settings;
    double m_k = 0.0; ///< updates done
    double m_weightSum = 0.0;
    double m_largestRate = -1.0;
    std::vector<Real> m_z;
    std::vector<Real> m_x;
};

template <class Real>
class RuleFor<optimizer::SGDScheduleFree, Real> final
    : public ScheduleFreeRule<optimizer::SGDScheduleFree, Real>
{
public:
    RuleFor(const optimizer::SGDScheduleFree& settings, std::size_t parameters, ScalarType)
        : ScheduleFreeRule<optimizer::SGDScheduleFree, Real>(settings, parameters)
    {
    }

    void step(std::span<Real> y, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        const double rate = this->begin(y, now);
        const SgdFreeScalars<Real> s{.decay = static_cast<Real>(this->settings().weightDecay),
                                     .lr = static_cast<Real>(rate),
                                     .mix = this->mix(this->settings().beta)};
        this->loops().sgdFree(y.size(), y.data(), g.data(), this->z(), this->x(), s, this->sums());
    }
};

template <class Real>
class RuleFor<optimizer::AdamWScheduleFree, Real> final
    : public ScheduleFreeRule<optimizer::AdamWScheduleFree, Real>
{
public:
    RuleFor(const optimizer::AdamWScheduleFree& settings, std::size_t parameters, ScalarType)
        : ScheduleFreeRule<optimizer::AdamWScheduleFree, Real>(settings, parameters)
    {
        this->remember("exp_avg_sq", m_squares);
    }

    void step(std::span<Real> y, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        const double rate = this->begin(y, now);
        const auto [near, beta2] = this->settings().fixedBetas;
        const AdamFreeScalars<Real> s{.decayStep = static_cast<Real>(rate * this->settings().weightDecay),
                                      .beta2 = static_cast<Real>(beta2),
                                      .share2 = static_cast<Real>(1.0 - beta2),
                                      .correction = static_cast<Real>(1.0 - std::pow(beta2, this->count())),
                                      .lr = static_cast<Real>(rate),
                                      .eps = static_cast<Real>(this->settings().eps),
                                      .mix = this->mix(near)};
        this->loops().adamFree(y.size(), y.data(), g.data(), this->z(), this->x(), m_squares.data(), s,
                               this->sums());
    }

private:
    std::vector<Real> m_squares;
};

} // namespace lrp::update
