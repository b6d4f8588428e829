#pragma once

#include "core/dataset/Dataset.h"
#include "core/experiment/Experiment.h"
#include "core/model/Loss.h"

#include <ATen/core/Tensor.h>
#include <memory>

namespace lrp::training
{

using model::Loss;

/// An experiment's data as tensors, shared by its lanes and never written.
struct TrainingData {
    at::Tensor trainX; ///< float, [train, features] or [train, channels, height, width] as the model takes it
    at::Tensor trainY; ///< long [train] for cross-entropy, float [train] otherwise
    at::Tensor validX;
    at::Tensor validY;
    Loss loss = Loss::CrossEntropy;
    std::int64_t outputs = 1;
    std::int64_t classes = 0;
    std::vector<std::int64_t> inputShape; ///< of one example as the model takes it
    /// For data in the plane: x, y, class of every point, training points first.
    std::shared_ptr<const std::vector<float>> points;
    /// Of data from files, by which others are told from them; 0: generated, the same every time.
    std::uint64_t fingerprint = 0;
};

/// Splits the data as the problem says and shapes them for its model.
std::shared_ptr<const TrainingData> makeTrainingData(const std::shared_ptr<const dataset::Dataset>& dataset,
                                                     const experiment::Problem& problem,
                                                     const experiment::Shape& shape);

/// The mean loss of a batch.
at::Tensor lossOf(Loss loss, const at::Tensor& outputs, const at::Tensor& y);

/// Whether there is something to be classified.
bool hasClasses(Loss loss);

/// How many of a batch are classified rightly; 0 where there is nothing to classify.
std::int64_t countRight(Loss loss, const at::Tensor& outputs, const at::Tensor& y);

} // namespace lrp::training
