#include "app/Check.h"
#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/SweepTraining.h"
#include "core/experiment/Plan.h"
#include "core/experiment/Presets.h"
#include "core/params/Json.h"
#include "core/sweep/Tasks.h"
#include "core/sweep/Vary.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Issues;
using params::Json;
using params::Result;
using sweep::Sweep;
using sweep::Tasks;

/// The sweep of the file, or one of which nothing varies yet.
Result<Sweep> readSweep(const std::string& path)
{
    if (path.empty()) {
        return Sweep{.experiment = experiment::threeSchedules()};
    }
    if (endingOf(path) != "lrp") {
        return sweep::read(path);
    }
    auto experiment = resolve(ExperimentArgument{.path = path});
    return experiment ? Result(Sweep{.experiment = std::move(*experiment)}) : experiment.issues();
}

/// With what the command line changes and varies.
Result<Sweep> sweepOf(const SweepOptions& options)
{
    auto sweep = readSweep(options.experiment.path);
    if (!sweep) {
        return sweep;
    }
    auto experiment = resolve(options.experiment, sweep->experiment);
    Issues issues = experiment.issues();
    for (const std::string& varied : options.vary) {
        append(issues, sweep::vary(sweep->specification, varied));
    }
    if (options.seeds) {
        append(issues, sweep::setSeeds(sweep->specification, *options.seeds,
                                       "--seeds " + std::to_string(*options.seeds)));
    }
    if (!issues.empty()) {
        return issues;
    }
    sweep->experiment = std::move(*experiment);
    return sweep;
}

std::string counted(std::size_t count, const char* word)
{
    return grouped(static_cast<std::int64_t>(count)) + ' ' + word + (count == 1 ? "" : "s");
}

/// What is odd about one of the distinct plans, and the first task that has it.
struct OddPlan {
    const sweep::Task* task;
    char letter;
    std::vector<experiment::Finding> findings;
};

std::vector<OddPlan> oddPlansOf(const Sweep& sweep, const Tasks& tasks)
{
    std::vector<OddPlan> odd;
    for (const auto& [place, at] : tasks.plans) {
        const sweep::Task& task = tasks.list[place];
        const auto experiment = experimentOf(sweep, task);
        const auto shape = experiment ? experiment::shapeOf(experiment->problem)
                                      : Result<experiment::Shape>(experiment.issues());
        if (!shape) {
            continue; // it was right when the tasks were listed, and has lost its data since
        }
        const experiment::Lane& lane = experiment->lanes[at];
        auto found = findings(lane, *shape, plan(lane, *shape), "/lanes/" + std::to_string(at));
        if (!found.empty()) {
            odd.push_back({.task = &task, .letter = lane.letter, .findings = std::move(found)});
        }
    }
    return odd;
}

bool haveWarnings(const std::vector<OddPlan>& plans)
{
    return std::ranges::any_of(plans,
                               [](const OddPlan& plan) { return experiment::hasWarning(plan.findings); });
}

void printTasks(const Sweep& sweep, const Tasks& tasks, const std::vector<OddPlan>& odd)
{
    for (const sweep::Task& task : tasks.list) {
        std::cout << task.id << "  " << task.label << '\n';
    }
    const auto seeds = static_cast<std::size_t>(sweep.specification.seedsOfEach());
    std::cout << '\n'
              << counted(tasks.list.size(), "task") << ": " << counted(tasks.combinations, "combination")
              << ", each with " << counted(seeds, "seed") << "; " << grouped(tasks.steps)
              << " steps of all lanes; " << counted(tasks.plans.size(), "distinct plan") << '\n';
    if (tasks.repeated > 0) {
        std::cout << counted(tasks.repeated, "more task")
                  << " left out: the same settings and seed as an earlier one\n";
    }
    if (seeds == 1) {
        std::cout << "One seed each cannot tell which is better; --seeds 6 are the least that can\n";
    }
    for (const OddPlan& plan : odd) {
        std::cout << '\n' << plan.task->id << "  " << plan.task->label << '\n';
        printFindings(plan.findings, plan.letter);
    }
}

Json taskAsJson(const Sweep& sweep, const Tasks& tasks, std::size_t place)
{
    const sweep::Task& task = tasks.list[place];
    Json settings = Json::object();
    for (auto& [pointer, value] : settingsOf(sweep, task)) {
        settings[pointer] = std::move(value);
    }
    return {{"place", place},
            {"id", task.id},
            {"label", task.label},
            {"settings", std::move(settings)},
            {"seed", task.seed}};
}

std::string onOneLine(const Json& json)
{
    return params::dump(json, -1, Json::error_handler_t::replace);
}

/// `count` objects, a line each.
void printListAsJson(const char* name, std::size_t count, const std::function<Json(std::size_t)>& at)
{
    std::cout << ",\n  \"" << name << "\": [";
    for (std::size_t i = 0; i < count; ++i) {
        std::cout << (i == 0 ? "\n    " : ",\n    ") << onOneLine(at(i));
    }
    std::cout << "\n  ]";
}

/// Task by task: a hundred thousand of them with whole schedules among their settings may be long.
void printTasksAsJson(const Sweep& sweep, const Tasks& tasks, const std::vector<OddPlan>* odd)
{
    const auto& specification = sweep.specification;
    const Json head{
        {"experiment", sweep.experiment.name},
        {"method", params::writeJson(specification.method)},
        {"metric",
         {{"name", specification.metric.name}, {"goal", params::writeJson(specification.metric.goal)}}},
        {"combinations", tasks.combinations},
        {"seeds_of_each", specification.seedsOfEach()},
        {"repeated", tasks.repeated},
        {"steps", tasks.steps},
        {"distinct_plans", tasks.plans.size()}};
    std::cout << '{';
    for (const auto& [key, value] : head.items()) {
        std::cout << (key == "experiment" ? "" : ",") << "\n  " << onOneLine(key) << ": " << onOneLine(value);
    }
    printListAsJson("tasks", tasks.list.size(), [&](std::size_t i) { return taskAsJson(sweep, tasks, i); });
    if (odd != nullptr) {
        printListAsJson("findings", odd->size(), [&](std::size_t i) {
            const OddPlan& plan = (*odd)[i];
            return Json{{"task", plan.task->id}, {"findings", findingsAsJson(plan.findings, plan.letter)}};
        });
    }
    std::cout << "\n}\n";
}

/// Whether the races can be kept there.
Issues checkDocument(const std::string& path)
{
    if (path.empty()) {
        return {{"-o", "is missing; the races are kept in a document, such as -o sweep.lrp; --dry-run lists "
                       "them without training"}};
    }
    if (endingOf(path) != "lrp") {
        return {{"-o " + path, "is no document; needs the ending .lrp, such as " +
                                   std::filesystem::path(path).replace_extension(".lrp").string() +
                                   "; export writes other files from it"}};
    }
    return {};
}

} // namespace

int sweep(const SweepOptions& options)
{
    const auto sweep = sweepOf(options);
    const auto tasks = sweep ? tasksOf(*sweep) : Result<Tasks>(sweep.issues());
    Issues issues = tasks.issues();
    if (!options.dryRun) {
        append(issues, checkDocument(options.output));
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    if (!options.dryRun) {
        return trainSweep(options, *sweep, *tasks);
    }
    const auto odd = options.check ? oddPlansOf(*sweep, *tasks) : std::vector<OddPlan>{};
    if (options.json) {
        printTasksAsJson(*sweep, *tasks, options.check ? &odd : nullptr);
    } else {
        printTasks(*sweep, *tasks, odd);
    }
    return haveWarnings(odd) ? WorkFailed : Done;
}

} // namespace lrp::app
