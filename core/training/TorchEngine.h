#pragma once

#include "core/engine/Engine.h"

#include <memory>

namespace lrp::training
{

/// An engine that trains with LibTorch: one thread prepares and watches, as many as there are cores run the
/// lanes, one math thread each. `threads` overrides that number; 0 is one for each core.
std::unique_ptr<engine::Engine> makeTorchEngine(int threads = 0);

} // namespace lrp::training
