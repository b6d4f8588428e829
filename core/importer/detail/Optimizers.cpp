#include "core/importer/detail/Optimizers.h"

#include "core/importer/detail/Settings.h"
#include "core/params/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lrp::importer
{
namespace
{

/// An optimizer of PyTorch, schedulefree or prodigyopt and what it takes behind its parameters, in the order
/// of PyTorch 1.13.1 and 2.6; behind "*" by keyword alone. No arguments: one that the program does not have.
/// (Schedules are imported without core/optimizer.)
struct KnownOptimizer {
    std::string_view name;
    std::array<std::string_view, 11> arguments;
};

constexpr std::array<KnownOptimizer, 16> kKnown{{
    {"SGD", {"lr", "momentum", "dampening", "weight_decay", "nesterov", "*", "maximize"}},
    {"Adam", {"lr", "betas", "eps", "weight_decay", "amsgrad", "*", "maximize"}},
    {"AdamW", {"lr", "betas", "eps", "weight_decay", "amsgrad", "*", "maximize"}},
    {"RMSprop", {"lr", "alpha", "eps", "weight_decay", "momentum", "centered", "*", "maximize"}},
    {"Adagrad", {"lr", "lr_decay", "weight_decay", "initial_accumulator_value", "eps", "*", "maximize"}},
    {"Adadelta", {"lr", "rho", "eps", "weight_decay", "*", "maximize"}},
    {"Adamax", {"lr", "betas", "eps", "weight_decay", "*", "maximize"}},
    {"ASGD", {"lr", "lambd", "alpha", "t0", "weight_decay", "*", "maximize"}},
    {"LBFGS",
     {"lr", "max_iter", "max_eval", "tolerance_grad", "tolerance_change", "history_size", "line_search_fn"}},
    {"NAdam", {"lr", "betas", "eps", "weight_decay", "momentum_decay", "decoupled_weight_decay"}},
    {"RAdam", {"lr", "betas", "eps", "weight_decay", "decoupled_weight_decay"}},
    {"Rprop", {"lr", "etas", "step_sizes", "*", "maximize"}},
    {"SparseAdam", {}},
    {"SGDScheduleFree", {"lr", "momentum", "weight_decay", "warmup_steps", "r", "weight_lr_power"}},
    {"AdamWScheduleFree", {"lr", "betas", "eps", "weight_decay", "warmup_steps", "r", "weight_lr_power"}},
    {"Prodigy",
     {"lr", "betas", "beta3", "eps", "weight_decay", "decouple", "use_bias_correction", "safeguard_warmup",
      "d0", "d_coef", "growth_rate"}},
}};

const KnownOptimizer* find(std::string_view name)
{
    const std::string_view last = name.substr(name.rfind('.') + 1);
    const auto found = std::find_if(kKnown.begin(), kKnown.end(),
                                    [&](const KnownOptimizer& known) { return known.name == last; });
    return found != kKnown.end() ? &*found : nullptr;
}

/// The names of all arguments, and how many of them may be given by position.
std::pair<std::vector<std::string>, std::size_t> argumentsOf(const KnownOptimizer& known)
{
    std::vector<std::string> names{"params"};
    std::size_t positions = 0;
    for (const std::string_view name : known.arguments) {
        if (name == "*") {
            positions = names.size();
        } else if (!name.empty()) {
            names.emplace_back(name);
        }
    }
    return {names, positions > 0 ? positions : names.size()};
}

std::string ignored(const std::string& name, const std::string& type, const Place& place,
                    const std::string& why)
{
    return translate("importer", "%1 of %2 (%3) is ignored: %4")
        .arg(name)
        .arg(type)
        .arg(place.text())
        .arg(why);
}

void setOne(params::Json& json, const std::string& key, const Argument& argument, const std::string& type,
            Script& script)
{
    try {
        json[key] = plainJson(argument.value);
    } catch (const Refused& refusal) {
        script.remark(ignored(key, type, argument.place, refusal.what()));
    }
}

/// An SGD without a rate: PyTorch 2's default, but not in place of one that could not be read.
void settleRate(params::Json& json, bool givesRate, Script& script)
{
    if (givesRate) {
        json["lr"] = nullptr;
    } else {
        script.remark(
            translate("importer", "SGD is given no lr, which PyTorch 1.13 refuses; 2.6 takes 0.001"));
    }
}

} // namespace

bool isOptimizer(std::string_view name)
{
    return find(name) != nullptr;
}

std::shared_ptr<const Optimizer> constructOptimizer(std::string_view name, const Arguments& arguments,
                                                    Script& script)
{
    const KnownOptimizer& known = *find(name);
    const std::string type(known.name);
    const auto [names, positions] = argumentsOf(known);
    auto optimizer = std::make_shared<Optimizer>();
    if (names.size() == 1) {
        script.remark(translate("importer", "%1 is no optimizer of this program and was left out").arg(type));
        return optimizer;
    }
    optimizer->json = {{"type", type}};
    std::size_t position = 0;
    bool givesRate = false;
    for (const Argument& argument : arguments) {
        const bool byPosition = argument.keyword.empty() && position < positions;
        const std::string key = byPosition ? names[position++] : argument.keyword;
        givesRate = givesRate || key == "lr";
        if (key == "params") {
            if (argument.value.list()) {
                script.remark(ignored("params", type, argument.place,
                                      translate("importer", "parameter groups are not read")));
            }
        } else if (std::find(names.begin(), names.end(), key) != names.end()) {
            setOne(optimizer->json, key, argument, type, script);
        } else {
            script.remark(ignored(
                key.empty() ? translate("importer", "an argument").str() : shown(key), type, argument.place,
                translate("importer", "this program's %1 has %2").arg(type).arg(params::joined(names))));
        }
    }
    if (type == "SGD" && !optimizer->json.contains("lr")) {
        settleRate(optimizer->json, givesRate, script);
    }
    return optimizer;
}

} // namespace lrp::importer
