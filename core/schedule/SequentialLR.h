#pragma once

#include "core/params/Param.h"
#include "core/params/Result.h"

#include <cstdint>
#include <tuple>
#include <vector>

namespace lrp::schedule
{

struct Schedule;

/// Schedules one after another; the next takes over at each milestone with its own clock at 0, so warm-up and
/// then cosine is [LinearLR, CosineAnnealingLR] with one milestone.
/// At a milestone the new schedule starts from the base rate through its closed form where it has one, and
/// otherwise goes on from the rate it finds, as in PyTorch.
/// Source: torch.optim.lr_scheduler.SequentialLR, PyTorch 1.13.1, whose limits are kept: no SequentialLR,
/// ChainedScheduler or ReduceLROnPlateau inside.
struct SequentialLR {
    std::vector<Schedule> schedulers; // no initialiser: Schedule is complete only in Catalog.h
    std::vector<std::int64_t> milestones{};

    static constexpr params::Info kInfo{
        .id = "SequentialLR",
        .title = "One after another",
        .summary = "Several schedules in turn, each taking over at a milestone: warm-up, then cosine.",
        .formula = "schedule i between milestones i - 1 and i, its own clock from 0",
        .source = "PyTorch 1.13.1",
        .torch = "torch.optim.lr_scheduler.SequentialLR",
    };

    static constexpr auto params()
    {
        using Self = SequentialLR;
        return std::tuple{
            params::param("schedulers", &Self::schedulers, "Schedules", "What follows what.").mustBeGiven(),
            params::param("milestones", &Self::milestones, params::ticks(0), "Milestones",
                          "Ticks at which the next schedule takes over: one fewer than schedules.")
                .mustBeGiven(),
        };
    }

    static params::Issues check(const SequentialLR& settings);
};

} // namespace lrp::schedule
