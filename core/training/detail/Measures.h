#pragma once

#include "core/channel/Catalog.h"
#include "core/update/Updater.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lrp::training
{

/// One update, as far as it is measured: what is not is NaN.
struct Measured {
    update::Squares squares{kNotMeasured, kNotMeasured, kNotMeasured};
    std::array<float, 2> weights{kNotMeasured, kNotMeasured}; ///< after it, where there are two

    static constexpr float kNotMeasured = std::numeric_limits<float>::quiet_NaN();
};

/// How a channel that is kept for stretches is measured: its value of one update.
struct Measure {
    channel::Id channel;
    double (*of)(const Measured& update);
};

/// One line for each. The gradient is the optimizer's: after clipping.
inline constexpr std::array kMeasures{
    Measure{channel::id("gradient_norm"), [](const Measured& u) { return std::sqrt(u.squares.gradient); }},
    Measure{channel::id("update_norm"), [](const Measured& u) { return std::sqrt(u.squares.update); }},
    Measure{channel::id("weight_norm"), [](const Measured& u) { return std::sqrt(u.squares.weights); }},
    Measure{channel::id("weight_0"), [](const Measured& u) -> double { return u.weights[0]; }},
    Measure{channel::id("weight_1"), [](const Measured& u) -> double { return u.weights[1]; }},
};

/// In the order of channel::kept().
static_assert(std::ranges::equal(kMeasures, channel::kept(), {}, &Measure::channel));

} // namespace lrp::training
