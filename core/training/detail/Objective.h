#pragma once

#include "core/probe/Bench.h"
#include "core/training/detail/TorchModels.h"
#include "core/training/detail/TrainingData.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

namespace lrp::training
{

using probe::Judgement;
using probe::Part;

/// The loss of a model on its data, and the gradient. Two implementations compute the same within rounding:
/// with Torch's autograd, and without: fused, or by a formula. Thread: one at a time.
class Objective
{
public:
    virtual ~Objective() = default;

    /// The mean loss over these rows of the training data; the model's gradients become those of it.
    virtual double lossAndGradient(std::span<const std::int64_t> rows) = 0;

    /// The mean loss alone.
    virtual double loss(std::span<const std::int64_t> rows) = 0;

    /// The examples of a part from `begin` up to but not including `end`, at the weights `w`: the model's, or
    /// others in their order. The model's stay as they are.
    virtual Judgement judge(std::span<const float> w, Part part, std::int64_t begin, std::int64_t end) = 0;

    /// What computes, in words: where these are the same, so is every bit.
    virtual std::string arithmetic() const = 0;
};

/// The whole of a part of so many examples, a thousand at a time; nothing where it is stopped meanwhile.
std::optional<Judgement> judgeAll(Objective& objective, std::span<const float> w, Part part,
                                  std::int64_t examples, const std::stop_token& stopping);

/// The one that the problem asks for, for batches of up to so many examples. Throws std::runtime_error where
/// it asks for one that does not know the model.
std::unique_ptr<Objective> objectiveFor(const experiment::Problem& problem, const FlatModel& model,
                                        std::shared_ptr<const TrainingData> data, std::int64_t largestBatch);

/// For losses of two weights, by their formula; nullptr for networks.
std::unique_ptr<Objective> surfaceObjective(const model::Model& settings, const FlatModel& model);

/// For any model.
std::unique_ptr<Objective> autogradObjective(const FlatModel& model, std::shared_ptr<const TrainingData> data,
                                             std::int64_t batchSize);

/// Without autograd and without an allocation per call; nullptr for a model that it does not know, or that
/// has another number of parameters.
std::unique_ptr<Objective> fusedObjective(const model::Model& settings, const FlatModel& model,
                                          std::shared_ptr<const TrainingData> data, std::int64_t batchSize);

} // namespace lrp::training
