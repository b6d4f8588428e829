#pragma once

#include "core/channel/Catalog.h"
#include "core/update/Updater.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lrp::training
{

/// How a channel that is kept for stretches is measured: its value of one update.
struct Measure {
    channel::Id channel;
    double (*of)(const update::Squares& update);
};

/// One line for each. The gradient is the optimizer's: after clipping.
inline constexpr std::array kMeasures{
    Measure{channel::id("gradient_norm"), [](const update::Squares& u) { return std::sqrt(u.gradient); }},
    Measure{channel::id("update_norm"), [](const update::Squares& u) { return std::sqrt(u.update); }},
    Measure{channel::id("weight_norm"), [](const update::Squares& u) { return std::sqrt(u.weights); }},
};

/// In the order of channel::kept().
static_assert(std::ranges::equal(kMeasures, channel::kept(), {}, &Measure::channel));

} // namespace lrp::training
