#include "ui/plots/Chart.h"

#include "ui/plots/detail/ChartPrivate.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace lrp::ui
{

namespace
{

constexpr double kLeastSteps = 4.0; ///< the narrowest view
/// So many new columns are worth painting them for good.
constexpr std::size_t kColumnsToSettle = 24;

} // namespace

Chart::Chart(QCustomPlot& plot, ChartUse use, bool withLoss)
    : d(std::make_unique<Private>(plot, use, withLoss))
{
    setStyle({Theme::make(false), plot.font()});
}

Chart::~Chart() = default;

void Chart::setStyle(const FurnitureStyle& style)
{
    d->style = style;
    d->panels.restyle(style);
    d->touch();
}

void Chart::setTitle(const QString& title)
{
    d->title = title;
    d->touch();
}

void Chart::setLanes(std::vector<LaneCurve> lanes, const experiment::Shape& shape)
{
    const engine::Record* record = d->record.get();
    d->curves.resize(lanes.size());
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const bool isSame =
            i < d->lanes.size() && measuredOf(lanes[i], record) == measuredOf(d->lanes[i], record);
        if (!isSame) {
            d->curves[i].reader().forget();
        }
        if (i >= d->lanes.size() || lanes[i].plan != d->lanes[i].plan) {
            d->curves[i].setPlan(*lanes[i].plan);
        }
    }
    d->lanes = std::move(lanes);
    d->shape = shape;
    d->pasts = pastsOf(d->lanes, record, std::move(d->pasts));
    d->arrangePanels();
    d->touch();
}

void Chart::setRecord(std::shared_ptr<const engine::Record> record)
{
    for (std::size_t i = 0; i < d->lanes.size(); ++i) {
        if (!d->lanes[i].run) {
            d->curves[i].reader().forget();
        }
    }
    d->record = std::move(record);
    d->pasts = pastsOf(d->lanes, d->record.get(), std::move(d->pasts));
    d->touch();
}

void Chart::setBands(std::vector<SeedBand> bands)
{
    d->bandCurves.resize(bands.size());
    for (std::size_t i = 0; i < bands.size(); ++i) {
        if (i >= d->bands.size() || bands[i].runs != d->bands[i].runs) {
            d->bandCurves[i] = {};
        }
    }
    d->bands = std::move(bands);
    d->touch();
}

void Chart::setReferences(std::vector<ReferenceCurve> references)
{
    d->referenceCurves.resize(references.size());
    d->references = std::move(references);
    d->touch();
}

void Chart::setOptions(const ChartOptions& options)
{
    if (options == d->options) {
        return;
    }
    if (options.xUnit != d->options.xUnit) {
        d->zoom.x.reset();
    }
    if (options.rateScale != d->options.rateScale || options.normalised != d->options.normalised) {
        d->zoom.y[indexOf(Panel::Rate)].reset();
    }
    if (options.lossScale != d->options.lossScale) {
        d->zoom.y[indexOf(Panel::Loss)].reset();
    }
    d->options = options;
    d->touch();
}

const std::vector<SeedBand>& Chart::bands() const
{
    return d->bands;
}

const std::vector<ReferenceCurve>& Chart::references() const
{
    return d->references;
}

const std::vector<LaneCurve>& Chart::lanes() const
{
    return d->lanes;
}

const experiment::Shape& Chart::shape() const
{
    return d->shape;
}

const engine::Record* Chart::record() const
{
    return d->record.get();
}

const ChartOptions& Chart::options() const
{
    return d->options;
}

