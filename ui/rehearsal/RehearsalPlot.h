#pragma once

#include "ui/rehearsal/RehearsalPainter.h"

#include <functional>
#include <optional>
#include <QPointF>
#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCustomPlot;

namespace lrp::ui
{

/// The rows of a rehearsal in a plot, in a window or a picture: for each the reports above, the rate below,
/// all over the same numbers of reports. Thread: UI.
class RehearsalPlot
{
public:
    /// Lasts as long as the plot.
    explicit RehearsalPlot(QCustomPlot& plot);

    void setContent(RehearsalContent content);
    const RehearsalContent& content() const { return m_content; }
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return m_isLog; }
    void setStyle(const PlotStyle& style);
    void setCross(std::optional<std::size_t> report);
    std::optional<std::size_t> cross() const { return m_cross; }

    std::optional<std::size_t> reportAt(QPointF point) const;
    /// What the rows need, so that each can be read.
    int leastHeight() const;

private:
    struct Panels {
        QCPAxisRect* reports;
        QCPAxisRect* rate;
    };

    void makePanels();
    QCPAxisRect* addPanel(int row);
    void restyle();
    void restyle(QCPAxisRect* panel, bool hasNumbers);
    void setRanges();
    RehearsalFrame frameOf(std::size_t row) const;

    QCustomPlot& m_plot;
    RehearsalContent m_content;
    PlotStyle m_style;
    std::vector<Panels> m_panels;
    std::optional<std::size_t> m_cross;
    bool m_isLog = false;
};

} // namespace lrp::ui
