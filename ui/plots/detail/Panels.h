#pragma once

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/detail/PixelMap.h"

#include <array>
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
    Panels(QCustomPlot& plot, bool withLoss);

    /// Whether anything changed; then the panels are new ones, which have to be styled and filled.
    bool showMomentum(bool shown);
    /// Gives the panels their places without waiting for the next replot.
    void layOut();

    static constexpr const char* kPlanned = "planned"; ///< redrawn with the axes
    static constexpr const char* kSettled = "settled"; ///< what is measured and will not change
    static constexpr const char* kMoving = "moving";

    /// The rates are always there.
    bool has(Panel panel) const { return rect(panel) != nullptr; }
    std::vector<Panel> shown() const;
    QCPAxisRect* rect(Panel panel) const { return m_rects[indexOf(panel)]; }
    QCPAxis* xAxis(Panel panel) const;
    QCPAxis* yAxis(Panel panel) const;
    QRectF area(Panel panel) const;
    PixelMap map(Panel panel) const;

    void restyle(const FurnitureStyle& style);
    void setYScale(Panel panel, YScale scale);
    void setXLabel(const QString& label);
    /// `epochsPerUnit` 0: no second row.
    void setXView(Span view, double epochsPerUnit);
    void setYView(Panel panel, Span view);
    /// Without grid and numbers while there is nothing on the panel.
    void setBlank(Panel panel, bool blank);
    /// How wide the heading above the panel is in a plot of this width.
    double headingWidth(Panel panel, int plotWidth) const;
    /// Room for it, in pixels.
    void setHeadingHeight(Panel panel, int height);

    void replotLayer(const char* name);

private:
    void arrange(bool withMomentum, bool withLoss);
    QCPAxisRect* addRect(int row);
    QCPAxisRect* lowest() const { return rect(shown().back()); }
    void labelXAxis(QCPAxisRect* rect);
    void restyle(QCPAxis* axis, const FurnitureStyle& style);

    QCustomPlot& m_plot;
    std::array<QCPAxisRect*, kPanels.size()> m_rects{};
    QCPAxis* m_epochs = nullptr;
};

} // namespace lrp::ui
