#pragma once

#include "ui/plots/Chart.h"
#include "ui/plots/detail/PixelMap.h"

#include <array>

class QCPAxis;
class QCPAxisRect;
class QCPLayer;
class QCustomPlot;

namespace lrp::ui
{

constexpr std::array<Panel, 2> kPanels{Panel::Rate, Panel::Loss};

/// The two panels of a chart: axis rectangles of the same left and right edge, one X axis for both with
/// epochs on a second row, and the layers the curves lie on. Everything that changes during a run is on
/// layers of its own.
class Panels
{
public:
    Panels(QCustomPlot& plot, bool withLoss);

    static constexpr const char* kPlanned = "planned"; ///< redrawn with the axes
    static constexpr const char* kSettled = "settled"; ///< what is measured and will not change
    static constexpr const char* kMoving = "moving";
    static constexpr const char* kCrosshair = "crosshair";

    bool hasLoss() const { return m_loss != nullptr; }
    QCPAxisRect* rect(Panel panel) const
    {
        return panel == Panel::Rate || m_loss == nullptr ? m_rate : m_loss;
    }
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
    /// Room for the heading above the panel, in pixels.
    void setHeadingHeight(Panel panel, int height);

    void replotLayer(const char* name);

private:
    QCPAxisRect* addRect(int row);
    void labelXAxis(QCPAxisRect* rect);
    void restyle(QCPAxis* axis, const FurnitureStyle& style);

    QCustomPlot& m_plot;
    QCPAxisRect* m_rate;
    QCPAxisRect* m_loss = nullptr;
    QCPAxis* m_epochs = nullptr;
};

} // namespace lrp::ui
