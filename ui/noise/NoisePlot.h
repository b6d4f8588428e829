#pragma once

#include "core/probe/Noise.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/PlotStyle.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <QPointF>
#include <QString>
#include <vector>

class QCPAxisRect;
class QCustomPlot;
class QPainter;

namespace lrp::ui
{

/// How much of a lane's steps was noise, from one checkpoint to the next.
struct NoiseContent {
    struct Moment {
        std::int64_t step = 0;
        std::shared_ptr<const probe::NoiseFound> found; ///< never nullptr
    };

    std::vector<Moment> course; ///< by step; none: nothing is drawn
    char letter = 'A';
    QString name;
    std::int64_t steps = 0; ///< that the lane has made or will make: where the axis ends
    /// The moment that the caption is about; past the end: the last.
    std::size_t selected = std::numeric_limits<std::size_t>::max();
};

/// The moment that the caption is about; the course must not be empty.
const NoiseContent::Moment& selectedIn(const NoiseContent& content);

/// What was found at the selected moment, what line and marks mean, and what it rests on. In sentences, a
/// line each.
QString captionOf(const NoiseContent& content);

/// B_simple, the batch size at which gradient and noise weigh the same in a step, against steps on a
/// logarithmic axis, with the lane's batch size as a line. Moments without an answer, where noise hides the
/// gradient, are open arrowheads at the upper edge, those without noise ones at the lower. In a window or a
/// picture. Thread: UI.
class NoisePlot
{
public:
    /// Lasts as long as the plot.
    explicit NoisePlot(QCustomPlot& plot);

    void setContent(NoiseContent content);
    const NoiseContent& content() const { return m_content; }
    void setStyle(const PlotStyle& style);

private:
    void restyle();
    void fill();
    double batch() const;
    Span range() const;
    QPointF placeOf(const NoiseContent::Moment& moment) const;
    void paintBatch(QPainter& painter) const;
    void paintMoments(QPainter& painter) const;
    void paintArrow(QPainter& painter, QPointF tip, bool isUp) const;

    QCustomPlot& m_plot;
    QCPAxisRect* m_panel;
    NoiseContent m_content;
    PlotStyle m_style;
};

} // namespace lrp::ui
