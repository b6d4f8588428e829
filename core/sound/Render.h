#pragma once

#include "core/sound/Piece.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lrp::sound
{

/// Sound in two channels of 16 bits, 44,100 frames a second.
struct Pcm {
    static constexpr int kFramesPerSecond = 44'100;
    std::vector<std::int16_t> samples; ///< left, right, left, …

    std::size_t frames() const { return samples.size() / 2; }
};

/// When a voice is heard.
struct Part {
    std::size_t voice = 0;
    std::size_t begin = 0; ///< frame of the first note
    std::size_t end = 0;
};

/// One voice goes from left to right, two sound together, one left, one right; more follow each other from
/// left to right, each begun by its number of soft clicks. Before them the axis's bottom and the target sound
/// for 200 ms each.
std::vector<Part> partsOf(const Piece& piece);

/// The piece as sound. Peaks stay below −1 dBFS. Takes some ms for each second.
Pcm render(const Piece& piece);

} // namespace lrp::sound
