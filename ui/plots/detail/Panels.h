#pragma once

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/detail/PixelMap.h"
#include "ui/plots/detail/Scene.h"
#include "ui/plots/detail/Sheet.h"

#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCPLayer;
class QCustomPlot;

namespace lrp::ui
{

/// The panels of a chart: axis rectangles of the same left and right edge, one X axis for all with epochs on
/// a second row under the lowest, and the layers the curves lie on. Everything that changes during a run is
/// on layers of its own.
class Panels
{
public:
    explicit Panels(QCustomPlot& plot);

    /// Whether anything changed; then the panels are new ones, which have to be styled and filled. The rates
    /// must be among them.
    bool show(const ByPanel<bool>& shown);
    /// Gives the panels their places without waiting for the next replot.
    void layOut();

    static constexpr const char* kPlanned = "planned"; ///< redrawn with the axes
    static constexpr const char* kSettled = "settled"; ///< what is measured and will not change
    static constexpr const char* kMoving = "moving";

    bool has(PanelId panel) const { return rect(panel) != nullptr; }
    std::vector<PanelId> shown() const; ///< from above to below
    QCPAxisRect* rect(PanelId panel) const { return m_rects[panel]; }
    QCPAxis* xAxis(PanelId panel) const;
    QCPAxis* yAxis(PanelId panel) const;
    QRectF area(PanelId panel) const;
    PixelMap map(PanelId panel) const;
    Sheet sheet() const;

    void restyle(const PlotStyle& style);
    void setView(const AxesView& view);
    /// How wide the heading above the panel is in a plot of this width.
    double headingWidth(PanelId panel, int plotWidth) const;
    /// Room for it, in pixels.
    void setHeadingHeight(PanelId panel, int height);

    void replotLayer(const char* name);

private:
    void setXView(Span view, double epochsPerUnit);
    void setYScale(PanelId panel, YScale scale);
    void setBlank(PanelId panel, bool blank);
    QCPAxisRect* addRect(int row);
    QCPAxisRect* lowest() const { return rect(shown().back()); }
    void labelXAxis(QCPAxisRect* rect);
    void restyle(QCPAxis* axis, const PlotStyle& style);

    QCustomPlot& m_plot;
    ByPanel<QCPAxisRect*> m_rects;
    QCPAxis* m_epochs = nullptr;
};

} // namespace lrp::ui
