#pragma once

#include "ui/plots/Chart.h"
#include "ui/plots/detail/Drawing.h"
#include "ui/plots/detail/Panels.h"
#include "ui/plots/detail/ScenePainter.h"

class QPainter;

namespace lrp::ui
{

/// Paints a Drawing on the layers of its panels, whenever the plot replots them. All must outlive the plot's
/// last replot. Thread: UI.
class ChartPainter
{
public:
    ChartPainter(QCustomPlot& plot, const Panels& panels, const Drawing& drawing, ChartUse use);

private:
    // From the bottom up.
    void paintGround(QPainter& painter);
    template <class Paint>
    void paintOfZone(QPainter& painter, Paint&& paint);
    void paintFixed(QPainter& painter);
    void paintSettled(QPainter& painter);
    void paintMoving(QPainter& painter);
    void paintCrosshair(QPainter& painter);

    void paintTitle(QPainter& painter);
    void paintFurniture(QPainter& painter, PanelId panel);
    void paintForks(QPainter& painter, PanelId panel);
    void paintCovered(QPainter& painter);
    void paintDrawnLines(QPainter& painter);
    bool isDrawnOn(PanelId panel) const;
    void paintSnapSteps(QPainter& painter);
    ScenePainter curves() const;
    PaintedCurves::Maps maps() const;

    QCustomPlot& m_plot;
    const Panels& m_panels;
    const Drawing& m_drawing;
    const ChartContent& m_content;
    const PlotStyle& m_style;
    ChartUse m_use;
};

} // namespace lrp::ui
