#include "ui/plots/detail/Pasts.h"

#include <algorithm>

namespace lrp::ui
{

std::vector<Past> pastsOf(const std::vector<LaneCurve>& lanes, const engine::Record* record,
                          std::vector<Past> known)
{
    std::vector<Past> pasts;
    const auto isShown = [&](const std::shared_ptr<const engine::LaneRecord>& run, std::int64_t until) {
        return std::any_of(lanes.begin(), lanes.end(),
                           [&](const LaneCurve& lane) {
                               return lane.visible && measuredOf(lane, record) == run.get();
                           }) ||
               std::any_of(pasts.begin(), pasts.end(),
                           [&](const Past& past) { return past.parent == run && past.until >= until; });
    };
    for (const LaneCurve& lane : lanes) {
        const engine::LaneRecord* child = lane.visible ? measuredOf(lane, record) : nullptr;
        bool isLane = !lane.isGhost;
        while (child != nullptr && child->beginning.parent != nullptr) {
            const engine::Beginning& beginning = child->beginning;
            if (isShown(beginning.parent, beginning.forkStep)) {
                break; // with a past of its own
            }
            isLane = isLane && beginning.bend;
            const auto same = std::find_if(known.begin(), known.end(), [&](const Past& past) {
                return past.parent == beginning.parent && past.until == beginning.forkStep;
            });
            pasts.push_back({.letter = lane.letter,
                             .parent = beginning.parent,
                             .until = beginning.forkStep,
                             .moves = !lane.plan->momentums.empty(),
                             .baseRate = lane.plan->baseRate,
                             .shape = lane.shape,
                             .isLane = isLane,
                             .curves = same == known.end() ? LaneCurves{} : std::move(same->curves)});
            child = beginning.parent.get();
        }
    }
    return pasts;
}

} // namespace lrp::ui
