#include "core/codegen/detail/Optimizers.h"

#include "core/params/Text.h"

#include <algorithm>
#include <array>

namespace lrp::codegen
{
namespace
{

using params::Json;

/// One setting in a framework's words. Left out of a call when it has the framework's own default.
struct Word {
    std::string_view key;
    std::string_view theirs;
    Json theirDefault{}; ///< null: none that ours could be, so it is always written
};

/// An optimizer as a framework has it. Settings without a word are lacking there.
struct Dictionary {
    std::string_view optimizer;
    std::string_view name;
    std::vector<Word> words;
};

using Dictionaries = std::vector<Dictionary>;

const Dictionaries& keras()
{
    static const Word eps{"eps", "epsilon", 1e-7};
    static const Word amsgrad{"amsgrad", "amsgrad", false};
    static const Word sum{"initial_accumulator_value", "initial_accumulator_value", 0.1};
    static const Word betas{"betas", "beta_1 beta_2"};
    static const Dictionaries all{
        {"SGD", "SGD", {{"momentum", "momentum", 0.0}, {"nesterov", "nesterov", false}}},
        {"Adam", "Adam", {betas, eps, amsgrad}},
        {"AdamW", "AdamW", {betas, eps, amsgrad, {"weight_decay", "weight_decay", 0.004}}},
        {"RMSprop",
         "RMSprop",
         {{"momentum", "momentum", 0.0}, {"alpha", "rho", 0.9}, eps, {"centered", "centered", false}}},
        {"Adagrad", "Adagrad", {eps, sum}},
        {"Adadelta", "Adadelta", {{"rho", "rho", 0.95}, eps}},
        {"Adamax", "Adamax", {betas, eps}},
        {"NAdam", "Nadam", {betas, eps}},
    };
    return all;
}

const Dictionaries& optax()
{
    static const Word eps{"eps", "eps", 1e-8};
    static const Word betas{"betas", "b1 b2"};
    static const Dictionaries all{
        {"SGD", "sgd", {{"momentum", "momentum", 0.0}, {"nesterov", "nesterov", false}}},
        {"Adam", "adam", {betas, eps, {"amsgrad", ""}}},
        {"AdamW", "adamw", {betas, eps, {"weight_decay", "weight_decay", 1e-4}}},
        {"RMSprop",
         "rmsprop",
         {{"momentum", "momentum", 0.0}, {"alpha", "decay", 0.9}, eps, {"centered", "centered", false}}},
        {"Adagrad",
         "adagrad",
         {{"eps", "eps", 1e-7}, {"initial_accumulator_value", "initial_accumulator_value", 0.1}}},
        {"Adadelta", "adadelta", {{"rho", "rho", 0.9}, {"eps", "eps", 1e-6}}},
        {"Adamax", "adamax", {betas, eps}},
        {"NAdam", "nadam", {betas, eps}},
        {"RAdam", "radam", {betas, eps}},
        {"Rprop", "rprop", {{"etas", "eta_minus eta_plus"}, {"step_sizes", "min_step_size max_step_size"}}},
        {"LBFGS", "lbfgs", {{"history_size", "memory_size", 10}}},
    };
    return all;
}

/// The optimizer of PyTorch that is nearest to one that a framework lacks.
std::string nearest(const Json& settings)
{
    return settings.contains("betas") ? "Adam" : "SGD";
}

const Dictionary* find(const Dictionaries& all, std::string_view optimizer)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Dictionary& one) { return one.optimizer == optimizer; });
    return found != all.end() ? &*found : nullptr;
}

/// `key=value` in Python; a pair has two names.
void write(const Word& word, const Json& value, std::vector<std::string>& arguments)
{
    const std::string theirs(word.theirs);
    if (const auto space = theirs.find(' '); space != std::string::npos) {
        arguments.push_back(theirs.substr(0, space) + "=" + pythonLiteral(value[0]));
        arguments.push_back(theirs.substr(space + 1) + "=" + pythonLiteral(value[1]));
    } else if (!theirs.empty() && value != word.theirDefault) {
        arguments.push_back(theirs + "=" + pythonLiteral(value));
    }
}

