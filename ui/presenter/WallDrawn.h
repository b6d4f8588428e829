#pragma once

#include "ui/plots/DrawnLine.h"
#include "ui/presenter/CurveCanvas.h"
#include "ui/presenter/PresenterColours.h"
#include "ui/presenter/Wall.h"
#include "ui/presenter/WallAxes.h"
#include "ui/presenter/WallText.h"

#include <QRegion>
#include <vector>

namespace lrp::ui
{

/// Paints what somebody has drawn over the curves: dashed in the lane's colour with its letter at its end,
/// and where it is known what came of it, that and the gap between the two. Thread: any, one at a time.
void paintDrawn(const CurveCanvas& canvas, const Wall& wall, const WallAxes& axes, const WallFonts& fonts,
                const PresenterColours& colours);

/// Grey bars at the top of the losses that say which lanes are hidden, once something has run and while
/// nobody is drawing there.
void paintCovers(QPainter& painter, const Wall& wall, const WallAxes& axes, const WallFonts& fonts,
                 const PresenterColours& colours);

/// Where these two paint on such a wall.
QRegion drawnRegion(const Wall& wall, const PresenterLayout& layout);

} // namespace lrp::ui
