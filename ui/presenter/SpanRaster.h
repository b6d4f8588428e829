#pragma once

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <vector>

class QImage;
class QPainter;

namespace lrp::ui
{

/// A line of a curve.
struct CurvePen {
    QColor colour;
    double width = 1.0;
    QList<qreal> dash{}; ///< in units of the width; empty: solid
};

/// Paints wide curves column by column of pixels: of each column the span that a disc of the line's width
/// covers when it goes along the curve, which of a straight line is width · √(1 + slope²), with soft ends. A
/// painter that strokes such a line needs some hundred times as long. Thread: any, one at a time.
class SpanRaster
{
public:
    /// The curves are cut off at `area`, in pixels of the image.
    explicit SpanRaster(const QRectF& area);

    /// `points` rise in x; one whose y is NaN breaks the line. The image is RGB32, or opaque
    /// ARGB32_Premultiplied.
    void paint(QImage& image, const std::vector<QPointF>& points, const CurvePen& pen);

private:
    struct Spans {
        std::vector<float> low, high; ///< of every slice; low above high: nothing there
    };

    void clear(double radius);
    void follow(const std::vector<QPointF>& points);
    void follow(QPointF from, QPointF to);
    void widen(double radius);
    void putDashes(const QList<qreal>& dash, double width);
    void blend(QImage& image, const QColor& colour) const;
    void blendColumn(QImage& image, int column, const QColor& colour) const;

    int m_left, m_right, m_top, m_bottom; ///< right and bottom lie outside
    int m_slices = 1;                     ///< of a column
    int m_margin = 0;                     ///< slices beside the area
    Spans m_path, m_line;
    std::vector<bool> m_isOff; ///< columns between two dashes
};

/// The same by whatever the painter paints on: as a path where that is not an image. `area` and `points` are
/// in pixels.
void paintWideCurve(QPainter& painter, const QRectF& area, const std::vector<QPointF>& points,
                    const CurvePen& pen);

} // namespace lrp::ui
