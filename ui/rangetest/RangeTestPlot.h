#pragma once

#include "core/probe/RangeTest.h"
#include "ui/plots/PlotStyle.h"

#include <memory>
#include <QString>
#include <vector>

class QCPAxisRect;
class QCPGraph;
class QCustomPlot;
class QPainter;

namespace lrp::ui
{

/// What a range test found out, and the lane that it is about.
struct RangeTestContent {
    std::shared_ptr<const probe::RangeTestAnswer> answer; ///< nullptr: nothing is drawn
    char letter = 'A';
    QString name;
    double baseRate = 0.0; ///< of the lane: a tick in its colour where it is among the rates
};

/// "A constant, step 0: edge 0.41 ± 0.05 …", in sentences.
QString captionOf(const RangeTestContent& content);

/// Loss against rate, both logarithmic: each seed thin, the pooled curve thick with the band of the seeds'
/// own, over what is too small (hatched), useful, close to the edge and unstable. In a window or a picture.
/// Thread: UI.
class RangeTestPlot
{
public:
    /// Lasts as long as the plot.
    explicit RangeTestPlot(QCustomPlot& plot);

    void setContent(RangeTestContent content);
    const RangeTestContent& content() const { return m_content; }
    void setStyle(const PlotStyle& style);

    /// The rate at a pixel of the plot.
    double rateAt(double x) const;

private:
    void restyle();
    void fill();
    void paintZones(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintMark(QPainter& painter, double rate, const QString& text, int line) const;
    QRectF strip(double from, double to) const;
    QCPGraph* addGraph(const std::vector<double>& losses, const QPen& pen);

    QCustomPlot& m_plot;
    QCPAxisRect* m_panel;
    RangeTestContent m_content;
    PlotStyle m_style;
};

} // namespace lrp::ui
