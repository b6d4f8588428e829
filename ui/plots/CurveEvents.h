#pragma once

#include "ui/plots/Curves.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lrp::ui
{

/// Whether the planned rate jumps or bends at this step of the run. Of neighbouring bends the first counts: a
/// jump bends the curve twice.
bool turnsAt(const experiment::Plan& plan, std::int64_t step);

/// Where something happens on the curves: a visible lane's planned rate jumps or bends, a fork begins, an
/// evaluation is due, the run begins or ends. Refers to what it is made of.
class CurveEvents
{
public:
    /// `last`: the step the run ends with.
    CurveEvents(const std::vector<LaneCurve>& lanes, const engine::Record* record, std::int64_t evaluateEvery,
                std::int64_t last);

    /// The next event, and the one before. Nothing beyond the ends of the run.
    std::optional<std::int64_t> after(std::int64_t step) const;
    std::optional<std::int64_t> before(std::int64_t step) const;

private:
    struct Shown {
        const experiment::Plan* plan;
        std::int64_t forkStep; ///< 0: no fork
    };

    bool isEvent(std::int64_t step) const;
    static bool isEventOf(const Shown& lane, std::int64_t step);

    std::vector<Shown> m_shown;
    std::int64_t m_evaluateEvery;
    std::int64_t m_last;
};

} // namespace lrp::ui
