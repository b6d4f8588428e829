#pragma once

#include "core/update/detail/Rule.h"

#include <cmath>

/// Adam and its kin: averages of the gradient and of its square (of Adamax: its largest size).
namespace lrp::update
{

/// Step count and averages, with the numbers that every rule here begins with.
template <class Settings, class Real>
class AveragingRule : public ElementwiseRule<Real>
{
protected:
    AveragingRule(const Settings& settings, std::size_t parameters, std::string_view second = "exp_avg_sq")
        : ElementwiseRule<Real>(parameters)
        , m_settings(settings)
    {
        this->remember("step", m_step);
        this->remember("exp_avg", m_averages);
        this->remember(second, m_squares);
    }

    /// Counts the step and takes up its beta1.
    void begin(const schedule::Group& now)
    {
        m_step += 1.0;
        m_beta1 = now.beta1.value_or(m_settings.betas[0]);
    }

    const Settings& settings() const { return m_settings; }
    double stepCount() const { return m_step; }
    double beta1() const { return m_beta1; }
    double beta2() const { return m_settings.betas[1]; }
    double correction1() const { return 1.0 - std::pow(m_beta1, m_step); }
    double correction2() const { return 1.0 - std::pow(beta2(), m_step); }
    Real* averages() { return m_averages.data(); }
    Real* squares() { return m_squares.data(); }

private:
    Settings m_settings;
    double m_step = 0.0;
    double m_beta1 = 0.0;
    std::vector<Real> m_averages;
    std::vector<Real> m_squares;
};

/// Adam and AdamW, which differ in where the weights decay.
template <class Settings, class Real>
class AdamRule : public AveragingRule<Settings, Real>
{
public:
    AdamRule(const Settings& settings, std::size_t parameters, ScalarType)
        : AveragingRule<Settings, Real>(settings, parameters)
    {
        if (settings.amsgrad) {
            this->remember("max_exp_avg_sq", m_largest);
        }
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        constexpr bool kDecoupled = std::is_same_v<Settings, optimizer::AdamW>;
        this->begin(now);
        const Settings& settings = this->settings();
        const AdamScalars<Real> s{
            .sign = signFor<Real>(settings.maximize),
            .decay = static_cast<Real>(kDecoupled ? 0.0 : settings.weightDecay),
            .shrink = static_cast<Real>(kDecoupled ? 1.0 - now.lr * settings.weightDecay : 1.0),
            .beta1 = static_cast<Real>(this->beta1()),
            .share1 = static_cast<Real>(1.0 - this->beta1()),
            .beta2 = static_cast<Real>(this->beta2()),
            .share2 = static_cast<Real>(1.0 - this->beta2()),
            .stepSize = static_cast<Real>(now.lr / this->correction1()),
            .rootCorrection = static_cast<Real>(std::sqrt(this->correction2())),
            .eps = static_cast<Real>(settings.eps)};
        this->loops().adam(x.size(), x.data(), g.data(), this->averages(), this->squares(),
                           settings.amsgrad ? m_largest.data() : nullptr, s, this->sums());
    }

private:
    std::vector<Real> m_largest;
};

template <class Real>
class RuleFor<optimizer::Adam, Real> final : public AdamRule<optimizer::Adam, Real>
{
    using AdamRule<optimizer::Adam, Real>::AdamRule;
};

template <class Real>
class RuleFor<optimizer::AdamW, Real> final : public AdamRule<optimizer::AdamW, Real>
{
    using AdamRule<optimizer::AdamW, Real>::AdamRule;
};

template <class Real>
class RuleFor<optimizer::Adamax, Real> final : public AveragingRule<optimizer::Adamax, Real>
{
public:
    RuleFor(const optimizer::Adamax& settings, std::size_t parameters, ScalarType)
        : AveragingRule<optimizer::Adamax, Real>(settings, parameters, "exp_inf")
    {
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        this->begin(now);
        const AdamaxScalars<Real> s{.sign = signFor<Real>(this->settings().maximize),
                                    .decay = static_cast<Real>(this->settings().weightDecay),
                                    .beta1 = static_cast<Real>(this->beta1()),
                                    .share1 = static_cast<Real>(1.0 - this->beta1()),
                                    .beta2 = static_cast<Real>(this->beta2()),
                                    .stepSize = static_cast<Real>(now.lr / this->correction1()),
                                    .eps = static_cast<Real>(this->settings().eps)};
        this->loops().adamax(x.size(), x.data(), g.data(), this->averages(), this->squares(), s,
                             this->sums());
    }
};

/// How a weight decays: coupled, the decay is added to the gradient; decoupled, weights shrink beforehand.
template <class Real>
struct Decay {
    template <class Settings>
    Decay(const Settings& settings, double lr)
        : shrink(settings.decoupledWeightDecay ? static_cast<Real>(1.0 - lr * settings.weightDecay) : Real(1))
        , added(settings.decoupledWeightDecay ? Real(0) : static_cast<Real>(settings.weightDecay))
    {
    }

