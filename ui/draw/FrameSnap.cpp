#include "ui/draw/FrameSnap.h"

#include <cmath>

namespace lrp::ui
{

namespace
{

constexpr double kApart = 8.0; ///< pixels between targets, else all places were some

void addEvery(std::vector<SnapTarget>& targets, double every, double total, double stepsPerPixel,
              double reach)
{
    if (every < kApart * stepsPerPixel) {
        return;
    }
    const auto count = static_cast<int>(std::floor(total / every * (1.0 + 1e-12)));
    for (int i = 0; i <= count; ++i) {
        targets.push_back({every * i, reach});
    }
}

} // namespace

std::optional<double> snappedTo(double value, std::span<const SnapTarget> targets,
                                const std::function<double(double value)>& toPixel)
{
    const double pixel = toPixel(value);
    std::optional<double> nearest;
    double distance = 0.0;
    for (const SnapTarget& target : targets) {
        const double away = std::abs(toPixel(target.value) - pixel);
        if (away <= target.reach && (!nearest || away < distance)) {
            nearest = target.value;
            distance = away;
        }
    }
    return nearest;
}

std::vector<SnapTarget> stepTargets(double totalSteps, double stepsPerEpoch, double stepsPerPixel)
{
    std::vector<SnapTarget> targets;
    addEvery(targets, totalSteps / 10.0, totalSteps, stepsPerPixel, 6.0);
    addEvery(targets, totalSteps / 20.0, totalSteps, stepsPerPixel, 5.0);
    addEvery(targets, totalSteps / 100.0, totalSteps, stepsPerPixel, 3.0);
    if (stepsPerEpoch > 0.0) {
        addEvery(targets, stepsPerEpoch, totalSteps, stepsPerPixel, 4.0);
    }
    return targets;
}

} // namespace lrp::ui
