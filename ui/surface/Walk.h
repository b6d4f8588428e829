#pragma once

#include "core/engine/Series.h"
#include "core/surface/Surface.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace lrp::ui
{

/// Where the two weights of a lane have been. Of a fork, its past is its parent's. Long runs keep a point for
/// each stretch of their updates. Thread: any; the lane may grow meanwhile.
class Walk
{
public:
    /// Of a lane of a problem whose weights begin at `start`.
    Walk(std::shared_ptr<const engine::LaneRecord> lane, const surface::Point& start);

    /// How many updates it is known for; nothing where the lane has moved no two weights.
    std::optional<std::int64_t> end() const;

    /// After `step` updates, or those at the end of their stretch.
    surface::Point at(std::int64_t step) const;

    /// The points of the last `steps` updates before `step`, oldest first, the one at `step` last.
    std::vector<surface::Point> trail(std::int64_t step, std::int64_t steps) const;

    /// Whether at(step) is the very point there, not that at the end of a longer stretch.
    bool isExact(std::int64_t step) const;

    /// The rate of update `step`, or of the last before it that is known; nothing before the first.
    std::optional<double> rate(std::int64_t step) const;

    const engine::LaneRecord& lane() const { return *m_lane; }

private:
    surface::Point point(std::size_t place) const;
    void addTrail(std::int64_t from, std::int64_t to, std::vector<surface::Point>& points) const;

    std::shared_ptr<const engine::LaneRecord> m_lane;
    std::shared_ptr<const Walk> m_past; ///< of a fork
    surface::Point m_start;
    engine::Series m_x;
    engine::Series m_y;
};

} // namespace lrp::ui
