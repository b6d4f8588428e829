#include "ui/draw/ScheduleAccess.h"

#include "ui/forms/InputNames.h"
#include "ui/plots/CurvesView.h"

#include <algorithm>

namespace lrp::ui
{

bool isRateHidden(const CurvesView& curves, char letter)
{
    return std::ranges::any_of(curves.content().lanes, [letter](const LaneCurve& curve) {
        return curve.letter == letter && std::ranges::find(curve.covered, kRatePanel) != curve.covered.end();
    });
}

bool isScheduleLocked(const Mask& mask, int lane)
{
    return !maskedFields(mask, lane, false).opensAll("schedule");
}

} // namespace lrp::ui
