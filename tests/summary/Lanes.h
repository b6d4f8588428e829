#pragma once

#include "core/summary/Summary.h"

#include <cmath>
#include <initializer_list>
#include <utility>

namespace lrp::summary
{

/// A plan of these rates.
inline std::shared_ptr<experiment::Plan> planOf(std::vector<double> rates)
{
    auto plan = std::make_shared<experiment::Plan>();
    plan->rates = std::move(rates);
    return plan;
}

using Evaluated = std::vector<std::pair<std::int64_t, double>>; ///< step and validation loss

/// A run that is over, with a sample of rate 0.5 and training loss 1 for each of `steps`.
inline std::shared_ptr<engine::LaneRecord> runOf(const Evaluated& evaluated, std::int64_t steps)
{
    auto run = std::make_shared<engine::LaneRecord>();
    for (const auto& [step, loss] : evaluated) {
        run->evaluations.append({step, loss, loss, std::nan("")});
    }
    for (std::int64_t step = 0; step < steps; ++step) {
        run->samples.append({step, 0.5, 1.0, std::nan("")});
    }
    run->steps = steps;
    run->status = engine::LaneStatus::Finished;
    return run;
}

inline Lane laneOf(char letter, std::shared_ptr<engine::LaneRecord> run)
{
    const engine::LaneStatus status = run->status;
    return {.letter = letter, .name = "lane", .run = std::move(run), .status = status};
}

/// A loss of `first` that is `last` from step 100 on, evaluated every 100 of 1,000 steps.
inline Evaluated drop(double first, double last)
{
    Evaluated evaluated{{0, first}};
    for (std::int64_t step = 100; step <= 1000; step += 100) {
        evaluated.emplace_back(step, last);
    }
    return evaluated;
}

} // namespace lrp::summary
