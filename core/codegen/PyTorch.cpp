#include "core/codegen/detail/Targets.h"

#include "core/codegen/detail/Averages.h"
#include "core/codegen/detail/Loop.h"
#include "core/codegen/detail/Torch.h"

namespace lrp::codegen
{
namespace
{

std::string evaluation(const Job& job)
{
    return evaluation(job, job.lane.metric == experiment::Metric::ValidationLoss ? "loss" : "accuracy");
}

bool isTrainingLoss(const Job& job)
{
    return job.lane.metric == experiment::Metric::TrainingLoss;
}

/// Whether every tick has an evaluation of its own, made at the same update.
bool evaluatesAtTicks(const Job& job)
{
    return job.stepsPerTick() % job.shape.evaluateEvery == 0;
}

/// The line that ticks the schedule, and what must hold for it.
std::string tick(const Job& job, const TorchSchedule& schedule)
{
    std::string condition = tickConstant(job);
    condition = condition.empty() ? "" : "(step + 1) % " + condition + " == 0";
    if (schedule.endsWithRun) {
        condition += (condition.empty() ? "" : " and ") + std::string("step + 1 < TOTAL_STEPS");
    }
    std::string lines = "scheduler.step()\n";
    if (job.listens()) {
        const bool waits = !isTrainingLoss(job) && !evaluatesAtTicks(job);
        condition += waits ? " and metric is not None" : "";
        lines = "scheduler.step(" +
                std::string(isTrainingLoss(job) ? "sum(losses) / len(losses)"
                            : waits             ? "metric"
                                                : "evaluate(model)") +
                ")\n";
        lines = (schedule.setsRate
                     ? "rate = " + lines + "for group in optimizer.param_groups:\n    group[\"lr\"] = rate\n"
                     : lines) +
                (isTrainingLoss(job) ? "losses.clear()\n"
                 : waits             ? "metric = None\n"
                                     : "");
    }
    return condition.empty() ? lines : "if " + condition + ":\n" + indented(lines);
}

std::string loop(const Job& job, const TorchSchedule& schedule)
{
    const bool keepsLosses = job.listens() && isTrainingLoss(job);
    const bool keepsMetric = job.listens() && !isTrainingLoss(job) && !evaluatesAtTicks(job);
    std::string body;
    if (schedule.movesMomentum) {
        body += momentumLines(job, "optimizer", tickOf(job));
    }
    body += updateLines(job) + averageUpdate(job);
    body += keepsLosses ? "losses.append(loss.item())\n" : "";
    body += keepsMetric ? "if (step + 1) % " + std::to_string(job.shape.evaluateEvery) +
                              " == 0:\n    metric = evaluate(model)\n"
                        : "";
    body += schedule.scheduler.head.empty() ? "" : tick(job, schedule);
    return std::string(keepsLosses ? "losses = []\n" : "") + (keepsMetric ? "metric = None\n" : "") +
           "for step in range(TOTAL_STEPS):\n" + indented(body);
}

/// What follows the loop.
std::string end(const Job& job)
{
    return useLine(job) + averageEnd(job);
}

} // namespace

params::Result<Code> pyTorch(const Job& job)
{
    auto schedule = torchSchedule(job);
    if (!schedule) {
        return schedule.issues();
    }
    std::string definitions = schedule->definitions;
    if (job.listens() && !isTrainingLoss(job)) {
        definitions = blocks({definitions, evaluation(job)}, "\n\n");
    }
    definitions = blocks({definitions, modelDefinition(job)}, "\n\n");
    const std::string construction =
        schedule->scheduler.head.empty()
            ? ""
            : "scheduler = " + layout(schedule->scheduler, std::string("scheduler = ").size()) + "\n";
    const std::string setup = modelLine(job) + averageSetup(job) +
                              "optimizer = " + torchOptimizer(job, schedule->lr) + "\n" + construction +
                              trainLine(job);
    schedule->modules.insert({"torch", optimizerModule(job)});
    importAverage(job, schedule->modules, schedule->imports);
    const bool hasFunctions = definitions.find("def ") != std::string::npos;
    const std::string text = blocks({blocks({importLines(schedule->modules, schedule->imports),
                                             constants(job) + averageConstants(job)}),
                                     definitions},
                                    hasFunctions ? "\n\n" : "\n") +
                             (hasFunctions ? "\n\n" : "\n") + blocks({setup, loop(job, *schedule), end(job)});
    return Code{text, "py", schedule->certificate};
}

} // namespace lrp::codegen
