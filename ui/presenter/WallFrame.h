#pragma once

#include "ui/presenter/PresenterColours.h"
#include "ui/presenter/Wall.h"
#include "ui/presenter/WallAxes.h"
#include "ui/presenter/WallText.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace lrp::ui
{

/// Paints what stands around the curves of a wall. Refers to what it is given. Thread: any, one at a time.
class WallFrame
{
public:
    WallFrame(QPainter& painter, const Wall& wall, const WallAxes& axes, const WallFonts& fonts,
              const PresenterColours& colours)
        : m_painter(painter)
        , m_wall(wall)
        , m_axes(axes)
        , m_layout(axes.layout)
        , m_sizes(axes.layout.sizes)
        , m_fonts(fonts)
        , m_colours(colours)
    {
    }

    // Below the curves.
    void paintGrid();
    void paintHeadings();
    void paintNumbers(); ///< of the axes
    void paintCrosshair();

    // Above them.
    void paintHeader();
    void paintState();
    void paintEmpty(); ///< where nothing has run

private:
    std::vector<WallAxis::Tick> columns() const;
    std::vector<WallAxis::Tick> rows(const WallAxis& axis, const QRectF& plot) const;
    void paintRows(const WallAxis& axis, const QRectF& plot);
    void paintRowNumbers(const WallAxis& axis, const QRectF& plot);
    void paintColumnNumbers();
    void paintHeading(const QRectF& plot, const QString& text);
    void paintFigureRight(QRectF line, const QString& text);

    QPainter& m_painter;
    const Wall& m_wall;
    const WallAxes& m_axes;
    const PresenterLayout& m_layout;
    const PresenterSizes& m_sizes;
    const WallFonts& m_fonts;
    const PresenterColours& m_colours;
};

} // namespace lrp::ui
