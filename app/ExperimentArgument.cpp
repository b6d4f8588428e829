#include "app/ExperimentArgument.h"

#include "core/experiment/Changes.h"
#include "core/experiment/Presets.h"
#include "core/params/Json.h"
#include "core/params/JsonText.h"
#include "core/store/Document.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace lrp::app
{
namespace
{

using experiment::Experiment;
using params::Issue;
using params::Issues;
using params::Json;
using params::Result;

Issues unknownLane(const std::string& letters, const std::string& letter, const Experiment& experiment)
{
    std::string known;
    for (const auto& lane : experiment.lanes) {
        known += (known.empty() ? "" : ",") + std::string(1, lane.letter);
    }
    return {{"--lanes " + letters, "names the lane \"" + letter + "\"; the experiment has " + known}};
}

Issues chooseLanes(Experiment& experiment, const std::string& letters)
{
    std::vector<experiment::Lane> chosen;
    for (std::size_t begin = 0; begin <= letters.size();) {
        const std::size_t end = std::min(letters.find(',', begin), letters.size());
        const std::string letter = letters.substr(begin, end - begin);
        const auto found =
            std::find_if(experiment.lanes.begin(), experiment.lanes.end(),
                         [&](const auto& lane) { return std::string(1, lane.letter) == letter; });
        if (found == experiment.lanes.end()) {
            return unknownLane(letters, letter, experiment);
        }
        chosen.push_back(*found);
        begin = end + 1;
    }
    experiment.lanes = std::move(chosen);
    return {};
}

/// The experiment of a document as the form showed it last, or else that of its last race. It is to run, so
/// it has to keep the rules.
Result<Experiment> experimentOf(const std::string& path)
{
    const auto document = store::Document::openForReading(path);
    const auto contents = document ? (*document)->contents() : Result<store::Contents>(document.issues());
    if (!contents) {
        return contents.issues();
    }
    if (!contents->experiment && !contents->leftOut.empty()) {
        return contents->leftOut;
    }
    if (!contents->experiment && contents->races.empty()) {
        return Issue{path, "holds no experiment"};
    }
    return experiment::fromJson(
        toJson(contents->experiment ? *contents->experiment : contents->races.back().experiment));
}

} // namespace

Issues applySetting(Json& json, const std::string& setting)
{
    const auto equals = setting.find('=');
    if (equals == std::string::npos || setting.empty() || setting[0] != '/') {
        return {
            {"--set " + setting, "needs a JSON pointer, = and a value, such as /lanes/0/optimizer/lr=0.2"}};
    }
    const std::string pointer = setting.substr(0, equals);
    const std::string text = setting.substr(equals + 1);
    auto value = Json::accept(text) ? params::parseJson(text, "--set " + pointer) : Result<Json>(Json(text));
    if (!value) {
        return value.issues();
    }
    return experiment::setAt(json, pointer, std::move(*value), "--set " + setting);
}

Result<Experiment> resolve(const ExperimentArgument& argument)
{
    if (argument.path.empty()) {
        return resolve(argument, experiment::threeSchedules());
    }
    const auto experiment =
        endingOf(argument.path) == "lrp" ? experimentOf(argument.path) : experiment::read(argument.path);
    return experiment ? resolve(argument, *experiment) : experiment;
}

Result<Experiment> resolve(const ExperimentArgument& argument, const Experiment& base)
{
    Result<Experiment> experiment = base;
    if (experiment && !argument.set.empty()) {
        Json json = experiment::toJson(*experiment);
        for (const std::string& setting : argument.set) {
            if (Issues issues = applySetting(json, setting); !issues.empty()) {
                return issues;
            }
        }
        experiment = experiment::fromJson(json);
    }
    if (experiment && !argument.lanes.empty()) {
        if (Issues issues = chooseLanes(*experiment, argument.lanes); !issues.empty()) {
            return issues;
        }
    }
    return experiment;
}

void complain(const Issues& issues)
{
    for (const Issue& issue : issues) {
        std::cerr << issue.text() << '\n';
    }
}

std::string endingOf(const std::string& path)
{
    std::string ending = std::filesystem::path(path).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return ending.empty() ? ending : ending.substr(1);
}

} // namespace lrp::app
