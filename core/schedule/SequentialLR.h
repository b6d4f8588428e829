#pragma once

#include "core/params/Length.h"
#include "core/params/Param.h"
#include "core/params/Result.h"
#include "core/schedule/Curve.h"
#include "core/schedule/HookNames.h"
#include "core/schedule/Schedule.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace lrp::schedule
{

/// Schedules one after another; the next takes over at each milestone with its own clock at 0, so warm-up and
/// then cosine is [LinearLR, CosineAnnealingLR] with one milestone.
/// At a milestone the new schedule starts from the base rate through its closed form where it has one, and
/// otherwise goes on from the rate it finds, as in PyTorch.
/// Source: torch.optim.lr_scheduler.SequentialLR, PyTorch 1.13.1 and 2.6, whose limits are kept: no
/// SequentialLR or ReduceLROnPlateau inside, and a ChainedScheduler (from 2.6 on) first alone: at a milestone
/// PyTorch passes it an epoch, which it does not take, and raises.
struct SequentialLR {
    std::vector<Schedule> schedulers{};
    std::vector<params::Length> milestones{};

    static constexpr params::Info kInfo{
        .id = "SequentialLR",
        .title = "One after another",
        .summary = "Several schedules in turn, each taking over at a milestone: warm-up, then cosine.",
        .formula = "schedule i between milestones i - 1 and i, its own clock from 0",
        .source = "PyTorch 1.13.1 and 2.6",
        .torch = "torch.optim.lr_scheduler.SequentialLR",
        .framework = "PyTorch",
        .family = "One after another",
        .synonyms = "warm-up then cosine, warmup, WSD, sequence, join, milestones",
    };

    using Hooks = params::List<hook::Starter, hook::Check, hook::OwnScheduler>;

    static constexpr std::string_view kStarter = R"({
        "schedulers": [{"type": "LinearLR", "start_factor": 0.1, "end_factor": 1.0, "total_iters": "5 %"},
                       {"type": "CosineAnnealingLR", "T_max": "95 %", "eta_min": 0.0}],
        "milestones": ["5 %"]})";

    static constexpr auto params()
    {
        using Self = SequentialLR;
        return std::tuple{
            params::param("schedulers", &Self::schedulers, "Schedules",
                          "What follows what; a ChainedScheduler can only be the first, from PyTorch 2.6 on.")
                .mustBeGiven(),
            params::param("milestones", &Self::milestones, params::ticks(0), "Milestones",
                          "Ticks at which the next schedule takes over: one fewer than schedules.")
                .mustBeGiven(),
        };
    }

    /// As far as the children are factors and leave the clock alone; see PyTorch's limits above.
    Curve curve(const Base& base) const;

    static params::Issues check(const SequentialLR& settings);
    std::unique_ptr<Scheduler> ownScheduler(Groups& groups, std::optional<double> lastEpoch) const;
};

} // namespace lrp::schedule
