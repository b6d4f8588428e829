#pragma once

#include "core/params/Field.h"

#include <QString>

namespace lrp::ui
{

/// The problem of an experiment in one line, as far as it can be read:
/// "Two spirals · MLP 16, 16 tanh · batch 16 · 1,500 steps", of a loss of two weights "Two basins · gradient
/// noise 1 · 2,000 steps".
QString problemText(const params::Json& problem);

} // namespace lrp::ui
