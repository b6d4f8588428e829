#include "ui/plots/detail/ChartPrivate.h"

#include "ui/plots/detail/ChartWords.h"

#include <cmath>
#include <qcustomplot.h>
#include <utility>

namespace lrp::ui
{

Chart::Private::Private(QCustomPlot& widget, ChartUse chartUse, bool withMeasured)
    : plot(widget)
    , use(chartUse)
    , isMeasured(withMeasured)
    , panels(widget)
    , painter(widget, panels, drawing, chartUse)
    , m_worker(chartUse == ChartUse::Window ? new SceneWorker(&widget) : nullptr)
{
    drawing.scene = std::make_unique<Scene>();
    panels.show(panelsThere());
    connectPlot();
}

Chart::Private::~Private()
{
    delete m_worker; // unless it has gone with the plot
}

void Chart::Private::connectPlot()
{
    QObject::connect(&plot, &QCustomPlot::beforeReplot, &plot, [this] { beforeReplot(); });
    QObject::connect(&plot, &QCustomPlot::afterLayout, &plot, [this] { afterLayout(); });
}

void Chart::Private::beforeReplot()
{
    m_isReplotDue = false;
    updateHeadings();
    if (use == ChartUse::Picture) {
        settle();
    }
}

/// The layout may have given the panels other places than the last one.
void Chart::Private::afterLayout()
{
    if (!(panels.sheet() == m_asked)) {
        touchView();
    }
    // Nothing is there yet that could be shown meanwhile.
    const bool isFirst = !m_hasBeenSeen && plot.isVisible();
    m_hasBeenSeen = m_hasBeenSeen || isFirst;
    if (isFirst || use == ChartUse::Picture) {
        settle();
        panels.layOut(); // for what now stands under the X axis
    }
}

void Chart::Private::touch()
{
    m_behind.touched = true;
    touchView();
}

void Chart::Private::touchView()
{
    if (!std::exchange(isStale, true)) {
        QMetaObject::invokeMethod(
            &m_asking, [this] { ask(); }, Qt::QueuedConnection);
    }
    zoomAxes();
}

/// Only axes that mean what the options say can follow them.
void Chart::Private::zoomAxes()
{
    if (m_behind.touched || m_behind.asked) {
        return;
    }
    AxesView view = m_axes;
    view.x = xAxesOf(drawing.content, drawing.options).x;
    for (const PanelId panel : panels.shown()) {
        view.y[panel] = drawing.options.zoom.y[panel].value_or(view.y[panel]);
    }
    if (!(view == m_axes)) {
        m_axes = view;
        panels.setView(view);
        replotLater();
    }
}

void Chart::Private::ask()
{
    if (!isStale || !hasScene()) {
        return; // whoever brings the scene asks again
    }
    m_asked = m_behind.touched ? sheetToCome() : panels.sheet();
    std::unique_ptr<SceneJob> job = makeJob();
    m_behind = {.touched = false, .asked = m_behind.touched};
    isStale = false;
    if (m_worker) {
        m_worker->begin(std::move(job), [this](SceneJob& made) { take(made); });
    } else {
        job->scene->read(std::move(job->request), [] { return true; });
        job->furniture = job->scene->furniture();
        take(*job);
    }
}

/// Headings and what stands under the X axis may leave the panels other places than they have.
Sheet Chart::Private::sheetToCome()
{
    const Sheet before = panels.sheet();
    updateHeadings();
    AxesView coming = xAxesOf(drawing.content, drawing.options);
    coming.y = m_axes.y;
    coming.scales = m_axes.scales;
    panels.setView(coming);
    panels.layOut();
    const Sheet sheet = panels.sheet();
    panels.setView(m_axes);
    if (!(sheet == before)) {
        panels.layOut();
    }
    return sheet;
}

std::unique_ptr<SceneJob> Chart::Private::makeJob()
{
    auto job = std::make_unique<SceneJob>();
    job->request = {drawing.content, drawing.options, drawing.style, m_asked};
    if (use == ChartUse::Window && drawing.style.scale <= 1.0) {
        // On a screen of one pixel a point, a pen of no width is that pixel and much faster; on finer ones it
        // would be thinner than a hair.
        job->request.style.lines.fine = job->request.sheet.ratio > 1.0 ? 1.2 : 0.0;
    }
    job->scene = std::move(drawing.scene);
    job->painted = std::move(m_spare);
    return job;
}

void Chart::Private::take(SceneJob& job)
{
    drawing.scene = std::move(job.scene);
    m_spare = std::exchange(drawing.painted, std::move(job.painted));
    drawing.furniture = std::move(job.furniture);
    const bool isOther = m_behind.asked || !(m_axes == drawing.scene->axes());
    m_behind.asked = false;
    m_axes = drawing.scene->axes();
    if (isOther) {
        panels.setView(m_axes);
        replotLater();
    } else {
        panels.replotLayer(Panels::kSettled);
        panels.replotLayer(Panels::kMoving);
    }
    if (isStale) {
        zoomAxes(); // they have gone on
        ask();
    }
}

void Chart::Private::replotLater()
{
    m_isReplotDue = true;
    plot.replot(QCustomPlot::rpQueuedReplot);
}

void Chart::Private::settle()
{
    while (isStale || !hasScene()) {
        ask();
        if (m_worker && m_worker->isBusy()) {
            m_worker->wait();
        }
    }
}

void Chart::Private::catchUp()
{
    if (m_behind.touched || m_behind.asked) {
        settle();
    }
}

/// Shows what the scene has taken since it was painted.
void Chart::Private::showGrown()
{
    drawing.furniture = drawing.scene->furniture();
    if (drawing.painted.grow(*drawing.scene)) {
        panels.replotLayer(Panels::kSettled);
    }
    panels.replotLayer(Panels::kMoving);
}

/// A panel that does not apply is absent.
ByPanel<bool> Chart::Private::panelsThere() const
{
    return ByPanel<bool>([this](PanelId panel) { return drawing.extent().has(panel, isMeasured); });
}

void Chart::Private::arrangePanels()
{
    const ByPanel<bool> shown = panelsThere();
    if (!panels.show(shown)) {
        return;
    }
    for (const PanelId panel : allPanels()) {
        if (!shown[panel]) {
            drawing.options.zoom.y[panel].reset();
        }
    }
    panels.restyle(drawing.style);
    panels.setView(m_axes);
    updateHeadings();
    panels.layOut();
}

void Chart::Private::updateHeadings()
{
    const PlotStyle& style = drawing.style;
    for (const PanelId panel : panels.shown()) {
        const double width = panels.headingWidth(panel, plot.viewport().width());
        PanelHeading& heading = drawing.headings[panel];
        heading = headingOf(panel, drawing.content, drawing.options, style);
        if (panel != kRatePanel) {
            heading = shortened(heading, width, style); // the names stand above the rates
        }
        double height = headingHeight(heading, width, style);
        if (panel == kRatePanel && !drawing.content.title.isEmpty()) {
            height += 2.0 * style.lineHeight();
        }
        panels.setHeadingHeight(panel, static_cast<int>(std::ceil(height)));
    }
}

} // namespace lrp::ui
