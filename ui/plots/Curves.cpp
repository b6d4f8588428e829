#include "ui/plots/Curves.h"

#include "ui/text/Translate.h"

#include <algorithm>

namespace lrp::ui
{

PlanPtr noPlan()
{
    static const auto kNone = std::make_shared<const experiment::Plan>();
    return kNone;
}

QString nameOf(const SeedBand& band)
{
    const auto begun =
        static_cast<int>(std::count_if(band.runs.begin(), band.runs.end(), [](const auto& run) {
            return run->status != engine::LaneStatus::Waiting;
        }));
    return (begun == 1 ? translate("plots", "%1 · 1 seed")
                       : translate("plots", "%1 · %n seeds", nullptr, begun))
        .arg(band.name);
}

const engine::LaneRecord* measuredOf(const LaneCurve& lane, const engine::Record* record)
{
    if (!lane.hasMeasured) {
        return nullptr;
    }
    if (lane.run != nullptr || record == nullptr) {
        return lane.run.get();
    }
    const auto& lanes = record->lanes();
    const auto found = std::find_if(lanes.begin(), lanes.end(),
                                    [&](const auto& other) { return other->letter == lane.letter; });
    return found == lanes.end() ? nullptr : found->get();
}

} // namespace lrp::ui
