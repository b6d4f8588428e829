#pragma once

#include "core/params/Field.h"
#include "ui/commands/Mask.h"

#include <QString>

namespace lrp::ui
{

/// The problem of an experiment in one line, as far as it can be read and none of it is hidden:
/// "Two spirals · MLP 16, 16 tanh · batch 16 · 1,500 steps", of a loss of two weights "Two basins · gradient
/// noise 1 · 2,000 steps".
QString problemText(const params::Json& problem, const MaskedFields& mask);

} // namespace lrp::ui
