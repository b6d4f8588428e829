#pragma once

#include "core/probe/Interpolation.h"
#include "ui/plots/PlotStyle.h"

#include <memory>
#include <optional>

class QCPAxisRect;
class QCustomPlot;
class QPainter;

namespace lrp::ui
{

/// "0.45 of the way from A to B: training loss 1.2, validation loss 1.3."
QString readoutOf(const probe::Interpolated& line, std::size_t point);

/// Training and validation loss on the straight line from the end of one run to that of another, with their
/// letters where they stand, and how far the training loss rises above the line between both. In a window or
/// a picture. Thread: UI.
class BetweenPlot
{
public:
    /// Lasts as long as the plot.
    explicit BetweenPlot(QCustomPlot& plot);

    void setLine(std::shared_ptr<const probe::Interpolated> line);
    const std::shared_ptr<const probe::Interpolated>& line() const { return m_line; }
    void setStyle(const PlotStyle& style);
    /// The point that is read; nothing: none.
    void setRead(std::optional<std::size_t> point) { m_read = point; }
    std::optional<std::size_t> read() const { return m_read; }
    /// The point nearest to a pixel of the plot. There must be a line.
    std::size_t pointAt(double x) const;

private:
    void restyle();
    void fill();
    void paintGround(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintBarrier(QPainter& painter) const;
    QPen penOf(probe::Part part) const;

    QCustomPlot& m_plot;
    QCPAxisRect* m_panel;
    std::shared_ptr<const probe::Interpolated> m_line;
    std::optional<std::size_t> m_read;
    PlotStyle m_style;
};

} // namespace lrp::ui
