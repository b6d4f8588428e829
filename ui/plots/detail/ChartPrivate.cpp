#include "ui/plots/detail/ChartPrivate.h"

#include "ui/plots/PaintedLayer.h"
#include "ui/plots/XScale.h"

#include <algorithm>
#include <limits>
#include <qcustomplot.h>

namespace lrp::ui
{

namespace
{

/// How far above the others a lane may run before it leaves the axis. Base rates differ by decades between
/// optimizers, losses do not.
constexpr double kRateFence = 1000.0;
constexpr double kLossFence = 8.0;
/// Samples smoothed between two looks at the event queue: some 2 ms.
constexpr std::size_t kPortion = 500'000;

} // namespace

Chart::Private::Private(QCustomPlot& widget, ChartUse chartUse, bool withLoss)
    : plot(widget)
    , panels(widget, withLoss)
    , use(chartUse)
{
    const auto add = [this](const char* layer, void (Private::*paint)(QPainter&)) {
        addPainted(plot, QLatin1String(layer), [this, paint](QPainter& painter) { (this->*paint)(painter); });
    };
    add(Panels::kPlanned, &Private::paintFixed);
    add(Panels::kSettled, &Private::paintSettled);
    add(Panels::kMoving, &Private::paintMoving);
    add(Panels::kMoving, &Private::paintCrosshair);
    QObject::connect(&plot, &QCustomPlot::beforeReplot, &plot, [this] {
        isSettled = false;
        updateHeadings();
        settle();
    });
    portions.setSingleShot(true);
    QObject::connect(&portions, &QTimer::timeout, &plot, [this] {
        if (prepareSmoothing()) {
            touch();
        }
    });
    // The layout may have given the panels another width than the last one.
    QObject::connect(&plot, &QCustomPlot::afterLayout, &plot, [this] {
        if (columns() != columnsRead) {
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
    for (const Panel panel : panels.shown()) {
        panels.setYScale(panel, scaleOf(panel));
        autoscale(panel);
    }
    isBlank = !hasLosses();
    if (panels.has(Panel::Loss)) {
        panels.setBlank(Panel::Loss, isBlank);
    }
    updateMarks();
}

YScale Chart::Private::scaleOf(Panel panel) const
{
    return panel == Panel::Rate   ? options.rateScale
           : panel == Panel::Loss ? options.lossScale
                                  : YScale::Linear;
}

/// A panel that does not apply is absent.
void Chart::Private::arrangePanels()
{
    const bool moves = std::any_of(lanes.begin(), lanes.end(), [](const LaneCurve& lane) {
        return lane.visible && !lane.plan->momentums.empty();
    });
    if (panels.showMomentum(moves)) {
        zoom.y[indexOf(Panel::Momentum)].reset();
        panels.restyle(style);
        updateHeadings();
        panels.layOut();
    }
}

void Chart::Private::restart()
{
    columnsRead = columns();
    xView = zoom.x.value_or(wholeRun());
    const experiment::Shape& axisShape = shape.stepsPerEpoch > 0 ? shape : measuredShape();
    const double perStep = ui::placeOf(options.xUnit, axisShape, nullptr).perStep;
    const bool showEpochs = options.xUnit == XUnit::Steps && axisShape.stepsPerEpoch > 0;
    panels.setXView(xView, showEpochs ? 1.0 / (perStep * static_cast<double>(axisShape.stepsPerEpoch)) : 0.0);
    panels.setXLabel(axisLabel(options.xUnit));
    restartCurves({.view = xView, .columns = columnsRead, .smoothing = options.smoothing});
    const bool isReady = prepareSmoothing();
    for (LaneReader* reader : readers()) {
        if (isReady) {
            reader->showPrepared();
        }
        reader->advance();
    }
    for (BandCurves& band : bandCurves) {
        band.update();
    }
    statusSeen = statusStamp();
}

void Chart::Private::restartCurves(const CurveFrame& frame)
{
    for (Past& past : pasts) {
        const LaneScale scale{.measured = placeOf(past.shape, past.parent.get()),
                              .rate = rateFactor(past.baseRate, options.normalised)};
        past.curves.restart(*past.parent, past.until, past.withMomentum, frame, scale);
    }
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        curves[i].restart(lanes[i], measuredOf(lanes[i], record.get()), frame, scaleOf(lanes[i]));
    }
    for (std::size_t i = 0; i < bands.size(); ++i) {
        bandCurves[i].restart(bands[i], frame, placeOf(bands[i]),
                              rateFactor(bands[i].baseRate, options.normalised));
    }
    for (std::size_t i = 0; i < references.size(); ++i) {
        referenceCurves[i].restart(references[i], frame, crosshairPlace(),
                                   rateFactor(references[i].baseRate, options.normalised));
    }
}

/// Of everything that grows.
std::vector<LaneReader*> Chart::Private::readers()
{
    std::vector<LaneReader*> all;
    for (Past& past : pasts) {
        all.push_back(&past.curves.reader());
    }
    for (LaneCurves& lane : curves) {
        all.push_back(&lane.reader());
    }
    for (BandCurves& band : bandCurves) {
        for (LaneReader& reader : band.readers()) {
            all.push_back(&reader);
        }
    }
    return all;
}

/// Smooths the next portion; when nothing is left, all lanes may change to what they are asked for together.
bool Chart::Private::prepareSmoothing()
{
    const std::size_t all = std::numeric_limits<std::size_t>::max();
    const std::size_t most =
        use == ChartUse::Picture ? all : kPortion / std::max<std::size_t>(readers().size(), 1);
    std::size_t left = 0;
    for (LaneReader* reader : readers()) {
        left += reader->prepare(most);
    }
    if (left > 0) {
        portions.start();
    }
    return left == 0;
}

bool Chart::Private::autoscale(Panel panel)
{
    const std::size_t index = indexOf(panel);
    const std::vector<LaneValues> values = zoom.y[index] ? std::vector<LaneValues>{} : valuesOn(panel);
    const Span before = yView[index];
    yView[index] = zoom.y[index] ? *zoom.y[index]
                   : panel == Panel::Momentum
                       ? closeRange(values)
                       : valueRange(values, scaleOf(panel), panel == Panel::Rate ? kRateFence : kLossFence);
    panels.setYView(panel, yView[index]);
    return !(yView[index] == before);
}

void Chart::Private::updateMarks()
{
    for (const Panel panel : panels.shown()) {
        const std::size_t index = indexOf(panel);
        const double top = zoom.y[index] ? std::numeric_limits<double>::infinity() : yView[index].high;
        marks[index] = marksOf(panel, lanes, curves, xView, top);
    }
}

int Chart::Private::columns() const
{
    return std::max(1, static_cast<int>(panels.area(Panel::Rate).width()));
}

std::size_t Chart::Private::settledColumns()
{
    std::size_t settledInAll = std::numeric_limits<std::size_t>::max();
    for (const LaneReader* reader : readers()) {
        settledInAll = std::min(settledInAll, reader->settledColumns());
    }
    return settledInAll;
}

LaneLook Chart::Private::lookOf(char letter, bool isGhost) const
{
    // On a screen of one pixel a point, a pen of no width is that pixel and much faster; on finer ones it
    // would be thinner than a hair.
    const double windowLine = plot.bufferDevicePixelRatio() > 1.0 ? 1.2 : 0.0;
    constexpr double kGhost = 0.4;
    const QColor colour = style.theme.lane(letter);
    return {.colour = isGhost ? mixed(colour, style.theme.canvas, kGhost) : colour,
            .canvas = style.theme.canvas,
            .dash = laneDash(letter),
            .isSmoothed = options.smoothing > 0.0,
            .hasRaw = !isGhost,
            .fineLine = use == ChartUse::Window ? windowLine : 1.0};
}

} // namespace lrp::ui
