#pragma once

#include "core/experiment/Presets.h"
#include "core/sweep/Tasks.h"

#include <string>
#include <string_view>
#include <vector>

/// Sweeps of the preset, which has three lanes on SGD, a batch of 16, 1,500 steps and the seed 42.
namespace lrp::sweep
{

inline params::Json presetWith(std::string_view sweep)
{
    params::Json json = toJson(experiment::threeSchedules());
    json["sweep"] = params::Json::parse(sweep);
    return json;
}

inline std::vector<std::string> textsOf(const params::Issues& issues)
{
    std::vector<std::string> texts;
    for (const params::Issue& issue : issues) {
        texts.push_back(issue.text());
    }
    return texts;
}

inline params::Result<Tasks> tasksIn(const params::Json& json)
{
    const auto sweep = fromJson(json);
    return sweep ? tasksOf(*sweep) : params::Result<Tasks>(sweep.issues());
}

/// What is wrong with this sweep of the preset.
inline std::vector<std::string> problemsOf(std::string_view sweep)
{
    return textsOf(tasksIn(presetWith(sweep)).issues());
}

inline std::vector<std::string> labelsOf(const Tasks& tasks)
{
    std::vector<std::string> labels;
    for (const Task& task : tasks.list) {
        labels.push_back(task.label);
    }
    return labels;
}

inline std::vector<std::string> idsOf(const Tasks& tasks)
{
    std::vector<std::string> ids;
    for (const Task& task : tasks.list) {
        ids.push_back(task.id);
    }
    return ids;
}

} // namespace lrp::sweep
