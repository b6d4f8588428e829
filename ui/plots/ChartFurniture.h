#pragma once

#include "ui/plots/PlotStyle.h"
#include "ui/plots/Readout.h"

#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

class QPainter;

namespace lrp::ui
{

// What stands round the curves: headings, legend, letters at the line ends, marks.

/// One lane, band or reference in a legend; the letter stands alone where the name is empty.
struct LegendEntry {
    char letter = 'A'; ///< 0: a reference has none
    QString name;
    bool isBand = false;
    bool isPale = false; ///< as a lane behind others is drawn
    QPen pen;            ///< of a reference; a lane's follows from its letter
};

/// What heads a panel: "Loss" in bold, its explanation, and the lanes.
struct PanelHeading {
    QString name;
    QString explanation;
    std::vector<LegendEntry> lanes;
};

/// The heading with the lanes' letters alone, where that saves a row.
PanelHeading shortened(const PanelHeading& heading, double width, const PlotStyle& style);
/// The height paintHeading() needs at this width.
double headingHeight(const PanelHeading& heading, double width, const PlotStyle& style);
void paintHeading(QPainter& painter, const PanelHeading& heading, const QRectF& area, const PlotStyle& style);

/// A lane's letter on its colour.
void paintChip(QPainter& painter, QPointF centre, char letter, const PlotStyle& style);

/// A lane's letter beside the end of its line.
struct LineEnd {
    QPointF point;
    char letter = 'A';
};
/// Letters of lines that end together are moved apart, up and down, within `area`.
void paintLineEnds(QPainter& painter, std::vector<LineEnd> ends, const QRectF& area, const PlotStyle& style);

/// Where a fork leaves its parent: a disc that the canvas parts from the lines.
void paintFork(QPainter& painter, QPointF centre, char letter, const PlotStyle& style);

/// Where a run leaves its parent; a bend has words: "2 · step 640: 3 → 1".
struct ForkPlace {
    QPointF point;
    char letter = 'A';
    QString flag{};
};
/// The words on a plate with a pole, which stands on `foot`; within `area`, and clear of those in `taken`,
/// which it joins.
void paintFlag(QPainter& painter, QPointF foot, const ForkPlace& place, const QRectF& area,
               std::vector<QRectF>& taken, const PlotStyle& style);

/// A value that cannot be drawn where it belongs.
struct ChartMark {
    enum Kind { NotFinite, AboveRange, End };
    Kind kind = NotFinite;
    double x = 0.0; ///< in pixels
    char letter = 'A';
    QString text;
};
/// Crosses and arrowheads along the top edge of `area`, with the lane's letter; texts below them, clear of
/// each other.
void paintMarks(QPainter& painter, const std::vector<ChartMark>& marks, const QRectF& area,
                const PlotStyle& style);

/// A sentence in the middle of an empty panel.
void paintMessage(QPainter& painter, const QString& text, const QRectF& area, const PlotStyle& style);
/// Where its words stand.
QRectF messageRect(const QString& text, const QRectF& area, const PlotStyle& style);

/// Slanted lines over areas, which go on from one to the next: pictures of lines and text have no patterns.
void paintHatching(QPainter& painter, const std::vector<QRectF>& areas, const PlotStyle& style);

/// A plate for text to stand on.
void paintBox(QPainter& painter, const QRectF& box, const PlotStyle& style);

} // namespace lrp::ui
