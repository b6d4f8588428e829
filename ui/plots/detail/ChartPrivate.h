#pragma once

#include "ui/plots/detail/LaneCurves.h"
#include "ui/plots/detail/Marks.h"
#include "ui/plots/detail/Panels.h"

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
    bool prepareSmoothing();
    bool autoscale(Panel panel);
    void updateHeadings();
    void updateMarks();

    experiment::Shape measuredShape() const;
    LaneScale scaleOf(const LaneCurve& lane) const;
    double unitsPerCrosshairStep() const;
    std::int64_t lastStep() const;
    Span wholeRun() const;
    int columns() const;
    bool hasSamples() const;
    YScale scaleOf(Panel panel) const;
    void arrangePanels();
    LaneLook lookOf(const LaneCurve& lane) const;
    std::size_t settledColumns() const;
    QString emptyMessage() const;
    std::size_t statusStamp() const;
    QString summaryOfPlans() const;

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
    void clear(QImage& image, QSize size) const;
    void paintDense(QPainter& painter, ColumnRange columns);
    void paintFurniture(QPainter& painter, Panel panel);

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

    QTimer portions; ///< brings the next portion of samples to be smoothed

    bool isBlank = true; ///< the loss panel has nothing to show
    bool isStale = true; ///< what is drawn must be read again
    int columnsRead = 0;
    std::size_t statusSeen = 0;
    Span xView;
    std::optional<Span> xSet;
    std::array<Span, 3> yView; ///< these by Panel
    std::array<std::optional<Span>, 3> ySet;
    std::array<PanelHeading, 3> headings;
    std::array<std::vector<MarkInUnits>, 3> marks;
    std::optional<std::int64_t> crosshair;

    /// Columns that no lane will change any more are painted once, so that a growing curve costs only its
    /// end.
    QImage settled;
    bool isSettled = false; ///< the image is that of the present view, with the columns up to this one
    std::size_t settledTo = 0;
};

} // namespace lrp::ui
