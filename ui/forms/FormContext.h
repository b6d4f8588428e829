#pragma once

#include "core/params/Length.h"
#include "core/schedule/Curve.h"

#include <optional>

namespace lrp::ui
{

/// What editors know of the lane they belong to and of its run.
struct FormContext {
    std::optional<params::Clock> clock{}; ///< nothing until the run's length is known
    schedule::Base base{};                ///< the optimizer's rate and momentum
};

} // namespace lrp::ui
