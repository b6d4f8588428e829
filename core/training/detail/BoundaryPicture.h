#pragma once

#include "core/engine/Engine.h"
#include "core/training/detail/TorchModels.h"
#include "core/training/detail/TrainingData.h"

#include <memory>

namespace lrp::training
{

/// What the model predicts over the plane of the data, `side` × `side` values.
std::shared_ptr<engine::Boundary> boundaryPicture(const FlatModel& model, const TrainingData& data, int side);

} // namespace lrp::training
