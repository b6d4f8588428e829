#include "ui/landscape/Fellows.h"

#include "ui/history/History.h"
#include "ui/plots/Curves.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>

namespace lrp::ui
{

std::vector<Subject> fellowsOf(const Subject& subject, const InstrumentParts& parts, const History& history)
{
    const ChartContent& shown = parts.curves->content();
    std::vector<Subject> fellows;
    for (const LaneCurve& lane : shown.lanes) {
        const bool isSeen = lane.visible && lane.covered.empty(); // a lesson may hide it
        const engine::LaneRecord* measured = isSeen ? measuredOf(lane, shown.record.get()) : nullptr;
        const auto run = measured != nullptr ? history.runOf(measured) : std::nullopt;
        auto other = run && run != subject.run ? parts.subjects->of(*run) : std::nullopt;
        if (other && model::toJson(other->problem.model) == model::toJson(subject.problem.model) &&
            dataset::toJson(other->problem.dataset) == dataset::toJson(subject.problem.dataset)) {
            fellows.push_back(std::move(*other));
        }
    }
    return fellows;
}

} // namespace lrp::ui
