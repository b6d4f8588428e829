#include "core/codegen/detail/Targets.h"

#include "core/codegen/detail/Averages.h"
#include "core/codegen/detail/Definition.h"
#include "core/codegen/detail/Language.h"
#include "core/codegen/detail/Loop.h"
#include "core/codegen/detail/Native.h"
#include "core/codegen/detail/Plateau.h"
#include "core/codegen/detail/Torch.h"
#include "core/params/Text.h"

namespace lrp::codegen
{
namespace
{

using params::Json;

struct TimmSchedule {
    double lr = 0.0;
    std::set<std::string> modules;
    std::map<std::string, std::set<std::string>> imports;
    std::string definitions;
    Phrase scheduler;
    bool movesMomentum = false;
    bool setsRate = false;
    Certificate certificate;
};

/// "cosine" and "CosineLRScheduler" alike.
std::string className(const std::string& name)
{
    if (name.find("Scheduler") != std::string::npos) {
        return name;
    }
    if (name == "multistep") {
        return "MultiStepLRScheduler";
    }
    std::string capital = name;
    capital[0] = static_cast<char>(capital[0] - 32);
    return capital + "LRScheduler";
}

bool countsEpochs(const Job& job)
{
    return job.lane.tick == experiment::TickUnit::Epoch;
}

std::string metricFunction(const Job& job)
{
    return evaluation(job, "metric");
}

std::optional<TimmSchedule> named(const Job& job)
{
    const auto curve = job.curve();
    const auto own = native(job, "timm.", curve ? timmCandidates(*curve) : std::vector<Candidate>());
    if (!own || own->endsWithRun || !job.momentums.empty()) {
        return std::nullopt;
    }
    const std::string name = className(own->name);
    TimmSchedule schedule{
        .lr = own->lr, .scheduler = {name, '(', {{"optimizer"}}}, .certificate = own->certificate};
    schedule.imports["timm.scheduler"].insert(name);
    schedule.scheduler.items.insert(schedule.scheduler.items.end(), own->arguments.begin(),
                                    own->arguments.end());
    if (job.listens()) {
        schedule.definitions = metricFunction(job);
    } else if (!countsEpochs(job)) {
        schedule.scheduler.items.push_back({"t_in_epochs=False"});
    }
    return schedule;
}

params::Result<TimmSchedule> ofOwn(const Job& job)
{
    const auto definition = define(job, {});
    if (!definition) {
        return definition.issues();
    }
    TimmSchedule schedule{.lr = job.baseLr(),
                          .scheduler = {"Schedule", '(', {{"optimizer"}}},
                          .movesMomentum = definition->movesMomentum,
                          .certificate = certificateOf(job, *definition)};
    schedule.imports["timm.scheduler.scheduler"].insert("Scheduler");
    for (std::string& module : modulesOf(definition->program)) {
        schedule.modules.insert(std::move(module));
    }
    const std::string t =
        definition->endsWithRun(job) ? "min(t, " + params::shortest(job.ticks() - 1.0) + ")" : "t";
    schedule.definitions = print(definition->program, Language::Python) +
                           "\n\nclass Schedule(Scheduler):\n"
                           "    def __init__(self, optimizer):\n"
                           "        super().__init__(optimizer, param_group_field=\"lr\", t_in_epochs=" +
                           (countsEpochs(job) ? "True" : "False") +
                           ")\n"
                           "        self.update_groups(self._get_lr(0))\n\n"
                           "    def _get_lr(self, t):\n"
                           "        return [rate(" +
                           t + ") for _ in self.base_values]\n";
    return schedule;
}

params::Result<TimmSchedule> listening(const Job& job)
{
    const auto rule = plateauClass(job, Language::Python);
    if (!rule) {
        return rule.issues();
    }
    TimmSchedule schedule{.lr = job.rates.front(),
                          .modules = rule->modules,
                          .definitions = rule->definition + "\n\n" + metricFunction(job),
                          .scheduler = {"Plateau", '(', {{"rate=" + pythonLiteral(Json(job.rates.front()))}}},
                          .setsRate = true,
                          .certificate = rule->certificate};
    return schedule;
}

params::Result<TimmSchedule> scheduleOf(const Job& job)
{
    if (auto schedule = named(job)) {
        return *schedule;
    }
    return job.listens() ? listening(job) : ofOwn(job);
}

/// Whether the plateau's own class is timm's, which is told epoch and metric.
std::string tickLines(const Job& job, const TimmSchedule& schedule)
{
    const std::string tick = tickConstant(job);
    const std::string done = tick.empty() ? "step + 1" : "(step + 1) // " + tick;
    std::string line = (countsEpochs(job) ? "scheduler.step(" : "scheduler.step_update(") + done + ")\n";
    if (job.listens()) { // timm's own class hears of a metric by step() alone
        line = "scheduler.step(" + done + ", evaluate(model))\n";
    }
    if (schedule.setsRate) {
        line = "rate = scheduler.step(evaluate(model))\nfor group in optimizer.param_groups:\n    "
               "group[\"lr\"] = rate\n";
    }
    return tick.empty() ? line : "if (step + 1) % " + tick + " == 0:\n" + indented(line);
}

} // namespace

params::Result<Code> timm(const Job& job)
{
    auto schedule = scheduleOf(job);
    if (!schedule) {
        return schedule.issues();
    }
    schedule->modules.insert({"torch", optimizerModule(job)});
    importAverage(job, schedule->modules, schedule->imports);
    if (!schedule->setsRate) {
        schedule->certificate.convention =
            "timm is told the number of finished ticks: " +
            std::string(countsEpochs(job) ? "step(epoch) after each epoch."
                                          : "step_update(updates) after each update.");
    }
    const std::string body = (schedule->movesMomentum ? momentumLines(job, "optimizer", tickOf(job)) : "") +
                             updateLines(job) + averageUpdate(job) + tickLines(job, *schedule);
    const std::string assignment = "scheduler = ";
    const std::string setup = modelLine(job) + averageSetup(job) +
                              "optimizer = " + torchOptimizer(job, schedule->lr) + "\n" + assignment +
                              layout(schedule->scheduler, assignment.size()) + "\n" + trainLine(job);
    const std::string definitions = blocks({schedule->definitions, modelDefinition(job)}, "\n\n");
    const bool defines = definitions.find("def ") != std::string::npos;
    return Code{blocks({blocks({importLines(schedule->modules, schedule->imports),
                                constants(job) + averageConstants(job)}),
                        definitions,
                        blocks({setup, "for step in range(TOTAL_STEPS):\n" + indented(body),
                                useLine(job) + averageEnd(job)})},
                       defines ? "\n\n" : "\n"),
                "py", schedule->certificate};
}

} // namespace lrp::codegen
