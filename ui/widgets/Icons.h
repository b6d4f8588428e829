#pragma once

#include <QIcon>

class QPainter;

namespace lrp::ui
{

/// The program's own icons, drawn as shapes so that they are sharp at every scale.
enum class Icon {
    Start,
    Pause,
    Step,
    Stop,
    Dice,
    Add,
    Duplicate,
    Remove,
    Up,
    Down,
    Eye,
    EyeShut,
    Close,
    Warning,
    Info
};

/// The icon in the colour of the palette's button text, grey when disabled; follows a change of palette.
QIcon makeIcon(Icon icon);

/// Draws the icon into a square.
void paintIcon(QPainter& painter, Icon icon, const QRectF& square, const QColor& colour);

} // namespace lrp::ui
