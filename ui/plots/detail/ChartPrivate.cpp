#include "ui/plots/detail/ChartPrivate.h"

#include "ui/plots/PaintedLayer.h"
#include "ui/plots/XScale.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QCoreApplication>
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

QString tr(const char* text)
{
    return QCoreApplication::translate("lrp::ui::CurvesView", text);
}

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
    isBlank = !hasSamples();
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
        return lane.visible && !lane.plan.momentums.empty();
    });
    if (panels.showMomentum(moves)) {
        ySet[indexOf(Panel::Momentum)].reset();
        panels.restyle(style);
        updateHeadings();
        panels.layOut();
    }
}

void Chart::Private::restart()
{
    columnsRead = columns();
    xView = xSet.value_or(wholeRun());
    const experiment::Shape& axisShape = shape.stepsPerEpoch > 0 ? shape : measuredShape();
    const double perStep = unitsPerStep(options.xUnit, axisShape, nullptr);
    const bool showEpochs = options.xUnit == XUnit::Steps && axisShape.stepsPerEpoch > 0;
    panels.setXView(xView, showEpochs ? 1.0 / (perStep * static_cast<double>(axisShape.stepsPerEpoch)) : 0.0);
    panels.setXLabel(axisLabel(options.xUnit));
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        curves[i].restart(lanes[i], laneOf(record.get(), lanes[i].letter), xView, columnsRead,
                          options.smoothing, scaleOf(lanes[i]));
    }
    const bool isReady = prepareSmoothing();
    for (LaneCurves& lane : curves) {
        if (isReady) {
            lane.showPrepared();
        }
        lane.advance();
    }
    statusSeen = statusStamp();
}

/// Smooths the next portion; when nothing is left, all lanes may change to what they are asked for together.
bool Chart::Private::prepareSmoothing()
{
    const std::size_t all = std::numeric_limits<std::size_t>::max();
    const std::size_t most =
        use == ChartUse::Picture ? all : kPortion / std::max<std::size_t>(curves.size(), 1);
    std::size_t left = 0;
    for (LaneCurves& lane : curves) {
        left += lane.prepare(most);
    }
    if (left > 0) {
        portions.start();
    }
    return left == 0;
}

bool Chart::Private::autoscale(Panel panel)
{
    const std::size_t index = indexOf(panel);
    std::vector<LaneValues> values(curves.size());
    for (std::size_t i = 0; i < curves.size() && !ySet[index]; ++i) {
        const LaneReader& reader = curves[i].reader();
        if (panel == Panel::Rate) {
            appendExtremes(curves[i].plan(), values[i].curve);
            appendExtremes(reader.rate(), values[i].curve);
        } else if (panel == Panel::Momentum) {
            appendExtremes(curves[i].plannedMomentum(), values[i].curve);
            appendExtremes(reader.momentum(), values[i].curve);
        } else {
            appendExtremes(reader.smoothedLoss(), values[i].curve);
            appendExtremes(reader.validationLoss(), values[i].curve);
            appendExtremes(reader.loss(), values[i].noise);
        }
    }
    const Span before = yView[index];
    yView[index] = ySet[index] ? *ySet[index]
                   : panel == Panel::Momentum
                       ? closeRange(values)
                       : valueRange(values, scaleOf(panel), panel == Panel::Rate ? kRateFence : kLossFence);
    panels.setYView(panel, yView[index]);
    return !(yView[index] == before);
}

void Chart::Private::updateHeadings()
{
    std::vector<LegendEntry> entries;
    std::vector<LegendEntry> moving;
    for (const LaneCurve& lane : lanes) {
        if (lane.visible) {
            const bool isOpen = lane.plan.dependsOnMetric && record == nullptr;
            entries.push_back({lane.letter, isOpen ? tr("%1 (without a metric)").arg(lane.name) : lane.name});
        }
        if (lane.visible && !lane.plan.momentums.empty()) {
            moving.push_back(entries.back());
        }
    }
    headings[indexOf(Panel::Rate)] = {
        options.normalised ? tr("Learning rate ÷ base rate") : tr("Learning rate"),
        record != nullptr ? tr("planned thin, measured bold") : tr("as planned"), entries};
    headings[indexOf(Panel::Momentum)] = {tr("Momentum"), tr("or beta1, where the schedule moves it"),
                                          std::move(moving)};
    headings[indexOf(Panel::Loss)] = {tr("Loss"),
                                      options.smoothing > 0.0
                                          ? tr("training (smoothed, raw behind) and validation (marked)")
                                          : tr("training (not smoothed) and validation (marked)"),
                                      std::move(entries)};
    for (const Panel panel : panels.shown()) {
        const double width = plot.viewport().width() - panels.rect(panel)->margins().left() -
                             panels.rect(panel)->margins().right();
        PanelHeading& heading = headings[indexOf(panel)];
        if (panel != Panel::Rate) {
            heading = shortened(heading, width, style); // the names stand above the rates
        }
        double height = headingHeight(heading, width, style);
        if (panel == Panel::Rate && !title.isEmpty()) {
            height += 2.0 * style.lineHeight();
        }
        panels.setHeadingHeight(panel, static_cast<int>(std::ceil(height)));
    }
}

