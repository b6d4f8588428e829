#include "core/codegen/detail/Targets.h"

#include "core/codegen/detail/Definition.h"
#include "core/codegen/detail/Language.h"
#include "core/codegen/detail/Native.h"
#include "core/codegen/detail/Optimizers.h"
#include "core/codegen/detail/Plateau.h"
#include "core/codegen/detail/Torch.h"
#include "core/codegen/detail/Versions.h"
#include "core/params/Text.h"

#include <algorithm>

namespace lrp::codegen
{
namespace
{

using params::Json;

constexpr const char* kFloat32 = "Keras computes in float32: expect differences of about 1e-7.";

/// What the snippet says about the learning rate.
struct KerasRate {
    std::string definitions;
    std::set<std::string> modules;
    std::map<std::string, std::set<std::string>> imports;
    std::string learningRate; ///< the optimizer's argument
    std::string callback;     ///< one that fit() is given; empty: none
    Certificate certificate;
};

bool ticksByEpoch(const Job& job)
{
    return job.lane.tick == experiment::TickUnit::Epoch;
}

/// The optimizer with Keras' names for the lane's settings; those it lacks in a comment behind it.
std::string optimizerLine(const Job& job, const std::string& learningRate)
{
    const Foreign own = kerasOptimizer(job);
    std::vector<std::string> arguments{"learning_rate=" + learningRate};
    arguments.insert(arguments.end(), own.arguments.begin(), own.arguments.end());
    if (job.lane.clip != experiment::Clip::None) {
        const bool isNorm = job.lane.clip == experiment::Clip::Norm;
        arguments.push_back((isNorm ? "global_clipnorm=" : "clipvalue=") +
                            pythonLiteral(Json(job.lane.clipAt)));
    }
    return "optimizer = keras.optimizers." + own.name + "(" + params::joined(arguments) + ")" +
           (own.remark.empty() ? "" : "  # " + own.remark) + "\n";
}

/// A schedule that counts epochs: Keras' own count updates, so a callback asks it once an epoch.
KerasRate byEpoch(KerasRate rate, const std::string& function)
{
    rate.learningRate = pythonLiteral(Json(0.1));
    rate.callback = "keras.callbacks.LearningRateScheduler(lambda epoch, lr: float(" + function + "(epoch)))";
    return rate;
}

KerasRate ofNative(const Job& job, const Native& native)
{
    const Phrase constructor{"keras.optimizers.schedules." + native.name, '(', native.arguments};
    KerasRate rate{.definitions = "schedule = " + layout(constructor, 11) + "\n",
                   .learningRate = "schedule",
                   .certificate = native.certificate};
    rate.certificate.convention = kFloat32;
    return ticksByEpoch(job) ? byEpoch(std::move(rate), "schedule") : rate;
}

/// Plain functions for a callback.
params::Result<KerasRate> perEpoch(const Job& job)
{
    const auto definition = define(job, {.dialect = {.drawsNoise = false}, .momentum = false});
    if (!definition) {
        return definition.issues();
    }
    KerasRate rate{.definitions = print(definition->program, Language::Python),
                   .certificate = certificateOf(job, *definition)};
    rate.certificate.convention = "The callback sets the rate before each epoch, which counts from 0.";
    for (std::string& module : modulesOf(definition->program)) {
        rate.modules.insert(std::move(module));
    }
    return byEpoch(std::move(rate), "rate");
}

/// A LearningRateSchedule of one's own.
params::Result<KerasRate> perStep(const Job& job)
{
    const auto definition = define(
        job, {.strict = false, .dialect = {.drawsNoise = false, .multiplies = false}, .momentum = false});
    if (!definition) {
        return definition.issues();
    }
    const std::string tick = tickConstant(job);
    const std::string t = tick.empty() ? "t" : "ops.floor(t / " + tick + ")";
    KerasRate rate{.definitions = print(definition->program, Language::Keras) +
                                  "\n\nclass Schedule(keras.optimizers.schedules.LearningRateSchedule):\n"
                                  "    def __call__(self, step):\n"
                                  "        t = ops.cast(step, \"float32\")\n"
                                  "        return ops.cast(rate(" +
                                  t +
                                  "), \"float32\")\n\n"
                                  "    def get_config(self):\n"
                                  "        return {}\n",
                   .learningRate = "Schedule()",
                   .certificate = certificateOf(job, *definition)};
    rate.certificate.convention = kFloat32;
    if (rate.definitions.find("math.") != std::string::npos) {
        rate.modules.insert("math");
    }
    rate.imports["keras"].insert("ops");
    return rate;
}

std::string metricOf(const Job& job)
{
    return job.lane.metric == experiment::Metric::TrainingLoss         ? "loss"
           : job.lane.metric == experiment::Metric::ValidationAccuracy ? "val_accuracy"
                                                                       : "val_loss";
}

/// Keras' own callback, for the rule that is Keras'.
std::optional<KerasRate> ownPlateau(const Job& job)
{
    auto own = native(job, "keras.", {});
    if (!own) {
        return std::nullopt;
    }
    const auto isMode = [](const Phrase& argument) { return argument.head.compare(0, 5, "mode=") == 0; };
    if (std::none_of(own->arguments.begin(), own->arguments.end(), isMode)) {
        own->arguments.push_back({"mode=\"min\""}); // Keras' own default goes by the metric's name
    }
    own->arguments.insert(own->arguments.begin(), {"monitor=\"" + metricOf(job) + "\""});
    KerasRate rate{.learningRate = pythonLiteral(Json(job.baseLr())), .certificate = own->certificate};
    rate.callback = Phrase{"keras.callbacks." + own->name, '(', own->arguments}.inOneLine();
    return rate;
}

params::Result<KerasRate> listening(const Job& job)
{
    if (auto own = ownPlateau(job)) {
        return *own;
    }
    const auto rule = plateauClass(job, Language::Python);
    if (!rule) {
        return rule.issues();
    }
    KerasRate rate{.definitions = rule->definition +
                                  "\n\nclass Cuts(keras.callbacks.Callback):\n"
                                  "    plateau = Plateau(rate=" +
                                  pythonLiteral(Json(job.rates.front())) +
                                  ")\n\n"
                                  "    def on_epoch_end(self, epoch, logs=None):\n"
                                  "        self.model.optimizer.learning_rate = self.plateau.step(logs[\"" +
                                  metricOf(job) + "\"])\n",
                   .modules = rule->modules,
                   .learningRate = pythonLiteral(Json(job.rates.front())),
                   .callback = "Cuts()",
                   .certificate = rule->certificate};
    rate.certificate.convention += " Keras' own callback cuts once patience reports were not better.";
    return rate;
}

params::Result<KerasRate> rateOf(const Job& job)
{
    if (job.listens()) {
        return listening(job);
    }
    const bool isConstant = std::all_of(job.rates.begin(), job.rates.end(),
                                        [&](double rate) { return rate == job.rates.front(); });
    if (isConstant) {
        return KerasRate{.learningRate = pythonLiteral(Json(job.rates.front())),
                         .certificate = {.steps = job.shape.totalSteps,
                                         .how = "the optimizer's learning_rate against " + job.definition() +
                                                ", evaluated by " + program(),
                                         .convention = kFloat32}};
    }
    const auto curve = job.curve();
    // Keras' schedules count updates, or epochs through a callback; evaluations neither way.
    const auto own =
        job.lane.tick == experiment::TickUnit::Evaluation
            ? std::nullopt
            : native(job, "keras.", curve ? kerasCandidates(*curve, job.baseLr()) : std::vector<Candidate>());
    if (own) {
        return ofNative(job, *own);
    }
    return ticksByEpoch(job) ? perEpoch(job) : perStep(job);
}

} // namespace

params::Result<Code> keras(const Job& job)
{
    auto rate = rateOf(job);
    if (!rate) {
        return rate.issues();
    }
    if (!job.momentums.empty()) {
        rate->certificate.convention +=
            " Keras cannot move the momentum of a compiled model, so it stays as it is.";
    }
    rate->modules.insert("keras");
    rate->modules.insert("numpy as np");
    const std::string constants = "TOTAL_STEPS = " + std::to_string(job.shape.totalSteps) + whyShorter(job) +
                                  "\nSTEPS_PER_EPOCH = " + std::to_string(job.shape.stepsPerEpoch) + "\n" +
                                  (job.lane.tick == experiment::TickUnit::Evaluation
                                       ? "EVALUATE_EVERY = " + std::to_string(job.shape.evaluateEvery) + "\n"
                                       : "");
    const bool validates = job.listens() && job.lane.metric != experiment::Metric::TrainingLoss;
    const std::string run =
        "model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])  # your model\n" +
        optimizerLine(job, rate->learningRate) + "model.compile(optimizer=optimizer, loss=\"mse\"" +
        (job.lane.metric == experiment::Metric::ValidationAccuracy && validates ? ", metrics=[\"accuracy\"]"
                                                                                : "") +
        ")\n\n"
        "x = np.random.randn(STEPS_PER_EPOCH * 16, 2)  # your data\n"
        "y = x.sum(axis=1, keepdims=True)\n"
        "epochs = -(-TOTAL_STEPS // STEPS_PER_EPOCH)\n"
        "model.fit(x, y, batch_size=16, epochs=epochs" +
        (validates ? ", validation_data=(x, y)" : "") +
        (rate->callback.empty() ? "" : ", callbacks=[" + rate->callback + "]") + ")\n";
    const bool defines = rate->definitions.find("def ") != std::string::npos;
    return Code{
        blocks({blocks({importLines(rate->modules, rate->imports), constants}), rate->definitions, run},
               defines ? "\n\n" : "\n"),
        "py", rate->certificate};
}

} // namespace lrp::codegen
