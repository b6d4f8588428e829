#pragma once

#include "core/codegen/detail/Call.h"
#include "core/codegen/detail/Definition.h"
#include "core/codegen/detail/Job.h"

#include <map>
#include <set>
#include <string>

namespace lrp::codegen
{

/// How a lane's schedule is built on a PyTorch optimizer: by its own scheduler classes where those have it,
/// else by LambdaLR and a function.
struct TorchSchedule {
    double lr = 0.0; ///< what the optimizer is given
    std::set<std::string> modules;
    std::map<std::string, std::set<std::string>> imports;
    std::string definitions;
    Phrase scheduler;           ///< the constructor; no head: the rate is constant
    bool movesMomentum = false; ///< by momentum(t) in the loop
    bool endsWithRun = false;   ///< must not be stepped once more after the last update
    bool setsRate = false;      ///< the loop writes what the scheduler's step(metric) returns
    Certificate certificate;
};
/// Who ticks: a loop that can leave the last tick out, or a trainer that makes one after every update.
enum class Ticks { AsToldTo, AfterEveryUpdate };
params::Result<TorchSchedule> torchSchedule(const Job& job, Ticks ticks = Ticks::AsToldTo);

/// import and from … import lines.
std::string importLines(const std::set<std::string>& modules,
                        const std::map<std::string, std::set<std::string>>& imports);

/// The named constants of the run: TOTAL_STEPS and what the tick needs.
std::string constants(const Job& job);
/// "", "STEPS_PER_EPOCH" or "EVALUATE_EVERY": what a tick takes.
std::string tickConstant(const Job& job);
/// The number of ticks before the update `step`: "step", "step // STEPS_PER_EPOCH".
std::string tickOf(const Job& job, const std::string& step = "step");
/// Lines that set the groups' momentum (or beta1) from momentum(t).
std::string momentumLines(const Job& job, const std::string& optimizer, const std::string& t);

/// A certificate for a definition.
Certificate certificateOf(const Job& job, const Definition& definition);

} // namespace lrp::codegen
