#pragma once

#include "ui/plots/PlotStyle.h"
#include "ui/surface/SurfaceMap.h"

#include <QRectF>

class QPainter;

namespace lrp::ui
{

/// Where the weights of a box stand on the screen.
class PlaneFrame
{
public:
    PlaneFrame() = default;
    PlaneFrame(const surface::Box& box, const QRectF& area)
        : m_box(box)
        , m_area(area)
    {
    }

    const QRectF& area() const { return m_area; }
    const surface::Box& box() const { return m_box; }
    QPointF at(const surface::Point& weights) const
    {
        return {m_area.left() + share(weights, 0) * m_area.width(),
                m_area.bottom() - share(weights, 1) * m_area.height()};
    }

    /// The weights at a place on the screen.
    surface::Point from(QPointF place) const
    {
        const double right = (place.x() - m_area.left()) / m_area.width();
        const double up = (m_area.bottom() - place.y()) / m_area.height();
        return {m_box.low[0] + right * (m_box.high[0] - m_box.low[0]),
                m_box.low[1] + up * (m_box.high[1] - m_box.low[1])};
    }

    bool operator==(const PlaneFrame& other) const
    {
        return m_area == other.m_area && m_box.low == other.m_box.low && m_box.high == other.m_box.high;
    }

private:
    double share(const surface::Point& weights, std::size_t axis) const
    {
        return (weights[axis] - m_box.low[axis]) / (m_box.high[axis] - m_box.low[axis]);
    }

    surface::Box m_box;
    QRectF m_area;
};

/// The room that is left for the plane inside `room`, beside the numbers of its axes.
QRectF areaInside(const QRectF& room, const surface::Box& box, const PlotStyle& style);

/// Colours and lines of equal height, over the whole area.
void paintHeights(QPainter& painter, const QImage& image, const std::vector<QLineF>& isolines,
                  const PlaneFrame& frame, const PlotStyle& style);

/// A frame round the area, with numbers below it and to its left.
void paintAxes(QPainter& painter, const PlaneFrame& frame, const PlotStyle& style);

/// What stays while lanes walk: the map, its lines, axes, minima and start.
void paintGround(QPainter& painter, const SurfaceMap& map, const surface::Surface& surface,
                 const PlaneFrame& frame, const PlotStyle& style);

/// The way to where a lane stands, paler the older it is, into an image of so many pixels for one of the
/// frame.
void paintTrail(QImage& image, const std::vector<surface::Point>& trail, char letter, const PlaneFrame& frame,
                double pixelRatio, const PlotStyle& style);

/// One of several runs of a lane.
void paintDot(QPainter& painter, const surface::Point& at, char letter, const PlaneFrame& frame,
              const PlotStyle& style);

/// What moves the lane that is pointed at.
struct Forces {
    surface::Point at{};
    surface::Point slope{};                   ///< the loss's gradient, without noise
    std::optional<surface::Point> lastStep{}; ///< how the weights moved in the last update
    double rate = 0.0;                        ///< of the next update
};

/// Downhill as an arrow, the last step as a dashed one, and a ring where the next step would end that follows
/// the slope alone: its length is the rate times the slope.
void paintForces(QPainter& painter, const Forces& forces, const PlaneFrame& frame, const PlotStyle& style);

} // namespace lrp::ui
