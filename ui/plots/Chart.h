#pragma once

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/CurveEvents.h"
#include "ui/plots/CurvesView.h"
#include "ui/plots/ValueRange.h"

#include <memory>
#include <optional>
#include <QRectF>

class QCustomPlot;

namespace lrp::ui
{

/// From above to below. Momentum is there while the schedule of a shown lane moves one.
enum class Panel { Rate, Momentum, Loss };
/// A window keeps what it has painted and adds to it; a picture is painted once, by any kind of painter.
enum class ChartUse { Window, Picture };

/// How the curves are drawn; what CurvesView and pictures share.
struct ChartOptions {
    YScale rateScale = YScale::Linear;
    YScale lossScale = YScale::Logarithmic;
    XUnit xUnit = XUnit::Steps;
    double smoothing = 0.9;
    bool normalised = false; ///< rates divided by the lane's base rate

    bool operator==(const ChartOptions&) const = default;
};

/// Draws learning rate above momentum above loss into a QCustomPlot that somebody else owns and that outlives
/// it: the curves, axes, legend and marks, but no input. X is counted in the unit of the options. Thread: UI.
class Chart
{
public:
    /// Without `withLoss` there is the panel of the rates alone.
    Chart(QCustomPlot& plot, ChartUse use, bool withLoss = true);
    ~Chart();

    void setStyle(const FurnitureStyle& style);
    void setLanes(std::vector<LaneCurve> lanes, const experiment::Shape& shape);
    void setRecord(std::shared_ptr<const engine::Record> record);
    void setBands(std::vector<SeedBand> bands);
    void setReferences(std::vector<ReferenceCurve> references);
    const std::vector<SeedBand>& bands() const;
    const std::vector<ReferenceCurve>& references() const;
    void setOptions(const ChartOptions& options);
    void setTitle(const QString& title);

    const std::vector<LaneCurve>& lanes() const;
    const experiment::Shape& shape() const;
    const engine::Record* record() const;
    const ChartOptions& options() const;

    /// Draws what is new in the record; whether there was anything.
    bool refresh();

    /// The part of the run that is drawn, and all of it.
    Span xView() const;
    Span wholeRun() const;
    /// Stays until resetView(); kept inside the run and at least a few steps wide.
    void setXView(Span view);
    Span yView(Panel panel) const;
    bool isYViewSet(Panel panel) const;
    void setYView(Panel panel, Span view);
    void resetView();
    /// What setXView() and setYView() have been given.
    const CurvesZoom& zoom() const;
    void setZoom(const CurvesZoom& zoom);

    /// In the plot's pixels, the Y axis's labels left of it; empty for a panel that is not there.
    QRectF panelArea(Panel panel) const;
    double xAtPixel(double pixel) const;
    double yAtPixel(Panel panel, double pixel) const;
    std::int64_t stepAtPixel(double pixel) const;
    double xAtStep(std::int64_t step) const;
    double stepsPerPixel() const;
    std::int64_t lastStep() const;

    /// A vertical line with a table of the values, or none. A pinned one says so.
    void setCrosshair(std::optional<std::int64_t> step, bool isPinned = false);
    /// Writes the table anew, after the record has grown.
    void redrawCrosshair();
    /// Ticks where a fork may start from, with a mark at the one at or before the crosshair; none: no ticks.
    void setSnapSteps(std::vector<std::int64_t> steps);

    /// What lanes, bands and references say at `step`.
    std::vector<LaneReadout> readout(std::int64_t step) const;
    /// Where something happens on the curves; good until the next call of a setter.
    CurveEvents events() const;

    /// A sentence about what is drawn, for people who do not see it.
    QString summary() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lrp::ui
