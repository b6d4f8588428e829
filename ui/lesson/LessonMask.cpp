#include "ui/lesson/LessonMask.h"

#include "core/experiment/Experiment.h"
#include "ui/text/Translate.h"

namespace lrp::ui
{

namespace
{

using params::Json;

/// Adds the settings in `value` that are not shown, or shown as text; a list is one setting.
void addFields(const lesson::LessonRun& run, const Json& value, const std::string& pointer, Mask& mask)
{
    if (value.is_object()) {
        for (const auto& [key, member] : value.items()) {
            addFields(run, member, pointer + "/" + key, mask);
        }
    } else if (!run.isVisible(pointer)) {
        mask.hidden.fields.append(QString::fromStdString(pointer));
    } else if (!run.isEditable(pointer)) {
        mask.locked.fields.append(QString::fromStdString(pointer));
    }
}

bool hidesAnything(const lesson::LessonRun& run)
{
    for (const auto& [name, experiment] : run.lesson().setups) {
        for (const auto& lane : experiment.lanes) {
            for (const auto quantity :
                 {lesson::Quantity::Plan, lesson::Quantity::Rate, lesson::Quantity::Loss,
                  lesson::Quantity::Accuracy, lesson::Quantity::Score, lesson::Quantity::Finding}) {
                if (run.isHidden(name, lane.letter, quantity)) {
                    return true;
                }
            }
        }
    }
    return false;
}

} // namespace

Mask maskOf(const lesson::LessonRun& run)
{
    const bool tries = run.step().as<lesson::Try>() != nullptr;
    const bool runs = tries || run.step().as<lesson::Run>() != nullptr;
    Mask mask{.why = translate("lesson", "Fixed in this lesson")};
    mask.locked.docks = {"lessonDock"};
    mask.hidden.docks = {"runsDock", "shapesDock", "rehearsalDock", "rangeTestDock"};
    mask.hidden.commands = {"new",        "open",          "openRecent", "gallery",      "openLesson",
                            "save",       "saveAs",        "exportCode", "importCurves", "importFolder",
                            "addLane",    "duplicateLane", "removeLane", "renameLane",   "pasteSchedule",
                            "lowerRate",  "tryWarmUp",     "fork",       "resetLayout",  "runs",
                            "references", "rangeTest",     "seeds3",     "seeds5",       "seeds10",
                            "seeds20"};
    if (!tries) {
        mask.hidden.docks.append("experimentDock");
        mask.locked.commands += {"undo", "redo"}; // which would bring back what was tried
    }
    if (!runs) {
        mask.locked.commands += {"start", "step"};
    }
    if (hidesAnything(run)) {
        mask.hidden.docks += {"scoreDock", "boundaryDock", "lanesDock"};
        mask.hidden.docks += {"sharpnessDock", "noiseDock", "averagesDock", "landscapeDock"};
        mask.hidden.commands += {"exportCurves", "exportReport"};
    }
    const Json json = experiment::toJson(*run.lesson().experimentNamed(run.setup()));
    addFields(run, json.at("problem"), "/problem", mask);
    for (std::size_t lane = 0; lane < json.at("lanes").size(); ++lane) {
        addFields(run, json.at("lanes")[lane], "/lanes/" + std::to_string(lane), mask);
    }
    return mask;
}

channel::Hidden hiddenIn(const lesson::LessonRun& run)
{
    channel::Hidden hidden;
    for (const auto& lane : run.lesson().experimentNamed(run.setup())->lanes) {
        const auto hides = [&](lesson::Quantity quantity) {
            return run.isHidden(run.setup(), lane.letter, quantity);
        };
        if (hides(lesson::Quantity::Rate)) {
            hidden.hide(lane.letter);
        }
        if (hides(lesson::Quantity::Loss)) {
            hidden.hideAxis(lane.letter, "Loss");
            hidden.hideAxis(lane.letter, "Norms");
            hidden.hideAxis(lane.letter, "Weights"); // where they stand tells the loss
        }
        if (hides(lesson::Quantity::Loss) || hides(lesson::Quantity::Accuracy)) {
            hidden.hideAxis(lane.letter, "Accuracy");
        }
    }
    return hidden;
}

} // namespace lrp::ui
