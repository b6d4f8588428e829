#pragma once

#include "ui/plots/Chart.h"
#include "ui/plots/detail/Drawing.h"
#include "ui/plots/detail/Panels.h"

#include <cstddef>
#include <QImage>
#include <vector>

class QPainter;

namespace lrp::ui
{

/// Paints a Drawing on the layers of its panels, whenever the plot replots them. All must outlive the plot's
/// last replot. Thread: UI.
class ChartPainter
{
public:
    ChartPainter(QCustomPlot& plot, const Panels& panels, const Drawing& drawing, ChartUse use);

    /// The view is another one: settled columns have to be painted anew.
    void forgetSettled() { m_isSettled = false; }
    /// Whether enough new columns have settled to be worth painting them for good.
    bool hasColumnsToSettle() const;

private:
    // From the bottom up.
    void paintFixed(QPainter& painter);
    void paintSettled(QPainter& painter);
    void paintMoving(QPainter& painter);
    void paintCrosshair(QPainter& painter);

    void paintPlanned(QPainter& painter);
    void paintTitle(QPainter& painter);
    void paintCurves(QPainter& painter, ColumnRange columns);
    void paintLanes(QPainter& painter, PanelId panel, ColumnRange columns, bool ghosts);
    void paintDense(QPainter& painter, ColumnRange columns);
    void paintOnSettled(ColumnRange columns);
    void paintOnSettled(ColumnRange columns, int left, int right);
    void paintUnsettled(QPainter& painter);
    void paintFurniture(QPainter& painter, PanelId panel);
    void paintForks(QPainter& painter, PanelId panel);
    void paintSnapSteps(QPainter& painter);
    std::vector<QPointF> crosshairInTheWay(const PixelMap& map) const;
    int marginOfPens() const;
    LaneLook lookOf(char letter, bool isGhost = false) const;
    void clear(QImage& image, QSize size) const;

    QCustomPlot& m_plot;
    const Panels& m_panels;
    const Drawing& m_drawing;
    const ChartContent& m_content;
    const CurveSet& m_curves;
    const PlotStyle& m_style;
    ChartUse m_use;

    /// Columns that no lane will change any more are painted once, so that a growing curve costs only its
    /// end.
    QImage m_settled;
    bool m_isSettled = false; ///< the image is that of the present view, with the columns up to this one
    std::size_t m_settledTo = 0;
};

} // namespace lrp::ui
