#include "core/codegen/detail/Targets.h"

#include "core/codegen/detail/Definition.h"
#include "core/codegen/detail/Language.h"
#include "core/codegen/detail/Loop.h"
#include "core/codegen/detail/Native.h"
#include "core/codegen/detail/Torch.h"
#include "core/params/Text.h"

#include <algorithm>

namespace lrp::codegen
{
namespace
{

using params::Json;

constexpr const char* kPrefix = "huggingface.";
constexpr const char* kTrainer = "Trainer steps the scheduler after every update, whatever the lane's tick.";

/// get_scheduler("cosine", optimizer, num_warmup_steps=…, …)
Phrase getScheduler(const Native& native)
{
    const auto isTimescale = [](const Phrase& argument) { return argument.head.find("timescale=") == 0; };
    if (std::any_of(native.arguments.begin(), native.arguments.end(), isTimescale)) {
        // get_scheduler() leaves it away without a word
        Phrase call{"get_inverse_sqrt_schedule", '(', {{"optimizer"}}};
        call.items.insert(call.items.end(), native.arguments.begin(), native.arguments.end());
        return call;
    }
    Phrase call{"get_scheduler", '(', {{"\"" + native.name + "\""}, {"optimizer"}}};
    Phrase specific{"scheduler_specific_kwargs=", '{', {}};
    for (const Phrase& argument : native.arguments) {
        const auto equals = argument.head.find('=');
        const std::string key = argument.head.substr(0, equals);
        if (key == "num_warmup_steps" || key == "num_training_steps") {
            call.items.push_back(argument);
        } else {
            specific.items.push_back({"\"" + key + "\": " + argument.head.substr(equals + 1)});
        }
    }
    if (!specific.items.empty()) {
        call.items.push_back(std::move(specific));
    }
    return call;
}

std::optional<TorchSchedule> named(const Job& job)
{
    const auto curve = job.curve();
    const bool everyStep = job.lane.tick == experiment::TickUnit::Step;
    const auto own =
        everyStep && !job.listens() && job.momentums.empty()
            ? native(job, kPrefix,
                     curve ? transformersCandidates(*curve, job.ticks()) : std::vector<Candidate>())
            : std::nullopt;
    if (!own || own->endsWithRun) {
        return std::nullopt;
    }
    TorchSchedule schedule{.lr = own->lr, .scheduler = getScheduler(*own), .certificate = own->certificate};
    schedule.imports["transformers"].insert(schedule.scheduler.head);
    if (job.rates.front() == 0.0) {
        schedule.certificate.convention = "The first update of a Transformers warm-up has the rate 0.";
    }
    return schedule;
}

/// A function of the update, since Trainer steps at every one.
params::Result<TorchSchedule> perUpdate(const Job& job)
{
    const auto definition = define(job, {});
    if (!definition) {
        return definition.issues();
    }
    TorchSchedule schedule{.lr = job.baseLr() > 0.0 ? job.baseLr() : 1.0,
                           .movesMomentum = definition->movesMomentum};
    schedule.definitions = print(definition->program, Language::Python);
    for (std::string& module : modulesOf(definition->program)) {
        schedule.modules.insert(std::move(module));
    }
    schedule.imports["torch.optim.lr_scheduler"].insert("LambdaLR");
    const std::string step = definition->endsWithRun(job) ? "min(step, TOTAL_STEPS - 1)" : "step";
    schedule.scheduler = {
        "LambdaLR",
        '(',
        {{"optimizer"},
         {"lr_lambda=lambda step: rate(" + tickOf(job, step) + ") / " + pythonLiteral(Json(schedule.lr))}}};
    schedule.certificate = certificateOf(job, *definition);
    schedule.certificate.convention = kTrainer;
    return schedule;
}

params::Result<TorchSchedule> scheduleOf(const Job& job)
{
    if (auto schedule = named(job)) {
        return *schedule;
    }
    if (job.lane.tick != experiment::TickUnit::Step && !job.listens()) {
        return perUpdate(job);
    }
    return torchSchedule(job, Ticks::AfterEveryUpdate);
}

std::string metricOf(const Job& job)
{
    return job.lane.metric == experiment::Metric::TrainingLoss         ? "loss"
           : job.lane.metric == experiment::Metric::ValidationAccuracy ? "eval_accuracy"
                                                                       : "eval_loss";
}

/// What Trainer does not do by itself, as a callback: reports to a rule of one's own, and the momentum.
std::string callback(const Job& job, const TorchSchedule& schedule)
{
    if (schedule.setsRate) {
        const bool onLog = job.lane.metric == experiment::Metric::TrainingLoss;
        return std::string("class Cuts(TrainerCallback):\n    def ") +
               (onLog ? "on_log(self, args, state, control, logs=None, **kwargs):\n        metrics = logs\n"
                      : "on_evaluate(self, args, state, control, metrics, **kwargs):\n") +
               "        if \"" + metricOf(job) +
               "\" not in metrics:\n            return\n        rate = plateau.step(metrics[\"" +
               metricOf(job) +
               "\"])\n        for group in optimizer.param_groups:\n            group[\"lr\"] = rate\n";
    }
    if (schedule.movesMomentum) {
        return "class Momentum(TrainerCallback):\n    def on_step_begin(self, args, state, control, "
               "**kwargs):\n" +
               indented(momentumLines(job, "optimizer", tickOf(job, "state.global_step")), 2);
    }
    return {};
}

/// Trainer clips at 1 unless it is told not to.
std::string largestNorm(const Job& job)
{
    return pythonLiteral(Json(job.lane.clip == experiment::Clip::Norm ? job.lane.clipAt : 0.0));
}

/// What Trainer has no argument for.
std::string beforeTraining(const Job& job)
{
    const std::string most = pythonLiteral(Json(job.lane.clipAt));
    return (job.lane.clip == experiment::Clip::Value
                ? "for parameter in model.parameters():\n    parameter.register_hook(lambda gradient: "
                  "gradient.clamp(-" +
                      most + ", " + most + "))\n"
                : "") +
           std::string(
               needsClosure(job)
                   ? "# LBFGS needs a closure, which Trainer gives to no optimizer: train with it in a "
                     "loop of your own.\n"
                   : "");
}

constexpr const char* kModel = R"(class Model(torch.nn.Module):  # your model
    def __init__(self):
        super().__init__()
        self.network = torch.nn.Linear(2, 1)

