#include "ui/presenter/Wall.h"

#include "ui/text/Translate.h"

#include <algorithm>
#include <QStringList>

namespace lrp::ui
{

namespace
{

/// What measuredOf() means, and keeps it alive.
std::shared_ptr<const engine::LaneRecord> runOf(const LaneCurve& lane, const ChartContent& content)
{
    const engine::LaneRecord* measured = measuredOf(lane, content.record.get());
    if (measured == nullptr || measured == lane.run.get()) {
        return measured == nullptr ? nullptr : lane.run;
    }
    const auto& lanes = content.record->lanes();
    const auto found =
        std::find_if(lanes.begin(), lanes.end(), [&](const auto& each) { return each.get() == measured; });
    return found == lanes.end() ? nullptr : *found;
}

} // namespace

std::vector<WallLane> wallLanes(const ChartContent& content, const channel::Hidden& hidden)
{
    const experiment::Shape measured = content.record ? content.record->shape() : experiment::Shape{};
    std::vector<WallLane> lanes;
    for (const LaneCurve& lane : content.lanes) {
        const auto isHidden = [&](channel::Id quantity) {
            return !lane.visible || hidden.isHidden(lane.letter, quantity);
        };
        const experiment::Shape own = lane.shape.totalSteps > 0 ? lane.shape : measured;
        WallLane shown{.letter = lane.letter,
                       .name = lane.name,
                       .plan = lane.plan,
                       .run = runOf(lane, content),
                       .shape = own.totalSteps > 0 ? own : content.shape,
                       .isGhost = lane.isGhost,
                       .isPlanAlone = !lane.hasMeasured,
                       .hidesRate = isHidden(kRate),
                       .hidesTraining = isHidden(kTrainingLoss),
                       .hidesValidation = isHidden(kValidationLoss)};
        if (!shown.hidesAll()) {
            lanes.push_back(std::move(shown));
        }
    }
    return lanes;
}

QString inWords(const Wall& wall)
{
    QStringList names;
    for (const WallLane& lane : wall.lanes) {
        if (!lane.isGhost) {
            names.append(lane.name.isEmpty() ? QString(QLatin1Char(lane.letter))
                                             : QLatin1Char(lane.letter) + QString(" ") + lane.name);
        }
    }
    const QString lanes = translate("presenter", "Learning rate above loss of: %1.");
    return names.isEmpty() ? wall.title : wall.title + " · " + lanes.arg(names.join(", "));
}

std::vector<char> namedLetters(const std::vector<WallLane>& lanes)
{
    std::vector<char> letters;
    for (const WallLane& lane : lanes) {
        if (!lane.isGhost) {
            letters.push_back(lane.letter);
        }
    }
    return letters;
}

void dimBeside(const std::set<char>& letters, std::vector<WallLane>& lanes)
{
    for (WallLane& lane : lanes) {
        lane.isDimmed = !letters.empty() && !letters.contains(lane.letter);
    }
}

Wall frozen(Wall wall)
{
    for (WallLane& lane : wall.lanes) {
        if (lane.run != nullptr) {
            const auto& evaluations = lane.run->evaluations;
            const std::int64_t steps = lane.run->steps;
            const std::size_t count = evaluations.size();
            const bool isEvaluated = count > 0 && evaluations[count - 1].step >= steps;
            // The evaluation after the last step may be yet to come.
            lane.until = std::min(lane.until, static_cast<double>(steps) - (isEvaluated ? 0.0 : 0.5));
        }
    }
    return wall;
}

} // namespace lrp::ui
