#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/OutputFile.h"
#include "app/ProbeTable.h"
#include "app/SeedRaces.h"
#include "core/files/AtomicFile.h"
#include "core/params/Json.h"
#include "core/theory/Bound.h"
#include "core/theory/Refine.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iostream>
#include <limits>

namespace lrp::app
{
namespace
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;

constexpr channel::Id kGradientNorm = channel::id("gradient_norm");

/// What a lane's runs recorded, a value for each stretch of updates.
struct RecordedNorms {
    std::vector<double> updates; ///< the number of each stretch's last update
    std::vector<double> rates;   ///< of that update
    std::vector<double> norms;   ///< root mean square over seeds
    std::int64_t stretch = 1;    ///< updates that each stands for
    std::size_t seeds = 0;
    std::optional<double> lossShare; ///< the training loss of the end by that of the beginning
};

/// Why a schedule cannot be made of this run.
Issues whyNoNorms(const store::Run& run, const experiment::Lane& lane, const engine::LaneRecord& record,
                  const std::string& argument)
{
    if (lane.optimizer.id() != "SGD") {
        return {
            {argument,
             fmt::format("is trained by {}, whose rule is of norms that are not recorded (ℓ1, of the Adam "
                         "family) or of none; needs a lane of SGD",
                         lane.optimizer.id())}};
    }
    if (run.status == engine::LaneStatus::Diverged) {
        return {{argument, fmt::format("diverged in run {}; needs a lane that finished", run.id)}};
    }
    if (!record.stretches.records(kGradientNorm)) {
        return {
            {argument, fmt::format("has no gradient norms in run {}; needs one that was trained with --set "
                                   "/problem/channels=all",
                                   run.id)}};
    }
    return {};
}

/// Of the latest of the races, to which the others are seeds.
void addFrame(const engine::LaneRecord& record, RecordedNorms& recorded)
{
    for (std::size_t i = 0; i < record.stretches.size(); ++i) {
        const std::int64_t update = record.stretches.step(i);
        recorded.updates.push_back(static_cast<double>(update));
        const std::size_t place = record.samples.firstAtOrAfter(static_cast<double>(update));
        recorded.rates.push_back(place < record.samples.size() ? record.samples.lr(place)
                                                               : std::numeric_limits<double>::quiet_NaN());
    }
    std::vector<double> losses;
    for (std::size_t i = 0; i < record.evaluations.size(); ++i) {
        if (std::isfinite(record.evaluations[i].trainingLoss)) {
            losses.push_back(record.evaluations[i].trainingLoss);
        }
    }
    if (losses.size() > 1 && losses.front() > 0.0) {
        recorded.lossShare = losses.back() / losses.front();
    }
}

Result<RecordedNorms> recordedNorms(const RefineOptions& options)
{
    const std::string argument = "--lane " + options.lane;
    if (endingOf(options.path) != "lrp") {
        return Issue{options.path, "is no document; needs one (.lrp) with a lane that recorded its norms"};
    }
    const auto document = store::Document::openForReading(options.path);
    const auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    if (!contents) {
        return contents.issues();
    }
    if (options.lane.size() != 1) {
        return Issue{argument, "is no lane; needs one letter"};
    }
    const auto races = seedRaces(*contents, options.lane, argument);
    if (!races) {
        return races.issues();
    }
    RecordedNorms recorded{.seeds = races->size()};
    std::vector<std::vector<double>> seeds;
    for (const store::Race* race : *races) {
        const store::Run& run = *endedRun(*contents, *race, options.lane[0]);
        const auto samples = (*document)->samples(run.id);
        Issues issues = samples ? whyNoNorms(run, race->experiment.lanes[run.lane], **samples, argument)
                                : samples.issues();
        if (!issues.empty()) {
            return issues;
        }
        if (seeds.empty()) {
            recorded.stretch = (*samples)->stretches.length();
            addFrame(**samples, recorded);
        }
        std::vector<double> norms;
        for (std::size_t i = 0; i < recorded.updates.size(); ++i) {
            norms.push_back(i < (*samples)->stretches.size() ? (*samples)->stretches.value(kGradientNorm, i)
                                                             : std::numeric_limits<double>::quiet_NaN());
        }
        seeds.push_back(std::move(norms));
    }
    recorded.norms = theory::meanNorms(seeds);
    return recorded;
}

probe::Table refinedTable(const RecordedNorms& recorded, const theory::Refined& refined)
{
    probe::Table table{.columns = {"update", "norm", "filtered", "factor"}, .rows = {}};
    for (std::size_t i = 0; i < recorded.norms.size(); ++i) {
        table.rows.push_back(
            {recorded.updates[i], recorded.norms[i], refined.filtered[i], refined.factors[i]});
    }
    return table;
}

/// The refined schedule's worst case at these norms by that of the run's own rates, each at its best factor;
/// nothing where one of them does not move, a norm is 0, or a rate is none that theory knows.
std::optional<double> boundShare(const RecordedNorms& recorded, const theory::Refined& refined)
{
    theory::Convex convex{.norms = refined.filtered};
    convex.norms.push_back(convex.norms.back());
    const bool areRates =
        std::ranges::all_of(recorded.rates, [](double rate) { return rate >= 0.0 && rate < HUGE_VAL; });
    if (!areRates || !(std::ranges::min(convex.norms) > 0.0)) {
        return std::nullopt;
    }
    const auto before = theory::worstCaseAfter(recorded.rates, convex);
    const auto after = theory::worstCaseAfter(refined.factors, convex);
    return before && after ? std::optional(after->bestValue / before->bestValue) : std::nullopt;
}

std::string refinedCaption(const RefineOptions& options, const RecordedNorms& recorded,
                           const theory::Refined& refined)
{
    return fmt::format(
        "The schedule that the gradient norms of {} ask for ({} seed{}, {} norms, running median of {})",
        options.lane, recorded.seeds, recorded.seeds == 1 ? "" : "s", recorded.norms.size(), refined.width);
}

/// What the schedule `table` has to be told of long runs, whose norms are kept by stretches.
std::string everyText(const RecordedNorms& recorded)
{
    return fmt::format("A row stands for {0} updates: the schedule table needs \"every\": {0}",
                       recorded.stretch);
}

void printRefined(const RefineOptions& options, const RecordedNorms& recorded, const theory::Refined& refined)
{
    std::cout << refinedCaption(options, recorded, refined) << '\n';
    if (const auto share = boundShare(recorded, refined)) {
        std::cout << fmt::format(
            "Its worst case over convex problems with these norms is {:.3g} of that of {}, each "
            "at its own best factor: no forecast\n",
            *share, options.lane);
    }
    if (recorded.stretch > 1) {
        std::cout << everyText(recorded) << '\n';
    }
    std::cout << asText(everyTenth(refinedTable(recorded, refined)));
}

std::string refinedAsJson(const RefineOptions& options, const RecordedNorms& recorded,
                          const theory::Refined& refined)
{
    const auto share = boundShare(recorded, refined);
    const Json json{{"lane", options.lane},
                    {"caption", refinedCaption(options, recorded, refined)},
                    {"seeds", recorded.seeds},
                    {"every", recorded.stretch},
                    {"width", refined.width},
                    {"floored", refined.floored},
                    {"worst_case_share", share ? Json(*share) : Json(nullptr)},
                    {"updates", recorded.updates},
                    {"norms", recorded.norms},
                    {"filtered", refined.filtered},
                    {"factors", refined.factors}};
    return params::dump(json, 2, Json::error_handler_t::replace) + "\n";
}

} // namespace

int refine(const RefineOptions& options)
{
    const auto recorded = recordedNorms(options);
    Issues issues = recorded.issues();
    for (const std::string& path : options.outputs) {
        append(issues, checkTableFile(path, {options.path}));
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    const auto refined = theory::refined(recorded->norms, theory::NormPower::Squared);
    const std::string why =
        refined ? theory::whyNotRefined(*refined, recorded->lossShare)
                : "norms vanished: not refined (their median is 0, or there are fewer than two)";
    if (!why.empty()) {
        std::cerr << options.lane << ": " << why << '\n';
        return WorkFailed;
    }
    if (options.json) {
        std::cout << refinedAsJson(options, *recorded, *refined);
    } else {
        printRefined(options, *recorded, *refined);
    }
    for (const std::string& path : options.outputs) {
        append(issues,
               files::writeFile(path, endingOf(path) == "csv" ? asCsv(refinedTable(*recorded, *refined))
                                                              : refinedAsJson(options, *recorded, *refined)));
    }
    complain(issues);
    return issues.empty() ? Done : WorkFailed;
}

} // namespace lrp::app