    def forward(self, x):
        return {"loss": self.network(x).square().mean()}
)";

} // namespace

params::Result<Code> transformers(const Job& job)
{
    auto schedule = scheduleOf(job);
    if (!schedule) {
        return schedule.issues();
    }
    const std::string own = callback(job, *schedule);
    const bool builtIn = job.listens() && !schedule->setsRate;
    schedule->modules.insert({"torch", optimizerModule(job)});
    if (hasModes(job)) {
        schedule->certificate.convention += std::string(schedule->certificate.convention.empty() ? "" : " ") +
                                            "Trainer switches the optimizer between training and evaluation "
                                            "by itself, since Transformers 4.45.";
    }
    schedule->imports["transformers"].insert({"Trainer", "TrainingArguments"});
    if (!own.empty()) {
        schedule->imports["transformers"].insert("TrainerCallback");
    }
    const std::string every = std::to_string(job.stepsPerTick());
    std::string arguments = "output_dir=\"out\", max_steps=TOTAL_STEPS, max_grad_norm=" + largestNorm(job);
    if (job.listens()) {
        arguments += ", eval_strategy=\"steps\", eval_steps=" + every + ", logging_steps=" + every;
        arguments += builtIn ? ", lr_scheduler_type=\"reduce_lr_on_plateau\", metric_for_best_model=\"" +
                                   metricOf(job) + "\""
                             : "";
    }
    const std::string assignment = schedule->setsRate ? "plateau = " : "scheduler = ";
    const bool isScheduled = !schedule->scheduler.head.empty();
    // Trainer always has a scheduler; one that does nothing leaves the rate alone.
    const std::string idle = "torch.optim.lr_scheduler.LambdaLR(optimizer, lr_lambda=lambda step: 1.0)";
    const std::string passed = isScheduled && !schedule->setsRate ? "scheduler" : idle;
    const std::string run =
        "model = Model()\n" + beforeTraining(job) + "optimizer = " + torchOptimizer(job, schedule->lr) +
        "\n" + (isScheduled ? assignment + layout(schedule->scheduler, assignment.size()) + "\n" : "") +
        "\n" + "data = [{\"x\": torch.randn(2)} for _ in range(1024)]  # your data\n" +
        "trainer = Trainer(\n" + "    model=model,\n    args=TrainingArguments(" + arguments +
        "),\n    train_dataset=data,\n" + (job.listens() ? "    eval_dataset=data,\n" : "") +
        "    optimizers=(optimizer, " + passed + "),\n" +
        (own.empty()
             ? ""
             : std::string("    callbacks=[") + (schedule->setsRate ? "Cuts()" : "Momentum()") + "],\n") +
        ")\ntrainer.train()\n";
    return Code{blocks({blocks({importLines(schedule->modules, schedule->imports), constants(job)}),
                        schedule->definitions, own, kModel, run},
                       "\n\n"),
                "py", schedule->certificate};
}

} // namespace lrp::codegen
