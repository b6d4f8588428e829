#pragma once

#include "core/sound/Output.h"

#include <memory>

namespace lrp::app
{

/// Loads what plays sound. Throws std::runtime_error with the loader's reason where that is not installed.
std::unique_ptr<sound::Output> loadSoundOutput();

} // namespace lrp::app
