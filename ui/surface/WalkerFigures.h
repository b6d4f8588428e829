#pragma once

#include "core/surface/Surface.h"

#include <cstdint>
#include <optional>
#include <QString>

namespace lrp::ui
{

/// What a lane has come to on the surface.
struct WalkerFigures {
    char letter = 'A';
    QString name;
    std::int64_t step = 0; ///< after so many updates
    surface::Point at{};
    double loss = 0.0;            ///< without noise
    std::optional<double> rate{}; ///< of the next update, or of the last that is known

    bool operator==(const WalkerFigures&) const = default;
};

} // namespace lrp::ui
