#include "core/training/detail/TrainerState.h"

#include "core/params/Json.h"
#include "core/text/Translate.h"
#include "core/training/detail/PlainCbor.h"

#include <bit>
#include <cstring>
#include <limits>
#include <stdexcept>

namespace lrp::training
{
namespace
{

using params::Json;

constexpr int kVersion = 1;
static_assert(std::endian::native == std::endian::little,
              "lists of numbers are written as they lie in memory");

template <class T>
Json packed(const std::vector<T>& values)
{
    std::vector<std::uint8_t> bytes(values.size() * sizeof(T));
    if (!bytes.empty()) {
        std::memcpy(bytes.data(), values.data(), bytes.size());
    }
    return Json::binary(std::move(bytes));
}

template <class T>
std::vector<T> unpacked(const Json& json)
{
    const auto& bytes = json.get_binary();
    if (bytes.size() % sizeof(T) != 0) {
        throw std::runtime_error(translate("training", "a list of numbers ends in the middle of one"));
    }
    std::vector<T> values(bytes.size() / sizeof(T));
    if (!bytes.empty()) {
        std::memcpy(values.data(), bytes.data(), bytes.size());
    }
    return values;
}

Json toJson(const LossMean& mean)
{
    return {{"sum", mean.sum}, {"examples", mean.examples}};
}

LossMean lossMean(const Json& json)
{
    return {.sum = json.at("sum"), .examples = json.at("examples")};
}

Json toJson(const std::optional<double>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

std::optional<double> optionalNumber(const Json& json)
{
    return json.is_null() ? std::nullopt : std::optional(json.get<double>());
}

/// By the channels' names, so that a program with others goes on too.
Json toJson(const StretchMeter::State& stretch)
{
    Json sums = Json::object();
    for (std::size_t i = 0; i < stretch.sums.size(); ++i) {
        sums[std::string(channel::of(channel::kept()[i]).id)] = stretch.sums[i];
    }
    return {{"updates", stretch.updates}, {"sums", std::move(sums)}};
}

StretchMeter::State stretchFrom(const Json& json)
{
    StretchMeter::State stretch{.updates = json.at("updates")};
    for (std::size_t i = 0; i < stretch.sums.size(); ++i) {
        stretch.sums[i] = json.at("sums").value(std::string(channel::of(channel::kept()[i]).id),
                                                std::numeric_limits<double>::quiet_NaN());
    }
    return stretch;
}

Json toJson(const update::State<float>& state)
{
    Json vectors = Json::object();
    for (const auto& [name, vector] : state.vectors) {
        vectors[name] = packed(vector);
    }
    return {{"numbers", state.numbers}, {"vectors", std::move(vectors)}};
}

update::State<float> updateState(const Json& json)
{
    update::State<float> state;
    for (const auto& [name, number] : json.at("numbers").items()) {
        state.numbers[name] = number;
    }
    for (const auto& [name, vector] : json.at("vectors").items()) {
        state.vectors[name] = unpacked<float>(vector);
    }
    return state;
}

TrainerState fromJson(const Json& json)
{
    if (json.at("version") != kVersion) {
        throw std::runtime_error(translate("training", "it was written by another version of the program"));
    }
    TrainerState state{.step = json.at("step"),
                       .owesEvaluation = json.at("owes_evaluation"),
                       .weights = unpacked<float>(json.at("weights")),
                       .optimizer = updateState(json.at("optimizer")),
                       .schedule = unpacked<double>(json.at("schedule")),
                       .sinceEvaluation = lossMean(json.at("since_evaluation")),
                       .sinceTick = lossMean(json.at("since_tick")),
                       .evaluationIsNew = json.at("evaluation_is_new")};
    const Json& group = json.at("group");
    state.group = {.lr = group.at("lr"),
                   .initialLr = optionalNumber(group.at("initial_lr")),
                   .momentum = optionalNumber(group.at("momentum")),
                   .beta1 = optionalNumber(group.at("beta1"))};
    const Json& order = json.at("order");
    state.order = {.seed = order.at("seed"),
                   .left = order.at("left"),
                   .next = order.at("next"),
                   .words = unpacked<std::uint32_t>(order.at("words"))};
    const Json& last = json.at("last_evaluation");
    state.lastEvaluation = {.step = last.at("step"),
                            .trainingLoss = last.at("training_loss"),
                            .validationLoss = last.at("validation_loss"),
                            .accuracy = last.at("accuracy")};
    if (const auto time = json.find("time"); time != json.end()) {
        state.time = TimeSpent{.trainNanoseconds = time->at("train"), .wallNanoseconds = time->at("wall")};
    }
    if (const auto stretch = json.find("stretch"); stretch != json.end()) {
        state.stretch = stretchFrom(*stretch);
    }
    if (const auto average = json.find("average"); average != json.end()) {
        state.average = updateState(*average);
    }
    state.data = json.value("data", std::uint64_t{0});
    state.arithmetic = json.value("arithmetic", std::string());
    return state;
}

} // namespace

double LossMean::value() const
{
    return examples > 0 ? sum / static_cast<double>(examples) : std::numeric_limits<double>::quiet_NaN();
}

std::span<const float> weightsForUse(const TrainerState& state)
{
    const auto evaluated = state.optimizer.vectors.find(update::kEvaluated);
    return evaluated != state.optimizer.vectors.end() && evaluated->second.size() == state.weights.size()
               ? evaluated->second
               : state.weights;
}

std::string toBytes(const TrainerState& state)
{
    Json json{{"version", kVersion},
              {"step", state.step},
              {"owes_evaluation", state.owesEvaluation},
              {"weights", packed(state.weights)},
              {"optimizer", toJson(state.optimizer)},
              {"schedule", packed(state.schedule)},
              {"group",
               {{"lr", state.group.lr},
                {"initial_lr", toJson(state.group.initialLr)},
                {"momentum", toJson(state.group.momentum)},
                {"beta1", toJson(state.group.beta1)}}},
              {"order",
               {{"seed", state.order.seed},
                {"left", state.order.left},
                {"next", state.order.next},
                {"words", packed(state.order.words)}}},
              {"since_evaluation", toJson(state.sinceEvaluation)},
              {"since_tick", toJson(state.sinceTick)},
              {"last_evaluation",
               {{"step", state.lastEvaluation.step},
                {"training_loss", state.lastEvaluation.trainingLoss},
                {"validation_loss", state.lastEvaluation.validationLoss},
                {"accuracy", state.lastEvaluation.accuracy}}},
              {"evaluation_is_new", state.evaluationIsNew},
              {"data", state.data},
              {"arithmetic", state.arithmetic}};
    if (state.stretch) {
        json["stretch"] = toJson(*state.stretch);
    }
    if (state.average) {
        json["average"] = toJson(*state.average);
    }
    if (state.time) {
        json["time"] = {{"train", state.time->trainNanoseconds}, {"wall", state.time->wallNanoseconds}};
    }
    std::string bytes;
    Json::to_cbor(json, bytes);
    return bytes;
}

TrainerState trainerStateFrom(std::string_view bytes)
{
    try {
        if (!isPlainCbor(bytes)) {
            throw std::runtime_error(translate("training", "it is damaged"));
        }
        return fromJson(Json::from_cbor(bytes));
    } catch (const std::exception& error) {
        throw std::runtime_error(
            translate("training", "The checkpoint cannot be read: %1").arg(error.what()));
    }
}

} // namespace lrp::training
