#include "ui/plots/XScale.h"

#include <QCoreApplication>

namespace lrp::ui
{

double unitsPerStep(XUnit unit, const experiment::Shape& shape, const engine::LaneRecord* lane)
{
    const auto perEpoch = static_cast<double>(shape.stepsPerEpoch > 0 ? shape.stepsPerEpoch : 1);
    switch (unit) {
    case XUnit::Steps:
        return 1.0;
    case XUnit::Epochs:
        return 1.0 / perEpoch;
    case XUnit::Examples:
        return shape.trainExamples > 0 ? static_cast<double>(shape.trainExamples) / perEpoch : 1.0;
    case XUnit::Seconds:
        break;
    }
    const std::int64_t steps = lane == nullptr ? 0 : lane->steps.load();
    return steps == 0
               ? 0.0
               : 1e-9 * static_cast<double>(lane->trainNanoseconds.load()) / static_cast<double>(steps);
}

QString axisLabel(XUnit unit)
{
    switch (unit) {
    case XUnit::Steps:
        return QCoreApplication::translate("lrp::ui::CurvesView", "step");
    case XUnit::Epochs:
        return QCoreApplication::translate("lrp::ui::CurvesView", "epoch");
    case XUnit::Examples:
        return QCoreApplication::translate("lrp::ui::CurvesView", "training examples seen");
    case XUnit::Seconds:
        break;
    }
    return QCoreApplication::translate("lrp::ui::CurvesView", "seconds of training");
}

XUnit nextUnit(XUnit unit, bool hasRun)
{
    switch (unit) {
    case XUnit::Steps:
        return XUnit::Epochs;
    case XUnit::Epochs:
        return XUnit::Examples;
    case XUnit::Examples:
        return hasRun ? XUnit::Seconds : XUnit::Steps;
    case XUnit::Seconds:
        break;
    }
    return XUnit::Steps;
}

} // namespace lrp::ui
