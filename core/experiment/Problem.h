#pragma once

#include "core/dataset/Catalog.h"
#include "core/model/Catalog.h"
#include "core/params/Length.h"
#include "core/params/Param.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>

namespace lrp::experiment
{

enum class LengthUnit { Steps, Epochs };
constexpr std::array<std::string_view, 2> choices(LengthUnit)
{
    return {"steps", "epochs"};
}

enum class Init { PyTorch, Xavier };
constexpr std::array<std::string_view, 2> choices(Init)
{
    return {"pytorch", "xavier"};
}

/// What computes losses and gradients. Both give the same curves within rounding.
enum class TrainingEngine { Auto, Autograd, Fused };
constexpr std::array<std::string_view, 3> choices(TrainingEngine)
{
    return {"auto", "autograd", "fused"};
}

/// What a run records. All: the optional channels of core/channel too.
enum class Channels { Standard, All };
constexpr std::array<std::string_view, 2> choices(Channels)
{
    return {"standard", "all"};
}

/// An evaluation period is a whole number of steps in the end.
constexpr params::Range kEvaluationPeriod{.unit = params::Unit::Steps, .min = 1.0, .max = 1e9, .whole = true};

/// What every lane of an experiment trains on: data, model, batch size, length and seed.
struct Problem {
    dataset::Source dataset{};
    model::Model model{};

    Init init = Init::PyTorch;
    std::int64_t batchSize = 16;
    std::int64_t length = 1500;
    LengthUnit lengthUnit = LengthUnit::Steps;
    params::Length evaluateEvery = params::epochs(1.0);
    double validationShare = 0.2;
    std::int64_t seed = 42;
    TrainingEngine engine = TrainingEngine::Auto;
    Channels channels = Channels::Standard;

    /// The plain settings; data set and model are catalogues of their own.
    static constexpr auto params()
    {
        using Self = Problem;
        return std::tuple{
            params::param("init", &Self::init, "Initial weights",
                          "pytorch: uniform in ±1/√fan_in; xavier: Glorot & Bengio's uniform weights, biases "
                          "as PyTorch's.")
                .rarelySet(),
            params::param("batch_size", &Self::batchSize, params::examples(1, 1e6), "Batch size",
                          "Examples per step; the last batch of an epoch holds what is left. Without data of "
                          "no effect."),
            params::param("length", &Self::length, params::between(1, 1e8), "Length",
                          "How long every lane trains."),
            params::param("length_unit", &Self::lengthUnit, "Length in",
                          "Steps are optimizer updates, epochs passes over the data; without data an epoch "
                          "is one step."),
            params::param("evaluate_every", &Self::evaluateEvery, kEvaluationPeriod, "Evaluation period",
                          "Time between two looks at the validation data."),
            params::param(
                "validation_share", &Self::validationShare,
                params::Range{.unit = params::Unit::Share, .min = 0.0, .max = 0.9, .minOpen = true},
                "Validation share",
                "Share of the examples kept for validation, where the data set does not set its own aside.")
                .rarelySet(),
            params::param("seed", &Self::seed, params::between(0, 9007199254740991.0), "Seed",
                          "Fixes data, split, initial weights and batch order."),
            params::param("engine", &Self::engine, "Engine",
                          "What computes gradients. fused: code written for these models, several times "
                          "faster; autograd: LibTorch; auto: fused where the model allows.")
                .rarelySet(),
            params::param(
                "channels", &Self::channels, "Record",
                "standard: rate, momentum, losses and accuracy. all: norms of gradient, update and "
                "weights too; no sample becomes another by it. Two weights without data are always recorded.")
                .rarelySet(),
        };
    }
};

} // namespace lrp::experiment
