#pragma once

#include "core/channel/Hidden.h"
#include "core/lesson/LessonRun.h"
#include "ui/commands/Mask.h"

namespace lrp::ui
{

/// What a lesson takes out of the window at its present step: what tells of lanes without asking what is
/// hidden (tables of runs, scores and boundaries, exports), what leads away from the lesson, and the settings
/// that it does not show. The form is there in steps to try alone.
Mask maskOf(const lesson::LessonRun& run);

/// What is hidden of the lanes: those of the present experiment.
channel::Hidden hiddenIn(const lesson::LessonRun& run);

} // namespace lrp::ui
