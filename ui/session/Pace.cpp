#include "ui/session/Pace.h"

#include "ui/text/Translate.h"

namespace lrp::ui
{

QString Pace::title() const
{
    if (stepsPerSecond == 1.0) {
        return translate("session", "Slow motion: 1 step a second");
    }
    if (stepsPerSecond > 0.0) {
        const int steps = qRound(stepsPerSecond);
        return translate("session", "%n step(s) a second", nullptr, steps);
    }
    return runSeconds > 0.0 ? translate("session", "Whole run in %1 s").arg(runSeconds)
                            : translate("session", "As fast as possible");
}

double Pace::rateFor(std::int64_t totalSteps) const
{
    return runSeconds > 0.0 ? static_cast<double>(totalSteps) / runSeconds : stepsPerSecond;
}

const std::vector<Pace>& paces()
{
    static const std::vector<Pace> all{
        {.stepsPerSecond = 1.0}, {.stepsPerSecond = 5.0}, {.runSeconds = 60.0}, {.runSeconds = 30.0},
        {.runSeconds = 10.0},    {.runSeconds = 5.0},     {.runSeconds = 2.0},  {}};
    return all;
}

} // namespace lrp::ui