/// Whether a setting without a word changes anything. PyTorch's default does nothing, except where it is part
/// of the rule.
bool isIdle(const params::Field& field, const Json& value)
{
    constexpr std::array<std::string_view, 4> kOfTheRule{"momentum_decay", "max_iter", "tolerance_grad",
                                                         "tolerance_change"};
    return value == field.defaultValue &&
           std::find(kOfTheRule.begin(), kOfTheRule.end(), field.key) == kOfTheRule.end();
}

/// The optimizer by a framework's dictionaries; `elsewhere` are settings that the caller writes.
Foreign translated(const Job& job, const Dictionaries& dictionaries, const std::string& framework,
                   const std::vector<std::string_view>& elsewhere)
{
    const Json settings = optimizer::toJson(job.lane.optimizer);
    const std::string name = optimizerName(job);
    const Dictionary* dictionary = find(dictionaries, name);
    Foreign foreign;
    if (!dictionary) {
        dictionary = find(dictionaries, nearest(settings));
        foreign.remark = framework + " has no " + name + "; " + std::string(dictionary->name) +
                         " stands in for it, with the lane's rates";
    }
    foreign.name = dictionary->name;
    const bool isOwn = foreign.remark.empty();
    std::vector<std::string> missing;
    for (const Word& word : dictionary->words) {
        if (settings.contains(word.key)) {
            write(word, settings[std::string(word.key)], foreign.arguments);
        }
    }
    for (const params::Field& field : params::find(optimizer::entries(), name)->fields) {
        const auto isIt = [&](const Word& word) { return word.key == field.key; };
        const bool hasWord = std::any_of(dictionary->words.begin(), dictionary->words.end(), isIt) ||
                             field.key == "lr" ||
                             std::find(elsewhere.begin(), elsewhere.end(), field.key) != elsewhere.end();
        if (!hasWord && isOwn && !isOfRelease(field.key) && !isIdle(field, settings[field.key])) {
            missing.push_back(field.key + "=" + pythonLiteral(settings[field.key]));
        }
    }
    if (!missing.empty()) {
        foreign.remark = framework + " has no " + params::joined(missing);
    }
    return foreign;
}

} // namespace

Foreign kerasOptimizer(const Job& job)
{
    return translated(job, keras(), "Keras", {});
}

Foreign optaxOptimizer(const Job& job, const std::string& momentum)
{
    Foreign foreign = translated(job, optax(), "optax", {"weight_decay"});
    const Json settings = optimizer::toJson(job.lane.optimizer);
    if (!momentum.empty()) {
        const std::string key = settings.contains("betas") ? "b1=" : "momentum=";
        std::erase_if(foreign.arguments, [&](const std::string& text) { return text.rfind(key, 0) == 0; });
        foreign.arguments.insert(foreign.arguments.begin(), key + momentum);
    }
    if (foreign.name == "adam" && settings.contains("amsgrad") && settings["amsgrad"] == true) {
        foreign.name = "amsgrad";
    }
    if (foreign.name == "lbfgs") {
        foreign.arguments.emplace_back("linesearch=None");
    }
    return foreign;
}

bool standsInLibTorch(const Job& job)
{
    constexpr std::array<std::string_view, 6> kKnown{"SGD", "Adam", "AdamW", "RMSprop", "Adagrad", "LBFGS"};
    return std::find(kKnown.begin(), kKnown.end(), optimizerName(job)) == kKnown.end();
}

std::string libTorchOptimizer(const Job& job)
{
    return standsInLibTorch(job) ? nearest(optimizer::toJson(job.lane.optimizer)) : optimizerName(job);
}

} // namespace lrp::codegen
