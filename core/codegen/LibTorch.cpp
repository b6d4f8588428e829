#include "core/codegen/detail/Targets.h"

#include "core/codegen/detail/Definition.h"
#include "core/codegen/detail/Language.h"
#include "core/codegen/detail/Loop.h"
#include "core/codegen/detail/Optimizers.h"
#include "core/codegen/detail/Plateau.h"
#include "core/codegen/detail/Torch.h"
#include "core/params/Json.h"
#include "core/params/Text.h"

#include <algorithm>

namespace lrp::codegen
{
namespace
{

using params::Json;

std::string cppLiteral(const Json& value)
{
    if (value.is_boolean()) {
        return value.get<bool>() ? "true" : "false";
    }
    if (value.is_array()) {
        std::vector<std::string> items;
        for (const Json& item : value) {
            items.push_back(cppLiteral(item));
        }
        return "{" + params::joined(items) + "}";
    }
    return value.is_number_float() ? literal(value.get<double>(), Language::Cpp) : params::dump(value);
}

/// Whether the options have this setting. The rate is written by itself; climbing is left to the loss's sign.
bool has(const Job& job, const std::string& key)
{
    const auto shared = {"betas", "eps", "weight_decay"};
    const bool isShared = std::find(shared.begin(), shared.end(), key) != shared.end();
    return standsInLibTorch(job) ? isShared && (libTorchOptimizer(job) == "Adam" || key == "weight_decay")
                                 : key != "lr" && key != "maximize";
}

std::string standInLine(const Job& job)
{
    return standsInLibTorch(job) ? "// LibTorch 1.13 and 2.6 have no " + optimizerName(job) + "; " +
                                       libTorchOptimizer(job) + " stands in for it, with the lane's rates.\n"
                                 : "";
}

/// torch::optim::SGDOptions(0.1).momentum(0.9)
std::string options(const Job& job, double lr)
{
    const params::Entry* entry = params::find(optimizer::entries(), optimizerName(job));
    const Json settings = optimizer::toJson(job.lane.optimizer);
    std::string text =
        "torch::optim::" + libTorchOptimizer(job) + "Options(" + literal(lr, Language::Cpp) + ")";
    for (const params::Field& field : entry->fields) {
        if (has(job, field.key) && settings[field.key] != field.defaultValue) {
            const std::string value = cppLiteral(settings[field.key]);
            text += "." + field.key + "(" +
                    (field.key == "betas" ? "std::make_tuple(" + value.substr(1, value.size() - 2) + ")"
                                          : value) +
                    ")";
        }
    }
    return text;
}

/// "STEPS_PER_EPOCH" → "kStepsPerEpoch"
std::string cppConstant(const std::string& name)
{
    return name.empty() ? "" : name == "STEPS_PER_EPOCH" ? "kStepsPerEpoch" : "kEvaluateEvery";
}

std::string tickOfStep(const Job& job)
{
    const std::string tick = cppConstant(tickConstant(job));
    return "static_cast<double>(step" + (tick.empty() ? "" : " / " + tick) + ")";
}

/// Writes rate and momentum into the groups before each update.
std::string groupLines(const Job& job, const std::string& rate, const std::string& momentum)
{
    std::string body = "auto& options = static_cast<torch::optim::" + libTorchOptimizer(job) +
                       "Options&>(group.options());\noptions.lr(" + rate + ");\n";
    if (!momentum.empty()) {
        const Json settings = optimizer::toJson(job.lane.optimizer);
        body += settings.contains("betas") ? "options.betas(std::make_tuple(" + momentum + ", " +
                                                 cppLiteral(settings["betas"][1]) + "));\n"
                                           : "options.momentum(" + momentum + ");\n";
    }
    return "for (auto& group : optimizer.param_groups()) {\n" + indented(body) + "}\n";
}

std::string includes(bool noise)
{
    return std::string("#include <torch/torch.h>\n\n") +
           (noise ? "#include <ATen/CPUGeneratorImpl.h>\n\n" : "") +
           "#include <algorithm>\n#include <cmath>\n#include <cstdint>\n#include <limits>\n#include <tuple>\n"
           "#include <vector>\n";
}

std::string constantLines(const Job& job)
{
    const std::string tick = cppConstant(tickConstant(job));
    return "constexpr std::int64_t kTotalSteps = " + std::to_string(job.shape.totalSteps) + ";" +
           whyShorter(job, "//") + "\n" +
           (tick.empty()
                ? ""
                : "constexpr std::int64_t " + tick + " = " + std::to_string(job.stepsPerTick()) + ";\n");
}

std::string program(const Job& job, const std::string& definitions, double lr, const std::string& before,
                    const std::string& body, bool noise)
{
    const std::string main = "torch::nn::Linear model(2, 1); // your model\n" + standInLine(job) +
                             "torch::optim::" + libTorchOptimizer(job) + " optimizer(model->parameters(), " +
                             options(job, lr) + ");\n" + before +
                             "for (std::int64_t step = 0; step < kTotalSteps; ++step) {\n" + indented(body) +
                             "}\n";
    return blocks(
        {includes(noise), constantLines(job), definitions, "int main()\n{\n" + indented(main) + "}\n"});
}

params::Result<Code> scheduled(const Job& job)
{
    const auto definition = define(job, {.strict = false, .rateName = "learningRate"});
    if (!definition) {
        return definition.issues();
    }
    const std::string t = tickOfStep(job);
    const std::string body =
        groupLines(job, "learningRate(" + t + ")", definition->movesMomentum ? "momentum(" + t + ")" : "") +
        cppUpdateLines(job);
    Certificate certificate = certificateOf(job, *definition);
    certificate.convention =
        "t counts ticks from 0 and the rate is set before optimizer.step(); C++'s own StepLR would "
        "lag one call behind Python's.";
    return Code{program(job, print(definition->program, Language::Cpp), job.baseLr(), "", body,
                        drawsNoise(definition->program)),
                "cpp", certificate};
}

params::Result<Code> listening(const Job& job)
{
    const auto rule = plateauClass(job, Language::Cpp);
    if (!rule) {
        return rule.issues();
    }
    const bool trainingLoss = job.lane.metric == experiment::Metric::TrainingLoss;
    const std::string tick = cppConstant(tickConstant(job));
    const std::string every = std::to_string(job.shape.evaluateEvery);
    const bool waits = !trainingLoss && job.stepsPerTick() % job.shape.evaluateEvery != 0;
    std::string condition = tick.empty() ? "" : "(step + 1) % " + tick + " == 0";
    condition += waits ? " && !std::isnan(metric)" : "";
    std::string report = "const double rate = plateau.step(" +
                         std::string(trainingLoss ? "lossSum / losses"
                                     : waits      ? "metric"
                                                  : "evaluate(model)") +
                         ");\n" + groupLines(job, "rate", "") +
                         (trainingLoss ? "lossSum = losses = 0.0;\n"
                          : waits      ? "metric = std::numeric_limits<double>::quiet_NaN();\n"
                                       : "");
    std::string body = cppUpdateLines(job);
    body += trainingLoss ? "lossSum += loss.item<double>();\nlosses += 1.0;\n" : "";
    body += waits ? "if ((step + 1) % " + every + " == 0) {\n    metric = evaluate(model);\n}\n" : "";
    body += condition.empty() ? "{\n" + indented(report) + "}\n"
                              : "if (" + condition + ") {\n" + indented(report) + "}\n";
    const std::string before = "Plateau plateau{" + literal(job.rates.front(), Language::Cpp) + "};\n" +
                               (trainingLoss ? "double lossSum = 0.0;\ndouble losses = 0.0;\n"
                                : waits      ? "double metric = std::numeric_limits<double>::quiet_NaN();\n"
                                             : "");
    const std::string evaluate = trainingLoss
                                     ? ""
                                     : "double evaluate(torch::nn::Linear& /*model*/)\n{\n    return 1.0; // "
                                       "your validation metric\n}\n";
    return Code{program(job, blocks({rule->definition, evaluate}), job.rates.front(), before, body, false),
                "cpp", rule->certificate};
}

} // namespace

params::Result<Code> libTorch(const Job& job)
{
    return job.listens() ? listening(job) : scheduled(job);
}

} // namespace lrp::codegen
