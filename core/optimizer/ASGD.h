#pragma once

#include "core/params/Param.h"

#include <tuple>

namespace lrp::optimizer
{

/// Stochastic gradient descent that keeps an average of its path. g = gradient + weight_decay·x (coupled);
///     x ← x(1 − lambd·η) − η·g,  ax ← ax + (x − ax)·μ
///     η ← lr/(1 + lambd·lr·k)^alpha,  μ ← 1/max(1, k − t0)   for the step after
/// η starts at lr, so a changed rate acts one step late. ax is kept beside the weights and never feeds back.
/// Source: Polyak & Juditsky 1992; torch.optim.ASGD, PyTorch 1.13.1 and 2.6.
struct ASGD {
    double lr = 0.01;
    double lambd = 1e-4;
    double alpha = 0.75;
    double t0 = 1e6;
    double weightDecay = 0.0;
    bool maximize = false;

    static constexpr params::Info kInfo{
        .id = "ASGD",
        .title = "ASGD",
        .summary =
            "Gradient descent with a rate that decays by itself, and an average of the path beside it.",
        .formula = "eta = lr / (1 + lambd * lr * k)^alpha; x = x * (1 - lambd * eta) - eta * g",
        .source = "Polyak & Juditsky 1992",
        .torch = "torch.optim.ASGD",
    };

    static constexpr auto params()
    {
        using Self = ASGD;
        return std::tuple{
            params::param("lr", &Self::lr, params::learningRate(0.0), "Base rate",
                          "The rate the schedule starts from; acts one step late."),
            params::param("lambd", &Self::lambd, params::number().soft(0.0, 1.0), "Lambda",
                          "Decay of the weights, and of the rate over the steps."),
            params::param("alpha", &Self::alpha, params::number().soft(0.0, 1.0), "Alpha",
                          "Power of the rate's decay."),
            params::param("t0", &Self::t0, params::number().soft(0.0, 1e9), "Averaging from",
                          "The step at which averaging begins.")
                .rarelySet(),
            params::param("weight_decay", &Self::weightDecay, params::atLeast(0.0), "Weight decay",
                          "L2 penalty, added to the gradient (coupled)."),
            params::param("maximize", &Self::maximize, "Maximize", "Climb the loss instead of descending it.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::optimizer
