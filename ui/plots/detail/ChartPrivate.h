#pragma once

#include "ui/plots/detail/BandCurves.h"
#include "ui/plots/detail/LaneCurves.h"
#include "ui/plots/detail/Marks.h"
#include "ui/plots/detail/Panels.h"
#include "ui/plots/detail/Pasts.h"
#include "ui/plots/detail/ReferenceCurves.h"

#include <array>
#include <cstdint>
#include <QImage>
#include <QTimer>
#include <vector>

class QPainter;

namespace lrp::ui
{

/// What a Chart keeps: the lanes with their curves, the view, and what is painted round the curves. Whatever
/// changes marks it stale and queues a replot; settle() reads everything again just before that.
struct Chart::Private {
    Private(QCustomPlot& widget, ChartUse use, bool withLoss);

    void touch();
    void settle();
    void restart();
    void restartCurves(const CurveFrame& frame);
    bool prepareSmoothing();
    bool autoscale(Panel panel);
    void updateHeadings();
    std::vector<LegendEntry> legendOfOthers(Panel panel) const;
    std::vector<LaneValues> valuesOn(Panel panel) const;
    void updateMarks();

    experiment::Shape measuredShape() const;
    std::vector<LaneReader*> readers();
    template <class Visit>
    void forEachMeasured(Visit&& visit) const;
    LaneScale scaleOf(const LaneCurve& lane) const;
    XPlace placeOf(const experiment::Shape& own, const engine::LaneRecord* run) const;
    XPlace placeOf(const SeedBand& band) const;
    XPlace crosshairPlace() const;
    std::int64_t lastStep() const;
    std::int64_t lastFormStep() const;
    std::int64_t recordSteps() const;
    Span wholeRun() const;
    int columns() const;
    bool hasRun() const;
    bool hasLosses() const;
    YScale scaleOf(Panel panel) const;
    void arrangePanels();
    LaneLook lookOf(char letter, bool isGhost = false) const;
    std::size_t settledColumns();
    QString emptyMessage() const;
    std::size_t statusStamp() const;
    QString summaryOfPlans() const;
    QString summaryOfOthers() const;
    std::vector<LaneReadout> readout(std::int64_t step) const;

    // On the layers of Panels, from the bottom up.
    void paintFixed(QPainter& painter);
    void paintSettled(QPainter& painter);
    void paintOnSettled(ColumnRange columns);
    void paintOnSettled(ColumnRange columns, int left, int right);
    void paintMoving(QPainter& painter);
    void paintUnsettled(QPainter& painter);
    void paintCrosshair(QPainter& painter);
    void paintPlanned(QPainter& painter);
    void paintTitle(QPainter& painter);
    void paintCurves(QPainter& painter, ColumnRange columns);
    void paintLanes(QPainter& painter, Panel panel, ColumnRange columns, bool ghosts);
    void clear(QImage& image, QSize size) const;
    void paintDense(QPainter& painter, ColumnRange columns);
    void paintFurniture(QPainter& painter, Panel panel);
    void paintForks(QPainter& painter, Panel panel);
    void paintSnapSteps(QPainter& painter);
    std::vector<QPointF> crosshairInTheWay(const PixelMap& map) const;

    QCustomPlot& plot;
    Panels panels;
    ChartUse use;
    FurnitureStyle style;
    ChartOptions options;
    QString title;

    std::vector<LaneCurve> lanes;
    experiment::Shape shape{};
    std::shared_ptr<const engine::Record> record;
    std::vector<LaneCurves> curves; ///< one for each of lanes
    std::vector<Past> pasts;
    std::vector<SeedBand> bands;
    std::vector<BandCurves> bandCurves; ///< one for each of bands
    std::vector<ReferenceCurve> references;
    std::vector<ReferenceCurves> referenceCurves; ///< one for each of references

    QTimer portions; ///< brings the next portion of samples to be smoothed

    bool isBlank = true; ///< the loss panel has nothing to show
    bool isStale = true; ///< what is drawn must be read again
    int columnsRead = 0;
    std::size_t statusSeen = 0;
    Span xView;
    std::array<Span, 3> yView; ///< these by Panel
    CurvesZoom zoom;
    std::array<PanelHeading, 3> headings;
    std::array<std::vector<MarkInUnits>, 3> marks;
    std::optional<std::int64_t> crosshair;
    bool isCrosshairPinned = false;
    std::vector<std::int64_t> snapSteps; ///< in order

    /// Columns that no lane will change any more are painted once, so that a growing curve costs only its
    /// end.
    QImage settled;
    bool isSettled = false; ///< the image is that of the present view, with the columns up to this one
    std::size_t settledTo = 0;
};

} // namespace lrp::ui
