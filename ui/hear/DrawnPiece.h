#pragma once

#include "core/sound/Piece.h"

namespace lrp::ui
{

class CurvesView;

/// A piece as the curves are drawn: the lanes that are listed, on the drawn axis, over the steps in view,
/// smoothed alike. Before anything has run it is the planned rates.
struct DrawnPiece {
    sound::Piece piece;
    bool isPlan = false; ///< of lanes that have no loss yet
};

/// Of rates those drawn, measured or else planned. Without lanes it has no voices.
DrawnPiece pieceOf(const CurvesView& curves, sound::Quantity quantity, int seconds);

/// The step that is heard at this frame of the rendered piece; −1 before the first note and between voices.
std::int64_t stepAt(const sound::Piece& piece, std::size_t frame);

} // namespace lrp::ui
