#pragma once

#include "core/rangetest/Zone.h"

#include <cstdint>
#include <QString>
#include <vector>

class QPainter;

namespace lrp::ui
{

class PixelMap;
struct ChartContent;
struct LaneCurve;
struct PlotStyle;
struct XPlace;

/// Which rates are too small, useful, near the edge and unstable for a lane, from range tests at some of its
/// steps: bands behind the rates, which move from test to test.
struct DangerZone {
    char letter = 'A';                          ///< the lane's
    std::vector<rangetest::Zone::Test> tests{}; ///< none: nothing is drawn
    std::int64_t seeds = 0;                     ///< that each of them rests on

    bool operator==(const DangerZone& other) const;
};

/// "too small below 0.004, unstable above 0.41 (3 seeds)"; of several tests at which step each.
QString inWords(const DangerZone& zone);

/// The lane whose zone is to be drawn; nullptr where there is none, or its rates may not be seen.
const LaneCurve* zoneLane(const ChartContent& content);

/// Paints the bands: hatched what is too small; clear what is useful; amber from half the edge; red from the
/// edge. `factor` is what the axis multiplies rates by, `place` where steps lie on it. All is within the
/// panel without clipping, which not every picture knows.
void paintZone(QPainter& painter, const DangerZone& zone, const PixelMap& map, const XPlace& place,
               double factor, const PlotStyle& style);

/// Their names inside them at the right end, so that they can be told apart without colours.
void paintZoneNames(QPainter& painter, const DangerZone& zone, const PixelMap& map, const XPlace& place,
                    double factor, const PlotStyle& style);

} // namespace lrp::ui
