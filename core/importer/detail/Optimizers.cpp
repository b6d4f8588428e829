#include "core/importer/detail/Optimizers.h"

#include "core/importer/detail/Settings.h"
#include "core/params/Text.h"

#include <algorithm>
#include <array>

namespace lrp::importer
{
namespace
{

/// An optimizer of PyTorch and what it takes behind its parameters, in PyTorch 1.13.1's order. No arguments:
/// one that the program does not have. (Schedules are imported without core/optimizer.)
struct Known {
    std::string_view name;
    std::array<std::string_view, 6> arguments;
};

constexpr std::array<Known, 13> kKnown{{
    {"SGD", {"lr", "momentum", "dampening", "weight_decay", "nesterov"}},
    {"Adam", {"lr", "betas", "eps", "weight_decay", "amsgrad"}},
    {"AdamW", {"lr", "betas", "eps", "weight_decay", "amsgrad"}},
    {"RMSprop", {"lr", "alpha", "eps", "weight_decay", "momentum", "centered"}},
    {"Adagrad", {"lr", "lr_decay", "weight_decay", "initial_accumulator_value", "eps"}},
    {"Adadelta", {}},
    {"Adamax", {}},
    {"ASGD", {}},
    {"LBFGS", {}},
    {"NAdam", {}},
    {"RAdam", {}},
    {"Rprop", {}},
    {"SparseAdam", {}},
}};

const Known* find(std::string_view name)
{
    const std::string_view last = name.substr(name.rfind('.') + 1);
    const auto found =
        std::find_if(kKnown.begin(), kKnown.end(), [&](const Known& known) { return known.name == last; });
    return found != kKnown.end() ? &*found : nullptr;
}

std::vector<std::string> argumentsOf(const Known& known)
{
    std::vector<std::string> names{"params"};
    for (const std::string_view name : known.arguments) {
        if (!name.empty()) {
            names.emplace_back(name);
        }
    }
    return names;
}

std::string ignored(const std::string& name, const std::string& type, const Place& place,
                    const std::string& why)
{
    return name + " of " + type + " (" + place.text() + ") is ignored: " + why;
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

} // namespace

bool isOptimizer(std::string_view name)
{
    return find(name) != nullptr;
}

std::shared_ptr<const Optimizer> constructOptimizer(std::string_view name, const Arguments& arguments,
                                                    Script& script)
{
    const Known& known = *find(name);
    const std::string type(known.name);
    const std::vector<std::string> names = argumentsOf(known);
    auto optimizer = std::make_shared<Optimizer>();
    if (names.size() == 1) {
        script.remark(type + " is no optimizer of this program and was left out");
        return optimizer;
    }
    optimizer->json = {{"type", type}};
    std::size_t position = 0;
    for (const Argument& argument : arguments) {
        const bool byPosition = argument.keyword.empty() && position < names.size();
        const std::string key = byPosition ? names[position++] : argument.keyword;
        if (key == "params") {
            if (argument.value.list()) {
                script.remark(ignored("params", type, argument.place, "parameter groups are not read"));
            }
        } else if (std::find(names.begin(), names.end(), key) != names.end()) {
            setOne(optimizer->json, key, argument, type, script);
        } else {
            script.remark(ignored(key.empty() ? "an argument" : shown(key), type, argument.place,
                                  "this program's " + type + " has " + params::joined(names)));
        }
    }
    return optimizer;
}

} // namespace lrp::importer
