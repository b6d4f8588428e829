#pragma once

#include <QPoint>

namespace lrp::ui
{

class CurvesView;
class FrameHand;

// What a hand asks for over its view: both act on the chosen frame and close by themselves. Thread: UI.

/// Fields for its exact rate, place and transition.
void openFrameFields(FrameHand* hand, CurvesView* view);

/// A menu of its transitions, with the fields and the way to remove it.
void openFrameMenu(FrameHand* hand, CurvesView* view, QPoint global);

} // namespace lrp::ui
