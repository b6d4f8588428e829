#include "app/SweepReport.h"

#include "app/Contenders.h"
#include "app/JsonNumber.h"
#include "core/params/Json.h"
#include "core/text/Figures.h"
#include "core/text/Translate.h"
#include "core/verdict/Words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <iostream>

namespace lrp::app
{
namespace
{

using params::Json;
using sweep::Sweep;

/// What so few seeds can say; empty: they are enough.
std::string wordsOn(std::size_t fewestSeeds)
{
    if (fewestSeeds == 0 || fewestSeeds >= verdict::kFewestPairs) {
        return {};
    }
    const verdict::Comparison pair{.pairs = fewestSeeds};
    return verdict::sentenceOf(verdict::judge(std::vector{pair}).front(), "", "", {});
}

std::string inSpaces(std::string name)
{
    std::ranges::replace(name, '_', ' ');
    return name;
}

std::string figureText(double median)
{
    return std::isnan(median) ? "–" : std::isfinite(median) ? threeDigits(median) : "diverged";
}

std::string seedCountText(const RateResponse& response)
{
    const std::size_t most = response.mostSeeds;
    const std::string count = response.fewestSeeds == most
                                  ? std::to_string(most)
                                  : fmt::format("{} to {}", response.fewestSeeds, most);
    return count + (most == 1 ? " seed" : " seeds");
}

void printResponse(const RateResponse& response)
{
    const verdict::Sensitivity& found = response.found;
    std::cout << (response.others.empty() ? "" : "With " + response.others + ": ") << "best base rate "
              << found.best.text();
    if (found.basin) {
        std::cout << "; final validation loss within 5 % of that from " << found.basin->from.text() << " to "
                  << found.basin->to.text();
    }
    std::cout << "; half of the seeds or more diverge, or end above the loss at step 0, from "
              << found.divergesAt.text() << " (medians at " << response.rates << " rates, each of "
              << seedCountText(response) << " after " << grouped(response.steps) << " steps)\n";
}

void printLane(const LaneResults& lane, const sweep::Metric& metric)
{
    constexpr auto kLine = "{:>10} {:>6} {:>9} {:>9}  {}\n";
    std::cout << fmt::format("\n{} {}: median {}, best first\n", lane.letter, lane.name,
                             inSpaces(metric.name));
    std::cout << fmt::format(kLine, "median", "seeds", "diverged", "steps", "settings");
    for (const Standing& standing : lane.standings) {
        std::cout << fmt::format(kLine, figureText(standing.median), standing.contender.ends.size(),
                                 divergedOf(standing.contender), grouped(standing.steps),
                                 standing.contender.label.empty() ? "as they are" : standing.contender.label);
    }
    for (const RateResponse& response : lane.responses) {
        printResponse(response);
    }
}

Json foundAsJson(const verdict::Found& found)
{
    constexpr std::array kWheres{"inside", "at or below", "at or above"};
    return {{"rate", found.rate}, {"where", kWheres.at(static_cast<std::size_t>(found.where))}};
}

Json responseAsJson(const RateResponse& response)
{
    const verdict::Sensitivity& found = response.found;
    Json json{{"others", response.others},
              {"rates", response.rates},
              {"fewest_seeds", response.fewestSeeds},
              {"most_seeds", response.mostSeeds},
              {"steps", response.steps},
              {"best", foundAsJson(found.best)},
              {"basin", nullptr},
              {"diverges", foundAsJson(found.divergesAt)},
              {"sensitivity", numberOrNull(found.sensitivity)}};
    if (found.basin) {
        json["basin"] = {{"from", foundAsJson(found.basin->from)}, {"to", foundAsJson(found.basin->to)}};
    }
    return json;
}

Json standingAsJson(const Sweep& sweep, const Standing& standing)
{
    Json settings = Json::object();
    for (auto& [pointer, value] : settingsOf(sweep, *standing.task)) {
        settings[pointer] = std::move(value);
    }
    Json ends = Json::array();
    for (const auto& [seed, end] : standing.contender.ends) {
        ends.push_back({{"seed", seed}, {"end", numberOrNull(end)}});
    }
    return {{"label", standing.contender.label},
            {"settings", std::move(settings)},
            {"base_rate", standing.contender.baseRate},
            {"median", numberOrNull(standing.median)},
            {"seeds", standing.contender.ends.size()},
            {"diverged", divergedOf(standing.contender)},
            {"steps", standing.steps},
            {"ends", std::move(ends)}};
}

Json laneResultsAsJson(const Sweep& sweep, const LaneResults& lane)
{
    Json combinations = Json::array();
    for (const Standing& standing : lane.standings) {
        combinations.push_back(standingAsJson(sweep, standing));
    }
    Json responses = Json::array();
    for (const RateResponse& response : lane.responses) {
        responses.push_back(responseAsJson(response));
    }
    return {{"lane", std::string(1, lane.letter)},
            {"name", lane.name},
            {"combinations", std::move(combinations)},
            {"rates", std::move(responses)}};
}

} // namespace

void printSweep(const SweepResults& results, const Sweep& sweep, const SweepCounts& counts,
                const std::string& document)
{
    const auto number = [](std::size_t count) { return grouped(static_cast<std::int64_t>(count)); };
    std::cout << fmt::format("{} tasks in {}: {} done, {} skipped as they were there, {} failed",
                             number(counts.tasks), document, number(counts.done), number(counts.skipped),
                             number(counts.failed.size()))
              << (counts.left() > 0 ? ", " + number(counts.left()) + " to be done" : "") << '\n';
    for (const LaneResults& lane : results.lanes) {
        printLane(lane, sweep.specification.metric);
    }
    if (const std::string words = wordsOn(results.fewestSeeds); !words.empty()) {
        std::cout << '\n' << words << '\n';
    }
}

void printSweepAsJson(const SweepResults& results, const Sweep& sweep, const SweepCounts& counts,
                      const std::string& document)
{
    const sweep::Metric& metric = sweep.specification.metric;
    Json lanes = Json::array();
    for (const LaneResults& lane : results.lanes) {
        lanes.push_back(laneResultsAsJson(sweep, lane));
    }
    const Json json{{"experiment", sweep.experiment.name},
                    {"document", document},
                    {"metric", {{"name", metric.name}, {"goal", params::writeJson(metric.goal)}}},
                    {"tasks", counts.tasks},
                    {"done", counts.done},
                    {"skipped", counts.skipped},
                    {"failed", counts.failed},
                    {"left", counts.left()},
                    {"lanes", std::move(lanes)},
                    {"words", wordsOn(results.fewestSeeds)}};
    std::cout << params::dump(json, 2, Json::error_handler_t::replace) << '\n';
}

} // namespace lrp::app
