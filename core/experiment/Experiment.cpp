#include "core/experiment/Experiment.h"

#include "core/experiment/detail/Parts.h"
#include "core/experiment/Limits.h"
#include "core/experiment/Reading.h"
#include "core/experiment/Versions.h"
#include "core/files/AtomicFile.h"
#include "core/files/ByteStream.h"
#include "core/params/Json.h"
#include "core/params/JsonText.h"
#include "core/text/Translate.h"

#include <cmath>

namespace lrp::experiment
{

using params::Issue;
using params::Issues;
using params::Json;
using params::Recorded;
using params::Result;

namespace
{

/// Reads `json[key]` with `read` when it is there; complains about `pointer/key` when it is not.
template <class T, class Read>
Issues readMember(const Json& json, const char* key, T& value, const std::string& pointer, Read read)
{
    const auto found = json.find(key);
    const std::string where = params::child(pointer, key);
    if (found == json.end()) {
        return {{where, translate("experiment", "is missing; it has no default")}};
    }
    auto result = read(*found, where);
    if (result) {
        value = std::move(*result);
    }
    return result.issues();
}

} // namespace

Issues readText(const Json& json, const char* key, std::string& text, const std::string& pointer)
{
    const auto found = json.find(key);
    if (found == json.end()) {
        return {};
    }
    if (!found->is_string()) {
        return {params::wrongType(params::child(pointer, key), *found,
                                  translate("experiment", "a text in quotes"))};
    }
    constexpr std::size_t kLongest = 1000;
    text = found->get<std::string>();
    if (text.size() > kLongest && !Recorded::isRead()) {
        return {{params::child(pointer, key), translate("experiment", "has %1 bytes; needs at most %2")
                                                  .arg(std::to_string(text.size()))
                                                  .arg(std::to_string(kLongest))}};
    }
    return {};
}

namespace
{

/// Files from before the evaluation period was a length say 0 for "once an epoch".
Json withPeriodInEpochs(Json problem)
{
    const auto period = problem.find("evaluate_every");
    if (period != problem.end() && *period == 0) {
        *period = params::writeJson(params::epochs(1.0));
    }
    return problem;
}

/// A loss of two weights learns no data, and a network cannot do without.
Issues dataNeeded(const Problem& problem, const std::string& pointer)
{
    const bool isSurface = model::isSurface(problem.model);
    if (isSurface == dataset::isNone(problem.dataset)) {
        return {};
    }
    if (isSurface) {
        return {{pointer + "/dataset/type",
                 translate("experiment",
                           "is %1, but the model %2 is a loss of two weights, which learns no "
                           "data; needs none, or a model that learns: %3",
                           "data set, model, models")
                     .arg(problem.dataset.id())
                     .arg(problem.model.id())
                     .arg(model::namesOf(false))}};
    }
    return {{pointer + "/model/type",
             translate("experiment",
                       "is %1, which learns from data, and the data set is none; needs data, or "
                       "a loss of two weights: %2",
                       "model, models")
                 .arg(problem.model.id())
                 .arg(model::namesOf(true))}};
}

} // namespace

Issues readProblem(const Json& json, Problem& problem, const std::string& pointer)
{
    if (!json.is_object()) {
        return {params::wrongType(
            pointer, json,
            translate("experiment", "an object with %1 and %2").arg("\"dataset\"").arg("\"model\""))};
    }
    Issues issues = readMember(json, "dataset", problem.dataset, pointer, dataset::fromJson);
    append(issues, readMember(json, "model", problem.model, pointer, model::fromJson));
    append(issues, params::readSettings(withPeriodInEpochs(json), problem, pointer));
    append(issues,
           params::unknownMembers<Problem>(json, pointer, [] { return translate("experiment", "a problem"); },
                                           {"dataset", "model"}));
    if (Recorded::isRead()) {
        return issues;
    }
    if (issues.empty()) {
        issues = dataNeeded(problem, pointer);
    }
    if (issues.empty() && model::takesImages(problem.model) && !dataset::givesImages(problem.dataset)) {
        issues.push_back(model::needsImages(problem.model, pointer + "/model"));
    }
    if (const std::string unknown = model::unfusable(problem.model);
        issues.empty() && problem.engine == TrainingEngine::Fused && !unknown.empty()) {
        issues.push_back({pointer + "/engine",
                          translate("experiment", "is fused, which does not know %1; needs auto or autograd")
                              .arg(unknown)});
    }
    return issues;
}

namespace
{

Issues readLetter(const Json& json, Lane& lane, const std::string& pointer)
{
    const auto found = json.find("letter");
    if (found == json.end()) {
        return {};
    }
    const std::string text = found->is_string() ? found->get<std::string>() : "";
    if (text.size() != 1 || text[0] < 'A' || text[0] >= static_cast<char>('A' + kMostLanes)) {
        return {params::wrongType(pointer + "/letter", *found,
                                  translate("experiment", "one letter from A to H"))};
    }
    lane.letter = text[0];
    return {};
}

} // namespace

Issues readLane(const Json& json, Lane& lane, const std::string& pointer)
{
    if (!json.is_object()) {
        return {params::wrongType(
            pointer, json,
            translate("experiment", "an object with %1 and %2").arg("\"optimizer\"").arg("\"schedule\""))};
    }
    Issues issues = readLetter(json, lane, pointer);
    append(issues, readText(json, "name", lane.name, pointer));
    Issues choice = readMember(json, "optimizer", lane.optimizer, pointer, optimizer::fromJson);
    append(choice, readMember(json, "schedule", lane.schedule, pointer, schedule::fromJson));
    if (choice.empty() && !Recorded::isRead()) {
        choice = schedule::fits(lane.schedule, {optimizer::groupOf(lane.optimizer)}, pointer + "/schedule");
    }
    append(issues, std::move(choice));
    append(issues, params::readSettings(json, lane, pointer));
    append(issues,
           params::unknownMembers<Lane>(json, pointer, [] { return translate("experiment", "a lane"); },
                                        {"letter", "name", "optimizer", "schedule"}));
    const bool unmeasured =
        !Recorded::isRead() && lane.tick == TickUnit::Step && lane.metric != Metric::TrainingLoss;
    if (issues.empty() && schedule::needsMetric(lane.schedule) && unmeasured) {
        issues.push_back({pointer + "/metric",
                          translate("experiment", "is %1, which is not measured at every step; needs "
                                                  "training_loss, or a tick every epoch or evaluation")
                              .arg(params::quoted(params::writeJson(lane.metric)))});
    }
    return issues;
}

Shape shapeFor(const Problem& problem, const dataset::Size& size)
{
    Shape shape;
    shape.validationExamples = size.validationExamples;
    if (shape.validationExamples == 0) {
        const auto share = std::llround(static_cast<double>(size.examples) * problem.validationShare);
        shape.validationExamples =
            std::clamp<std::int64_t>(share, 1, std::max<std::int64_t>(size.examples - 1, 1));
    }
    shape.trainExamples = std::max<std::int64_t>(size.examples - shape.validationExamples, 1);
    shape.stepsPerEpoch = (shape.trainExamples + problem.batchSize - 1) / problem.batchSize;
    shape.totalSteps =
        problem.lengthUnit == LengthUnit::Steps ? problem.length : problem.length * shape.stepsPerEpoch;
    shape.evaluateEvery = periodInSteps(problem.evaluateEvery, shape);
    return shape;
}

std::int64_t periodInSteps(const params::Length& period, const Shape& shape)
{
    const params::Clock clock{.totalSteps = static_cast<double>(shape.totalSteps),
                              .stepsPerEpoch = static_cast<double>(shape.stepsPerEpoch)};
    const double steps = params::resolve(period, kEvaluationPeriod, clock).value;
    return static_cast<std::int64_t>(std::clamp(steps, kEvaluationPeriod.min, kEvaluationPeriod.max));
}

Result<Shape> shapeOf(const Problem& problem)
{
    const auto size = dataset::size(problem.dataset, "/problem/dataset");
    if (!size) {
        return size.issues();
    }
    const Shape shape = shapeFor(problem, *size);
    Issues issues = checkShape(shape);
    return issues.empty() ? Result<Shape>(shape) : issues;
}

Issues checkShape(const Shape& shape)
{
    return shape.totalSteps <= kMostSteps
               ? Issues{}
               : Issues{{"/problem/length", translate("experiment", "makes %1 steps; needs at most %2")
                                                .arg(std::to_string(shape.totalSteps))
                                                .arg(std::to_string(kMostSteps))}};
}

Json toJson(const Lane& lane)
{
    Json json{{"letter", std::string(1, lane.letter)},
              {"name", lane.name},
              {"optimizer", optimizer::toJson(lane.optimizer)},
              {"schedule", schedule::toJson(lane.schedule)}};
    params::writeSettings(lane, json);
    return json;
}

Result<Lane> laneFromJson(const Json& json, const std::string& pointer)
{
    Lane lane;
    Issues issues = readLane(json, lane, pointer);
    return issues.empty() ? Result<Lane>(std::move(lane)) : Result<Lane>(std::move(issues));
}

Json toJson(const Experiment& experiment)
{
    Json problem{{"dataset", dataset::toJson(experiment.problem.dataset)},
                 {"model", model::toJson(experiment.problem.model)}};
    params::writeSettings(experiment.problem, problem);
    Json lanes = Json::array();
    for (const Lane& lane : experiment.lanes) {
        lanes.push_back(toJson(lane));
    }
    return {{"format", std::string(kFormat)},
            {"version", kVersion},
            {"name", experiment.name},
            {"problem", std::move(problem)},
            {"lanes", std::move(lanes)}};
}

Result<Experiment> fromJson(const Json& json)
{
    if (!json.is_object()) {
        return params::wrongType(
            "", json,
            translate("experiment", "an object with %1 and %2").arg("\"problem\"").arg("\"lanes\""));
    }
    Reading reading = readParts(upgraded(json));
    return reading.isRight() ? Result<Experiment>(reading.experiment())
                             : Result<Experiment>(std::move(reading.issues));
}

Result<Experiment> fromText(const std::string& text, const std::string& name)
{
    const auto json = params::parseJson(text, name);
    return json ? fromJson(*json) : Result<Experiment>(json.issues());
}

Result<Experiment> fromRecord(const std::string& text, const std::string& name)
{
    const Recorded recorded;
    return fromText(text, name);
}

Result<Experiment> read(const std::string& path)
{
    const auto text = files::readWhole(path, "", kLargestFile);
    return text ? fromText(*text, path) : Result<Experiment>(text.issues());
}

Issues write(const Experiment& experiment, const std::string& path)
{
    return files::writeFile(path, params::dump(toJson(experiment), 2, Json::error_handler_t::replace) + "\n");
}

const std::vector<params::Field>& problemFields()
{
    static const auto fields = params::fieldsOf<Problem>();
    return fields;
}

const std::vector<params::Field>& laneFields()
{
    static const auto fields = params::fieldsOf<Lane>();
    return fields;
}

char freeLetter(const Experiment& experiment)
{
    for (char letter = 'A'; letter < static_cast<char>('A' + kMostLanes); ++letter) {
        const auto has = [letter](const Lane& lane) { return lane.letter == letter; };
        if (std::none_of(experiment.lanes.begin(), experiment.lanes.end(), has)) {
            return letter;
        }
    }
    return 'A';
}

} // namespace lrp::experiment
