#pragma once

class QWidget;

namespace lrp::app
{

/// Writes where in the window its named widgets are seen, in pixels of the screen, to the file that the
/// environment variable LRP_PLACES names, and again whenever that changes; nothing without the variable. As
/// JSON: {name: [x, y, width, height]}. For tests that use the mouse.
void writePlaces(QWidget& window);

} // namespace lrp::app
