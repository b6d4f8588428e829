#pragma once

#include "core/params/Hooks.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/text/Translate.h"

#include <string_view>
#include <tuple>

namespace lrp::optimizer
{

/// Stochastic gradient descent with momentum. g = gradient + weight_decay·x (coupled decay);
///     m ← momentum·m + (1 − dampening)·g;   x ← x − lr·m   (Nesterov: x ← x − lr·(g + momentum·m))
/// The first m is g itself.
/// Source: torch.optim.SGD, PyTorch 1.13.1 (which must be given its lr) and 2.6; Sutskever et al. 2013 for
/// the momentum, with PyTorch's placement of lr.
struct SGD {
    double lr = 0.001;
    double momentum = 0.0;
    double dampening = 0.0;
    double weightDecay = 0.0;
    bool nesterov = false;
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "SGD",
        .title = "SGD",
        .summary = "Gradient descent, with momentum, dampening and Nesterov's look-ahead as options.",
        .formula = "m = momentum * m + (1 - dampening) * g; x = x - lr * m",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.SGD",
    };

    using Hooks = params::List<params::hook::Starter, params::hook::Check>;

    static constexpr std::string_view kStarter = R"({"lr": 0.1})";

    static constexpr auto params()
    {
        using Self = SGD;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from; PyTorch 1.13 must be given one."),
            params::param("momentum", &Self::momentum, params::atLeast(0.0).soft(0.0, 0.9999), "Momentum",
                          "Share of the last update that is kept."),
            params::param("dampening", &Self::dampening, params::number().soft(0.0, 1.0), "Dampening",
                          "Share of the gradient left out of the momentum.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty, added to the gradient (coupled)."),
            params::param("nesterov", &Self::nesterov, "Nesterov", "Look ahead along the momentum.")
                .rarelySet(),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead of descending it.")
                .rarelySet(),
        };
    }

    static params::Issues check(const SGD& settings)
    {
        if (settings.nesterov && (settings.momentum <= 0.0 || settings.dampening != 0.0)) {
            return {{"/nesterov",
                     translate("optimizer", "is true; needs a momentum above 0 and a dampening of 0")}};
        }
        return {};
    }
};

} // namespace lrp::optimizer
