#include "core/probe/Interpolation.h"

#include "core/probe/detail/Figures.h"
#include "core/probe/detail/Numbers.h"
#include "core/probe/detail/PartLoss.h"
#include "core/probe/detail/Reading.h"
#include "core/probe/detail/RunPaths.h"
#include "core/probe/detail/WeightPlane.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace lrp::probe
{
namespace
{

using params::Json;

/// `between` points from one end to the other, evenly, and as many more behind each as fit.
std::vector<double> placesOf(const Interpolation& settings)
{
    const auto intervals = static_cast<double>(settings.points - 1);
    const auto behind = static_cast<std::int64_t>(std::floor(settings.beyond * intervals + 1e-9));
    std::vector<double> places;
    for (std::int64_t i = -behind; i < settings.points + behind; ++i) {
        places.push_back(static_cast<double>(i) / intervals);
    }
    return places;
}

struct Rise {
    double height = 0.0;
    double at = Interpolated::kNaN;
};

double valueAt(const std::vector<double>& at, const std::vector<double>& losses, double place)
{
    const auto found = std::ranges::find(at, place);
    const auto i = static_cast<std::size_t>(found - at.begin());
    return i < losses.size() ? losses[i] : Interpolated::kNaN;
}

Rise riseOf(const std::vector<double>& at, const std::vector<double>& losses)
{
    const double begin = valueAt(at, losses, 0.0);
    const double end = valueAt(at, losses, 1.0);
    if (!std::isfinite(begin) || !std::isfinite(end)) {
        return {.height = Interpolated::kNaN};
    }
    Rise rise;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const double above = losses[i] - (begin + (end - begin) * at[i]);
        if (at[i] > 0.0 && at[i] < 1.0 && above > rise.height) {
            rise = {.height = above, .at = at[i]};
        }
    }
    return rise;
}

/// "inf" where a loss is no finite number.
Json lossesAsJson(const std::vector<double>& values)
{
    Json list = Json::array();
    for (const double value : values) {
        list.push_back(std::isinf(value) ? Json("inf") : finiteNumber(value));
    }
    return list;
}

std::vector<double> lossesIn(const Json& json, const std::string& key)
{
    std::vector<double> values;
    for (const Json& value : listIn(json, key)) {
        values.push_back(value.is_string() ? std::numeric_limits<double>::infinity() : numberOf(value));
    }
    return values;
}

Json asJson(const Interpolated::End& end)
{
    Json json = toJson(end.whose);
    json["step"] = end.step;
    return json;
}

Interpolated::End endIn(const Json& json, const std::string& key)
{
    const auto found = json.find(key);
    return found == json.end()
               ? Interpolated::End{}
               : Interpolated::End{.whose = whoseFrom(*found), .step = wholeIn(*found, "step")};
}

std::string wordsOfBarrier(const Interpolated& found, Part part)
{
    const double height = found.barrier(part);
    const bool isTraining = part == Part::Training;
    if (std::isnan(height)) {
        return isTraining ? translate("probe", "The training loss is no finite number at an end.")
                          : translate("probe", "The validation loss is no finite number at an end.");
    }
    if (height == 0.0) {
        const auto between =
            std::ranges::count_if(found.at, [](double place) { return place > 0.0 && place < 1.0; });
        return isTraining
                   ? translate("probe",
                               "At none of %n point(s) in between does the training loss rise above the line "
                               "between its ends: no barrier is seen.",
                               nullptr, between)
                   : translate("probe",
                               "At none of %n point(s) in between does the validation loss rise above the "
                               "line between its ends.",
                               nullptr, between);
    }
    const Phrase text =
        isTraining
            ? translate("probe", "The training loss rises by up to %1 above the line between its ends, "
                                 "%2 % of the way: the barrier between them.")
            : translate("probe", "The validation loss rises by up to %1 above the line between its "
                                 "ends, %2 % of the way.");
    return Phrase(text).arg(figure(height)).arg(figure(100.0 * found.barrierAt(part)));
}

} // namespace

params::Issues Interpolation::fits(const experiment::Problem& problem)
{
    return networkIssues(problem);
}

params::Result<AnswerPtr> Interpolation::answerFrom(const params::Json& json, const std::string& pointer)
{
    return madeShared(Interpolated::fromJson(json, pointer));
}

