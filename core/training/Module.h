#pragma once

#include "core/engine/Engine.h"

#include "core/text/Translate.h"

/// The one symbol of the training module, a shared library of its own that brings LibTorch: whoever wants to
/// train loads it when the time has come, and all else starts without LibTorch's half second. The caller owns
/// the engine and keeps the module loaded. What the engine says is in `language`.
extern "C" __attribute__((visibility("default"))) lrp::engine::Engine*
lrpMakeTorchEngine(int threads, const lrp::Language& language);
