#pragma once

#include "ui/plots/Curves.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <QString>
#include <vector>

namespace lrp::ui
{

/// What happens to a listed lane at a step.
struct Happening {
    enum class Kind { Turn, Fork, Departure }; ///< its planned rate jumps or bends; …; it leaves the chart

    std::int64_t step = 0;
    std::size_t lane = 0; ///< place in the content
    Kind kind = Kind::Turn;
};

/// "rate falls from 3 to 0.3", without whose it is.
QString inWords(const Happening& happening, const ChartContent& content);

/// What happens to a lane at this very step, in words; empty: nothing. Takes no time.
QString happeningsAt(std::int64_t step, const LaneCurve& lane, const engine::Record* record);

/// Everything that happens to the lanes that are listed. Rates are looked through once for each plan, in
/// portions if need be. Thread: UI.
class Happenings
{
public:
    /// Has the plans of the content looked through; of those that are known already nothing is done again.
    void follow(const ChartContent& content);
    /// Looks through up to `most` rates; whether some are left.
    bool advance(std::size_t most);

    /// What has been found, by step; of a lane that turns more often than `mostTurns` no turn. Forks and
    /// departures are as they are at the moment.
    std::vector<Happening> of(const ChartContent& content,
                              std::size_t mostTurns = std::numeric_limits<std::size_t>::max()) const;

private:
    struct Turns {
        PlanPtr plan;
        std::int64_t next = 0; ///< step to look at
        std::vector<std::int64_t> steps{};

        std::int64_t end() const { return static_cast<std::int64_t>(plan->rates.size()); }
    };

    std::map<const experiment::Plan*, Turns> m_turns;
};

} // namespace lrp::ui