void Chart::Private::updateMarks()
{
    for (const Panel panel : panels.shown()) {
        const std::size_t index = indexOf(panel);
        const double top = ySet[index] ? std::numeric_limits<double>::infinity() : yView[index].high;
        marks[index] = marksOf(panel, lanes, curves, xView, top);
    }
}

experiment::Shape Chart::Private::measuredShape() const
{
    const experiment::Shape measured = record ? record->shape() : experiment::Shape{};
    return measured.totalSteps > 0 ? measured : shape;
}

LaneScale Chart::Private::scaleOf(const LaneCurve& lane) const
{
    return {.planned = unitsPerStep(options.xUnit, shape, nullptr),
            .measured = unitsPerStep(options.xUnit, measuredShape(), laneOf(record.get(), lane.letter)),
            .rate = rateFactor(lane, options.normalised)};
}

double Chart::Private::unitsPerCrosshairStep() const
{
    if (options.xUnit != XUnit::Seconds) {
        return unitsPerStep(options.xUnit, shape.totalSteps > 0 ? shape : measuredShape(), nullptr);
    }
    double sum = 0.0;
    int count = 0;
    for (const LaneCurve& lane : lanes) {
        const double perStep = scaleOf(lane).measured;
        if (lane.visible && perStep > 0.0) {
            sum += perStep;
            ++count;
        }
    }
    return count == 0 ? 0.0 : sum / count;
}

std::int64_t Chart::Private::lastStep() const
{
    std::int64_t last = shape.totalSteps;
    if (record) {
        last = std::max(last, hasSamples() ? record->shape().totalSteps : 0);
        for (const auto& lane : record->lanes()) {
            last = std::max(last, lane->steps.load());
        }
    }
    return last;
}

Span Chart::Private::wholeRun() const
{
    double end = 0.0;
    if (options.xUnit == XUnit::Seconds) {
        for (const LaneCurve& lane : lanes) {
            const engine::LaneRecord* measured = laneOf(record.get(), lane.letter);
            end = std::max(end, measured == nullptr
                                    ? 0.0
                                    : 1e-9 * static_cast<double>(measured->trainNanoseconds.load()));
        }
    } else {
        end = static_cast<double>(lastStep()) * unitsPerCrosshairStep();
    }
    return {0.0, end > 0.0 ? end : 1.0};
}

int Chart::Private::columns() const
{
    return std::max(1, static_cast<int>(panels.area(Panel::Rate).width()));
}

bool Chart::Private::hasSamples() const
{
    return record != nullptr &&
           std::any_of(record->lanes().begin(), record->lanes().end(), [](const auto& lane) {
               return lane->samples.size() > 0 || lane->evaluations.size() > 0;
           });
}

std::size_t Chart::Private::settledColumns() const
{
    std::size_t settledInAll = std::numeric_limits<std::size_t>::max();
    for (const LaneCurves& lane : curves) {
        settledInAll = std::min(settledInAll, lane.settledColumns());
    }
    return settledInAll;
}

LaneLook Chart::Private::lookOf(const LaneCurve& lane) const
{
    // On a screen of one pixel a point, a pen of no width is that pixel and much faster; on finer ones it
    // would be thinner than a hair.
    const double windowLine = plot.bufferDevicePixelRatio() > 1.0 ? 1.2 : 0.0;
    return {.colour = style.theme.lane(lane.letter),
            .canvas = style.theme.canvas,
            .dash = laneDash(lane.letter),
            .isSmoothed = options.smoothing > 0.0,
            .fineLine = use == ChartUse::Window ? windowLine : 1.0};
}

std::size_t Chart::Private::statusStamp() const
{
    std::size_t stamp = record == nullptr ? 0 : 1 + static_cast<std::size_t>(record->state.load());
    if (record) {
        for (const auto& lane : record->lanes()) {
            stamp = stamp * 8 + static_cast<std::size_t>(lane->status.load());
        }
    }
    return stamp;
}

} // namespace lrp::ui
