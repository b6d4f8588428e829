#include "ui/plots/Chart.h"

#include "ui/plots/detail/ChartPrivate.h"
#include "ui/plots/detail/ChartWords.h"

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
    d->drawing.content.title = std::move(content.title);
    setLanes(std::move(content.lanes), content.shape);
    setRecord(std::move(content.record));
    setBands(std::move(content.bands));
    setReferences(std::move(content.references));
}

void Chart::setLanes(std::vector<LaneCurve> lanes, const experiment::Shape& shape)
{
    d->drawing.curves.setLanes(d->drawing.content, lanes);
    d->drawing.content.lanes = std::move(lanes);
    d->drawing.content.shape = shape;
    d->arrangePanels();
    d->touch();
}

void Chart::setRecord(std::shared_ptr<const engine::Record> record)
{
    d->drawing.curves.setRecord(d->drawing.content, record.get());
    d->drawing.content.record = std::move(record);
    d->touch();
}

void Chart::setBands(std::vector<SeedBand> bands)
{
    d->drawing.curves.setBands(d->drawing.content, bands);
    d->drawing.content.bands = std::move(bands);
    d->touch();
}

void Chart::setReferences(std::vector<ReferenceCurve> references)
{
    d->drawing.curves.setReferences(references);
    d->drawing.content.references = std::move(references);
    d->touch();
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

bool Chart::refresh()
{
    CurveSet& curves = d->drawing.curves;
    if (d->isStale) {
        d->plot.replot(QCustomPlot::rpQueuedReplot);
        return true;
    }
    const ChartExtent extent = d->drawing.extent();
    if ((curves.isFarBehind() && !d->portions.isActive()) || extent.statusStamp() != d->statusSeen) {
        d->touch();
        return true;
    }
    if (!curves.advance()) {
        return false;
    }
    const ChartOptions& options = d->drawing.options;
    const bool viewMoved = !options.zoom.x && !(extent.wholeRun() == d->xView);
    if (viewMoved || options.xUnit == XUnit::Seconds || d->isBlank == extent.hasLosses()) {
        d->touch();
        return true;
    }
    bool anyMoved = false;
    for (const PanelId panel : d->panels.shown()) {
        anyMoved = d->autoscale(panel) || anyMoved;
    }
    d->updateMarks();
    if (anyMoved) {
        d->plot.replot(QCustomPlot::rpQueuedReplot);
        return true;
    }
    if (d->painter.hasColumnsToSettle()) {
        d->panels.replotLayer(Panels::kSettled);
    }
    d->panels.replotLayer(Panels::kMoving);
    return true;
}

Span Chart::xView() const
{
    d->settle();
    return d->xView;
}

Span Chart::wholeRun() const
{
    return d->drawing.extent().wholeRun();
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
    d->touch();
}

Span Chart::yView(PanelId panel) const
{
    d->settle();
    return d->yView[panel];
}

bool Chart::isYViewSet(PanelId panel) const
{
    return d->drawing.options.zoom.y[panel].has_value();
}

void Chart::setYView(PanelId panel, Span view)
{
    d->drawing.options.zoom.y[panel] = view;
    d->touch();
}

void Chart::resetView()
{
    d->drawing.options.zoom = {};
    d->touch();
}

QRectF Chart::panelArea(PanelId panel) const
{
    return d->panels.area(panel);
}

double Chart::xAtPixel(double pixel) const
{
    d->settle();
    return d->panels.xAxis(kRatePanel)->pixelToCoord(pixel);
}

double Chart::yAtPixel(PanelId panel, double pixel) const
{
    d->settle();
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
    return place.isThere() ? xView().size() / place.perStep / d->columns() : 1.0;
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
        redrawCrosshair();
    }
}

void Chart::setSnapSteps(std::vector<std::int64_t> steps)
{
    std::sort(steps.begin(), steps.end());
    d->drawing.snapSteps = std::move(steps);
    redrawCrosshair();
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

void Chart::redrawCrosshair()
{
    d->panels.replotLayer(Panels::kMoving);
}

ChartSpeech Chart::speech() const
{
    return speechOf(d->drawing.content, d->drawing.options, d->isMeasured);
}

QString Chart::summary() const
{
    return summaryOf(d->drawing.content, d->drawing.options, d->isMeasured);
}

} // namespace lrp::ui
