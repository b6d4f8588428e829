#include "core/probe/detail/RunPaths.h"

#include "core/model/Catalog.h"
#include "core/probe/detail/Reading.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lrp::probe
{
namespace
{

bool isFinite(const Weights& weights)
{
    return std::ranges::all_of(weights.values, [](float x) { return std::isfinite(x); });
}

RunPath pathOf(const Weights& weights, std::int64_t most)
{
    RunPath path{.whose = weights.whose, .points = {}, .leftOut = 0};
    const std::size_t earlier =
        std::min(weights.earlier.size(), static_cast<std::size_t>(std::max<std::int64_t>(most - 1, 0)));
    path.points.assign(weights.earlier.end() - static_cast<std::ptrdiff_t>(earlier), weights.earlier.end());
    path.leftOut = static_cast<std::int64_t>(
        std::erase_if(path.points, [](const WeightsPtr& point) { return !isFinite(*point); }));
    if (!isFinite(weights)) {
        throw std::runtime_error(
            translate("probe", "After step %1 the weights of %2 are no finite numbers: ask at a step before.")
                .arg(weights.step)
                .arg(nameOf(weights.whose)));
    }
    auto last = std::make_shared<Weights>();
    last->step = weights.step;
    last->values = weights.values;
    path.points.push_back(std::move(last));
    return path;
}

} // namespace

std::vector<RunPath> pathsOf(const Weights& weights, std::int64_t most)
{
    std::vector<RunPath> paths{pathOf(weights, most)};
    for (const WeightsPtr& other : weights.beside) {
        paths.push_back(pathOf(*other, most));
    }
    return paths;
}

std::optional<bool> beganTogether(const std::vector<RunPath>& paths)
{
    const Weights& one = paths.front().first();
    bool isKnown = true;
    for (const RunPath& path : paths) {
        const Weights& other = path.first();
        if (other.step == one.step && other.values == one.values) { // further on too: of one run, forked
            continue;
        }
        if (one.step == 0 && other.step == 0) {
            return false;
        }
        isKnown = false;
    }
    return isKnown ? std::optional(true) : std::nullopt;
}

std::string wordsOfStart(const std::optional<bool>& oneStart)
{
    if (!oneStart) {
        return translate("probe", "Whether these runs began at the same weights is not known here: a barrier "
                                  "between them may be no more than neurons that have changed places.");
    }
    return *oneStart ? std::string()
                     : translate("probe", "These runs began at different weights: a barrier between them may "
                                          "be no more than neurons that have changed places.")
                           .str();
}

std::array<const Weights*, 3> threeEnds(const std::vector<RunPath>& paths)
{
    const RunPath& one = paths.front();
    if (paths.size() >= 3) {
        return {&one.last(), &paths[1].last(), &paths[2].last()};
    }
    if (paths.size() == 2 && one.points.size() >= 2) {
        return {&one.last(), &paths[1].last(), &one.first()};
    }
    if (paths.size() == 1 && one.points.size() >= 3) {
        return {&one.last(), &one.first(), one.points[one.points.size() / 2].get()};
    }
    throw std::runtime_error(translate("probe",
                                       "A plane needs three points: of one run three checkpoints, of "
                                       "two its first and both ends. Not so many are kept up to "
                                       "here."));
}

params::Issues networkIssues(const experiment::Problem& problem)
{
    if (model::isSurface(problem.model)) {
        return {{"/problem/model/type",
                 translate("probe", "is %1, a loss of two weights, whose surface is its formula and needs no "
                                    "plane through many; needs a network")
                     .arg(problem.model.id())}};
    }
    return {};
}

std::string nameOf(const Whose& whose)
{
    if (whose.run > 0 && whose.letter != 0) {
        return translate("probe", "run %1 (%2)").arg(whose.run).arg(whose.letter);
    }
    return whose.letter != 0 ? std::string(1, whose.letter) : translate("probe", "the run").str();
}

params::Json toJson(const Whose& whose)
{
    params::Json json = params::Json::object();
    if (whose.letter != 0) {
        json["lane"] = std::string(1, whose.letter);
    }
    if (whose.run > 0) {
        json["run"] = whose.run;
    }
    return json;
}

Whose whoseFrom(const params::Json& json)
{
    const std::string letter = textIn(json, "lane");
    return {.letter = letter.empty() ? char{0} : letter.front(), .run = wholeIn(json, "run")};
}

} // namespace lrp::probe
