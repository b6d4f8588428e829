#pragma once

#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Schedule.h"

#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace lrp::schedule
{

/// Several schedules at once, each changing the rate that the one before it in the list has left.
/// Rules that multiply the present rate (StepLR, ExponentialLR, LinearLR …) compose as factors; rules that
/// write an absolute rate (LambdaLR, CyclicLR, OneCycleLR) overwrite what came before. Source:
/// torch.optim.lr_scheduler.ChainedScheduler, PyTorch 1.13.1 and 2.6, whose limits are kept: no
/// ChainedScheduler or ReduceLROnPlateau inside.
struct ChainedScheduler {
    std::vector<Schedule> schedulers{};

    static constexpr params::Info kInfo{
        .id = "ChainedScheduler",
        .title = "All at once",
        .summary = "Several schedules that each change the rate at every tick, in order.",
        .formula = "lr(t) = the rate after every schedule has stepped",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.ChainedScheduler",
        .framework = "PyTorch",
        .family = "All at once",
        .synonyms = "chained, product, multiply, combine",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::OwnScheduler>;

    static constexpr std::string_view kStarter = R"({
        "schedulers": [{"type": "LinearLR", "start_factor": 0.1, "end_factor": 1.0, "total_iters": "5 %"},
                       {"type": "ExponentialLR", "gamma": 0.999}]})";

    static constexpr auto params()
    {
        return std::tuple{
            params::param("schedulers", &ChainedScheduler::schedulers, "Schedules",
                          "What acts on the rate, in this order.")
                .mustBeGiven(),
        };
    }

    /// As far as the children are factors and leave the clock alone; see PyTorch's limits above.
    Curve curve(const Base& base) const;

    static params::Issues check(const ChainedScheduler& settings);
    std::unique_ptr<Scheduler> ownScheduler(Groups& groups, std::optional<double> lastEpoch) const;
};

} // namespace lrp::schedule
