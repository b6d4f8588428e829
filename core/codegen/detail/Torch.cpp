#include "core/codegen/detail/Torch.h"

#include "core/codegen/detail/Language.h"
#include "core/codegen/detail/Native.h"
#include "core/codegen/detail/Plateau.h"
#include "core/codegen/detail/Recognise.h"
#include "core/codegen/detail/Versions.h"
#include "core/experiment/Plan.h"
#include "core/params/Text.h"
#include "core/schedule/Releases.h"

#include <algorithm>
#include <cmath>

namespace lrp::codegen
{
namespace
{

using params::Json;
using params::Result;

constexpr const char* kClock = "t counts ticks from 0; call scheduler.step() after optimizer.step().";

/// The constructor of a PyTorch schedule, if what it says agrees with the plan.
std::optional<TorchSchedule> constructed(const Job& job, const Json& settings, double lr)
{
    auto call = torchConstructor(settings, job.ticks());
    const auto read = call ? readBack(layout(call->phrase, 0), "", call->functions) : std::nullopt;
    if (!read) {
        return std::nullopt;
    }
    const auto again = schedule::fromJson(*read, "");
    const double gap = difference(job, again, lr);
    if (gap > kLargestDifference) {
        return std::nullopt;
    }
    const std::string name = call->phrase.head;
    const std::string releases =
        schedule::takenBy(schedule::restrictions(*again, {optimizer::groupOf(job.lane.optimizer)}, ""));
    return TorchSchedule{
        .lr = lr,
        .modules = std::move(call->modules),
        .imports = std::move(call->imports),
        .definitions = std::move(call->definitions),
        .scheduler = std::move(call->phrase),
        .endsWithRun = endsWithRun(job, *again),
        .certificate = {.steps = job.shape.totalSteps,
                        .largestRelativeDifference = gap,
                        .how = "the arguments below, read back, against the definition of PyTorch's " + name +
                               " in PyTorch " + releases + ", evaluated by " + program() +
                               job.underWhichMetric(),
                        .convention = kClock,
                        .byArguments = true}};
}

std::optional<TorchSchedule> recognised(const Job& job)
{
    const auto curve = job.curve();
    for (const Candidate& candidate :
         curve ? torchCandidates(*curve, job.baseLr(), job.ticks()) : std::vector<Candidate>()) {
        const Json settings = completed(candidate.schedule);
        if (auto schedule = settings.is_null() ? std::nullopt : constructed(job, settings, candidate.lr)) {
            return schedule;
        }
    }
    return std::nullopt;
}

/// No scheduler at all.
std::optional<TorchSchedule> constant(const Job& job)
{
    const bool isConstant = std::all_of(job.rates.begin(), job.rates.end(),
                                        [&](double rate) { return rate == job.rates.front(); });
    if (!isConstant || !job.momentums.empty() || job.rates.front() < 0.0) {
        return std::nullopt;
    }
    return TorchSchedule{.lr = job.rates.front(),
                         .certificate = {.steps = job.shape.totalSteps,
                                         .how = "the optimizer's lr against " + job.definition() +
                                                ", evaluated by " + program()}};
}

TorchSchedule fromDefinition(const Job& job, const Definition& definition)
{
    TorchSchedule schedule{.lr = job.baseLr(), .movesMomentum = definition.movesMomentum};
    std::string lambda = "lambda t: " + definition.rate + "(t) / BASE_LR";
    if (definition.isFactor()) {
        lambda = "factor";
    } else if (schedule.lr > 0.0) {
        schedule.definitions = "BASE_LR = " + pythonLiteral(Json(schedule.lr)) + "\n\n\n";
    } else { // a share of nothing would be nothing: rate(t) sets the rate by itself
        schedule.lr = 1.0;
        lambda = "rate";
    }
    schedule.definitions += print(definition.program, Language::Python);
    for (std::string& module : modulesOf(definition.program)) {
        schedule.modules.insert(std::move(module));
    }
    schedule.imports["torch.optim.lr_scheduler"].insert("LambdaLR");
    if (definition.endsWithRun(job)) {
        lambda = "lambda t: " + definition.rate + "(min(t, " + params::shortest(job.ticks() - 1.0) + "))" +
                 (lambda.find('/') != std::string::npos ? " / BASE_LR" : "");
    }
    schedule.scheduler = {"LambdaLR", '(', {{"optimizer"}, {"lr_lambda=" + lambda}}};
    schedule.certificate = certificateOf(job, definition);
    schedule.certificate.convention = kClock;
    return schedule;
}

/// A rule that PyTorch lacks, as a class of its own.
Result<TorchSchedule> plateau(const Job& job)
{
    const auto rule = plateauClass(job, Language::Python);
    if (!rule) {
        return rule.issues();
    }
    return TorchSchedule{.lr = job.rates.front(),
                         .modules = rule->modules,
                         .definitions = rule->definition,
                         .scheduler = {"Plateau", '(', {{"rate=" + pythonLiteral(Json(job.rates.front()))}}},
                         .setsRate = true,
                         .certificate = rule->certificate};
}

} // namespace

Result<TorchSchedule> torchSchedule(const Job& job, Ticks ticks)
{
    const auto isAble = [ticks](const std::optional<TorchSchedule>& schedule) {
        return schedule && !(schedule->endsWithRun && ticks == Ticks::AfterEveryUpdate);
    };
    if (auto schedule = constructed(job, schedule::toJson(job.inTicks), job.baseLr()); isAble(schedule)) {
        return *schedule;
    }
    if (job.listens()) {
        return plateau(job);
    }
    if (auto schedule = constant(job)) {
        return *schedule;
    }
    if (auto schedule = recognised(job); isAble(schedule)) {
        return *schedule;
    }
    const auto definition = define(job, {.factors = true});
    return definition ? Result<TorchSchedule>(fromDefinition(job, *definition)) : definition.issues();
}

std::string importLines(const std::set<std::string>& modules,
                        const std::map<std::string, std::set<std::string>>& imports)
{
    std::string text;
    for (const std::string& module : modules) {
        text += "import " + module + "\n";
    }
    for (const auto& [module, names] : imports) {
        text += "from " + module + " import " + params::joined(names) + "\n";
    }
    return text;
}

std::string tickConstant(const Job& job)
{
    return job.lane.tick == experiment::TickUnit::Step    ? ""
           : job.lane.tick == experiment::TickUnit::Epoch ? "STEPS_PER_EPOCH"
                                                          : "EVALUATE_EVERY";
}

std::string constants(const Job& job)
{
    const std::string tick = tickConstant(job);
    return "TOTAL_STEPS = " + std::to_string(job.shape.totalSteps) + whyShorter(job) + "\n" +
           (tick.empty() ? std::string() : tick + " = " + std::to_string(job.stepsPerTick()) + "\n");
}

std::string tickOf(const Job& job, const std::string& step)
{
    const std::string tick = tickConstant(job);
    return tick.empty() ? step : step + " // " + tick;
}

std::string momentumLines(const Job& job, const std::string& optimizer, const std::string& t)
{
    const Json settings = optimizer::toJson(job.lane.optimizer);
    const bool hasBetas = settings.contains("betas");
    return "for group in " + optimizer + ".param_groups:\n    " +
           (hasBetas
                ? "group[\"betas\"] = (momentum(" + t + "), " + pythonLiteral(settings["betas"][1]) + ")\n"
                : "group[\"momentum\"] = momentum(" + t + ")\n");
}

Certificate certificateOf(const Job& job, const Definition& definition)
{
    return {.steps = job.shape.totalSteps,
            .largestRelativeDifference = definition.difference,
            .how = definition.how(job)};
}

} // namespace lrp::codegen
