#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace lrp::ui
{

/// Time that never goes back.
using Clock = std::function<std::chrono::milliseconds()>;

inline std::chrono::milliseconds steadyTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

/// Keeps what is said apart, so that it can be heard out.
class Spacing
{
public:
    Spacing(std::chrono::milliseconds between, Clock clock)
        : m_between(between)
        , m_clock(clock ? std::move(clock) : Clock(steadyTime))
    {
    }

    /// How long until something may be said; 0: now.
    std::chrono::milliseconds left() const
    {
        return m_last ? std::max(*m_last + m_between - m_clock(), std::chrono::milliseconds(0))
                      : std::chrono::milliseconds(0);
    }
    /// Something is said now.
    void take() { m_last = m_clock(); }

private:
    std::chrono::milliseconds m_between;
    Clock m_clock;
    std::optional<std::chrono::milliseconds> m_last;
};

} // namespace lrp::ui
