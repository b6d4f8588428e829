#pragma once

#include <QElapsedTimer>

namespace lrp::ui
{

/// Keeps the window from taking time that training wants. While training has every core busy, so much time
/// passes between two refreshes that the window's thread computes for at most kShare of it; else each tick
/// refreshes. Thread: UI.
class RefreshBudget
{
public:
    static constexpr double kShare = 1.0 / 32.0;

    /// Whether this tick may refresh. What the thread computes until the next call counts against it.
    bool takeTurn(bool coresAreBusy);

private:
    QElapsedTimer m_sinceTurn;
    qint64 m_computedBefore = 0; ///< by this thread in all, in ns, at the last turn
};

} // namespace lrp::ui
