#pragma once

#include "core/model/LeNet.h"
#include "core/model/Linear.h"
#include "core/model/MLP.h"
#include "core/params/Json.h"

#include <variant>

namespace lrp::model
{

/// Every model the program knows. To add one: write its header, name it here, give core/training a build().
using Model = std::variant<MLP, Linear, LeNet>;

const params::Entries& entries();

params::Json toJson(const Model& model);
params::Result<Model> fromJson(const params::Json& json, const std::string& pointer);

/// Widest hidden layer that core/fused computes.
inline constexpr std::int64_t kWidestFused = 512;

/// Whether the model can be trained without autograd.
bool canBeFused(const Model& model);

} // namespace lrp::model
