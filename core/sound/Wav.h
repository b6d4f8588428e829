#pragma once

#include "core/sound/Render.h"

#include <string>

namespace lrp::sound
{

/// The sound as a file: RIFF's header of 44 bytes, then the samples, little-endian. Less than 4 GiB.
std::string wavOf(const Pcm& pcm);

} // namespace lrp::sound
