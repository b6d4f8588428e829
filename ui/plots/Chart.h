#pragma once

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/CurveEvents.h"
#include "ui/plots/Curves.h"
#include "ui/plots/DrawnFrames.h"
#include "ui/plots/Readout.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <QRectF>
#include <QString>
#include <vector>

class QCustomPlot;

namespace lrp::ui
{

/// A window keeps what it has painted and adds to it; a picture is painted once, by any kind of painter.
enum class ChartUse { Window, Picture };

/// Draws the panels of kPanels that apply into a QCustomPlot that somebody else owns and that outlives
/// it: the curves, axes, legend and marks, but no input. X is counted in the unit of the options. Thread: UI.
class Chart
{
public:
    /// Unless `isMeasured` what is planned is drawn alone.
    Chart(QCustomPlot& plot, ChartUse use, bool isMeasured = true);
    ~Chart();

    void setStyle(const PlotStyle& style);
    void setContent(ChartContent content);
    // Parts of the content.
    void setLanes(std::vector<LaneCurve> lanes, const experiment::Shape& shape);
    void setRecord(std::shared_ptr<const engine::Record> record);
    void setBands(std::vector<SeedBand> bands);
    void setMayStart(bool mayStart);
    void setReferences(std::vector<ReferenceCurve> references);
    void setDrawn(std::vector<DrawnLine> lines);
    void setZone(std::optional<DangerZone> zone);
    void setOptions(const ChartOptions& options);

    const ChartContent& content() const;
    const ChartOptions& options() const;

    /// Draws what is new in the record.
    void refresh();
    /// Waits for what a window paints in the background, and draws it.
    void settle();
    bool isSettled() const;
    /// What other threads have computed for it so far, in ns.
    std::int64_t computedElsewhere() const;

    /// The part of the run that is drawn.
    Span xView() const;
    /// A zoom of the options until resetView(); kept inside the run and at least a few steps wide.
    void setXView(Span view);
    Span yView(PanelId panel) const;
    bool isYViewSet(PanelId panel) const;
    void setYView(PanelId panel, Span view);
    void resetView();

    /// In the plot's pixels, the Y axis's labels left of it; empty for a panel that is not there.
    QRectF panelArea(PanelId panel) const;
    double xAtPixel(double pixel) const;
    double yAtPixel(PanelId panel, double pixel) const;
    std::int64_t stepAtPixel(double pixel) const;
    double xAtStep(std::int64_t step) const;
    double stepsPerPixel() const;
    std::int64_t lastStep() const;

    /// A vertical line with a table of the values, or none. A pinned one says so.
    void setCrosshair(std::optional<std::int64_t> step, bool isPinned = false);
    /// Ticks where a fork may start from, with a mark at the one at or before the crosshair; none: no ticks.
    void setSnapSteps(std::vector<std::int64_t> steps);

    /// What is being drawn by hand, which is part of no picture.
    void setPencil(std::optional<DrawnLine> line);

    /// What is held of the rates, which is part of no picture.
    void setFrames(std::optional<DrawnFrames> frames);
    const std::optional<DrawnFrames>& frames() const;

    /// What lanes, bands and references say at `step`.
    std::vector<LaneReadout> readout(std::int64_t step) const;
    /// Where something happens on the curves; good until the next call of a setter.
    CurveEvents events() const;

    /// What is drawn, in words, for people who do not see it.
    QString summary() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lrp::ui
