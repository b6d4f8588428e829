#pragma once

#include "ui/plots/Chart.h"
#include "ui/plots/detail/ChartPainter.h"
#include "ui/plots/detail/Drawing.h"
#include "ui/plots/detail/Panels.h"
#include "ui/plots/detail/SceneWorker.h"

#include <memory>
#include <QPointer>

namespace lrp::ui
{

/// Joins what is drawn, the panels, the painter and, of a window, the worker that reads and paints the
/// curves. Whatever changes touches it, and asks for a scene as soon as the event is over and the worker
/// free; until that has come the last one is shown. A zoom moves the axes at once, everything else with the
/// scene.
struct Chart::Private {
    Private(QCustomPlot& widget, ChartUse use, bool isMeasured);
    ~Private();

    /// What is drawn is another thing; the axes mean what they did until the scene has come.
    void touch();
    /// The same with other axes, or more measured.
    void touchView();
    /// Waits for the scene that is wanted.
    void settle();
    /// The same where pixels would not yet mean what the options say.
    void catchUp();

    qint64 computedElsewhere() const { return m_worker ? m_worker->computed() : 0; }
    Span yView(PanelId panel) const { return m_axes.y[panel]; }
    bool hasScene() const { return drawing.scene != nullptr; }
    bool isSettled() const { return !isStale && hasScene() && !m_isReplotDue; }
    void arrangePanels();
    void showGrown();
    void replotLater();

    QCustomPlot& plot;
    ChartUse use;
    bool isMeasured; ///< what has been measured is drawn too
    Panels panels;
    Drawing drawing;
    ChartPainter painter;

    bool isStale = false; ///< a scene has to be asked for

private:
    /// How far what is wanted is from what the axes say.
    struct Behind {
        bool touched = true; ///< since the last request
        bool asked = false;  ///< with it
    };

    void connectPlot();
    void beforeReplot();
    void afterLayout();
    void ask();
    Sheet sheetToCome();
    std::unique_ptr<SceneJob> makeJob();
    void take(SceneJob& job);
    void zoomAxes();
    ByPanel<bool> panelsThere() const;
    void updateHeadings();

    QPointer<SceneWorker> m_worker; ///< of a window; the plot's
    AxesView m_axes;                ///< as shown
    Sheet m_asked;                  ///< what the latest scene is painted on
    PaintedCurves m_spare;          ///< the one before, for its memory
    Behind m_behind;
    bool m_hasBeenSeen = false;
    bool m_isReplotDue = true;
    QObject m_asking; ///< last: what is queued for it goes with it
};

} // namespace lrp::ui
