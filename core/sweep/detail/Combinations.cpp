#include "core/sweep/detail/Combinations.h"

#include "core/experiment/Changes.h"
#include "core/sweep/detail/Values.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::sweep
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Result;
using Pointer = params::Json::json_pointer;

Result<std::size_t> combinationsOf(const Specification& specification)
{
    const std::int64_t seeds = specification.seedsOfEach();
    if (specification.method == Method::Random) {
        if (!specification.runCap) {
            return Issue{"/sweep/run_cap",
                         translate("sweep", "is missing; random draws need their number, "
                                            "such as %1")
                             .arg(std::to_string(20 * std::min<std::int64_t>(seeds, 1000)))};
        }
        if (*specification.runCap % seeds != 0) {
            const std::int64_t draws =
                std::clamp<std::int64_t>((*specification.runCap + seeds / 2) / seeds, 1, kMostTasks / seeds);
            return Issue{"/sweep/run_cap",
                         translate("sweep", "is %1; needs a multiple of the %2 seeds, so that each draw has "
                                            "them all. The nearest is %3")
                             .arg(std::to_string(*specification.runCap))
                             .arg(std::to_string(seeds))
                             .arg(std::to_string(draws * seeds))};
        }
        return static_cast<std::size_t>(*specification.runCap / seeds);
    }
    if (specification.runCap) {
        return Issue{"/sweep/run_cap",
                     translate("sweep", "is for the method %1; a grid has as many tasks as its values make")
                         .arg("random")};
    }
    Issues issues;
    std::int64_t tasks = seeds; // at most kMostTasks, so that no product below overflows
    for (const Parameter& parameter : specification.parameters) {
        if (parameter.values.empty() && !parameter.range.count) {
            issues.push_back(
                {parameter.place + "/count",
                 translate("sweep", "is missing; a grid needs to know how many values of a range "
                                    "to take, such as %1")
                     .arg("5")});
            continue;
        }
        tasks *= static_cast<std::int64_t>(sizeOf(parameter));
        if (tasks > kMostTasks) {
            issues.push_back(
                {parameter.place,
                 translate("sweep", "makes %1 tasks with what stands before it and the seeds; needs "
                                    "at most %2")
                     .arg(tasks)
                     .arg(kMostTasks)});
            break;
        }
    }
    return issues.empty() ? Result(static_cast<std::size_t>(tasks / seeds)) : Result<std::size_t>(issues);
}

Combined combine(const Json& base, const Specification& specification, const Places& places,
                 std::size_t combination)
{
    Combined combined{.json = base};
    for (std::size_t i = 0; i < places.size(); ++i) {
        const Parameter& parameter = specification.parameters[i];
        bool isNew = false;
        for (const Pointer& place : places[i]) {
            isNew = isNew || !isThere(place, combined.json);
            const bool counts = parameter.values.empty() && isWhole(place, combined.json);
            Json value = valueOf(specification, i, combination, counts);
            if (&place == &places[i].front()) {
                combined.values.push_back(value);
            }
            append(combined.issues,
                   experiment::setAt(combined.json, place.to_string(), std::move(value), parameter.place));
        }
        combined.isNew.push_back(isNew);
    }
    return combined;
}

} // namespace lrp::sweep
