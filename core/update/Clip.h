#pragma once

#include <span>

namespace lrp::update
{

/// Scales the gradient down to a norm of at most `most`: g ← g·min(1, most/(‖g‖₂ + 1e-6)). Returns the norm
/// it had, summed in a fixed order. As torch.nn.utils.clip_grad_norm_, also where the norm is no finite
/// number: infinite, it leaves zeros and NaN; NaN, it makes all NaN. Real is float or double.
template <class Real>
Real clipNorm(std::span<Real> g, double most);

/// Moves every element into [−most, most]; NaN stays. As torch.nn.utils.clip_grad_value_.
template <class Real>
void clipValue(std::span<Real> g, double most);

/// ‖g‖₂ as clipNorm() measures it.
template <class Real>
Real norm(std::span<const Real> g);

} // namespace lrp::update
