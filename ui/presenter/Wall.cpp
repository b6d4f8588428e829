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

/// Where the race is of which the lane hides what it measures: what of that is planned is no secret.
std::optional<std::int64_t> plannedAt(const LaneCurve& lane, const ChartContent& content)
{
    const bool isCovered =
        std::find(lane.covered.begin(), lane.covered.end(), kLossPanel) != lane.covered.end();
    if (!isCovered || content.record == nullptr) {
        return std::nullopt;
    }
    for (const auto& measured : content.record->lanes()) {
        if (measured->letter == lane.letter && measured->steps > 0) {
            return measured->steps - 1;
        }
    }
    return std::nullopt;
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
                       .isPlanAlone = !lane.hasMeasured && content.record != nullptr,
                       .plannedAt = plannedAt(lane, content),
                       .isLossCovered = std::find(lane.covered.begin(), lane.covered.end(), kLossPanel) !=
                                        lane.covered.end(),
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
    QStringList parts{wall.title};
    if (!names.isEmpty()) {
        parts.append(lanes.arg(names.join(", ")));
    }
    for (const DrawnLine& line : wall.drawn) {
        parts.append((line.truth.empty() ? translate("presenter", "A sketch of %1.")
                                         : translate("presenter", "A sketch of %1 and the truth."))
                         .arg(QLatin1Char(line.letter)));
    }
    parts.append({inWords(wall.vote), wall.note});
    parts.removeAll(QString());
    return parts.join(" · ");
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
