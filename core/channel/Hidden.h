#pragma once

#include "core/channel/Catalog.h"

#include <algorithm>
#include <set>
#include <utility>

namespace lrp::channel
{

/// Which curves nobody is to be told of: what a lesson asks about, until it is revealed. Whoever puts a lane
/// into words, sounds, tables or files asks here. Thread: any, unless it is changed.
class Hidden
{
public:
    void hide(char lane, Id quantity) { m_hidden.emplace(lane, quantity); }
    void hide(char lane)
    {
        for (const Id id : all()) {
            hide(lane, id);
        }
    }
    /// All channels of the axis: "Loss" is that of training and validation.
    void hideAxis(char lane, std::string_view axis)
    {
        for (const Id id : all()) {
            if (of(id).axis == axis) {
                hide(lane, id);
            }
        }
    }

    bool isHidden(char lane, Id quantity) const { return m_hidden.contains({lane, quantity}); }
    /// Whether there is nothing at all of the lane that may be told.
    bool isHidden(char lane) const
    {
        return std::ranges::all_of(all(), [&](Id id) { return isHidden(lane, id); });
    }

private:
    std::set<std::pair<char, Id>> m_hidden;
};

} // namespace lrp::channel
