#pragma once

#include "core/engine/Record.h"
#include "core/schedule/Group.h"
#include "core/training/detail/StretchMeter.h"
#include "core/update/Updater.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lrp::training
{

/// A mean of training losses, weighted by examples.
struct LossMean {
    double sum = 0.0;
    std::int64_t examples = 0;

    void add(double loss, std::int64_t count)
    {
        sum += loss * static_cast<double>(count);
        examples += count;
    }
    double value() const; ///< NaN when nothing was added
};

/// The state of the Mersenne twister that orders batches, as Torch keeps it.
struct GeneratorState {
    std::uint64_t seed = 0;
    std::int64_t left = 0;
    std::int64_t next = 0;
    std::vector<std::uint32_t> words;
};

/// What a lane has taken up to a checkpoint.
struct TimeSpent {
    std::int64_t trainNanoseconds = 0;
    std::int64_t wallNanoseconds = 0;
};

/// What a checkpoint holds: everything that the next update depends on beside the experiment.
struct TrainerState {
    std::int64_t step = 0;
    bool owesEvaluation = false; ///< the one of this step was not made to its end
    std::vector<float> weights;
    update::State<float> optimizer;
    std::vector<double> schedule; ///< schedule::memoryOf()
    schedule::Group group;
    GeneratorState order; ///< before the present epoch's order was drawn; between epochs: as it is
    LossMean sinceEvaluation;
    LossMean sinceTick;
    engine::Evaluation lastEvaluation{};
    bool evaluationIsNew = false;
    std::optional<update::State<float>> average; ///< of a lane that keeps one of its weights
    std::optional<StretchMeter::State> stretch;  ///< of a run that records optional channels
    std::optional<TimeSpent> time;               ///< older checkpoints do not say
    std::uint64_t data = 0;                      ///< TrainingData::fingerprint
    std::string arithmetic;                      ///< Objective::arithmetic(); older checkpoints do not say
};

/// The weights that are evaluated and taken for use: those that it trains, or the optimizer's average of
/// them.
std::span<const float> weightsForUse(const TrainerState& state);

/// As CBOR (RFC 8949): a map of the members, lists of numbers as little-endian bytes.
std::string toBytes(const TrainerState& state);

/// Throws std::runtime_error with what is wrong.
TrainerState trainerStateFrom(std::string_view bytes);

} // namespace lrp::training
