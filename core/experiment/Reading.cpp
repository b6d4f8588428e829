#include "core/experiment/Reading.h"

#include "core/experiment/detail/Parts.h"
#include "core/experiment/Inputs.h"
#include "core/experiment/Versions.h"
#include "core/text/Translate.h"

#include <algorithm>

namespace lrp::experiment
{

using params::Issues;
using params::Json;
using params::Recorded;

namespace
{

Issues readHead(const Json& json)
{
    Issues issues;
    if (const auto format = json.find("format"); format != json.end() && *format != kFormat) {
        issues.push_back(params::wrongType("/format", *format, "\"" + std::string(kFormat) + "\""));
    }
    const auto version = json.find("version");
    if (version != json.end() && (!version->is_number_integer() || *version < 1 || *version > kVersion)) {
        issues.push_back({"/version", translate("experiment", "is %1; this program reads versions 1 to %2")
                                          .arg(params::quoted(*version))
                                          .arg(kVersion)});
    }
    const std::vector<std::string_view> known{"format", "version", "name", "problem", "lanes"};
    for (const auto& [key, value] : json.items()) {
        const bool isKnown = std::find(known.begin(), known.end(), key) != known.end();
        if (key == "sweep" && !Recorded::isRead()) {
            issues.push_back({"/sweep", translate("experiment",
                                                  "makes many experiments of this one, which \"lr-playground "
                                                  "sweep\" alone reads; leave it out to have this one")});
        } else if (!isKnown && !Recorded::isRead()) {
            issues.push_back(
                {params::child("", key),
                 translate("experiment", "is no part of an experiment; did you mean %1? It has %2")
                     .arg(params::nearestWord(key, known))
                     .arg(params::joined(known))});
        }
    }
    return issues;
}

/// The part as it was, or read(json, part.value, pointer) into a new one.
template <class T, class Read>
std::shared_ptr<const ReadPart<T>> partOf(const Json& json, const std::shared_ptr<const ReadPart<T>>& before,
                                          T beginning, const std::string& pointer, Read read)
{
    if (before && !before->dependsOnDisk && before->json == json) {
        return before;
    }
    ReadPart<T> part{.json = json, .value = std::move(beginning)};
    part.issues = read(json, part.value, pointer);
    part.dependsOnDisk = !filesNamedIn(json).empty();
    return std::make_shared<const ReadPart<T>>(std::move(part));
}

void takeProblem(const Json& json, Reading& reading, const Reading& before)
{
    const auto problem = json.find("problem");
    if (problem == json.end()) {
        reading.issues.push_back(
            {"/problem", translate("experiment", "is missing; an experiment needs data and a model")});
        return;
    }
    reading.problem = partOf(*problem, before.problem, Problem{}, "/problem", readProblem);
    append(reading.issues, reading.problem->issues);
}

void takeLanes(const Json& json, Reading& reading, const Reading& before)
{
    const std::string pointer = "/lanes";
    if (!json.is_array() || json.empty() || json.size() > kMostLanes) {
        reading.issues.push_back(
            params::wrongType(pointer, json, translate("experiment", "a list of one to eight lanes")));
        return;
    }
    std::string taken;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const std::string where = pointer + "/" + std::to_string(i);
        reading.lanes.push_back(partOf(json[i], i < before.lanes.size() ? before.lanes[i] : nullptr,
                                       Lane{.letter = static_cast<char>('A' + i)}, where, readLane));
        append(reading.issues, reading.lanes.back()->issues);
        const char letter = reading.lanes.back()->value.letter;
        if (taken.find(letter) != std::string::npos && !Recorded::isRead()) {
            reading.issues.push_back(
                {where + "/letter",
                 translate("experiment", "is %1, which another lane has; needs a letter of its own")
                     .arg(letter)});
        }
        taken += letter;
    }
}

} // namespace

Experiment Reading::experiment() const
{
    Experiment experiment{.name = name, .problem = problem->value};
    for (const LanePart& lane : lanes) {
        experiment.lanes.push_back(lane->value);
    }
    return experiment;
}

Reading readParts(const Json& json, const Reading& before)
{
    Reading reading{.issues = readHead(json)};
    append(reading.issues, readText(json, "name", reading.name, ""));
    takeProblem(json, reading, before);
    if (const auto lanes = json.find("lanes"); lanes != json.end()) {
        takeLanes(*lanes, reading, before);
    } else {
        reading.issues.push_back(
            {"/lanes", translate("experiment", "is missing; an experiment needs one to eight lanes")});
    }
    return reading;
}

} // namespace lrp::experiment
