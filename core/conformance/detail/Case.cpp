#include "core/conformance/detail/Case.h"

#include "core/optimizer/Catalog.h"
#include "core/params/Text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lrp::conformance
{

using schedule::Groups;

double numberOf(const Json& json)
{
    if (json.is_number()) {
        return json.get<double>();
    }
    const std::string text = json.is_string() ? json.get<std::string>() : "";
    if (text == "nan" || text == "inf" || text == "-inf") {
        const double infinity = std::numeric_limits<double>::infinity();
        return text == "nan"   ? std::numeric_limits<double>::quiet_NaN()
               : text == "inf" ? infinity
                               : -infinity;
    }
    throw CaseFailure("expected a number, found " + params::quoted(json));
}

const Json& member(const Json& json, const char* key)
{
    const auto found = json.find(key);
    if (found == json.end()) {
        throw CaseFailure(std::string("has no \"") + key + "\"");
    }
    return *found;
}

std::vector<double> numbersIn(const Json& json, const char* key)
{
    std::vector<double> numbers;
    for (const Json& number : member(json, key)) {
        numbers.push_back(numberOf(number));
    }
    return numbers;
}

Deviation unless(bool agrees, const std::string& where)
{
    return agrees ? Deviation{} : Deviation{std::numeric_limits<double>::infinity(), where};
}

Deviation deviationOf(const std::string& name, const std::vector<double>& ours, const Json& theirs)
{
    if (theirs.size() != ours.size()) {
        return unless(false, name + " has " + std::to_string(ours.size()) + " numbers instead of " +
                                 std::to_string(theirs.size()));
    }
    double largest = 0.0;
    for (const Json& number : theirs) {
        const double value = numberOf(number);
        largest = std::isfinite(value) ? std::max(largest, std::abs(value)) : largest;
    }
    Deviation worst;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const double value = numberOf(theirs[i]);
        const bool isSame = ours[i] == value || (std::isnan(ours[i]) && std::isnan(value));
        const double away = std::abs(ours[i] - value) / (largest > 0.0 ? largest : 1.0);
        const double error = isSame ? 0.0 : std::isnan(away) ? std::numeric_limits<double>::infinity() : away;
        if (error > worst.error) {
            worst = {error, name + " at " + std::to_string(i) + ": " + params::shortest(ours[i]) +
                                " instead of " + params::shortest(value)};
        }
    }
    return worst;
}

namespace
{

/// The reference data's small function language as a formula in t (or a table).
Json functionFrom(const Json& spec)
{
    if (!spec.is_object()) {
        return spec;
    }
    const std::string kind = member(spec, "fn").get<std::string>();
    const auto value = [&](const char* key) {
        return "(" + params::shortest(numberOf(member(spec, key))) + ")";
    };
    if (kind == "const") {
        return value("value");
    }
    if (kind == "pow") {
        return value("base") + "^t";
    }
    if (kind == "pow_floor") {
        return value("base") + "^floor(t/" + value("period") + ")";
    }
    if (kind == "inv") {
        return "(1+" + value("gamma") + "*t)^(-" + value("power") + ")";
    }
    if (kind == "inv_sqrt") {
        return "1/sqrt(t+1)";
    }
    if (kind == "linear") {
        return value("start") + "+(" + value("end") + "-" + value("start") + ")*min(t," + value("length") +
               ")/" + value("length");
    }
    if (kind == "warmup") {
        return "min(1,(t+1)/" + value("length") + ")";
    }
    if (kind == "sine") {
        return "1+" + value("amplitude") + "*sin(2*_pi*t/" + value("period") + ")";
    }
    if (kind == "half") {
        return "1/2^(t-1)";
    }
    if (kind == "table") {
        return member(spec, "values");
    }
    throw CaseFailure("uses the unknown function " + kind);
}

/// A case's scheduler and kwargs as the program's own JSON.
Json scheduleFrom(const Json& spec)
{
    Json json{{"type", member(spec, "scheduler")}};
    for (const auto& [key, value] : member(spec, "kwargs").items()) {
        if (key == "schedulers" && value.is_array()) {
            json[key] = Json::array();
            for (const Json& child : value) {
                json[key].push_back(scheduleFrom(child));
            }
        } else if (value.is_object()) {
            json[key] = functionFrom(value);
        } else if (value.is_array() && !value.empty() && value.front().is_object()) {
            json[key] = Json::array();
            for (const Json& one : value) {
                json[key].push_back(functionFrom(one));
            }
        } else {
            json[key] = value;
        }
    }
    return json;
}

} // namespace

Groups groupsFrom(const Json& spec)
{
    Json settings{{"type", member(spec, "optimizer")}};
    settings.update(member(spec, "optimizer_kwargs"));
    settings["lr"] = 1.0; // which SGD must be given; each group brings its own
    const auto optimizer = optimizer::fromJson(settings, "/optimizer");
    if (!optimizer) {
        throw CaseFailure("its optimizer is refused: " + optimizer.issues().front().text());
    }
    Groups groups;
    for (const Json& lr : member(spec, "base_lrs")) {
        schedule::Group group = optimizer::groupOf(*optimizer);
        group.lr = numberOf(lr);
        if (const auto initial = spec.find("initial_lrs"); initial != spec.end()) {
            group.initialLr = numberOf(initial->at(groups.size()));
        }
        groups.push_back(group);
    }
    return groups;
}

schedule::Schedule accepted(const Json& json, const Groups& groups)
{
    auto schedule = schedule::fromJson(json, "");
    params::Issues issues = schedule.issues();
    if (schedule) {
        append(issues, schedule::fits(*schedule, groups, ""));
    }
    if (!issues.empty()) {
        throw CaseFailure("is refused: " + issues.front().text());
    }
    return std::move(*schedule);
}

schedule::Schedule acceptedSchedule(const Json& spec, const Groups& groups)
{
    return accepted(scheduleFrom(spec), groups);
}

std::string refusalOf(const std::vector<schedule::Restriction>& restrictions,
                      const schedule::Release& release)
{
    for (const schedule::Restriction& restriction : restrictions) {
        if (restriction.refusedBy(release)) {
            return restriction.pointer + ": " + restriction.text;
        }
    }
    return {};
}

} // namespace lrp::conformance
