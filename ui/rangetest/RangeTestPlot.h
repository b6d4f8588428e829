#pragma once

#include "core/probe/RangeTest.h"
#include "ui/plots/PlotStyle.h"

#include <memory>
#include <optional>
#include <QRect>
#include <QString>
#include <vector>

class QCPAxisRect;
class QCPGraph;
class QCustomPlot;
class QPainter;
class QPoint;

namespace lrp::ui
{

/// A lane's base rate.
struct LaneRate {
    char letter = 'A';
    double rate = 0.0;
};

/// What a range test found out, and the lane that it is about.
struct RangeTestContent {
    std::shared_ptr<const probe::RangeTestAnswer> answer; ///< nullptr: nothing is drawn
    char letter = 'A';
    QString name;
    std::vector<LaneRate> lanes; ///< ticks in their colours where they are among the rates

    /// The pooled curve's loss at a rate, on the rung below it; nothing beyond the rates.
    std::optional<double> lossAt(double rate) const;
};

/// "A constant, step 0: edge 0.41 ± 0.05 …", in sentences.
QString captionOf(const RangeTestContent& content);
/// What each line and each ground means, in sentences.
QString legendOf(const RangeTestContent& content);

/// Loss against rate, both logarithmic: each seed thin, the pooled curve thick with the band of the seeds'
/// own, over what is too small (hatched), useful, close to the edge and unstable; below, lanes' base rates
/// and, as diamonds, what others' rules say. In a window or a picture.
/// Thread: UI.
class RangeTestPlot
{
public:
    /// Lasts as long as the plot.
    explicit RangeTestPlot(QCustomPlot& plot);

    void setContent(RangeTestContent content);
    const RangeTestContent& content() const { return m_content; }
    void setStyle(const PlotStyle& style);

    /// A line at a rate that can be moved; nothing: there is none.
    void setMarker(std::optional<double> rate) { m_marker = rate; }

    /// The rate at a pixel of the plot, and back.
    double rateAt(double x) const;
    double placeOf(double rate) const;
    /// What the curve is drawn in.
    QRect area() const;
    /// Of others' rules at this pixel, a line each; empty: there is none.
    QString textAt(const QPoint& place) const;

private:
    void restyle();
    void fill();
    void paintZones(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintMark(QPainter& painter, double rate, const QString& text) const;
    void paintLanes(QPainter& painter) const;
    void paintPeers(QPainter& painter) const;
    void paintMarker(QPainter& painter) const;
    bool isAmongRates(double rate) const;
    double peersLine() const;
    QRectF strip(double from, double to) const;
    QCPGraph* addGraph(const std::vector<double>& losses, const QPen& pen);

    QCustomPlot& m_plot;
    QCPAxisRect* m_panel;
    RangeTestContent m_content;
    std::optional<double> m_marker;
    PlotStyle m_style;
};

} // namespace lrp::ui
