#pragma once

#include "ui/plots/PlotStyle.h"

class QCPAxis;

namespace lrp::ui
{

/// Colours, widths and font of an axis and its grid.
void styleAxis(QCPAxis& axis, const PlotStyle& style);

/// Powers of ten, written as plain numbers, or what there is room for between them.
void makeLogarithmic(QCPAxis& axis);

} // namespace lrp::ui
