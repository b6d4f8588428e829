#pragma once

class QWidget;

namespace lrp::ui
{

/// Lets the wheel scroll the form past an input that does not have the focus, instead of changing its value.
/// Thread: UI.
void guardAgainstWheel(QWidget* input);

} // namespace lrp::ui
