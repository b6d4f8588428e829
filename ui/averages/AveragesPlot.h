#pragma once

#include "core/probe/Average.h"
#include "ui/plots/PlotStyle.h"

#include <cstdint>
#include <memory>
#include <QPointF>
#include <QRectF>
#include <QString>

class QCPAxisRect;
class QCustomPlot;
class QPainter;

namespace lrp::ui
{

/// How means of a run's latest checkpoints do.
struct AveragesContent {
    std::shared_ptr<const probe::Averages> answer; ///< nullptr: nothing is drawn
    char letter = 'A';
    QString name;
    std::int64_t k = 1; ///< the mean that the caption is about: of the latest so many
};

/// "Lane B step, step 1,500. The mean of the latest 6 checkpoints …", in sentences, a line each. There must
/// be an answer.
QString captionOf(const AveragesContent& content);

/// Validation loss, and of classifications the accuracy below it, against how many of the latest checkpoints
/// are averaged; the last weights' own as a dashed line, the best ringed, the chosen one under an upright
/// line. Losses that are no numbers are crosses at the upper edge. In a window or a picture. Thread: UI.
class AveragesPlot
{
public:
    /// Lasts as long as the plot.
    explicit AveragesPlot(QCustomPlot& plot);

    void setContent(AveragesContent content);
    const AveragesContent& content() const { return m_content; }
    void setStyle(const PlotStyle& style);

private:
    using Value = double probe::Averages::Mean::*;

    bool hasAccuracy() const;
    void layOut();
    void restyle();
    void fill();
    void fill(QCPAxisRect& panel, Value value);
    void paint(QPainter& painter) const;
    void paintLast(QPainter& painter, const QCPAxisRect& panel, Value value) const;
    void paintMeans(QPainter& painter, const QCPAxisRect& panel, Value value) const;
    void paintChosen(QPainter& painter, const QCPAxisRect& panel, Value value) const;
    void paintBest(QPainter& painter) const;
    QPointF placeOf(const probe::Averages::Mean& mean, const QCPAxisRect& panel, Value value) const;
    const probe::Averages::Mean& chosen() const;
    QString bestInWords() const;
    QRectF headOf(const QCPAxisRect& panel) const;

    QCustomPlot& m_plot;
    QCPAxisRect* m_losses;
    QCPAxisRect* m_accuracies = nullptr; ///< none while there are none
    AveragesContent m_content;
    PlotStyle m_style;
};

} // namespace lrp::ui
