#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/OneCycleLR.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <tuple>

namespace lrp::schedule
{

/// Anneals from whatever rate it finds to a constant, for stochastic weight averaging.
///     lr = swa_lr · a(s) + left · (1 − a(s)),  s = calls / anneal_epochs, a(s) = s or (1 − cos πs) / 2
/// `left` is the rate being left, recovered from the present one by undoing the previous blend.
/// Source: Izmailov et al. 2018, arXiv:1803.05407; torch.optim.swa_utils.SWALR, PyTorch 1.13.1.
struct SWALR {
    PerGroup swaLr = 0.05;
    params::Length annealEpochs = 10;
    Anneal annealStrategy = Anneal::Cos;

    static constexpr params::Info kInfo{
        .id = "SWALR",
        .title = "Anneal to a constant (SWA)",
        .summary = "Moves to swa_lr in anneal_epochs ticks and stays there.",
        .formula = "lr = swa_lr * a(s) + left * (1 - a(s))",
        .source = "arXiv:1803.05407",
        .torch = "torch.optim.swa_utils.SWALR",
        .framework = "PyTorch",
        .family = "Anneal to a constant",
        .synonyms = "SWA, stochastic weight averaging, swa_lr",
        .paced = "epoch",
    };

    using Hooks = params::List<hook::Fits, hook::Next, hook::ClosedForm>;

    static constexpr bool kHasClosedForm = false; ///< PyTorch has none

    static constexpr auto params()
    {
        using Self = SWALR;
        return std::tuple{
            params::param("swa_lr", &Self::swaLr, params::learningRate(), "SWA rate", "Rate it moves to.")
                .mustBeGiven(),
            params::param("anneal_epochs", &Self::annealEpochs, params::ticks(0).asInt(), "Length",
                          "Ticks until it is there; 0 jumps."),
            params::param("anneal_strategy", &Self::annealStrategy, "Shape",
                          "cos: half a cosine; linear: a straight line."),
        };
    }

    double next(const Tick& tick) const
    {
        double step = tick.calls - 1.0;
        if (annealEpochs.ticks() == 0.0) {
            step = std::max(1.0, step);
        }
        const double before = share(step - 1.0);
        const double now = share(step);
        const double target = swaLr[tick.group];
        const double left = before == 1.0 ? target : (tick.lr - before * target) / (1.0 - before);
        return target * now + left * (1.0 - now);
    }

    Curve curve(const Base& base) const
    {
        return ramp(base.lr, swaLr[base.group], annealEpochs.ticks(),
                    annealStrategy == Anneal::Cos ? curve::Shape::Cosine : curve::Shape::Linear);
    }

    params::Issues fits(const Groups& groups) const;

private:
    double share(double step) const
    {
        const double s = std::clamp(step / std::max(1.0, annealEpochs.ticks()), 0.0, 1.0);
        return annealStrategy == Anneal::Cos ? (1.0 - std::cos(std::numbers::pi * s)) / 2.0 : s;
    }
};

} // namespace lrp::schedule