    Real shrink;
    Real added;
};

template <class Real>
class RuleFor<optimizer::NAdam, Real> final : public AveragingRule<optimizer::NAdam, Real>
{
public:
    RuleFor(const optimizer::NAdam& settings, std::size_t parameters, ScalarType scalars)
        : AveragingRule<optimizer::NAdam, Real>(settings, parameters)
        , m_scalars(scalars)
    {
        this->remember("mu_product", m_product);
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        this->begin(now);
        const double mu = momentumAt(this->stepCount());
        const double after = momentumAt(this->stepCount() + 1.0);
        m_product = times(m_product, mu);
        // 2.0 takes the running product out of its tensor first; 1.13 goes on inside it.
        const double ahead = this->settings().rule == optimizer::NAdamRule::Since20
                                 ? m_product * after
                                 : times(times(m_product, mu), after);
        const Decay<Real> decay(this->settings(), now.lr);
        const NadamScalars<Real> s{.decay = decay.added,
                                   .shrink = decay.shrink,
                                   .beta1 = static_cast<Real>(this->beta1()),
                                   .share1 = static_cast<Real>(1.0 - this->beta1()),
                                   .beta2 = static_cast<Real>(this->beta2()),
                                   .share2 = static_cast<Real>(1.0 - this->beta2()),
                                   .correction = static_cast<Real>(this->correction2()),
                                   .gradientStep = static_cast<Real>(now.lr * (1.0 - mu) / (1.0 - m_product)),
                                   .averageStep = static_cast<Real>(now.lr * after / (1.0 - ahead)),
                                   .eps = static_cast<Real>(this->settings().eps)};
        this->loops().nadam(x.size(), x.data(), g.data(), this->averages(), this->squares(), s, this->sums());
    }

private:
    double momentumAt(double step) const
    {
        return this->beta1() * (1.0 - 0.5 * std::pow(0.96, step * this->settings().momentumDecay));
    }

    /// A product as the tensor computes it that PyTorch keeps the running one in.
    double times(double product, double factor) const
    {
        return stored(m_scalars, product * stored(m_scalars, factor));
    }

    ScalarType m_scalars;
    double m_product = 1.0;
};

template <class Real>
class RuleFor<optimizer::RAdam, Real> final : public AveragingRule<optimizer::RAdam, Real>
{
public:
    RuleFor(const optimizer::RAdam& settings, std::size_t parameters, ScalarType)
        : AveragingRule<optimizer::RAdam, Real>(settings, parameters)
    {
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        this->begin(now);
        const double limit = 2.0 / (1.0 - this->beta2()) - 1.0;
        const double k = this->stepCount();
        const double rho = limit - 2.0 * k * std::pow(this->beta2(), k) / this->correction2();
        const bool rectified = rho > 5.0;
        const double rectifier =
            rectified ? std::sqrt((rho - 4.0) * (rho - 2.0) * limit / ((limit - 4.0) * (limit - 2.0) * rho))
                      : 1.0;
        const Decay<Real> decay(this->settings(), now.lr);
        const RadamScalars<Real> s{.decay = decay.added,
                                   .shrink = decay.shrink,
                                   .beta1 = static_cast<Real>(this->beta1()),
                                   .share1 = static_cast<Real>(1.0 - this->beta1()),
                                   .beta2 = static_cast<Real>(this->beta2()),
                                   .share2 = static_cast<Real>(1.0 - this->beta2()),
                                   .correction = static_cast<Real>(this->correction1()),
                                   .lr = static_cast<Real>(now.lr),
                                   .rootCorrection = static_cast<Real>(std::sqrt(this->correction2())),
                                   .rectifier = static_cast<Real>(rectifier),
                                   .eps = static_cast<Real>(this->settings().eps),
                                   .rectified = rectified};
        this->loops().radam(x.size(), x.data(), g.data(), this->averages(), this->squares(), s, this->sums());
    }
};

} // namespace lrp::update
