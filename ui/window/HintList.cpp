#include "ui/window/HintList.h"

#include "core/experiment/Experiment.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

namespace
{

QStringList ofEveryLane(const QString& command)
{
    QStringList ids;
    for (std::size_t lane = 1; lane <= experiment::kMostLanes; ++lane) {
        ids.append(command + QString::number(lane));
    }
    return ids;
}

} // namespace

const std::vector<Hint>& declaredHints()
{
    static const std::vector<Hint> hints{
        {.id = "divergence",
         .text = translate("window", "A lane has left the chart."),
         .isCaused = [](const HintFacts& facts) { return facts.hasDiverged; },
         .deeds = {"lowerRate", "tryWarmUp"},
         .offers = {"lowerRate", "tryWarmUp"}},
        {.id = "fork",
         .text = translate("window", "Ctrl+B goes on from here with another schedule."),
         .isCaused = [](const HintFacts& facts) { return facts.isPinned; },
         .deeds = {"fork"}},
        {.id = "faster",
         .text = translate("window", "] goes faster."),
         .isCaused = [](const HintFacts& facts) { return facts.seconds > kLongSeconds && facts.canGoFaster; },
         .deeds = {"faster"}},
        {.id = "crosshair",
         .text = translate("window", "← → walk along the curves."),
         .isCaused = [](const HintFacts& facts) { return facts.isFinished; },
         .deeds = {"plot/crosshairLeft", "plot/crosshairRight"}},
        {.id = "undo",
         .text = translate("window", "Ctrl+Z takes any edit back."),
         .isCaused = [](const HintFacts& facts) { return facts.edits >= 2; },
         .deeds = {"undo"}},
        {.id = "lanes",
         .text = translate("window", "1 … 8 hide and show lanes."),
         .isCaused = [](const HintFacts& facts) { return facts.lanesOverlap; },
         .deeds = ofEveryLane("showLane") + ofEveryLane("soloLane")},
        {.id = "ghosts",
         .text = translate(
             "window",
             "Earlier runs can stay as ghosts: mark them under Runs, then Compare → Show and Ghost."),
         .isCaused = [](const HintFacts& facts) { return facts.races >= 3; },
         .deeds = {"runs/ghost"}},
        {.id = "presenter",
         .text = translate("window", "Shift+F11 shows this on the projector."),
         .isCaused = [](const HintFacts& facts) { return facts.displays >= 2; },
         .deeds = {"presenter"}},
    };
    return hints;
}

bool mayHint(const HintFacts& facts)
{
    return !facts.isPresenting && !facts.isInLesson;
}

} // namespace lrp::ui
