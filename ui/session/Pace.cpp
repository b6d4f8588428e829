#include "ui/session/Pace.h"

#include <QObject>

namespace lrp::ui
{

QString Pace::title() const
{
    if (stepsPerSecond == 1.0) {
        return QObject::tr("Slow motion: 1 step a second");
    }
    if (stepsPerSecond > 0.0) {
        return QObject::tr("%1 steps a second").arg(stepsPerSecond);
    }
    return runSeconds > 0.0 ? QObject::tr("Whole run in %1 s").arg(runSeconds)
                            : QObject::tr("As fast as possible");
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
