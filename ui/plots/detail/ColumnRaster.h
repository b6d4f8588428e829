#pragma once

#include <cstdint>
#include <optional>
#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QTransform>
#include <vector>

class QImage;
class QPainter;

namespace lrp::ui
{

/// Paints a curve column by column of pixels, straight into the image that a painter paints on. A painter
/// needs microseconds for every segment and every bar; of a restless curve there are thousands. Thread: any.
class ColumnRaster
{
public:
    /// Paints inside `area`, in the painter's units. Nothing for a painter that paints elsewhere than on a
    /// premultiplied image, or turns what it paints.
    static std::optional<ColumnRaster> on(const QPainter& painter, const QRectF& area);

    struct Bar {
        double top, bottom;
        std::uint32_t colour; ///< premultiplied
    };
    /// Bars of one unit's width from `left`, one upon the other, each at least a pixel high, with hard edges.
    void fill(double left, const std::vector<Bar>& bars);
    /// A line through points that rise in x, with soft edges above and below and hard ones aside.
    void stroke(const std::vector<QPointF>& line, double width, const QColor& colour);

private:
    ColumnRaster(QImage& image, const QTransform& toPixels, const QRectF& area);
    void blend(int column, int row, std::uint32_t colour);
    void fillRows(int column, int from, int to, std::uint32_t colour);
    void fillSoftly(int column, double top, double bottom, std::uint32_t colour);
    int columnOf(double x) const;

    std::uint32_t* m_pixels;
    std::ptrdiff_t m_stride; ///< pixels from row to row
    QTransform m_toPixels;
    int m_left, m_right, m_top, m_bottom; ///< pixels of the area; right and bottom lie outside
};

} // namespace lrp::ui
