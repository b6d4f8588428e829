#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace lrp::ui
{

/// Which steps have a row: 0 and every so many from there on, and some more. Kept as a rule, as there may be
/// millions. Rows count from 0; there are those up to the last step.
class ValueRows
{
public:
    void reset(std::int64_t every)
    {
        m_every = std::max<std::int64_t>(every, 1);
        m_last = -1;
        m_extra.clear();
    }
    void extendTo(std::int64_t last) { m_last = std::max(m_last, last); }
    /// False: it has one already.
    bool add(std::int64_t step)
    {
        const auto place = std::lower_bound(m_extra.begin(), m_extra.end(), step);
        if (step % m_every == 0 || (place != m_extra.end() && *place == step)) {
            return false;
        }
        m_extra.insert(place, step);
        return true;
    }

    std::int64_t last() const { return m_last; } ///< −1: there is none
    std::int64_t count() const { return upTo(m_last); }
    /// `row` must be below count().
    std::int64_t stepAt(std::int64_t row) const
    {
        std::int64_t low = 0; // the least step with so many rows up to it
        std::int64_t high = m_last;
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            if (upTo(middle) > row) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
    /// The row at or before a step; −1 where there is none.
    std::int64_t rowOf(std::int64_t step) const { return upTo(std::min(step, m_last)) - 1; }

private:
    std::int64_t upTo(std::int64_t step) const
    {
        const auto extra = std::upper_bound(m_extra.begin(), m_extra.end(), step) - m_extra.begin();
        return step < 0 ? 0 : step / m_every + 1 + extra;
    }

    std::int64_t m_every = 1;
    std::int64_t m_last = -1;
    std::vector<std::int64_t> m_extra; ///< rising, none of every so many
};

} // namespace lrp::ui
