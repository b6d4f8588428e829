#pragma once

#include "ui/commands/Mask.h"

namespace lrp::ui
{

class CurvesView;

// Why a lane's schedule may not be taken in the hand. Thread: UI.

/// Whether the plots may not show the rates of the lane with this letter.
bool isRateHidden(const CurvesView& curves, char letter);

/// Whether the mask keeps people from editing the schedule of the lane at this place.
bool isScheduleLocked(const Mask& mask, int lane);

} // namespace lrp::ui
