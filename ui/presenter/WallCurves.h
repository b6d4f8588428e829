#pragma once

#include "ui/plots/LaneReader.h"
#include "ui/plots/Outline.h"
#include "ui/plots/ValueRange.h"
#include "ui/presenter/CurveCanvas.h"
#include "ui/presenter/PlacedLine.h"
#include "ui/presenter/PresenterColours.h"
#include "ui/presenter/Wall.h"
#include "ui/presenter/WallAxes.h"

#include <optional>
#include <vector>

class QPainter;

namespace lrp::ui
{

/// The curves of one lane, read for as many columns as the plot has pixels. Thread: any, one at a time.
class WallCurves
{
public:
    /// Reads what is new since the last call, or everything if the lane or the part that is drawn is another.
    void read(const WallLane& lane, Span view, int columns, const ChartOptions& options);

    /// What the axes should show.
    LaneValues rates() const;
    LaneValues losses() const;

    /// Puts what was read onto axes; before it is painted.
    void place(const WallAxes& axes);
    /// The pixel left of which place() has changed nothing.
    double changedFrom() const;
    /// Whether every evaluation has a mark.
    bool areMarked(const PresenterSizes& sizes) const;

    void paintRates(const CurveCanvas& canvas, const WallAxes& axes, const PresenterColours& colours) const;
    void paintRawLoss(const CurveCanvas& canvas, const WallAxes& axes, const PresenterColours& colours) const;
    void paintLosses(const CurveCanvas& canvas, const WallAxes& axes, const PresenterColours& colours) const;

    const WallLane& lane() const { return m_lane; }
    /// The rate of the latest step, or the first one planned; nothing where that is hidden or unknown.
    std::optional<double> rate() const;
    /// Where the line of the panel ends, in units of X and value.
    std::optional<QPointF> rateEnd() const;
    std::optional<QPointF> lossEnd() const;
    /// Where the lane left the chart, in units of X.
    std::optional<double> departure() const;

private:
    void readPlan(Span view, int columns);
    bool isRawShown() const;
    CurvePen pen(const PresenterColours& colours, const PresenterSizes& sizes, double width) const;
    void paintMarks(QPainter& painter, const WallAxes& axes, const PresenterColours& colours) const;

    WallLane m_lane;
    PlanPtr m_outlined; ///< what m_outline is of
    Outline m_outline;
    Decimator m_planned;
    LaneReader m_reader;
    PlacedLine m_planLine, m_rateLine, m_rawLine, m_lossLine, m_validationLine;
    XPlace m_plannedPlace, m_place;
    double m_factor = 1.0; ///< of rates
};

/// How large a mark of an evaluation is.
double markRadius(const PresenterSizes& sizes);

/// All curves: what is in the light lies above what is not.
void paintCurves(const CurveCanvas& canvas, const std::vector<WallCurves>& curves, const WallAxes& axes,
                 const PresenterColours& colours);

/// How X is told on the wall: by the mean of the lanes' places.
XPlace wallPlace(const Wall& wall);
/// What of X is drawn: the options' zoom, or the whole run.
Span wallView(const Wall& wall);

} // namespace lrp::ui
