#pragma once

#include "core/schedule/Catalog.h"
#include "core/schedule/Scheduler.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <optional>
#include <string>

namespace lrp::schedule
{

/// How each kind of settings computes: next() from the present rate, closed() from the base rate. Most
/// settings are their own rule; those below need something prepared first.
template <class S>
struct Rule : S {
    explicit Rule(const S& settings)
        : S(settings)
    {
    }
};

template <>
struct Rule<LambdaLR> {
    explicit Rule(const LambdaLR& settings)
        : f(settings.lrLambda)
    {
    }
    double next(const Tick& tick) const { return tick.base * f(tick.group, tick.t); }

    CompiledFunctions f;
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
struct Rule<CyclicLR> : CyclicLR {
    explicit Rule(const CyclicLR& settings)
        : CyclicLR(settings)
    {
        if (scaleFn) {
            userScale.emplace(*scaleFn);
        }
    }

    void claim(Groups& groups) const
    {
        for (std::size_t g = 0; g < groups.size(); ++g) {
            groups[g].lr = baseLr[g];
        }
    }

    double next(const Tick& tick) const
    {
        return tick.base + (maxLr[tick.group] - tick.base) * wave(tick.t).height * wave(tick.t).scale;
    }

    void moveMomentum(Group& group, const Tick& tick) const
    {
        if (cycleMomentum && group.momentum) {
            const auto [height, scale] = wave(tick.t);
            const double high = maxMomentum[tick.group];
            group.momentum = high - (high - baseMomentum[tick.group]) * height * scale;
        }
    }

    /// The base rates from the second step on: those of the settings, whatever initial_lr says.
    double baseAfterStart(std::size_t group) const { return baseLr[group]; }

private:
    struct Wave {
        double height;
        double scale;
    };

    Wave wave(double t) const
    {
        const auto up = static_cast<double>(stepSizeUp);
        const double total = up + static_cast<double>(stepSizeDown.value_or(stepSizeUp));
        const double ratio = up / total;
        const double cycle = std::floor(1.0 + t / total);
        const double x = 1.0 + t / total - cycle;
        const double height = x <= ratio ? x / ratio : (x - 1.0) / (ratio - 1.0);
        return {height, scaleAt(t, cycle)};
    }

    double scaleAt(double t, double cycle) const
    {
        if (userScale) {
            return (*userScale)(0, scaleMode == ScaleMode::Cycle ? cycle : t);
        }
        switch (mode) {
        case CyclicMode::Triangular2:
            return 1.0 / std::pow(2.0, cycle - 1.0);
        case CyclicMode::ExpRange:
            return std::pow(gamma, t);
        case CyclicMode::Triangular:
            break;
        }
        return 1.0;
    }

    std::optional<CompiledFunctions> userScale;
};

template <>
struct Rule<OneCycleLR> : OneCycleLR {
    explicit Rule(const OneCycleLR& settings)
        : OneCycleLR(settings)
    {
    }

    void claim(Groups& groups) const
    {
        for (std::size_t g = 0; g < groups.size(); ++g) {
            groups[g].initialLr = maxLr[g] / divFactor;
        }
    }

    double next(const Tick& tick) const
    {
        if (tick.t > static_cast<double>(length())) {
            throw ScheduleError("OneCycleLR was stepped " +
                                std::to_string(static_cast<std::int64_t>(tick.t)) +
                                " times; its cycle has total_steps = " + std::to_string(length()));
        }
        return phase(tick.t, tick.base, maxLr[tick.group], tick.base / finalDivFactor);
    }

    void moveMomentum(Group& group, const Tick& tick) const
    {
        if (!cycleMomentum) {
            return;
        }
        const double high = maxMomentum[tick.group];
        const double value = phase(tick.t, high, baseMomentum[tick.group], high);
        (group.beta1 ? group.beta1 : group.momentum) = value;
    }

private:
    double phase(double t, double initial, double peak, double last) const
    {
        const auto total = static_cast<double>(length());
        const double rise = pctStart * total - 1.0;
        std::array<double, 3> ends{rise, total - 1.0, total - 1.0};
        std::array<double, 4> values{initial, peak, last, last};
        std::size_t phases = 2;
        if (threePhase) {
            ends = {rise, 2.0 * pctStart * total - 2.0, total - 1.0};
            values = {initial, peak, initial, last};
            phases = 3;
        }
        double begin = 0.0;
        std::size_t i = 0;
        while (i + 1 < phases && t > ends[i]) {
            begin = ends[i++];
        }
        if (ends[i] == begin) {
            throw ScheduleError("OneCycleLR reached a phase of no length; pct_start leaves it no step");
        }
        const double s = (t - begin) / (ends[i] - begin);
        const double a = values[i];
        const double b = values[i + 1];
        return annealStrategy == Anneal::Cos ? b + (a - b) / 2.0 * (std::cos(std::numbers::pi * s) + 1.0)
                                             : (b - a) * s + a;
    }
};

} // namespace lrp::schedule
