#pragma once

#include "core/update/detail/Rule.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::update
{

/// Two passes over memory: the estimate d of the distance needs sums over all parameters before any moves.
template <class Real>
class RuleFor<optimizer::Prodigy, Real> final : public ElementwiseRule<Real>
{
public:
    RuleFor(const optimizer::Prodigy& settings, std::size_t parameters, ScalarType)
        : ElementwiseRule<Real>(parameters)
        , m_settings(settings)
        , m_reductions(reductionLoops<Real>())
        , m_d(settings.d0)
        , m_largest(settings.d0)
        , m_way(parameters)
    {
        this->remember("k", m_k);
        this->remember("d", m_d);
        this->remember("d_max", m_largest);
        this->remember("d_numerator", m_numerator);
        this->rememberRows("p0", m_start, 1);
        this->remember("exp_avg", m_averages);
        this->remember("exp_avg_sq", m_squares);
        this->remember("s", m_total);
        if (couples()) {
            m_decayed.resize(parameters);
        }
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        if (m_start.empty()) {
            m_start.assign(x.begin(), x.end());
        }
        const double beta1 = now.beta1.value_or(m_settings.betas[0]);
        const double rate = m_d * now.lr * correction(beta1);
        if (!(now.lr > 0.0) || !estimate(x, couples() ? decayed(x, g) : g.data(), rate, beta1)) {
            const SgdScalars<Real> still{
                .sign = 1, .decay = 0, .lr = 0, .momentum = 0, .kept = 0, .share = 0, .nesterov = false};
            this->loops().descend(x.size(), x.data(), g.data(), still, this->sums());
            return;
        }
        const ProdigyScalars<Real> s{
            .shrink = static_cast<Real>(m_settings.decouple ? 1.0 - rate * m_settings.weightDecay : 1.0),
            .stepSize = static_cast<Real>(rate),
            .eps = static_cast<Real>(m_d * m_settings.eps)};
        this->loops().prodigy(x.size(), x.data(), g.data(), m_averages.data(), m_squares.data(), s,
                              this->sums());
        m_k += 1.0;
    }

private:
    bool couples() const { return !m_settings.decouple && m_settings.weightDecay != 0.0; }

    double correction(double beta1) const
    {
        const double k = m_k + 1.0;
        return m_settings.useBiasCorrection
                   ? std::sqrt(1.0 - std::pow(m_settings.betas[1], k)) / (1.0 - std::pow(beta1, k))
                   : 1.0;
    }

    const Real* decayed(std::span<const Real> x, std::span<const Real> g)
    {
        std::copy(g.begin(), g.end(), m_decayed.begin());
        m_reductions.add(x.size(), m_decayed.data(), static_cast<Real>(m_settings.weightDecay), x.data());
        return m_decayed.data();
    }

    /// Takes the gradient into all averages, and what they say into d. False where there is no gradient at
    /// all.
    bool estimate(std::span<const Real> x, const Real* g, double rate, double beta1)
    {
        const std::size_t n = x.size();
        const double beta2 = m_settings.betas[1];
        const double beta3 = m_settings.beta3.value_or(std::sqrt(beta2));
        const double lead = m_d / m_settings.d0;
        m_reductions.subtract(n, m_way.data(), m_start.data(), x.data());
        const double numerator = m_numerator * beta3 + lead * rate * m_reductions.dot(n, g, m_way.data());
        const ProdigyMoments<Real> s{.beta1 = static_cast<Real>(beta1),
                                     .share1 = static_cast<Real>(m_d * (1.0 - beta1)),
                                     .beta2 = static_cast<Real>(beta2),
                                     .share2 = static_cast<Real>(m_d * m_d * (1.0 - beta2)),
                                     .beta3 = static_cast<Real>(beta3),
                                     .share3 =
                                         static_cast<Real>(lead * (m_settings.safeguardWarmup ? m_d : rate))};
        this->loops().prodigyMoments(n, g, m_averages.data(), m_squares.data(), m_total.data(), s);
        const double denominator = m_reductions.sumOfSizes(n, m_total.data());
        if (denominator == 0.0) {
            return false;
        }
        m_numerator = numerator;
        const double found = m_settings.dCoef * numerator / denominator;
        if (m_d == m_settings.d0) { // from nothing it may rise without bound
            m_d = std::max(m_d, found);
        }
        m_largest = std::max(m_largest, found);
        m_d = std::min(m_largest,
                       m_d * m_settings.growthRate.value_or(std::numeric_limits<double>::infinity()));
        return true;
    }

    optimizer::Prodigy m_settings;
    const ReductionLoops<Real>& m_reductions;
    double m_k = 0.0; ///< updates that moved
    double m_d;
    double m_largest; ///< of all estimates
    double m_numerator = 0.0;
    std::vector<Real> m_start;
    std::vector<Real> m_averages;
    std::vector<Real> m_squares;
    std::vector<Real> m_total; ///< s
    std::vector<Real> m_way;   ///< x₀ − x
    std::vector<Real> m_decayed;
};

} // namespace lrp::update
