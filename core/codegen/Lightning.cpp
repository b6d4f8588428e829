#include "core/codegen/detail/Targets.h"

#include "core/codegen/detail/Loop.h"
#include "core/codegen/detail/Torch.h"

namespace lrp::codegen
{
namespace
{

std::string monitored(experiment::Metric metric)
{
    return metric == experiment::Metric::TrainingLoss         ? "train_loss"
           : metric == experiment::Metric::ValidationAccuracy ? "val_accuracy"
                                                              : "val_loss";
}

/// {"scheduler": …}: what Lightning ticks, when, and what it hears.
std::string configuration(const Job& job)
{
    const bool epochs = job.lane.tick == experiment::TickUnit::Epoch;
    const std::string frequency = job.lane.tick == experiment::TickUnit::Evaluation ? "EVALUATE_EVERY" : "1";
    std::string text = "{\n    \"scheduler\": scheduler,\n    \"interval\": " +
                       std::string(epochs ? "\"epoch\"" : "\"step\"") + ",\n    \"frequency\": " + frequency +
                       ",\n";
    text += job.listens() ? "    \"monitor\": \"" + monitored(job.lane.metric) + "\",\n" : "";
    return text + "}";
}

/// Where a rule of one's own hears of the metric.
std::string reportHook(const Job& job)
{
    const bool everyStep = job.lane.tick == experiment::TickUnit::Step;
    const bool trains = job.lane.metric == experiment::Metric::TrainingLoss;
    const std::string hook = !trains     ? "on_validation_epoch_end(self)"
                             : everyStep ? "on_train_batch_end(self, outputs, batch, batch_index)"
                                         : "on_train_epoch_end(self)";
    const std::string value = trains && everyStep
                                  ? "outputs[\"loss\"]"
                                  : "self.trainer.callback_metrics[\"" + monitored(job.lane.metric) + "\"]";
    return "\n    def " + hook + ":\n" +
           (trains ? "" : "        if self.trainer.sanity_checking:\n            return\n") +
           "        rate = self.plateau.step(" + value +
           ".item())\n"
           "        for group in self.optimizers().param_groups:\n"
           "            group[\"lr\"] = rate\n";
}

/// Where the optimizer hears what comes next.
std::string modeHooks(const Job& job)
{
    if (!hasModes(job)) {
        return {};
    }
    std::string text;
    const auto add = [&](const std::string& hook, const std::string& mode) {
        text += "\n    def " + hook + "(self):\n        self.trainer.optimizers[0]." + mode + "()\n";
    };
    add("on_train_start", "train");
    add("on_validation_start", "eval");
    add("on_validation_end", "train");
    add("on_train_end", "eval");
    return text;
}

std::string module(const Job& job, const TorchSchedule& schedule)
{
    const std::string metric = monitored(job.lane.metric);
    std::string text = "class Model(L.LightningModule):\n"
                       "    def __init__(self):\n"
                       "        super().__init__()\n"
                       "        self.network = torch.nn.Linear(2, 1)  # your model\n";
    text += schedule.setsRate ? "        self.plateau = " + schedule.scheduler.inOneLine() + "\n" : "";
    text += "\n    def training_step(self, batch, batch_index):\n"
            "        loss = self.network(batch[0]).square().mean()  # your loss\n";
    text +=
        job.listens() && job.lane.metric == experiment::Metric::TrainingLoss
            ? "        self.log(\"train_loss\", loss, on_step=" +
                  std::string(job.lane.tick == experiment::TickUnit::Step ? "True" : "False, on_epoch=True") +
                  ")\n"
            : "";
    text += "        return loss\n";
    if (job.listens() && job.lane.metric != experiment::Metric::TrainingLoss) {
        text += "\n    def validation_step(self, batch, batch_index):\n"
                "        self.log(\"" +
                metric + "\", self.network(batch[0]).square().mean())  # your metric\n";
    }
    if (schedule.movesMomentum) {
        text += "\n    def on_train_batch_start(self, batch, batch_index):\n" +
                indented(momentumLines(job, "self.optimizers()", tickOf(job, "self.global_step")), 2);
    }
    text += schedule.setsRate ? reportHook(job) : "";
    text += modeHooks(job);
    text += "\n    def configure_optimizers(self):\n        optimizer = " +
            torchOptimizer(job, schedule.lr, "self.parameters()") + "\n";
    if (schedule.scheduler.head.empty() || schedule.setsRate) {
        return text + "        return optimizer\n";
    }
    const std::string assignment = "scheduler = ";
    return text + indented(assignment + layout(schedule.scheduler, assignment.size() + 8) + "\n", 2) +
           indented("return {\"optimizer\": optimizer, \"lr_scheduler\": " + configuration(job) + "}\n", 2);
}

/// What Trainer is told about clipping.
std::string clipArguments(const Job& job)
{
    return !clips(job) ? ""
                       : ", gradient_clip_val=" + pythonLiteral(params::Json(job.lane.clipAt)) +
                             ", gradient_clip_algorithm=\"" +
                             (job.lane.clip == experiment::Clip::Norm ? "norm" : "value") + "\"";
}

} // namespace

params::Result<Code> lightning(const Job& job)
{
    auto schedule = torchSchedule(job, Ticks::AfterEveryUpdate);
    if (!schedule) {
        return schedule.issues();
    }
    schedule->modules.insert({"torch", optimizerModule(job)});
    schedule->modules.insert("lightning as L");
    const std::string checks = job.listens() && job.lane.metric != experiment::Metric::TrainingLoss
                                   ? ", val_check_interval=" + std::to_string(job.shape.evaluateEvery) +
                                         ", check_val_every_n_epoch=None"
                                   : "";
    const std::string run = "data = torch.utils.data.TensorDataset(torch.randn(1024, 2))  # your data\n"
                            "loader = torch.utils.data.DataLoader(data, batch_size=16)\n"
                            "trainer = L.Trainer(max_steps=TOTAL_STEPS" +
                            clipArguments(job) + checks + ")\ntrainer.fit(Model(), loader" +
                            (checks.empty() ? ")\n" : ", val_dataloaders=loader)\n");
    const std::string setup =
        blocks({blocks({importLines(schedule->modules, schedule->imports), constants(job)}),
                schedule->definitions, module(job, *schedule), run},
               "\n\n");
    schedule->certificate.convention = "Lightning calls the scheduler itself, after the optimizer's step.";
    if (needsClosure(job)) {
        schedule->certificate.convention +=
            " It hands training_step to LBFGS as the closure, so there is none to write.";
    }
    return Code{setup, "py", schedule->certificate};
}

} // namespace lrp::codegen
