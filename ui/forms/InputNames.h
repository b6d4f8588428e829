#pragma once

#include "ui/commands/Mask.h"

#include <string>

namespace lrp::ui
{

/// What the widget is called that edits the setting at a JSON pointer. `lane` is the pointer of the lane in
/// the form. A warm-up stands around a schedule that keeps its place in the form.
QString inputNameOf(const std::string& pointer, const std::string& lane, bool isWarmedUp);

/// What a mask makes of the form while it shows this lane.
MaskedFields maskedFields(const Mask& mask, int lane, bool isWarmedUp);

} // namespace lrp::ui
