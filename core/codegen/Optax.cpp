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

constexpr const char* kCounts =
    "optax counts updates from 0 and computes in float32: expect differences of about 1e-7.";

struct OptaxRate {
    std::string definitions;
    std::set<std::string> modules;
    std::string learningRate;
    std::string momentum;    ///< a schedule of its own; empty: it stays
    bool isInjected = false; ///< the loop writes the rate
    bool isScaled = false;   ///< optax' own plateau scales the updates
    Certificate certificate;
};

/// A function of the tick as one of the updates.
std::string ofCount(const Job& job, const std::string& function)
{
    const std::string tick = tickConstant(job);
    return tick.empty() ? function : "lambda count: " + function + "(count // " + tick + ")";
}

/// The transformations in front of the optimizer's: clipping, and weight decay where it is coupled.
std::vector<std::string> before(const Job& job)
{
    std::vector<std::string> links;
    if (job.lane.clip != experiment::Clip::None) {
        const bool isNorm = job.lane.clip == experiment::Clip::Norm;
        links.push_back((isNorm ? "optax.clip_by_global_norm(" : "optax.clip(") +
                        pythonLiteral(Json(job.lane.clipAt)) + ")");
    }
    const Json decay = optimizer::toJson(job.lane.optimizer).value("weight_decay", Json(0.0));
    if (optimizerName(job) != "AdamW" && decay != 0.0) {
        links.push_back("optax.add_decayed_weights(" + pythonLiteral(decay) + ")");
    }
    return links;
}

/// The transformation with optax' names for the lane's settings; those it lacks in a comment behind it.
std::string optimizerLine(const Job& job, const OptaxRate& rate)
{
    const Foreign own = optaxOptimizer(job, rate.momentum);
    // Rprop's rate is the first step size alone, a number.
    const bool isNumber = own.name == "rprop";
    std::vector<std::string> arguments{
        "learning_rate=" + (isNumber ? pythonLiteral(Json(job.rates.front())) : rate.learningRate)};
    arguments.insert(arguments.end(), own.arguments.begin(), own.arguments.end());
    std::string made = "optax." + own.name;
    made = rate.isInjected || !rate.momentum.empty() ? "optax.inject_hyperparams(" + made + ")" : made;
    std::vector<std::string> links = before(job);
    links.push_back(made + "(" + params::joined(arguments) + ")");
    return "optimizer = " +
           (links.size() > 1 ? "optax.chain(" + params::joined(links) + ")" : links.front()) +
           (own.remark.empty() ? "" : "  # " + own.remark) + "\n";
}

/// The argument's value as JSON.
Json valueOf(const Phrase& argument)
{
    const std::string text = argument.inOneLine();
    return readBack(text.substr(text.find('=') + 1), "").value_or(Json::array());
}

/// A constructor as optax has it: boundaries and scales are one dictionary, SGDR's cycles are keyword
/// arguments.
Phrase inOptaxWords(Phrase call)
{
    std::vector<Phrase> arguments;
    Json boundaries;
    for (Phrase& argument : call.items) {
        const std::string key = argument.head.substr(0, argument.head.find('='));
        const bool isStaircase = call.head.find("optax.piecewise_") == 0;
        if (key == "boundaries" && isStaircase) {
            boundaries = valueOf(argument);
            continue;
        }
        if (key == "scales") {
            const Json scales = valueOf(argument);
            Phrase dictionary{"boundaries_and_scales=", '{', {}};
            for (std::size_t i = 0; i < scales.size(); ++i) {
                dictionary.items.push_back({pythonLiteral(boundaries[i]) + ": " + pythonLiteral(scales[i])});
            }
            argument = std::move(dictionary);
        }
        for (Phrase& part : argument.items) {
            part = part.open == '(' ? inOptaxWords(std::move(part)) : part;
            part.head = key == "cosine_kwargs" ? "dict" : part.head;
        }
        arguments.push_back(std::move(argument));
    }
    call.items = std::move(arguments);
    return call;
}

params::Result<OptaxRate> defined(const Job& job)
{
    const auto definition =
        define(job, {.strict = false, .dialect = {.drawsNoise = false, .multiplies = false}});
    if (!definition) {
        return definition.issues();
    }
    OptaxRate rate{.definitions = print(definition->program, Language::Jax),
                   .learningRate = ofCount(job, "rate"),
                   .momentum = definition->movesMomentum ? ofCount(job, "momentum") : "",
                   .certificate = certificateOf(job, *definition)};
    if (rate.definitions.find("math.") != std::string::npos) {
        rate.modules.insert("math");
    }
    return rate;
}

std::string placeholderMetric(const Job& job)
{
    return job.lane.metric == experiment::Metric::TrainingLoss
               ? ""
               : "def evaluate(params):\n    return 1.0  # your validation metric\n";
}

