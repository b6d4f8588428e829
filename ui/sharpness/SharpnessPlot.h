#pragma once

#include "ui/plots/ChartOptions.h"
#include "ui/plots/PlotStyle.h"
#include "ui/sharpness/SharpnessContent.h"

#include <optional>

class QCPAxisRect;
class QCustomPlot;
class QPainter;
class QPen;
class QPointF;
class QRectF;

namespace lrp::ui
{

/// How near the edge of stability a run goes, over its steps, on a logarithmic axis: one view or the other.
/// Triangles are at least that, rings are what batches see; a step without a value breaks the line. In a
/// window or a picture. Thread: UI.
class SharpnessPlot
{
public:
    /// Lasts as long as the plot.
    explicit SharpnessPlot(QCustomPlot& plot);

    void setContent(SharpnessContent content);
    const SharpnessContent& content() const { return m_content; }
    void setStyle(const PlotStyle& style);
    /// A line at this step, and the value of what was measured nearest to it.
    void setCross(std::optional<std::int64_t> step);
    std::optional<std::int64_t> cross() const { return m_cross; }

    /// The step under a pixel of the plot, where that is within its panel.
    std::optional<std::int64_t> stepAt(const QPointF& pixel) const;
    /// Of the values' axis.
    Span values() const;

private:
    enum class Symbol { Measured, AtLeast, Batches };

    void restyle();
    void fill();
    void setRanges();
    void addLine(const probe::CurvatureCourse& course, double (*value)(const probe::CurvatureAt&),
                 const QPen& pen);
    void paintGround(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintOverlay(QPainter& painter) const;
    void paintHead(QPainter& painter, const QRectF& area) const;
    void paintCross(QPainter& painter, const QRectF& area) const;
    void paintSymbol(QPainter& painter, Symbol symbol, QPointF centre) const;
    QPointF pointOf(std::int64_t step, double value) const;

    QCustomPlot& m_plot;
    QCPAxisRect* m_panel;
    SharpnessContent m_content;
    PlotStyle m_style;
    std::optional<std::int64_t> m_cross;
};

} // namespace lrp::ui
