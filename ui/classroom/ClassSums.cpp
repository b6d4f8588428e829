#include "ui/classroom/ClassSums.h"

#include "core/lesson/HandChoices.h"

namespace lrp::ui
{

ClassSums sumsOf(const lesson::Lesson& lesson, const lesson::Gathering& gathering)
{
    ClassSums sums{.people = gathering.handedIn(),
                   .spoken = gathering.people() - gathering.handedIn(),
                   .leftOut = gathering.notes().size(),
                   .questions = {}};
    for (const lesson::Step& step : lesson.steps) {
        if (handChoices(lesson, step).empty() || &questionOf(lesson, step) != &step) {
            continue;
        }
        sums.questions[step.id] = {.answers = gathering.answers(step.id),
                                   .votes = gathering.votes(step.id),
                                   .places = gathering.places(step.id),
                                   .band = gathering.band(step.id),
                                   .histogram = gathering.histogram(step.id)};
    }
    return sums;
}

} // namespace lrp::ui
