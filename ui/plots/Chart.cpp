#include "ui/plots/Chart.h"

#include "ui/plots/detail/ChartPrivate.h"
#include "ui/plots/detail/ChartWords.h"
#include "ui/plots/Summary.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace lrp::ui
{

namespace
{

constexpr double kLeastSteps = 4.0; ///< the narrowest view

} // namespace

Chart::Chart(QCustomPlot& plot, ChartUse use, bool isMeasured)
    : d(std::make_unique<Private>(plot, use, isMeasured))
{
    setStyle({Theme::make(false), plot.font()});
}

Chart::~Chart() = default;

void Chart::setStyle(const PlotStyle& style)
{
    d->drawing.style = style;
    d->panels.restyle(style);
    d->touch();
}

void Chart::setContent(ChartContent content)
{
    d->drawing.content = std::move(content);
    d->arrangePanels();
    d->touch();
}

void Chart::setLanes(std::vector<LaneCurve> lanes, const experiment::Shape& shape)
{
    d->drawing.content.lanes = std::move(lanes);
    d->drawing.content.shape = shape;
    d->arrangePanels();
    d->touch();
}

void Chart::setRecord(std::shared_ptr<const engine::Record> record)
{
    d->drawing.content.record = std::move(record);
    d->touch();
}

void Chart::setMayStart(bool mayStart)
{
    d->drawing.content.mayStart = mayStart;
    d->touch();
}

void Chart::setBands(std::vector<SeedBand> bands)
{
    d->drawing.content.bands = std::move(bands);
    d->touch();
}

void Chart::setReferences(std::vector<ReferenceCurve> references)
{
    d->drawing.content.references = std::move(references);
    d->touch();
}

void Chart::setDrawn(std::vector<DrawnLine> lines)
{
    d->drawing.content.drawn = std::move(lines);
    d->panels.replotLayer(Panels::kMoving);
}

void Chart::setZone(std::optional<DangerZone> zone)
{
    if (zone != d->drawing.content.zone) {
        d->drawing.content.zone = std::move(zone);
        d->replotLater(); // no curve moves by it
    }
}

void Chart::setPencil(std::optional<DrawnLine> line)
{
    const bool comesOrGoes = line.has_value() != d->drawing.pencil.has_value();
    d->drawing.pencil = std::move(line);
    if (comesOrGoes) {
        d->panels.replotLayer(Panels::kSettled); // where the bars of hidden lanes make room
    }
    d->panels.replotLayer(Panels::kMoving);
}

void Chart::setFrames(std::optional<DrawnFrames> frames)
{
    if (frames || d->drawing.frames) {
        d->drawing.frames = std::move(frames);
        d->panels.replotLayer(Panels::kMoving);
    }
}

const std::optional<DrawnFrames>& Chart::frames() const
{
    return d->drawing.frames;
}

void Chart::setOptions(const ChartOptions& options)
{
    if (!(options == d->drawing.options)) {
        d->drawing.options = options;
        d->arrangePanels();
        d->touch();
    }
}

const ChartContent& Chart::content() const
{
    return d->drawing.content;
}

const ChartOptions& Chart::options() const
{
    return d->drawing.options;
}

void Chart::refresh()
{
    if (d->isStale || !d->hasScene()) {
        return; // a scene is on its way, with all there is then
    }
    Scene& scene = *d->drawing.scene;
    if (scene.isOutdated()) {
        d->touchView();
    } else if (scene.advance()) {
        if (scene.outgrowsAxes()) {
            d->touchView();
        } else {
            d->showGrown();
        }
    }
}

void Chart::settle()
{
    while (!d->isSettled()) {
        d->settle();
        d->plot.replot(QCustomPlot::rpImmediateRefresh);
    }
}

bool Chart::isSettled() const
{
    return d->isSettled();
}

std::int64_t Chart::computedElsewhere() const
{
    return d->computedElsewhere();
}

Span Chart::xView() const
{
    return xAxesOf(d->drawing.content, d->drawing.options).x;
}

void Chart::setXView(Span view)
{
    const Span whole = d->drawing.extent().wholeRun();
    const double least =
        std::min(whole.size(), kLeastSteps * std::max(d->drawing.extent().crosshairPlace().perStep, 1e-300));
    const double size = std::clamp(view.size(), least, whole.size());
    const double low = std::clamp((view.low + view.high - size) / 2.0, whole.low, whole.high - size);
    if (size >= whole.size() * (1.0 - 1e-9)) {
        d->drawing.options.zoom.x.reset();
    } else {
        d->drawing.options.zoom.x = Span{low, low + size};
    }
    d->touchView();
}

Span Chart::yView(PanelId panel) const
{
    d->catchUp();
    return d->yView(panel);
}

bool Chart::isYViewSet(PanelId panel) const
{
    return d->drawing.options.zoom.y[panel].has_value();
}

void Chart::setYView(PanelId panel, Span view)
{
    d->drawing.options.zoom.y[panel] = view;
    d->touchView();
}

void Chart::resetView()
{
    d->drawing.options.zoom = {};
    d->touchView();
}

QRectF Chart::panelArea(PanelId panel) const
{
    return d->panels.area(panel);
}

double Chart::xAtPixel(double pixel) const
{
    d->catchUp();
    return d->panels.xAxis(kRatePanel)->pixelToCoord(pixel);
}

double Chart::yAtPixel(PanelId panel, double pixel) const
{
    d->catchUp();
    return d->panels.yAxis(panel)->pixelToCoord(pixel);
}

std::int64_t Chart::stepAtPixel(double pixel) const
{
    const XPlace place = d->drawing.extent().crosshairPlace();
    const double step = place.isThere() ? place.stepAt(xAtPixel(pixel)) : 0.0;
    return std::clamp<std::int64_t>(std::llround(step), 0, lastStep());
}

double Chart::xAtStep(std::int64_t step) const
{
    return d->drawing.extent().crosshairPlace().of(static_cast<double>(step));
}

double Chart::stepsPerPixel() const
{
    const XPlace place = d->drawing.extent().crosshairPlace();
    return place.isThere() ? xView().size() / place.perStep / d->panels.sheet().columns() : 1.0;
}

std::int64_t Chart::lastStep() const
{
    return d->drawing.extent().lastStep();
}

void Chart::setCrosshair(std::optional<std::int64_t> step, bool isPinned)
{
    if (step != d->drawing.crosshair || isPinned != d->drawing.isCrosshairPinned) {
        d->drawing.crosshair = step;
        d->drawing.isCrosshairPinned = isPinned;
        d->panels.replotLayer(Panels::kMoving);
    }
}

void Chart::setSnapSteps(std::vector<std::int64_t> steps)
{
    std::sort(steps.begin(), steps.end());
    d->drawing.snapSteps = std::move(steps);
    d->panels.replotLayer(Panels::kMoving);
}

std::vector<LaneReadout> Chart::readout(std::int64_t step) const
{
    return readoutAt(step, d->drawing.content, d->drawing.options);
}

CurveEvents Chart::events() const
{
    const ChartContent& content = d->drawing.content;
    return {content.lanes, content.record.get(), content.shape.evaluateEvery, lastStep()};
}

QString Chart::summary() const
{
    return QString::fromStdString(
        summary::textOf(subjectOf(d->drawing.content, d->drawing.options, d->isMeasured)));
}

} // namespace lrp::ui
