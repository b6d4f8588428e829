#include "ui/shapes/ShapesState.h"

#include "ui/forms/Thumbnails.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace lrp::ui
{

using params::Json;

namespace
{

constexpr std::array kDivisors{"nothing", "base", "mean", "peak"};

/// Empty: it has none.
std::string typeOf(const Json& schedule)
{
    const auto type = schedule.is_object() ? schedule.find("type") : schedule.end();
    return type != schedule.end() && type->is_string() ? type->get<std::string>() : std::string();
}

const params::Entry* scheduleEntry(const Json& schedule)
{
    return params::find(schedule::entries(), typeOf(schedule));
}

bool isWarmUp(const Json& schedule)
{
    return typeOf(schedule) == "warmup" && schedule.contains("of");
}

std::optional<Shape> readShape(const Json& json)
{
    const auto isObjectIn = [](const Json& whole, const char* member) {
        return whole.is_object() && whole.contains(member) && whole[member].is_object();
    };
    // What of a lane is wrong is said where it is planned.
    if (!isObjectIn(json, "lane") || !isObjectIn(json["lane"], "schedule") ||
        !isObjectIn(json["lane"], "optimizer") || !json["lane"].contains("tick") ||
        !json["lane"]["optimizer"].contains("lr") || !json["lane"]["optimizer"]["lr"].is_number()) {
        return std::nullopt;
    }
    Shape shape{.slot = json.value("slot", -1), .lane = json["lane"]};
    shape.name = QString::fromStdString(json.value("name", ""));
    shape.isShown = json.value("shown", true);
    shape.hasOwnBase = json.value("own_base", false);
    return shape.slot >= 0 ? std::optional(shape) : std::nullopt;
}

/// How far two drawings stand apart: the greatest difference of their heights.
double distance(const QPolygonF& a, const QPolygonF& b)
{
    const qsizetype points = std::min(a.size(), b.size());
    double most = a.size() == b.size() ? 0.0 : 1.0;
    for (qsizetype i = 0; i < points; ++i) {
        most = std::max(most, std::abs(a[i].y() - b[i].y()));
    }
    return most;
}

} // namespace

experiment::Shape ShapesCommon::run() const
{
    return {.trainExamples = stepsPerEpoch,
            .validationExamples = 1,
            .stepsPerEpoch = stepsPerEpoch,
            .totalSteps = steps,
            .evaluateEvery = evaluateEvery};
}

std::vector<params::Field> shapesCommonFields()
{
    std::vector<params::Field> fields = params::fieldsOf<ShapesCommon>();
    const auto put = [&fields](std::size_t place, const QString& label, const QString& help) {
        fields[place].label = label.toStdString();
        fields[place].help = help.toStdString();
    };
    put(0, translate("shapes", "Steps"), translate("shapes", "Updates in the run."));
    put(1, translate("shapes", "Steps per epoch"), translate("shapes", "Updates in one pass over the data."));
    put(2, translate("shapes", "Base rate"),
        translate("shapes", "What rates begin with, unless a shape has its own."));
    put(3, translate("shapes", "Evaluation period"),
        translate("shapes", "Steps between two evaluations, for schedules that tick by them."));
    return fields;
}

Json toJson(const ShapesState& state, const ShapesLook& look)
{
    Json shapes = Json::array();
    for (const Shape& shape : state.shapes) {
        shapes.push_back({{"slot", shape.slot},
                          {"lane", shape.lane},
                          {"name", shape.name.toStdString()},
                          {"shown", shape.isShown},
                          {"own_base", shape.hasOwnBase}});
    }
    Json json{{"shapes", std::move(shapes)},
              {"quiz", state.isQuiz},
              {"divide", kDivisors[static_cast<std::size_t>(look.divisor)]},
              {"multiples", look.layout == ShapesLayout::Multiples},
              {"log", look.isLogarithmic},
              {"difference", look.hasDifference}};
    params::writeSettings(state.common, json);
    return json;
}

void fromJson(const Json& json, ShapesState& state, ShapesLook& look)
{
    if (!json.is_object()) {
        return;
    }
    try {
        ShapesCommon common;
        if (params::readSettings(json, params::settingsOf(common), "").empty()) {
            state.common = common;
        }
        std::set<int> numbers;
        for (const Json& member : json.value("shapes", Json::array())) {
            const auto shape = readShape(member);
            const auto planned = static_cast<std::int64_t>(state.shapes.size() + 1) * state.common.steps;
            if (shape && planned <= kMostShapeRates && numbers.insert(shape->slot).second) {
                state.shapes.push_back(*shape);
            }
        }
        state.isQuiz = json.value("quiz", false) && !state.shapes.empty();
        const auto divisor = std::find(kDivisors.begin(), kDivisors.end(), json.value("divide", "nothing"));
        if (divisor != kDivisors.end()) {
            look.divisor = static_cast<ShapesDivisor>(divisor - kDivisors.begin());
        }
        look.layout = json.value("multiples", false) ? ShapesLayout::Multiples : ShapesLayout::Overlay;
        look.isLogarithmic = json.value("log", false);
        look.hasDifference = json.value("difference", false);
    } catch (const Json::exception&) {
        // A member of another type than we write: what has been read up to it is kept.
    }
}

Json laneOf(const params::Entry& entry)
{
    experiment::Lane lane;
    lane.name = "";
    // Schedules that cycle a momentum need one.
    lane.optimizer = *optimizer::fromJson({{"type", "SGD"}, {"momentum", 0.9}}, "");
    const bool ticksByEpoch = entry.paced == "epoch" || entry.family == "Metric-driven";
    lane.tick = ticksByEpoch ? experiment::TickUnit::Epoch : experiment::TickUnit::Step;
    Json json = experiment::toJson(lane);
    json["schedule"] = entry.starter;
    return json;
}

const params::Entry* entryOf(const Shape& shape)
{
    const Json& schedule = shape.lane["schedule"];
    return scheduleEntry(isWarmUp(schedule) ? schedule["of"] : schedule);
}

QString titleOf(const Json& schedule)
{
    if (isWarmUp(schedule)) {
        return translate("shapes", "Warm-up + %1").arg(titleOf(schedule["of"]));
    }
    const params::Entry* entry = scheduleEntry(schedule);
    return entry != nullptr ? catalogueText(entry->title) : QString();
}

Json plannedLane(const Shape& shape, const ShapesCommon& common)
{
    Json lane = shape.lane;
    if (!shape.hasOwnBase) {
        lane["optimizer"]["lr"] = params::asTyped(common.base);
    }
    return lane;
}

std::vector<const params::Entry*> randomSchedules(std::size_t count, quint32 seed)
{
    constexpr double kApart = 0.04; // of the height, for the eye
    std::vector<const params::Entry*> all;
    for (const params::Entry& entry : schedule::entries()) {
        all.push_back(&entry);
    }
    std::shuffle(all.begin(), all.end(), std::mt19937(seed));
    std::vector<const params::Entry*> chosen;
    for (const params::Entry* entry : all) {
        const Thumbnail& drawing = thumbnailOf(*entry);
        const bool isNew = std::all_of(chosen.begin(), chosen.end(), [&drawing](const params::Entry* other) {
            return distance(drawing.points, thumbnailOf(*other).points) > kApart;
        });
        // What listens to a metric has no shape of its own.
        if (chosen.size() < count && isNew && !drawing.hasMetric && drawing.points.size() > 1) {
            chosen.push_back(entry);
        }
    }
    return chosen;
}

} // namespace lrp::ui
