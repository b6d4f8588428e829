#pragma once

#include "core/params/Field.h"

#include <QPolygonF>

namespace lrp::ui
{

/// The shape of a schedule as it begins, small enough to be drawn in a menu.
struct Thumbnail {
    QPolygonF points;        ///< x: share of the run, y: share of the curve's own largest rate; both 0 … 1
    bool isPerEpoch = false; ///< the run had 100 epochs, one tick each; else 1,000 steps in ten epochs
    bool hasMetric = false;  ///< it listened to a made-up loss, which stalls at a third of the run
};

/// The drawing of an entry of schedule::entries(): its planned rates with the settings a form begins with.
/// Computed when first asked for (some 0.1 ms) and kept. Thread: UI.
const Thumbnail& thumbnailOf(const params::Entry& entry);

/// One sentence on what the drawing shows.
QString explanation(const Thumbnail& thumbnail);

} // namespace lrp::ui
