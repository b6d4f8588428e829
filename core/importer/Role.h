#pragma once

#include <string_view>

namespace lrp::importer
{

/// What a series measures, in this program's words. Accuracy is that of validation examples.
enum class Role { LearningRate, TrainingLoss, ValidationLoss, Accuracy, Momentum, Other };

/// Guesses from the names that frameworks and people give: "lr-SGD", "train/loss", "val_loss",
/// "Accuracy/test". A plain "loss" is the training's, a plain "accuracy" the validation's. Thread: any.
Role roleOf(std::string_view tag);

} // namespace lrp::importer
