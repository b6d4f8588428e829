#pragma once

#include "core/model/Surfaces.h"

#include <ATen/core/Tensor.h>

namespace lrp::training
{

/// The losses of two weights as Torch computes and derives them: the same as core/surface/Functions.h, said
/// once more, so that each is a test of the other.
at::Tensor formulaOf(const model::Quadratic& settings, const at::Tensor& x, const at::Tensor& y);
at::Tensor formulaOf(const model::Rosenbrock& settings, const at::Tensor& x, const at::Tensor& y);
at::Tensor formulaOf(const model::Beale& settings, const at::Tensor& x, const at::Tensor& y);
at::Tensor formulaOf(const model::Himmelblau& settings, const at::Tensor& x, const at::Tensor& y);
at::Tensor formulaOf(const model::Saddle& settings, const at::Tensor& x, const at::Tensor& y);
at::Tensor formulaOf(const model::TwoBasins& settings, const at::Tensor& x, const at::Tensor& y);
at::Tensor formulaOf(const model::FlatBasin& settings, const at::Tensor& x, const at::Tensor& y);

} // namespace lrp::training
