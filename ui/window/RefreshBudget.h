#pragma once

#include <QElapsedTimer>

namespace lrp::ui
{

/// Keeps the window from taking time that training wants. While training has every core busy, so much time
/// passes between two refreshes that the window computes for at most kShare of it, on its thread and on those
/// that paint for it; else each tick refreshes. Thread: UI.
class RefreshBudget
{
public:
    static constexpr double kShare = 1.0 / 32.0;

    /// Whether this tick may refresh. What the thread computes until the next call counts against it, and
    /// what others do: `elsewhere` is that in all so far, in ns.
    bool takeTurn(bool coresAreBusy, qint64 elsewhere = 0);

private:
    QElapsedTimer m_sinceTurn;
    qint64 m_computedBefore = 0; ///< for the window in all, in ns, at the last turn
};

} // namespace lrp::ui