AnswerPtr Interpolation::answer(Bench& bench, const Weights& weights, Progress& progress) const
{
    if (progress.isStopped()) {
        return nullptr;
    }
    if (weights.beside.empty()) {
        throw std::runtime_error(
            translate("probe", "A line needs two ends: another run of the same network beside this one."));
    }
    const std::vector<RunPath> paths = pathsOf(weights, mostEarlier() + 1);
    const Weights& one = paths[0].last();
    const Weights& other = paths[1].last();
    PartLoss training(bench, Part::Training, rows, seed);
    PartLoss validation(bench, Part::Validation, rows, seed);
    auto found = std::make_shared<Interpolated>();
    found->from = {.whose = paths[0].whose, .step = one.step};
    found->to = {.whose = paths[1].whose, .step = other.step};
    found->distance = distanceBetween(one.values, other.values);
    found->oneStart = beganTogether(paths);
    found->rows = training.rows();
    found->examples = training.examples();
    found->validationRows = validation.rows();
    found->validationExamples = validation.examples();
    const std::vector<double> places = placesOf(*this);
    std::vector<float> w(one.values.size());
    for (const double place : places) {
        std::transform(one.values.begin(), one.values.end(), other.values.begin(), w.begin(),
                       [place](float a, float b) {
                           return static_cast<float>((1.0 - place) * static_cast<double>(a) +
                                                     place * static_cast<double>(b));
                       });
        const auto onTraining = training.at(w, progress);
        const auto onValidation = validation.at(w, progress);
        if (!onTraining || !onValidation) {
            return nullptr;
        }
        found->at.push_back(place);
        found->training.push_back(*onTraining);
        found->validation.push_back(*onValidation);
        progress.setDone(static_cast<double>(found->at.size()) / static_cast<double>(places.size()));
        progress.publish(std::make_shared<const Interpolated>(*found));
    }
    return found;
}

double Interpolated::barrier(Part part) const
{
    return riseOf(at, part == Part::Training ? training : validation).height;
}

double Interpolated::barrierAt(Part part) const
{
    return riseOf(at, part == Part::Training ? training : validation).at;
}

Json Interpolated::toJson() const
{
    Json places = Json::array();
    for (const double place : at) {
        places.push_back(place);
    }
    return {{"from", asJson(from)},
            {"to", asJson(to)},
            {"barrier", finiteNumber(barrier(Part::Training))},
            {"validation_barrier", finiteNumber(barrier(Part::Validation))},
            {"distance", finiteNumber(distance)},
            {"one_start", oneStart ? Json(*oneStart) : Json(nullptr)},
            {"examples", rows},
            {"examples_there_are", examples},
            {"validation_examples", validationRows},
            {"validation_examples_there_are", validationExamples},
            {"at", std::move(places)},
            {"training", lossesAsJson(training)},
            {"validation", lossesAsJson(validation)}};
}

params::Result<Interpolated> Interpolated::fromJson(const Json& json, const std::string& pointer)
{
    Interpolated found;
    found.from = endIn(json, "from");
    found.to = endIn(json, "to");
    found.at = numbersIn(json, "at");
    found.training = lossesIn(json, "training");
    found.validation = lossesIn(json, "validation");
    found.distance = numberIn(json, "distance");
    found.oneStart = knownFlagIn(json, "one_start");
    found.rows = wholeIn(json, "examples");
    found.examples = wholeIn(json, "examples_there_are");
    found.validationRows = wholeIn(json, "validation_examples");
    found.validationExamples = wholeIn(json, "validation_examples_there_are");
    if (found.at.empty() || found.training.size() != found.at.size() ||
        found.validation.size() != found.at.size()) {
        return params::Issue{pointer, translate("probe", "holds no line: needs as many losses as places")};
    }
    return found;
}

Table Interpolated::table() const
{
    Table table{.columns = {"at", "training_loss", "validation_loss"}, .rows = {}};
    for (std::size_t i = 0; i < at.size(); ++i) {
        table.rows.push_back({at[i], training[i], validation[i]});
    }
    return table;
}

std::string Interpolated::words() const
{
    std::string text;
    const auto say = [&text](const std::string& line) { text += line + "\n"; };
    say(translate("probe", "The straight line from the weights of %1 after step %2 (0) to those of %3 after "
                           "step %4 (1), %5 long.")
            .arg(nameOf(from.whose))
            .arg(from.step)
            .arg(nameOf(to.whose))
            .arg(to.step)
            .arg(figure(distance)));
    if (!at.empty() && at.back() >= 1.0) { // of a part nobody knows how far it rises above its ends
        say(wordsOfBarrier(*this, Part::Training));
        say(wordsOfBarrier(*this, Part::Validation));
    }
    if (const std::string start = wordsOfStart(oneStart); !start.empty()) {
        say(start);
    }
    say(wordsOfRows(Part::Training, rows, examples));
    say(wordsOfRows(Part::Validation, validationRows, validationExamples));
    return text;
}

} // namespace lrp::probe