bool Chart::refresh()
{
    if (d->isStale) {
        d->plot.replot(QCustomPlot::rpQueuedReplot);
        return true;
    }
    const std::vector<LaneReader*> readers = d->readers();
    const bool isFarBehind = std::any_of(readers.begin(), readers.end(),
                                         [](const LaneReader* reader) { return reader->isFarBehind(); });
    if ((isFarBehind && !d->portions.isActive()) || d->statusStamp() != d->statusSeen) {
        d->touch();
        return true;
    }
    bool isNew = false;
    for (LaneReader* reader : readers) {
        isNew = reader->advance() || isNew;
    }
    if (!isNew) {
        return false;
    }
    for (BandCurves& band : d->bandCurves) {
        band.update();
    }
    const bool viewMoved = !d->zoom.x && !(d->wholeRun() == d->xView);
    if (viewMoved || d->options.xUnit == XUnit::Seconds || d->isBlank == d->hasLosses()) {
        d->touch();
        return true;
    }
    bool anyMoved = false;
    for (const Panel panel : d->panels.shown()) {
        anyMoved = d->autoscale(panel) || anyMoved;
    }
    d->updateMarks();
    if (anyMoved) {
        d->plot.replot(QCustomPlot::rpQueuedReplot);
        return true;
    }
    const std::size_t settled = d->settledColumns();
    if (settled > d->settledTo && settled - d->settledTo >= kColumnsToSettle) {
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
    return d->wholeRun();
}

void Chart::setXView(Span view)
{
    const Span whole = d->wholeRun();
    const double least = std::min(whole.size(), kLeastSteps * std::max(d->crosshairPlace().perStep, 1e-300));
    const double size = std::clamp(view.size(), least, whole.size());
    const double low = std::clamp((view.low + view.high - size) / 2.0, whole.low, whole.high - size);
    if (size >= whole.size() * (1.0 - 1e-9)) {
        d->zoom.x.reset();
    } else {
        d->zoom.x = Span{low, low + size};
    }
    d->touch();
}

Span Chart::yView(Panel panel) const
{
    d->settle();
    return d->yView[indexOf(panel)];
}

bool Chart::isYViewSet(Panel panel) const
{
    return d->zoom.y[indexOf(panel)].has_value();
}

void Chart::setYView(Panel panel, Span view)
{
    d->zoom.y[indexOf(panel)] = view;
    d->touch();
}

void Chart::resetView()
{
    setZoom({});
}

const CurvesZoom& Chart::zoom() const
{
    return d->zoom;
}

void Chart::setZoom(const CurvesZoom& zoom)
{
    d->zoom = zoom;
    d->touch();
}

QRectF Chart::panelArea(Panel panel) const
{
    return d->panels.area(panel);
}

double Chart::xAtPixel(double pixel) const
{
    d->settle();
    return d->panels.xAxis(Panel::Rate)->pixelToCoord(pixel);
}

double Chart::yAtPixel(Panel panel, double pixel) const
{
    d->settle();
    return d->panels.yAxis(panel)->pixelToCoord(pixel);
}

std::int64_t Chart::stepAtPixel(double pixel) const
{
    const XPlace place = d->crosshairPlace();
    const double step = place.isThere() ? place.stepAt(xAtPixel(pixel)) : 0.0;
    return std::clamp<std::int64_t>(std::llround(step), 0, lastStep());
}

double Chart::xAtStep(std::int64_t step) const
{
    return d->crosshairPlace().of(static_cast<double>(step));
}

double Chart::stepsPerPixel() const
{
    const XPlace place = d->crosshairPlace();
    return place.isThere() ? xView().size() / place.perStep / d->columns() : 1.0;
}

std::int64_t Chart::lastStep() const
{
    return d->lastStep();
}

void Chart::setCrosshair(std::optional<std::int64_t> step, bool isPinned)
{
    if (step != d->crosshair || isPinned != d->isCrosshairPinned) {
        d->crosshair = step;
        d->isCrosshairPinned = isPinned;
        redrawCrosshair();
    }
}

void Chart::setSnapSteps(std::vector<std::int64_t> steps)
{
    std::sort(steps.begin(), steps.end());
    d->snapSteps = std::move(steps);
    redrawCrosshair();
}

std::vector<LaneReadout> Chart::readout(std::int64_t step) const
{
    return d->readout(step);
}

CurveEvents Chart::events() const
{
    return {d->lanes, d->record.get(), d->shape.evaluateEvery, d->lastStep()};
}

void Chart::redrawCrosshair()
{
    d->panels.replotLayer(Panels::kMoving);
}

} // namespace lrp::ui
