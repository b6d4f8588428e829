#pragma once

#include "ui/plots/Chart.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace lrp::ui
{

/// Where the crosshair stands on a chart. It goes with the mouse until a click or a key pins it. Thread: UI.
class Crosshair
{
public:
    using Moved = std::function<void(std::optional<std::int64_t>)>;
    using Pinned = std::function<void(bool)>;

    Crosshair(Chart& chart, Moved moved, Pinned pinned);

    std::optional<std::int64_t> step() const { return m_step; }
    bool isPinned() const { return m_isPinned; }

    /// The mouse is over this step, or has left; nothing happens to a pinned one.
    void follow(std::optional<std::int64_t> step);
    /// Pins it to this step, or lets go of what is pinned; nothing: lets go.
    void click(std::optional<std::int64_t> step);
    void setPinned(bool pinned);
    void leave();
    void move(int points);          ///< by pixels' worth of steps, into view
    void moveToEvent(int events);   ///< into view
    void moveTo(std::int64_t step); ///< into the run, and into view
    /// Keeps a pinned one inside a run that has become shorter.
    void keepInRun();

private:
    void show(std::optional<std::int64_t> step);
    void showInView(std::int64_t step);

    Chart& m_chart;
    Moved m_moved;
    Pinned m_pinned;
    std::optional<std::int64_t> m_step;
    bool m_isPinned = false;
};

} // namespace lrp::ui
