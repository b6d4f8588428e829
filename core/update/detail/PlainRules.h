#pragma once

#include "core/update/detail/Rule.h"

#include <algorithm>
#include <cmath>

namespace lrp::update
{

template <class Real>
class RuleFor<optimizer::SGD, Real> final : public ElementwiseRule<Real>
{
public:
    RuleFor(const optimizer::SGD& settings, std::size_t parameters, ScalarType)
        : ElementwiseRule<Real>(parameters)
        , m_settings(settings)
    {
        this->rememberRows("momentum_buffer", m_buffer, 1);
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        const double momentum = now.momentum.value_or(m_settings.momentum);
        SgdScalars<Real> s{.sign = signFor<Real>(m_settings.maximize),
                           .decay = static_cast<Real>(m_settings.weightDecay),
                           .lr = static_cast<Real>(now.lr),
                           .momentum = static_cast<Real>(momentum),
                           .kept = static_cast<Real>(momentum),
                           .share = static_cast<Real>(1.0 - m_settings.dampening),
                           .nesterov = m_settings.nesterov};
        if (momentum == 0.0) {
            this->loops().descend(x.size(), x.data(), g.data(), s, this->sums());
            return;
        }
        if (m_buffer.empty()) { // the first buffer is the gradient itself, undamped
            m_buffer.assign(this->size(), 0);
            s.kept = 0;
            s.share = 1;
        }
        this->loops().momentum(x.size(), x.data(), g.data(), m_buffer.data(), s, this->sums());
    }

private:
    optimizer::SGD m_settings;
    std::vector<Real> m_buffer;
};

template <class Real>
class RuleFor<optimizer::Adagrad, Real> final : public ElementwiseRule<Real>
{
public:
    RuleFor(const optimizer::Adagrad& settings, std::size_t parameters, ScalarType)
        : ElementwiseRule<Real>(parameters)
        , m_settings(settings)
    {
        this->remember("step", m_step);
        this->remember("sum", m_sum, static_cast<Real>(settings.initialAccumulatorValue));
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        m_step += 1.0;
        const AdagradScalars<Real> s{
            .sign = signFor<Real>(m_settings.maximize),
            .decay = static_cast<Real>(m_settings.weightDecay),
            .lr = static_cast<Real>(now.lr / (1.0 + (m_step - 1.0) * m_settings.lrDecay)),
            .eps = static_cast<Real>(m_settings.eps)};
        this->loops().adagrad(x.size(), x.data(), g.data(), m_sum.data(), s, this->sums());
    }

private:
    optimizer::Adagrad m_settings;
    double m_step = 0.0;
    std::vector<Real> m_sum;
};

template <class Real>
class RuleFor<optimizer::Adadelta, Real> final : public ElementwiseRule<Real>
{
public:
    RuleFor(const optimizer::Adadelta& settings, std::size_t parameters, ScalarType)
        : ElementwiseRule<Real>(parameters)
        , m_settings(settings)
    {
        this->remember("square_avg", m_squares);
        this->remember("acc_delta", m_deltas);
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        const AdadeltaScalars<Real> s{.sign = signFor<Real>(m_settings.maximize),
                                      .decay = static_cast<Real>(m_settings.weightDecay),
                                      .lr = static_cast<Real>(now.lr),
                                      .rho = static_cast<Real>(m_settings.rho),
                                      .share = static_cast<Real>(1.0 - m_settings.rho),
                                      .eps = static_cast<Real>(m_settings.eps)};
        this->loops().adadelta(x.size(), x.data(), g.data(), m_squares.data(), m_deltas.data(), s,
                               this->sums());
    }

private:
    optimizer::Adadelta m_settings;
    std::vector<Real> m_squares;
    std::vector<Real> m_deltas;
};

template <class Real>
class RuleFor<optimizer::RMSprop, Real> final : public ElementwiseRule<Real>
{
public:
    RuleFor(const optimizer::RMSprop& settings, std::size_t parameters, ScalarType)
        : ElementwiseRule<Real>(parameters)
        , m_settings(settings)
    {
        this->remember("square_avg", m_squares);
        if (settings.centered) {
            this->remember("grad_avg", m_averages);
        }
        this->rememberRows("momentum_buffer", m_buffer, 1);
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        const double momentum = now.momentum.value_or(m_settings.momentum);
        const RmspropScalars<Real> s{.sign = signFor<Real>(m_settings.maximize),
                                     .decay = static_cast<Real>(m_settings.weightDecay),
                                     .lr = static_cast<Real>(now.lr),
                                     .alpha = static_cast<Real>(m_settings.alpha),
                                     .share = static_cast<Real>(1.0 - m_settings.alpha),
                                     .momentum = static_cast<Real>(momentum),
                                     .eps = static_cast<Real>(m_settings.eps)};
        const bool moves = momentum > 0.0;
        if (moves && m_buffer.empty()) {
            m_buffer.assign(this->size(), 0);
        }
        this->loops().rmsprop(x.size(), x.data(), g.data(), m_squares.data(),
                              m_settings.centered ? m_averages.data() : nullptr,
                              moves ? m_buffer.data() : nullptr, s, this->sums());
    }

private:
    optimizer::RMSprop m_settings;
    std::vector<Real> m_squares;
    std::vector<Real> m_averages;
    std::vector<Real> m_buffer;
};

template <class Real>
class RuleFor<optimizer::Rprop, Real> final : public ElementwiseRule<Real>
{
public:
    RuleFor(const optimizer::Rprop& settings, std::size_t parameters, ScalarType)
        : ElementwiseRule<Real>(parameters)
        , m_settings(settings)
    {
        this->remember("step", m_step);
        this->remember("prev", m_before);
        this->remember("step_size", m_sizes);
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        if (m_step == 0.0) {
            std::fill(m_sizes.begin(), m_sizes.end(), static_cast<Real>(now.lr));
        }
        m_step += 1.0;
        const RpropScalars<Real> s{.sign = signFor<Real>(m_settings.maximize),
                                   .shrink = static_cast<Real>(m_settings.etas[0]),
                                   .grow = static_cast<Real>(m_settings.etas[1]),
                                   .smallest = static_cast<Real>(m_settings.stepSizes[0]),
                                   .largest = static_cast<Real>(m_settings.stepSizes[1])};
        this->loops().rprop(x.size(), x.data(), g.data(), m_before.data(), m_sizes.data(), s, this->sums());
    }

private:
    optimizer::Rprop m_settings;
    double m_step = 0.0;
    std::vector<Real> m_before;
    std::vector<Real> m_sizes;
};

template <class Real>
class RuleFor<optimizer::ASGD, Real> final : public ElementwiseRule<Real>
{
public:
    RuleFor(const optimizer::ASGD& settings, std::size_t parameters, ScalarType scalars)
        : ElementwiseRule<Real>(parameters)
        , m_settings(settings)
        , m_scalars(scalars)
    {
        this->remember("step", m_step);
        this->remember("eta", m_eta);
        this->remember("mu", m_mu);
        this->remember("ax", m_average);
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        if (m_step == 0.0) {
            m_eta = stored(m_scalars, now.lr);
        }
        m_step += 1.0;
        const AsgdScalars<Real> s{.sign = signFor<Real>(m_settings.maximize),
                                  .decay = static_cast<Real>(m_settings.weightDecay),
                                  .shrink = static_cast<Real>(1.0 - m_settings.lambd * m_eta),
                                  .eta = static_cast<Real>(m_eta),
                                  .mu = static_cast<Real>(m_mu)};
        this->loops().asgd(x.size(), x.data(), g.data(), m_average.data(), s, this->sums());
        m_eta =
            stored(m_scalars, now.lr / std::pow(1.0 + m_settings.lambd * now.lr * m_step, m_settings.alpha));
        m_mu = stored(m_scalars, 1.0 / std::max(1.0, m_step - m_settings.t0));
    }

private:
    optimizer::ASGD m_settings;
    ScalarType m_scalars;
    double m_step = 0.0;
    double m_eta = 0.0; ///< for the next step; set from the rate at the first
    double m_mu = 1.0;
    std::vector<Real> m_average;
};

} // namespace lrp::update
