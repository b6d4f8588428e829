#include "core/sweep/Specification.h"

#include "core/experiment/Limits.h"
#include "core/files/ByteStream.h"
#include "core/params/JsonText.h"
#include "core/sweep/detail/Canonical.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <unordered_map>

namespace lrp::sweep
{

using params::Issues;
using params::Json;
using params::Result;

namespace
{

constexpr std::size_t kMostIssues = 12;
constexpr std::int64_t kMostSeeds = 10'000;
constexpr params::Range kSeed = params::between(0, 9007199254740991.0);

struct NamedFigure {
    std::string name;
    MetricSource source;
};

/// Figures of a lane that say which is better, as its summary names them.
std::vector<NamedFigure> namedFigures()
{
    std::vector<NamedFigure> figures;
    for (const channel::Id id : channel::all()) {
        const channel::Channel& channel = channel::of(id);
        if (!channel.isScored || channel.worse == channel::Worse::Neither) {
            continue;
        }
        const std::string column(channel.columnName());
        figures.push_back(
            {channel.lastFigure.empty() ? "final_" + column : std::string(channel.lastFigure), {id, false}});
        figures.push_back({"best_" + column, {id, true}});
    }
    return figures;
}

Issues readMetric(const Json& json, Metric& metric, const std::string& pointer)
{
    if (!json.is_object()) {
        return {params::wrongType(
            pointer, json,
            translate("sweep", "an object such as %1").arg(R"({"name": "final_validation_loss"})"))};
    }
    Issues issues = params::readSettings(json, metric, pointer);
    append(issues,
           params::unknownMembers<Metric>(json, pointer, [] { return translate("sweep", "a metric"); }));
    return issues;
}

/// A value that stands twice would make the same tasks twice.
Issues repeated(const std::vector<Json>& values, const std::string& pointer)
{
    Issues issues;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < values.size() && issues.size() < kMostIssues; ++i) {
        const auto [first, isNew] = places.emplace(canonicalText(values[i]), i);
        if (!isNew) {
            issues.push_back({pointer + "/" + std::to_string(i),
                              translate("sweep", "is %1, as element %2 is; needs each value once")
                                  .arg(params::quoted(values[i]))
                                  .arg(std::to_string(first->second))});
        }
    }
    return issues;
}

Issues readValues(const Json& json, std::vector<Json>& values, const std::string& pointer)
{
    if (!json.is_array() || json.empty()) {
        return {params::wrongType(
            pointer, json, translate("sweep", "a list of one value or more, such as %1").arg("[0.1, 0.2]"))};
    }
    if (json.size() > static_cast<std::size_t>(kMostTasks)) {
        return {{pointer, translate("sweep", "has %1 values; needs at most %2")
                              .arg(std::to_string(json.size()))
                              .arg(std::to_string(kMostTasks))}};
    }
    values.assign(json.begin(), json.end());
    return repeated(values, pointer);
}

Issues readParameter(const Json& json, Parameter& parameter)
{
    const std::string& pointer = parameter.place;
    const auto values = json.is_object() ? json.find("values") : json.end();
    if (!json.is_object() || (values == json.end() && !json.contains("min") && !json.contains("max"))) {
        return {params::wrongType(pointer, json,
                                  translate("sweep", "an object such as %1 or %2")
                                      .arg(R"({"values": [0.1, 0.2]})")
                                      .arg(R"({"min": 0.001, "max": 1, "count": 7})"))};
    }
    if (values == json.end()) {
        Issues issues = params::readSettings(json, parameter.range, pointer);
        append(issues, params::unknownMembers<Range>(json, pointer,
                                                     [] { return translate("sweep", "a range of values"); },
                                                     {"values"}));
        return issues;
    }
    Issues issues = readValues(*values, parameter.values, pointer + "/values");
    for (const auto& [key, value] : json.items()) {
        if (key != "values") {
            issues.push_back({params::child(pointer, key),
                              translate("sweep", "stands beside %1, which say it all; needs one of the two")
                                  .arg("\"values\"")});
        }
    }
    return issues;
}

Issues readParameters(const Json& json, std::vector<Parameter>& parameters, const std::string& pointer)
{
    if (!json.is_object()) {
        return {
            params::wrongType(pointer, json,
                              translate("sweep", "an object of JSON pointers and their values, such as %1")
                                  .arg(R"({"/lanes/*/optimizer/lr": {"values": [0.1, 0.2]}})"))};
    }
    Issues issues;
    for (const auto& [key, value] : json.items()) {
        parameters.push_back({.pointer = key, .place = params::child(pointer, key)});
        append(issues, readParameter(value, parameters.back()));
    }
    return issues;
}

Issues readSeeds(const Json& json, Specification& specification, const std::string& pointer)
{
    if (!json.is_array()) {
        std::int64_t count = 1;
        Issues issues = params::readJson(json, count, params::between(1, kMostSeeds), pointer);
        specification.seedCount = count;
        return issues;
    }
    if (json.empty() || json.size() > static_cast<std::size_t>(kMostTasks)) {
        return {{pointer, translate("sweep", "has %1 seeds; needs 1 to %2")
                              .arg(std::to_string(json.size()))
                              .arg(std::to_string(kMostTasks))}};
    }
    specification.seeds.assign(json.size(), 0);
    Issues issues = params::readElements(json, specification.seeds, kSeed, pointer);
    return issues.empty() ? repeated({json.begin(), json.end()}, pointer) : issues;
}

Issues readSpecification(const Json& json, Specification& specification, const std::string& pointer)
{
    if (!json.is_object()) {
        return {params::wrongType(
            pointer, json,
            translate("sweep", "an object with %1 and %2").arg("\"parameters\"").arg("\"seeds\""))};
    }
    Issues issues = params::readSettings(json, specification, pointer);
    const auto read = [&](const char* key, auto reader, auto& target) {
        if (const auto found = json.find(key); found != json.end()) {
            append(issues, reader(*found, target, params::child(pointer, key)));
        }
    };
    read("metric", readMetric, specification.metric);
    read("parameters", readParameters, specification.parameters);
    read("seeds", readSeeds, specification);
    append(issues,
           params::unknownMembers<Specification>(json, pointer, [] { return translate("sweep", "a sweep"); },
                                                 {"metric", "parameters", "seeds"}));
    return issues;
}

} // namespace

Issues Metric::check(const Metric& metric)
{
    std::vector<std::string> names;
    for (NamedFigure& figure : namedFigures()) {
        names.push_back(std::move(figure.name));
    }
    return params::readChoice(metric.name, names, "/name").issues();
}

MetricSource sourceOf(const Metric& metric)
{
    const std::vector<NamedFigure> figures = namedFigures();
    return std::ranges::find(figures, metric.name, &NamedFigure::name)->source;
}

Issues Range::check(const Range& range)
{
    if (!(range.min < range.max)) {
        return {{"/max", translate("sweep", "is %1; needs more than %2, which is %3")
                             .arg(params::shortest(range.max))
                             .arg("\"min\"")
                             .arg(params::shortest(range.min))}};
    }
    if (range.distribution == Distribution::LogUniformValues && !(range.min > 0.0)) {
        return {{"/min",
                 translate("sweep", "is %1, which has no logarithm; needs a number above 0, such as %2, or "
                                    "the distribution uniform")
                     .arg(params::shortest(range.min))
                     .arg(params::shortest(range.max > 0.0 ? range.max / 1000.0 : 0.001))}};
    }
    return {};
}

Result<Sweep> fromJson(Json json)
{
    Sweep sweep;
    Issues ofSweep;
    if (json.is_object()) {
        if (const auto found = json.find("sweep"); found != json.end()) {
            ofSweep = readSpecification(*found, sweep.specification, "/sweep");
            json.erase(found);
        }
    }
    auto experiment = experiment::fromJson(json);
    Issues issues = experiment.issues();
    append(issues, std::move(ofSweep));
    if (!issues.empty()) {
        return issues;
    }
    sweep.experiment = std::move(*experiment);
    return sweep;
}

Result<Sweep> read(const std::string& path)
{
    const auto text = files::readWhole(path, "", experiment::kLargestFile);
    const auto json = text ? params::parseJson(*text, path) : Result<Json>(text.issues());
    return json ? fromJson(*json) : Result<Sweep>(json.issues());
}

Issues setSeeds(Specification& specification, std::int64_t count, const std::string& place)
{
    specification.seeds.clear();
    specification.seedsPlace = place;
    return readSeeds(count, specification, place);
}

} // namespace lrp::sweep
