#pragma once

#include <cmath>
#include <cstddef>

namespace lrp::engine
{

/// Exponential moving average, corrected for its start from zero:
///     m(t) = keep * m(t-1) + (1 - keep) * x(t),   average = m(t) / (1 - keep^t)
/// A value that is not finite comes back as it is and leaves the average alone.
class Smoothing
{
public:
    explicit Smoothing(double keep = 0.0)
        : m_keep(keep)
    {
    }

    double add(double x)
    {
        if (!std::isfinite(x)) {
            return x;
        }
        m_sum = m_keep * m_sum + (1.0 - m_keep) * x;
        // Below what 1 can be told from, and before it becomes a denormal number, which is slow.
        m_forgotten = m_forgotten < 1e-17 ? 0.0 : m_forgotten * m_keep;
        return value();
    }

    double keep() const { return m_keep; }
    /// NaN before the first finite value.
    double value() const { return m_forgotten > 0.0 ? m_sum / (1.0 - m_forgotten) : m_sum; }

    /// How many values back the average still hears, to one part in a million million.
    static std::size_t memory(double keep)
    {
        return keep <= 0.0 ? 0 : static_cast<std::size_t>(std::log(1e-12) / std::log(keep)) + 1;
    }

private:
    double m_keep;
    double m_sum = 0.0;
    double m_forgotten = 1.0; ///< keep^t
};

} // namespace lrp::engine
