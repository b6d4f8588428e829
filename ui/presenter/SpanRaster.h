#pragma once

#include <limits>
#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <vector>

class QImage;

namespace lrp::ui
{

/// A line of a curve.
struct CurvePen {
    QColor colour;
    double width = 1.0;
    QList<qreal> dash{}; ///< in units of the width; empty: solid
};

/// Paints wide curves: of each column of pixels the span that a disc of the line's width covers when it goes
/// along the curve, which of a straight line is width · √(1 + slope²), with soft ends. A painter that strokes
/// such a line needs some hundred times as long. Thread: any, one at a time.
class SpanRaster
{
public:
    /// The curves are cut off at `area`, in pixels of the image. Of what is inside, columns before `from`
    /// stay as they are.
    explicit SpanRaster(const QRectF& area, int from = std::numeric_limits<int>::min());

    /// Whether the line goes up and down in most columns. Nobody sees the edges of such a one.
    static bool isRestless(const std::vector<QPointF>& points);

    /// `points` rise in x; one whose y is NaN breaks the line. The image is RGB32, or opaque
    /// ARGB32_Premultiplied. `isRestless`: what isRestless() says of the points.
    void paint(QImage& image, const std::vector<QPointF>& points, const CurvePen& pen, bool isRestless);
    void paint(QImage& image, const std::vector<QPointF>& points, const CurvePen& pen)
    {
        paint(image, points, pen, isRestless(points));
    }

private:
    struct Spans {
        std::vector<float> low, high; ///< of every slice; low above high: nothing there
    };

    void clear(double radius);
    void follow(const std::vector<QPointF>& points, double from);
    void follow(QPointF from, QPointF to);
    void widen(double radius);
    void putDashes(const QList<qreal>& dash, double width);
    void blend(QImage& image, const QColor& colour) const;
    std::size_t sliceOf(int column) const
    {
        return static_cast<std::size_t>(std::ptrdiff_t(column - m_left) * m_slices + m_margin);
    }

    int m_left, m_right, m_top, m_bottom; ///< right and bottom lie outside
    int m_from;                           ///< the first column that is painted
    int m_slices = 1;                     ///< of a column
    int m_margin = 0;                     ///< slices beside the area
    Spans m_path, m_line;
    std::vector<bool> m_isOff; ///< columns between two dashes
};

} // namespace lrp::ui
