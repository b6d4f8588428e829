#pragma once

#include "tests/plots/FakeRun.h"
#include "ui/presenter/Wall.h"
#include "ui/presenter/WallPainter.h"

#include <QApplication>

namespace lrp::ui::test
{

/// What a window with these lanes shows; each with a run of `steps`, if any.
inline Wall makeWall(int lanes, std::int64_t steps, std::int64_t totalSteps = 1000)
{
    ChartContent content{.lanes = makeLanes(lanes, totalSteps), .shape = shapeOf(totalSteps)};
    content.record = makeRecord(content.lanes, content.shape);
    for (const auto& lane : content.record->lanes()) {
        if (steps > 0) {
            train(*lane, steps);
        }
    }
    return {.title = "Which ends lower?",
            .clock = "00:12",
            .step = "step 640 of 1,000",
            .state = "Running",
            .at = steps,
            .lanes = wallLanes(content, [](const LaneCurve& lane, channel::Id) { return !lane.visible; }),
            .shape = content.shape,
            .font = QApplication::font()};
}

inline QImage painted(const Wall& wall, QSize size = {1920, 1080})
{
    QImage image;
    WallPainter().paint(image, size, wall);
    return image;
}

} // namespace lrp::ui::test
