#pragma once

#include "core/params/Param.h"
#include "core/params/Result.h"

#include <tuple>
#include <vector>

namespace lrp::schedule
{

struct Schedule;

/// Several schedules at once, each changing the rate that the one before it in the list has left.
/// Rules that multiply the present rate (StepLR, ExponentialLR, LinearLR …) compose as factors; rules that
/// write an absolute rate (LambdaLR, CyclicLR, OneCycleLR) overwrite what came before. Source:
/// torch.optim.lr_scheduler.ChainedScheduler, PyTorch 1.13.1, whose limits are kept: no ChainedScheduler or
/// ReduceLROnPlateau inside.
struct ChainedScheduler {
    std::vector<Schedule> schedulers; // no initialiser: Schedule is complete only in Catalog.h

    static constexpr params::Info kInfo{
        .id = "ChainedScheduler",
        .title = "All at once",
        .summary = "Several schedules that each change the rate at every tick, in order.",
        .formula = "lr(t) = the rate after every schedule has stepped",
        .source = "PyTorch 1.13.1",
        .torch = "torch.optim.lr_scheduler.ChainedScheduler",
    };

    static constexpr auto params()
    {
        return std::tuple{
            params::param("schedulers", &ChainedScheduler::schedulers, "Schedules",
                          "What acts on the rate, in this order.")
                .mustBeGiven(),
        };
    }

    static params::Issues check(const ChainedScheduler& settings);
};

} // namespace lrp::schedule
