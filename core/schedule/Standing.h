#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

namespace lrp::schedule
{

/// What a listening schedule made of a report. Nothing: it was not judged, as during a warm-up, while a mean
/// of reports is being gathered, or after the schedule has stopped. Cooling: no better, during a cooldown.
/// Cut: a rate was lowered. Veto: a cut was due and none came of it, being smaller than eps or below the
/// floor.
enum class Heard { Nothing, Better, Bad, Cooling, Cut, Veto };
constexpr std::array<std::string_view, 6> choices(Heard)
{
    return {"nothing", "better", "bad", "cooling", "cut", "veto"};
}

/// How a listening schedule stands between two reports: what it waits for, and how long it will.
struct Standing {
    double best = std::numeric_limits<double>::quiet_NaN(); ///< ±infinity before the first
    /// What the next report must pass to count as better: downwards, or upwards where it wants more.
    double bar = std::numeric_limits<double>::quiet_NaN();
    std::int64_t bad = 0;      ///< reports in a row that were no better
    std::int64_t cooldown = 0; ///< reports left that are not counted as bad
    std::int64_t patience = 0; ///< as it is set
    std::int64_t cutsAt = 1;   ///< the count of bad reports with which the cut comes: patience, or one more
    bool wantsMore = false;    ///< better is higher, as of an accuracy
    Heard heard = Heard::Nothing; ///< of the last report; a resumed schedule does not know it
};

} // namespace lrp::schedule
