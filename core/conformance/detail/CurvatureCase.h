#pragma once

#include "core/conformance/detail/Case.h"

/// Cases of curvature and of gradient noise.
namespace lrp::conformance
{

/// {"optimizer", "product", its "momentum", "beta1", "dampening", "nesterov"}: the largest stable product of
/// rate and curvature.
Deviation replayThreshold(const Json& spec);
/// {"hessian", "eigenvalues", "top", "direction", "trace", "v", "hv", "scale", "preconditioned", "gradient",
/// "batch_sharpness_all"}: the spectrum of a network's Hessian. How the network's own numbers come about is
/// checked where networks are computed, by tests/training.
Deviation replayHessian(const Json& spec);
/// {"small", "big", "b_small", "b_big", "g2", "s", "b_simple"}: the noise scale from two sizes of batches.
Deviation replayTwoSizes(const Json& spec);
/// {"gradients", "batch", "g2", "s", "b_simple"}: the same from gradients of batches.
Deviation replayBatches(const Json& spec);
/// The same from the gradients of all examples, with {"variance_without_repetition", "formula"}.
Deviation replayAll(const Json& spec);

} // namespace lrp::conformance
