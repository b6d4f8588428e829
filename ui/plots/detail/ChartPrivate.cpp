#include "ui/plots/detail/ChartPrivate.h"

#include "ui/plots/detail/ChartWords.h"
#include "ui/plots/XScale.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <qcustomplot.h>

namespace lrp::ui
{

namespace
{

/// Samples smoothed between two looks at the event queue: some 2 ms.
constexpr std::size_t kPortion = 500'000;
constexpr std::size_t kAllSamples = std::numeric_limits<std::size_t>::max();

} // namespace

Chart::Private::Private(QCustomPlot& widget, ChartUse chartUse, bool withMeasured)
    : plot(widget)
    , use(chartUse)
    , isMeasured(withMeasured)
    , panels(widget)
    , painter(widget, panels, drawing, chartUse)
{
    QObject::connect(&plot, &QCustomPlot::beforeReplot, &plot, [this] {
        painter.forgetSettled();
        updateHeadings();
        settle();
    });
    panels.show(panelsThere());
    portions.setSingleShot(true);
    QObject::connect(&portions, &QTimer::timeout, &plot, [this] {
        if (prepareSmoothing()) {
            touch();
        }
    });
    // The layout may have given the panels another width than the last one.
    QObject::connect(&plot, &QCustomPlot::afterLayout, &plot, [this] {
        if (columns() != drawing.columns) {
            isStale = true;
            settle();
        }
    });
}

void Chart::Private::touch()
{
    isStale = true;
    // Reading and painting are two events, so that others come between them.
    QMetaObject::invokeMethod(
        &portions, [this] { settle(); }, Qt::QueuedConnection);
    plot.replot(QCustomPlot::rpQueuedReplot);
}

void Chart::Private::settle()
{
    if (!isStale) {
        return;
    }
    isStale = false;
    restart();
    for (const PanelId panel : panels.shown()) {
        panels.setYScale(panel, drawing.options.scales[panel]);
        autoscale(panel);
    }
    isBlank = !drawing.extent().hasLosses();
    if (panels.has(kLossPanel)) {
        panels.setBlank(kLossPanel, isBlank);
    }
    updateMarks();
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
    updateHeadings();
    panels.layOut();
}

void Chart::Private::restart()
{
    const ChartExtent extent = drawing.extent();
    const ChartOptions& options = drawing.options;
    drawing.columns = columns();
    xView = options.zoom.x.value_or(extent.wholeRun());
    const experiment::Shape axisShape = extent.axisShape();
    const double perStep = placeOf(options.xUnit, axisShape, nullptr).perStep;
    const bool showEpochs = options.xUnit == XUnit::Steps && axisShape.stepsPerEpoch > 0;
    panels.setXView(xView, showEpochs ? 1.0 / (perStep * static_cast<double>(axisShape.stepsPerEpoch)) : 0.0);
    panels.setXLabel(axisLabel(options.xUnit));
    drawing.curves.restart(drawing.content, options, extent,
                           {.view = xView,
                            .columns = drawing.columns,
                            .smoothing = options.smoothing,
                            .channels = panels.channels()});
    if (prepareSmoothing()) {
        drawing.curves.showPrepared();
    }
    drawing.curves.advance();
    statusSeen = extent.statusStamp();
}

/// Smooths the next portion; when nothing is left, all lanes may change to what they are asked for together.
bool Chart::Private::prepareSmoothing()
{
    const bool isReady = drawing.curves.prepare(use == ChartUse::Picture ? kAllSamples : kPortion);
    if (!isReady) {
        portions.start();
    }
    return isReady;
}

bool Chart::Private::autoscale(PanelId panel)
{
    Span& view = yView[panel];
    const Span before = view;
    if (const std::optional<Span>& zoom = drawing.options.zoom.y[panel]) {
        view = *zoom;
    } else {
        const std::vector<LaneValues> values = drawing.curves.valuesOn(panel);
        const double fence = of(panel).fence;
        view = fence > 0.0 ? valueRange(values, drawing.options.scales[panel], fence) : closeRange(values);
    }
    panels.setYView(panel, view);
    return !(view == before);
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

void Chart::Private::updateMarks()
{
    for (const PanelId panel : panels.shown()) {
        const bool isZoomed = drawing.options.zoom.y[panel].has_value();
        const double top = isZoomed ? std::numeric_limits<double>::infinity() : yView[panel].high;
        drawing.marks[panel] =
            marksOf(panel, drawing.content.lanes, drawing.curves.lanes(), xView, top, drawing.style.scale);
    }
}

int Chart::Private::columns() const
{
    return std::max(1, static_cast<int>(panels.area(kRatePanel).width()));
}

} // namespace lrp::ui
