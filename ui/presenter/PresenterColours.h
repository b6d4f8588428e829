#pragma once

#include "ui/style/Theme.h"

namespace lrp::ui
{

/// Colours for a projector, which washes them out: text stands out 7:1 from the canvas, curves 4.5:1.
struct PresenterColours {
    static constexpr double kText = 7.0;
    static constexpr double kCurve = 4.5;

    bool dark = false;
    QColor canvas;
    QColor text;
    QColor muted; ///< text that counts less, and axes
    QColor grid;
    QColor warning; ///< text
    QColor pen;     ///< of what is drawn by hand

    static PresenterColours make(bool dark);

    /// Of curves; by lane letter A … H.
    QColor lane(char letter) const;
    /// The same as far towards the text's colour as text needs.
    QColor laneText(char letter) const;
};

} // namespace lrp::ui
