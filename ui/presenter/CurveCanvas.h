#pragma once

#include "ui/presenter/SpanRaster.h"

class QPainter;

namespace lrp::ui
{

/// Where curves are painted: by a SpanRaster on an image, as lines by the painter on whatever else.
struct CurveCanvas {
    QPainter& painter;
    int from = std::numeric_limits<int>::min(); ///< columns of an image before this one stay as they are

    void paint(const QRectF& area, const std::vector<QPointF>& points, const CurvePen& pen,
               bool isRestless) const;
};

} // namespace lrp::ui