params::Result<OptaxRate> listening(const Job& job)
{
    if (const auto own = native(job, "optax.", {})) {
        const Phrase constructor{"optax.contrib." + own->name, '(', own->arguments};
        OptaxRate rate{.definitions = blocks(
                           {"plateau = " + layout(constructor, 10) + "\n", placeholderMetric(job)}, "\n\n"),
                       .learningRate = pythonLiteral(Json(job.rates.front())),
                       .isScaled = true,
                       .certificate = own->certificate};
        rate.certificate.convention =
            "The plateau is told one value a tick, and its scale multiplies every update.";
        return rate;
    }
    const auto rule = plateauClass(job, Language::Python);
    if (!rule) {
        return rule.issues();
    }
    return OptaxRate{.definitions = blocks({rule->definition, placeholderMetric(job)}, "\n\n"),
                     .modules = rule->modules,
                     .learningRate = pythonLiteral(Json(job.rates.front())),
                     .isInjected = true,
                     .certificate = rule->certificate};
}

params::Result<OptaxRate> rateOf(const Job& job)
{
    if (job.listens()) {
        return listening(job);
    }
    const auto curve = job.curve();
    const bool isConstant = std::all_of(job.rates.begin(), job.rates.end(),
                                        [&](double rate) { return rate == job.rates.front(); });
    if (isConstant && job.momentums.empty()) {
        return OptaxRate{.learningRate = pythonLiteral(Json(job.rates.front())),
                         .certificate = {.steps = job.shape.totalSteps,
                                         .how = "the optimizer's learning_rate against " + job.definition() +
                                                ", evaluated by " + program()}};
    }
    const auto own =
        native(job, "optax.", curve ? optaxCandidates(*curve, job.baseLr()) : std::vector<Candidate>());
    if (own && job.momentums.empty()) {
        const Phrase constructor = inOptaxWords({"optax." + own->name, '(', own->arguments});
        return OptaxRate{.definitions = "schedule = " + layout(constructor, 11) + "\n",
                         .learningRate = ofCount(job, "schedule"),
                         .certificate = own->certificate};
    }
    return defined(job);
}

std::string loop(const Job& job, const OptaxRate& rate)
{
    const bool usesLoss = job.listens() && job.lane.metric == experiment::Metric::TrainingLoss;
    std::string body =
        std::string("batch = jax.random.normal(jax.random.key(step), (16, 2))  # your batch\n") +
        "value, gradients = jax.value_and_grad(loss)(params, batch)\n"
        "updates, state = optimizer.update(gradients, state, params)\n" +
        std::string(rate.isScaled ? "updates = optax.tree.scale(plateau_state.scale, updates)\n" : "") +
        "params = optax.apply_updates(params, updates)\n";
    if (job.listens()) {
        const std::string tick = tickConstant(job);
        const std::string report =
            std::string(usesLoss ? "metric = sum(losses) / len(losses)\nlosses.clear()\n"
                                 : "metric = evaluate(params)\n") +
            (rate.isScaled
                 ? "_, plateau_state = plateau.update(updates=params, state=plateau_state, value=metric)\n"
                 : std::string(before(job).empty() ? "state" : "state[-1]") +
                       ".hyperparams[\"learning_rate\"] = plateau.step(metric)\n");
        body += usesLoss ? "losses.append(float(value))\n" : "";
        body += tick.empty() ? report : "if (step + 1) % " + tick + " == 0:\n" + indented(report);
    }
    return (rate.isInjected ? "plateau = Plateau(rate=" + pythonLiteral(Json(job.rates.front())) + ")\n"
            : rate.isScaled ? "plateau_state = plateau.init(params)\n"
                            : std::string()) +
           (usesLoss ? "losses = []\n" : "") + "for step in range(TOTAL_STEPS):\n" + indented(body);
}

} // namespace

params::Result<Code> optax(const Job& job)
{
    auto rate = rateOf(job);
    if (!rate) {
        return rate.issues();
    }
    rate->modules.insert({"jax", "jax.numpy as jnp", "optax"});
    if (!job.listens()) {
        rate->certificate.convention = kCounts;
    }
    const std::string setup = "params = {\"w\": jnp.zeros((2, 1)), \"b\": jnp.zeros(1)}  # your model\n" +
                              optimizerLine(job, *rate) + "state = optimizer.init(params)\n";
    const std::string lossFunction = "def loss(params, batch):  # your loss\n"
                                     "    return jnp.mean((batch @ params[\"w\"] + params[\"b\"]) ** 2)\n";
    return Code{blocks({blocks({importLines(rate->modules, {}), constants(job)}), rate->definitions,
                        lossFunction, blocks({setup, loop(job, *rate)})},
                       "\n\n"),
                "py", rate->certificate};
}

} // namespace lrp::codegen
