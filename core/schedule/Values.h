#pragma once

#include "core/params/Json.h"
#include "core/schedule/Function.h"
#include "core/schedule/Group.h"

/// JSON of the setting types that only schedules have.
namespace lrp::schedule
{

using params::Issues;
using params::Json;
using params::Kind;

inline Kind kindOf(const PerGroup*)
{
    return Kind::NumberOrList;
}
inline Kind kindOf(const Functions*)
{
    return Kind::Function;
}

inline Json writeJson(const PerGroup& x)
{
    return x.isList ? Json(x.values) : Json(x.values.front());
}

inline Json writeJson(const Function& x)
{
    return x.isTable() ? Json(x.table) : Json(x.expression);
}

inline Json writeJson(const Functions& x)
{
    if (!x.isList) {
        return writeJson(x.list.front());
    }
    Json json = Json::array();
    for (const Function& function : x.list) {
        json.push_back(writeJson(function));
    }
    return json;
}

inline Issues readJson(const Json& json, PerGroup& x, const params::Range& range, const std::string& pointer)
{
    if (!json.is_array()) {
        x = PerGroup{};
        return params::readJson(json, x.values.front(), range, pointer);
    }
    x = PerGroup(std::vector<double>(json.size()));
    return json.empty() ? Issues{{pointer, "is an empty list; needs a number for each parameter group"}}
                        : params::readElements(json, x.values, range, pointer);
}

inline Issues readJson(const Json& json, Function& x, const params::Range& range, const std::string& pointer)
{
    if (json.is_string()) {
        x = {.expression = json.get<std::string>(), .table = {}};
        const std::string problem = problemIn(x.expression);
        return problem.empty() ? Issues{} : Issues{{pointer, problem}};
    }
    if (json.is_array() && !json.empty()) {
        x.table.assign(json.size(), 0.0);
        return params::readElements(json, x.table, range, pointer);
    }
    return {
        params::wrongType(pointer, json, "a formula in t, such as \"1 / sqrt(t + 1)\", or a list of values")};
}

inline Issues readJson(const Json& json, Functions& x, const params::Range& range, const std::string& pointer)
{
    const bool perGroup = json.is_array() && (json.empty() || !json.front().is_number());
    if (!perGroup) {
        x = Functions{};
        return readJson(json, x.list.front(), range, pointer);
    }
    constexpr std::size_t kMostGroups = 1000;
    if (json.size() > kMostGroups) {
        return {{pointer, "has " + std::to_string(json.size()) +
                              " functions; needs one for each parameter "
                              "group, at most " +
                              std::to_string(kMostGroups)}};
    }
    x = {.list = std::vector<Function>(json.size()), .isList = true};
    return json.empty() ? Issues{{pointer, "is an empty list; needs a formula, such as \"1 / sqrt(t + 1)\""}}
                        : params::readElements(json, x.list, range, pointer);
}

} // namespace lrp::schedule
