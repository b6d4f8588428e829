#pragma once

#include "tests/plots/FakeRun.h"
#include "ui/presenter/Wall.h"
#include "ui/presenter/WallPainter.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>
#include <QApplication>
#include <QImage>

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
            .lanes = wallLanes(content, {}),
            .shape = content.shape,
            .font = QApplication::font()};
}

inline QImage painted(const Wall& wall, QSize size = {1920, 1080})
{
    QImage image;
    WallPainter().paint(image, size, wall);
    return image;
}

/// The edges of large digits come out by a few shades differently from one painting in a thread to the next.
inline constexpr int kShades = 16;

/// Whether two pictures are the same, to so many shades of 255; else how much of them differs, and where
/// first.
inline testing::AssertionResult areSame(const QImage& one, const QImage& other, int shades = 0)
{
    if (one.size() != other.size()) {
        return testing::AssertionFailure()
               << one.width() << " x " << one.height() << " and " << other.width() << " x " << other.height();
    }
    int count = 0;
    int most = 0;
    QPoint first;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            const int apart = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                        std::abs(qBlue(a) - qBlue(b))});
            if (apart > shades) {
                first = count++ == 0 ? QPoint(x, y) : first;
                most = std::max(most, apart);
            }
        }
    }
    return count == 0 ? testing::AssertionSuccess()
                      : testing::AssertionFailure() << count << " pixels differ by up to " << most
                                                    << ", the first at " << first.x() << ", " << first.y();
}

} // namespace lrp::ui::test
