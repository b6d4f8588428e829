#pragma once

#include "core/params/Length.h"
#include "core/schedule/Curve.h"
#include "ui/commands/Mask.h"

#include <optional>

namespace lrp::ui
{

/// What editors know of the lane they belong to and of its run, and what of it is hidden or locked.
struct FormContext {
    std::optional<params::Clock> clock{}; ///< nothing until the run's length is known
    schedule::Base base{};                ///< the optimizer's rate and momentum
    MaskedFields mask{};
};

} // namespace lrp::ui
