#pragma once

#include <cstdint>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// How fast a run goes: so many steps a second, or the whole run in so many seconds; neither: as fast as
/// possible.
struct Pace {
    double stepsPerSecond = 0.0;
    double runSeconds = 0.0;

    QString title() const;
    /// What the engine is told for a run of this length.
    double rateFor(std::int64_t totalSteps) const;
};

/// The paces of the menu, slowest first.
const std::vector<Pace>& paces();
inline constexpr int kUsualPace = 4; ///< the whole run in 10 s

} // namespace lrp::ui
