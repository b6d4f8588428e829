#include "app/CommandLine.h"
#include "app/Commands.h"
#include "app/ExperimentArgument.h"
#include "app/JsonNumber.h"
#include "app/OutputFile.h"
#include "app/Pictures.h"
#include "app/ProbeTable.h"
#include "core/files/AtomicFile.h"
#include "core/params/Csv.h"
#include "core/params/Json.h"
#include "core/theory/Bound.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iostream>
#include <iterator>
#include <limits>
#include <map>

namespace lrp::app
{
namespace
{

using params::Issues;
using params::Json;

/// What the numbers rest on.
constexpr const char* kCaption = "Worst case over convex problems: no forecast. Gradient descent without "
                                 "momentum that begins at most D = 1 "
                                 "from a minimum, with gradients no longer than G = 1: f(last) − f* is at "
                                 "most this, each lane's rates times "
                                 "the factor that is best for its end.";

constexpr std::size_t kLongRun = 200'000; ///< updates, from which on a curve has fewer points

/// A lane with its bounds, or with why it has none.
struct LaneTheory {
    char letter = 'A';
    std::string name;
    std::string whyNone;
    std::string remark;
    std::optional<theory::BoundCurve> curve;
};

/// Why nothing is known of these rates beforehand; empty: it is.
std::string whyNoTheory(const experiment::Plan& plan)
{
    if (plan.dependsOnMetric) {
        return "listens to a metric: its rates are known only when it has run";
    }
    if (plan.rates.empty()) {
        return fmt::format("raises an error before its first update: {}", plan.stopsBecause);
    }
    const auto wrong =
        std::ranges::find_if(plan.rates, [](double rate) { return !(rate >= 0.0 && rate < HUGE_VAL); });
    if (wrong != plan.rates.end()) {
        return fmt::format("has a rate of {} at step {}; the theory is of finite rates of 0 and more",
                           params::shortest(*wrong), wrong - plan.rates.begin());
    }
    if (std::ranges::none_of(plan.rates, [](double rate) { return rate > 0.0; })) {
        return "never moves: all its rates are 0; the theory needs one above 0";
    }
    return {};
}

LaneTheory theoryOf(const experiment::Lane& lane, const experiment::Plan& plan)
{
    LaneTheory answer{
        .letter = lane.letter, .name = lane.name, .whyNone = whyNoTheory(plan), .remark = {}, .curve = {}};
    if (answer.whyNone.empty()) {
        answer.curve = theory::boundsAlong(
            plan.rates, plan.rates.size() > kLongRun ? theory::kPointsWhileDragging : theory::kPointsAtRest);
        if (!answer.curve) {
            answer.whyNone = fmt::format("has rates of at most {}, which no number makes the best of; the "
                                         "theory needs greater ones",
                                         params::shortest(std::ranges::max(plan.rates)));
        }
    }
    if (!plan.stopsBecause.empty()) {
        answer.remark = fmt::format("until step {}, where it raises an error", plan.rates.size());
    }
    return answer;
}

/// A row for each number of updates that a lane has bounds after, a column for each lane that has some.
probe::Table tableOf(const std::vector<LaneTheory>& lanes, double theory::BoundPoint::*bound)
{
    probe::Table table{.columns = {"updates"}, .rows = {}};
    std::map<std::size_t, std::vector<double>> rows;
    for (const LaneTheory& lane : lanes) {
        if (!lane.curve) {
            continue;
        }
        const std::size_t place = table.columns.size() - 1;
        table.columns.emplace_back(1, lane.letter);
        for (const theory::BoundPoint& point : lane.curve->points) {
            std::vector<double>& row = rows[point.updates];
            row.resize(place, std::numeric_limits<double>::quiet_NaN());
            row.push_back(point.*bound);
        }
    }
    for (auto& [updates, values] : rows) {
        values.resize(table.columns.size() - 1, std::numeric_limits<double>::quiet_NaN());
        values.insert(values.begin(), static_cast<double>(updates));
        table.rows.push_back(std::move(values));
    }
    return table;
}

/// Both bounds of each lane beside each other, under the lanes' names.
std::string boundsAsCsv(const std::vector<LaneTheory>& lanes)
{
    const probe::Table worst = tableOf(lanes, &theory::BoundPoint::worst);
    const probe::Table omega = tableOf(lanes, &theory::BoundPoint::omega);
    probe::Table both{.columns = {"updates"}, .rows = {}};
    for (const LaneTheory& lane : lanes) {
        if (lane.curve) {
            const std::string title = std::string(1, lane.letter) + " " + lane.name;
            both.columns.push_back(params::csvCell(title + " (worst case)"));
            both.columns.push_back(params::csvCell(title + " (omega)"));
        }
    }
    for (std::size_t i = 0; i < worst.rows.size(); ++i) {
        std::vector<double> row{worst.rows[i].front()};
        for (std::size_t j = 1; j < worst.rows[i].size(); ++j) {
            row.push_back(worst.rows[i][j]);
            row.push_back(omega.rows[i][j]);
        }
        both.rows.push_back(std::move(row));
    }
    return asCsv(both);
}

Json laneAsJson(const LaneTheory& lane)
{
    Json json{{"letter", std::string(1, lane.letter)}, {"name", lane.name}};
    if (!lane.remark.empty()) {
        json["remark"] = lane.remark;
    }
    if (!lane.curve) {
        json["none"] = lane.whyNone;
        return json;
    }
    const theory::Omega& omega = lane.curve->omega;
    json["worst_case"] = {{"value", lane.curve->worst.bestValue},
                          {"best_factor", lane.curve->worst.bestFactor}};
    json["omega"] = {{"value", omega.bestValue()},
                     {"best_factor", omega.bestFactor()},
                     {"terms", {omega.ofDistance, omega.ofAll, omega.ofLast}}};
    Json points = Json::array();
    for (const theory::BoundPoint& point : lane.curve->points) {
        points.push_back({{"updates", point.updates},
                          {"worst_case", numberOrNull(point.worst)},
                          {"omega", numberOrNull(point.omega)}});
    }
    json["curve"] = std::move(points);
    return json;
}

std::string theoryAsJson(const experiment::Experiment& experiment, const experiment::Shape& shape,
                         const std::vector<LaneTheory>& lanes)
{
    Json all = Json::array();
    std::ranges::transform(lanes, std::back_inserter(all), laneAsJson);
    const Json json{{"experiment", experiment.name},
                    {"caption", kCaption},
                    {"distance", 1.0},
                    {"gradient_norm", 1.0},
                    {"total_steps", shape.totalSteps},
                    {"lanes", std::move(all)}};
    return params::dump(json, 2, Json::error_handler_t::replace) + "\n";
}

void printTheory(const std::vector<LaneTheory>& lanes)
{
    std::cout << kCaption << "\n\n"
              << fmt::format("{:<28}{:>12}{:>12}{:>12}{:>12}\n", "lane", "worst case", "at factor", "Ω",
                             "at factor");
    for (const LaneTheory& lane : lanes) {
        const std::string title = fmt::format("{}  {}", lane.letter, lane.name);
        if (!lane.curve) {
            std::cout << title << ": no theory: it " << lane.whyNone << '\n';
            continue;
        }
        const theory::Omega& omega = lane.curve->omega;
        std::cout << fmt::format("{:<28}{:>12.4g}{:>12.4g}{:>12.4g}{:>12.4g}{}\n", title,
                                 lane.curve->worst.bestValue, lane.curve->worst.bestFactor, omega.bestValue(),
                                 omega.bestFactor(), lane.remark.empty() ? "" : "  " + lane.remark);
    }
    if (std::ranges::any_of(lanes, [](const LaneTheory& lane) { return lane.curve.has_value(); })) {
        std::cout << "\nThe worst case after so many updates, by lane:\n"
                  << asText(everyTenth(tableOf(lanes, &theory::BoundPoint::worst))) << "\nΩ likewise:\n"
                  << asText(everyTenth(tableOf(lanes, &theory::BoundPoint::omega)));
    }
}

} // namespace

int theory(const TheoryOptions& options)
{
    const auto experiment = resolve(options.experiment);
    const auto shape = experiment ? experiment::shapeOf(experiment->problem)
                                  : params::Result<experiment::Shape>(experiment.issues());
    Issues issues = shape ? experiment::checkLengths(*experiment, *shape) : shape.issues();
    for (const std::string& path : options.outputs) {
        append(issues, checkTableFile(path, inputsOf(options.experiment, experiment)));
    }
    if (!issues.empty()) {
        complain(issues);
        return WrongInput;
    }
    std::vector<LaneTheory> lanes;
    const auto plans = plansOf(*experiment, *shape);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        lanes.push_back(theoryOf(experiment->lanes[i], plans[i]));
    }
    if (options.json) {
        std::cout << theoryAsJson(*experiment, *shape, lanes);
    } else {
        printTheory(lanes);
    }
    for (const std::string& path : options.outputs) {
        append(issues,
               files::writeFile(path, endingOf(path) == "csv" ? boundsAsCsv(lanes)
                                                              : theoryAsJson(*experiment, *shape, lanes)));
    }
    complain(issues);
    const bool isAnswered =
        std::ranges::any_of(lanes, [](const LaneTheory& lane) { return lane.curve.has_value(); });
    return issues.empty() && isAnswered ? Done : WorkFailed;
}

} // namespace lrp::app
