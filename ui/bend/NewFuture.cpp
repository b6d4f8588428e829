#include "ui/bend/NewFuture.h"

#include "core/schedule/composition/Ramp.h"
#include "ui/text/Translate.h"

#include <cmath>

namespace lrp::ui
{
namespace
{

constexpr double kMostTimesBase = 1000.0; // what a ramp may be

} // namespace

QString nameOf(BendShape shape)
{
    switch (shape) {
    case BendShape::Jump:
        return translate("bend", "at once");
    case BendShape::Line:
        return translate("bend", "in a straight line");
    case BendShape::Cosine:
        return translate("bend", "in half a cosine");
    case BendShape::Exponential:
        return translate("bend", "exponentially");
    }
    return {};
}

schedule::Schedule NewFuture::schedule(double baseRate) const
{
    const double end = to / baseRate;
    const auto shapeOfRamp = shape == BendShape::Cosine        ? schedule::RampShape::Cosine
                             : shape == BendShape::Exponential ? schedule::RampShape::Exponential
                                                               : schedule::RampShape::Linear;
    return schedule::Ramp{.from = shape == BendShape::Jump ? end : from / baseRate,
                          .to = end,
                          .length = params::percentOfRun(percent),
                          .shape = shapeOfRamp};
}

QString problemWith(const NewFuture& future, double baseRate)
{
    if (!std::isfinite(future.to) || future.to < 0.0) {
        return translate("bend", "The rate needs a number from 0 on, such as 0.1.");
    }
    if (!(baseRate > 0.0) || future.to > kMostTimesBase * baseRate) {
        return translate("bend", "The rate may be at most 1000 times the lane's base rate.");
    }
    if (future.shape == BendShape::Exponential && (future.to == 0.0 || future.from == 0.0)) {
        return translate("bend", "0 is never reached exponentially; the rates need numbers above 0.");
    }
    return {};
}

} // namespace lrp::ui
