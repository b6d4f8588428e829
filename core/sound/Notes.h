#pragma once

#include "core/sound/Piece.h"

#include <cstdint>
#include <vector>

namespace lrp::sound
{

inline constexpr int kMillisecondsPerNote = 60;
inline constexpr double kLowest = 220.0; ///< Hz, of the axis's bottom
inline constexpr double kOctaves = 3.0;  ///< up to 1,760 Hz, its top

/// Where a value stands on the axis: 0 at the bottom, 1 at the top, beyond them below 0 and above 1. Of what
/// is 0 or below on a logarithmic axis 0.
double placeOn(const Axis& axis, double value);

/// The tone of a place, kLowest · 2^(kOctaves · place), in Hz; places beyond the ends sound like the ends.
double toneOf(double place);

/// What sounds in one of a voice's 60 ms.
struct Note {
    double tone = 0.0;    ///< Hz; 0: silence
    double grace = 0.0;   ///< Hz, of the 15 ms before it; 0: none
    bool isAbove = false; ///< it is off the top of the axis: with tremolo
    bool isAlarm = false; ///< here the curve is no longer a number; an alarm of 600 ms, then silence
};

/// The notes of a voice from the piece's first to its last step: the mean of the values in the note's stretch
/// of steps, the one before where it has none, silence before the first. A grace note tells that the highest
/// value is above 1.5 times the mean.
std::vector<Note> notesOf(const Piece& piece, const Voice& voice);

} // namespace lrp::sound
