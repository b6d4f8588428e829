#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/DocumentArgument.h"
#include "app/ExperimentArgument.h"
#include "app/JsonNumber.h"
#include "app/Shell.h"
#include "core/engine/Bend.h"
#include "core/params/Json.h"
#include "core/params/Text.h"
#include "core/store/Document.h"

#include <chrono>
#include <cmath>
#include <ctime>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Json;

Json asJson(const store::Run& run)
{
    Json json{{"run", run.id},
              {"race", run.race},
              {"letter", std::string(1, run.letter)},
              {"name", run.name},
              {"note", run.note},
              {"seed", run.seed},
              {"status", engine::toString(run.status)},
              {"steps", run.steps},
              {"started_at_ms", run.startedAt},
              {"train_s", static_cast<double>(run.trainNanoseconds) * 1e-9},
              {"final_validation_loss", numberOrNull(run.score.lastValidationLoss)},
              {"accuracy", numberOrNull(run.score.lastAccuracy)}};
    if (run.parent) {
        json["parent"] = *run.parent;
        json["fork_step"] = run.forkStep;
    }
    if (run.bend) {
        json["bend"] = {{"from", numberOrNull(run.bend->from)},
                        {"to", numberOrNull(run.bend->to)},
                        {"undone", run.bend->isUndone}};
    }
    return json;
}

std::string asLine(const store::Run& run)
{
    const std::time_t started = run.startedAt / 1000;
    const double loss = run.score.lastValidationLoss;
    const std::string fork =
        run.bend     ? fmt::format("  in place of {} from step {}{}: {}", *run.parent, run.forkStep,
                               run.bend->isUndone ? ", bend undone" : "", engine::inWords(*run.bend))
        : run.parent ? fmt::format("  fork of {} at step {}", *run.parent, run.forkStep)
                     : std::string();
    return fmt::format("{:>4}  {}  {:%Y-%m-%d %H:%M}  {:<11}  seed {:<8}  {:>9} steps  loss {:<8}  {}{}\n",
                       run.id, run.letter, fmt::localtime(started), engine::toString(run.status), run.seed,
                       run.steps, std::isfinite(loss) ? fmt::format("{:.4g}", loss) : "–", run.name, fork);
}

} // namespace

int listRuns(const std::string& path, bool json)
{
    const auto document = store::Document::openForReading(path);
    const auto contents =
        document ? (*document)->contents() : params::Result<store::Contents>(document.issues());
    if (!contents) {
        complain(contents.issues());
        return WrongInput;
    }
    Json all = Json::array();
    for (const store::Run& run : contents->runs) {
        if (json) {
            all.push_back(asJson(run));
        } else {
            std::cout << asLine(run);
        }
    }
    if (json) {
        std::cout << params::dump(all, 2, Json::error_handler_t::replace) << '\n';
    }
    for (const store::Race& race : contents->races) {
        if (race.seedsLeft > 0) {
            std::cerr << "Of race " << race.id << ' '
                      << notBegun(race.experiment.problem.seed + 1, race.seedsLeft)
                      << ". To go on: lr-playground resume " << forShell(path) << '\n';
        }
    }
    complain(contents->leftOut);
    return contents->leftOut.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
