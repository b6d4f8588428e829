#pragma once

#include <array>
#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRect>
#include <vector>

namespace lrp::ui
{

/// Draws lines into an image of 32-bit colours, smoothed at their edges: a tenth of a microsecond for each
/// and some nanoseconds for a pixel, where QPainter takes ten microseconds for a line. Thread: UI.
class LineRaster
{
public:
    /// Nothing is drawn outside of `clip`, in pixels, which lies in the image.
    /// The image must outlive it, and nobody else draw into it meanwhile.
    LineRaster(QImage& image, const QRect& clip);

    /// Through all these points. Coordinates and width count pixels; pixel (0, 0) has its middle at (½, ½).
    void draw(const std::vector<QPointF>& points, const QColor& colour, double width);

private:
    void drawLine(QPointF from, QPointF to);
    /// Blends the colour into the pixel at this place along the longer axis of a line and across it.
    void blend(bool isSteep, int along, int across, double coverage);

    uchar* m_bits;
    qsizetype m_stride;
    QRect m_clip;
    std::array<int, 3> m_colour{}; ///< red, green, blue
    double m_alpha = 0.0;          ///< 256 where opaque
    double m_width = 1.0;
};

} // namespace lrp::ui
