#pragma once

#include "core/schedule/CosineAnnealingLR.h"
#include "core/schedule/Function.h"
#include "core/schedule/Group.h"
#include "core/schedule/MultiplicativeLR.h"

#include <cmath>
#include <numbers>

namespace lrp::schedule
{

/// How PyTorch's recurrences compute: next() gives the rate from the present one. Most settings are their own
/// rule; those below need something prepared first.
template <class S>
struct Rule : S {
    explicit Rule(const S& settings)
        : S(settings)
    {
    }
};

template <>
struct Rule<MultiplicativeLR> {
    explicit Rule(const MultiplicativeLR& settings)
        : f(settings.lrLambda)
    {
    }
    double next(const Tick& tick) const { return tick.t > 0.0 ? tick.lr * f(tick.group, tick.t) : tick.lr; }

    CompiledFunctions f;
};

template <>
struct Rule<CosineAnnealingLR> : CosineAnnealingLR {
    explicit Rule(const CosineAnnealingLR& settings)
        : CosineAnnealingLR(settings)
    {
    }

    double next(const Tick& tick)
    {
        const double half = tMax.ticks();
        if (tick.t == 0.0) {
            return tick.lr;
        }
        if (tick.calls == 1.0) {
            return curve({.lr = tick.base, .group = tick.group})(tick.t);
        }
        if (std::fmod(tick.t - 1.0 - half, 2.0 * half) == 0.0) { // at the floor the ratio divides by zero
            return tick.lr + (tick.base - etaMin) * (1.0 - std::cos(std::numbers::pi / half)) / 2.0;
        }
        lookAt(tick.t);
        return (1.0 + m_now) / (1.0 + m_before) * (tick.lr - etaMin) + etaMin;
    }

private:
    double cosine(double t) const { return std::cos(std::numbers::pi * t / tMax.ticks()); }

    /// The cosine of the tick before is at hand when ticks come one after another: it costs most of a tick.
    void lookAt(double t)
    {
        if (t == m_t) {
            return;
        }
        m_before = t - 1.0 == m_t ? m_now : cosine(t - 1.0);
        m_now = cosine(t);
        m_t = t;
    }

    double m_t = -1.0;
    double m_now = 1.0;
    double m_before = 1.0;
};

} // namespace lrp::schedule
