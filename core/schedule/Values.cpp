#include "core/schedule/Values.h"
#include "core/text/Translate.h"

namespace lrp::schedule
{

namespace
{

constexpr std::size_t kMostSchedules = 1000; // in one list
constexpr std::size_t kMostGroups = 1000;

} // namespace

Kind kindOf(const PerGroup*)
{
    return Kind::NumberOrList;
}
Kind kindOf(const Functions*)
{
    return Kind::Function;
}

Json writeJson(const PerGroup& x)
{
    return x.isList ? Json(x.values) : Json(x.values.front());
}

Json writeJson(const Function& x)
{
    return x.isTable() ? Json(x.table) : Json(x.expression);
}

Json writeJson(const Functions& x)
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

Issues readJson(const Json& json, PerGroup& x, const params::Range& range, const std::string& pointer)
{
    if (!json.is_array()) {
        x = PerGroup{};
        return params::readJson(json, x.values.front(), range, pointer);
    }
    x = PerGroup(std::vector<double>(json.size()));
    return json.empty()
               ? Issues{{pointer,
                         translate("schedule", "is an empty list; needs a number for each parameter group")}}
               : params::readElements(json, x.values, range, pointer);
}

Issues readJson(const Json& json, Function& x, const params::Range& range, const std::string& pointer)
{
    if (json.is_string()) {
        x = {.expression = json.get<std::string>(), .table = {}};
        const std::string problem = params::Recorded::isRead() ? std::string() : problemIn(x.expression);
        return problem.empty() ? Issues{} : Issues{{pointer, problem}};
    }
    if (json.is_array() && !json.empty()) {
        x.table.assign(json.size(), 0.0);
        return params::readElements(json, x.table, range, pointer);
    }
    return {params::wrongType(
        pointer, json,
        translate("schedule", "a formula in t, such as %1, or a list of values").arg("\"1 / sqrt(t + 1)\""))};
}

Issues readJson(const Json& json, Functions& x, const params::Range& range, const std::string& pointer)
{
    const bool perGroup = json.is_array() && (json.empty() || !json.front().is_number());
    if (!perGroup) {
        x = Functions{};
        return readJson(json, x.list.front(), range, pointer);
    }
    if (json.size() > kMostGroups) {
        return {{pointer,
                 translate("schedule", "has %1 functions; needs one for each parameter group, at most %2")
                     .arg(std::to_string(json.size()))
                     .arg(std::to_string(kMostGroups))}};
    }
    x = {.list = std::vector<Function>(json.size()), .isList = true};
    return json.empty()
               ? Issues{{pointer, translate("schedule", "is an empty list; needs a formula, such as %1")
                                      .arg("\"1 / sqrt(t + 1)\"")}}
               : params::readElements(json, x.list, range, pointer);
}

Kind kindOf(const Schedule*)
{
    return Kind::Schedule;
}

Json writeJson(const Schedule& x)
{
    return toJson(x);
}

Issues readJson(const Json& json, Schedule& x, const params::Range&, const std::string& pointer)
{
    auto read = fromJson(json, pointer);
    if (read) {
        x = std::move(*read);
    }
    return read.issues();
}

Kind kindOf(const std::vector<Schedule>*)
{
    return Kind::Schedules;
}

Json writeJson(const std::vector<Schedule>& x)
{
    Json json = Json::array();
    for (const Schedule& schedule : x) {
        json.push_back(toJson(schedule));
    }
    return json;
}

Issues readJson(const Json& json, std::vector<Schedule>& x, const params::Range&, const std::string& pointer)
{
    if (!json.is_array()) {
        return {params::wrongType(
            pointer, json,
            translate("schedule", "a list of schedules, such as %1").arg("[{\"type\": \"LinearLR\"}]"))};
    }
    if (json.size() > kMostSchedules) {
        return {{pointer, translate("schedule", "has %1 schedules; needs at most %2")
                              .arg(std::to_string(json.size()))
                              .arg(std::to_string(kMostSchedules))}};
    }
    Issues issues;
    x.clear();
    for (std::size_t i = 0; i < json.size(); ++i) {
        auto schedule = fromJson(json[i], pointer + "/" + std::to_string(i));
        append(issues, schedule.issues());
        if (schedule) {
            x.push_back(std::move(*schedule));
        }
    }
    return issues;
}

} // namespace lrp::schedule
