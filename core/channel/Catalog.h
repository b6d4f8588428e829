#pragma once

#include "core/channel/Channel.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace lrp::channel
{

/// Every channel, in the order of columns and read-outs. One more entry here and the line that measures it
/// (core/training/detail/Measures.h) are all that a new one takes.
inline constexpr std::array kChannels{
    Channel{.id = "lr",
            .label = "rate",
            .summary = "The learning rate that the update used, read back from the optimizer.",
            .axis = "Rate",
            .isScored = true,
            .tag = "learning_rate"},
    Channel{.id = "momentum",
            .label = "momentum",
            .summary = "Momentum or beta1 of the update, where the optimizer has one.",
            .axis = "Momentum",
            .onlyWhereItMoves = true,
            .mayBeMissing = true,
            .tag = "momentum"},
    Channel{.id = "training_loss",
            .label = "training loss",
            .summary = "Loss of the batch before its update.",
            .axis = "Loss",
            .isSmoothed = true,
            .worse = Worse::Higher,
            .tag = "loss/training"},
    Channel{.id = "mean_training_loss",
            .label = "mean training loss",
            .summary = "Mean over the batches since the evaluation before, weighted by their examples.",
            .every = Every::Evaluation,
            .axis = "Loss",
            .mayBeMissing = true,
            .isScored = true,
            .worse = Worse::Higher,
            .column = "training_loss"},
    Channel{.id = "validation_loss",
            .label = "validation loss",
            .summary = "Mean loss over the validation examples.",
            .every = Every::Evaluation,
            .axis = "Loss",
            .isScored = true,
            .worse = Worse::Higher,
            .tag = "loss/validation"},
    Channel{.id = "accuracy",
            .label = "accuracy",
            .summary = "Share of the validation examples that are classified rightly.",
            .every = Every::Evaluation,
            .axis = "Accuracy",
            .mayBeMissing = true,
            .isScored = true,
            .worse = Worse::Lower,
            .lastFigure = "accuracy",
            .tag = "accuracy"},
    Channel{.id = "average_loss",
            .label = "loss of the average",
            .summary = "Mean loss over the validation examples at the lane's average of its weights.",
            .every = Every::Evaluation,
            .axis = "Loss",
            .isOptional = true,
            .isOfAverage = true,
            .mayBeMissing = true,
            .isScored = true,
            .worse = Worse::Higher,
            .tag = "loss/average"},
    Channel{.id = "average_accuracy",
            .label = "accuracy of the average",
            .summary = "Share of the validation examples that the lane's average of its weights classifies "
                       "rightly.",
            .every = Every::Evaluation,
            .axis = "Accuracy",
            .isOptional = true,
            .isOfAverage = true,
            .mayBeMissing = true,
            .isScored = true,
            .worse = Worse::Lower,
            .tag = "accuracy/average"},
    Channel{.id = "gradient_norm",
            .label = "gradient norm",
            .summary = "‖g‖₂ of the gradient as the optimizer gets it, after clipping.",
            .every = Every::Stretch,
            .keep = Keep::RootMeanSquare,
            .axis = "Norms",
            .scale = Scale::Logarithmic,
            .isOptional = true,
            .isScored = true,
            .tag = "norm/gradient"},
    Channel{.id = "update_norm",
            .label = "update norm",
            .summary = "‖Δw‖₂ of the change that the update made to the weights.",
            .every = Every::Stretch,
            .keep = Keep::RootMeanSquare,
            .axis = "Norms",
            .scale = Scale::Logarithmic,
            .isOptional = true,
            .isScored = true,
            .tag = "norm/update"},
    Channel{.id = "weight_norm",
            .label = "weight norm",
            .summary = "‖w‖₂ of all weights and biases after the update.",
            .every = Every::Stretch,
            .axis = "Norms",
            .scale = Scale::Logarithmic,
            .isOptional = true,
            .isScored = true,
            .tag = "norm/weights"},
    Channel{.id = "update_ratio",
            .label = "update ratio",
            .summary = "‖Δw‖₂/‖w‖₂: the update norm over the weight norm of its stretch.",
            .every = Every::Stretch,
            .axis = "Norms",
            .scale = Scale::Logarithmic,
            .isOptional = true,
            .isScored = true,
            .tag = "norm/update_ratio",
            .dividend = "update_norm",
            .divisor = "weight_norm"},
    Channel{.id = "weight_0",
            .label = "w₀",
            .summary = "The first of two weights, after the update.",
            .every = Every::Stretch,
            .axis = "Weights",
            .isOptional = true,
            .isOfTwoWeights = true,
            .tag = "weights/0"},
    Channel{.id = "weight_1",
            .label = "w₁",
            .summary = "The second of two weights, after the update.",
            .every = Every::Stretch,
            .axis = "Weights",
            .isOptional = true,
            .isOfTwoWeights = true,
            .tag = "weights/1"},
};

/// A channel by its place in kChannels.
enum class Id : std::size_t {};

constexpr const Channel& of(Id id)
{
    return kChannels[static_cast<std::size_t>(id)];
}

/// The channel of this name as files spell it; nothing where there is none.
constexpr std::optional<Id> find(std::string_view name)
{
    for (std::size_t i = 0; i < kChannels.size(); ++i) {
        if (kChannels[i].id == name) {
            return static_cast<Id>(i);
        }
    }
    return std::nullopt;
}

/// The same for a name in code: a misspelt one does not compile.
consteval Id id(std::string_view name)
{
    return find(name).value();
}

namespace detail
{

template <class Holds>
consteval std::size_t countOf(Holds holds)
{
    std::size_t count = 0;
    for (const Channel& channel : kChannels) {
        count += holds(channel) ? 1 : 0;
    }
    return count;
}

template <std::size_t kCount, class Holds>
consteval std::array<Id, kCount> idsOf(Holds holds)
{
    std::array<Id, kCount> ids{};
    std::size_t next = 0;
    for (std::size_t i = 0; i < kChannels.size(); ++i) {
        if (holds(kChannels[i])) {
            ids[next++] = static_cast<Id>(i);
        }
    }
    return ids;
}

inline constexpr auto kIsAny = [](const Channel&) { return true; };
inline constexpr auto kIsOptional = [](const Channel& channel) { return channel.isOptional; };
inline constexpr auto kIsKept = [](const Channel& channel) { return channel.isKept(); };

inline constexpr auto kAll = idsOf<countOf(kIsAny)>(kIsAny);
inline constexpr auto kOptional = idsOf<countOf(kIsOptional)>(kIsOptional);
inline constexpr auto kKept = idsOf<countOf(kIsKept)>(kIsKept);

} // namespace detail

/// Every channel.
constexpr std::span<const Id> all()
{
    return detail::kAll;
}

/// Those that not every run records.
constexpr std::span<const Id> optional()
{
    return detail::kOptional;
}

/// Those that a run keeps a value of for each stretch, which are all that is stored of them.
constexpr std::span<const Id> kept()
{
    return detail::kKept;
}

/// How many of kept() a network has too.
constexpr std::size_t countOfNetworks()
{
    return static_cast<std::size_t>(
        std::ranges::count_if(kept(), [](Id id) { return !of(id).isOfTwoWeights; }));
}

/// The place among kept() of one that is among them.
constexpr std::size_t placeInKept(Id id)
{
    std::size_t place = 0;
    while (detail::kKept[place] != id) {
        ++place;
    }
    return place;
}

} // namespace lrp::channel
