#pragma once

#include "ui/plots/Chart.h"
#include "ui/plots/detail/ChartPainter.h"
#include "ui/plots/detail/Drawing.h"
#include "ui/plots/detail/Panels.h"

#include <QTimer>

namespace lrp::ui
{

/// Joins what is drawn, the panels and the painter. Whatever changes marks it stale and queues a replot;
/// settle() reads everything again just before that.
struct Chart::Private {
    Private(QCustomPlot& widget, ChartUse use, bool isMeasured);

    void touch();
    void settle();
    void restart();
    bool prepareSmoothing();
    bool autoscale(PanelId panel);
    ByPanel<bool> panelsThere() const;
    void arrangePanels();
    void updateHeadings();
    void updateMarks();
    int columns() const;

    QCustomPlot& plot;
    ChartUse use;
    bool isMeasured; ///< what has been measured is drawn too
    Panels panels;
    Drawing drawing;
    ChartPainter painter;

    QTimer portions; ///< brings the next portion of samples to be smoothed

    bool isBlank = true; ///< the loss panel has nothing to show
    bool isStale = true; ///< what is drawn must be read again
    std::size_t statusSeen = 0;
    Span xView;
    ByPanel<Span> yView;
};

} // namespace lrp::ui
