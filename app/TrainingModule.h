#pragma once

#include "core/engine/Engine.h"

#include <memory>

namespace lrp::app
{

/// Loads the training module, which takes about half a second the first time, and makes its engine. Throws
/// std::runtime_error with what the system's loader said. Thread: any.
std::unique_ptr<engine::Engine> loadEngine(int threads = 0);

} // namespace lrp::app
