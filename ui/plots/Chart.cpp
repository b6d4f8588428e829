#include "ui/plots/Chart.h"

#include "ui/plots/detail/ChartPrivate.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <qcustomplot.h>
#include <QLocale>

namespace lrp::ui
{

namespace
{

constexpr double kLeastSteps = 4.0; ///< the narrowest view
/// So many new columns are worth painting them for good.
constexpr std::size_t kColumnsToSettle = 24;

QString tr(const char* text)
{
    return QCoreApplication::translate("lrp::ui::CurvesView", text);
}

QString number(std::int64_t value)
{
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(value));
}

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
    d->lanes = std::move(lanes);
    d->shape = shape;
    d->curves.resize(d->lanes.size());
    for (std::size_t i = 0; i < d->lanes.size(); ++i) {
        d->curves[i].setPlan(d->lanes[i].plan);
    }
    d->arrangePanels();
    d->touch();
}

void Chart::setRecord(std::shared_ptr<const engine::Record> record)
{
    for (LaneCurves& lane : d->curves) {
        lane.forget();
    }
    d->record = std::move(record);
    d->touch();
}

void Chart::setOptions(const ChartOptions& options)
{
    if (options == d->options) {
        return;
    }
    if (options.xUnit != d->options.xUnit) {
        d->xSet.reset();
    }
    if (options.rateScale != d->options.rateScale || options.normalised != d->options.normalised) {
        d->ySet[indexOf(Panel::Rate)].reset();
    }
    if (options.lossScale != d->options.lossScale) {
        d->ySet[indexOf(Panel::Loss)].reset();
    }
    d->options = options;
    d->touch();
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
    const bool isFarBehind = std::any_of(d->curves.begin(), d->curves.end(),
                                         [](const LaneCurves& lane) { return lane.isFarBehind(); });
    if (isFarBehind && !d->portions.isActive()) {
        d->touch();
        return true;
    }
    bool isNew = d->statusStamp() != d->statusSeen;
    for (LaneCurves& lane : d->curves) {
        isNew = lane.advance() || isNew;
    }
    if (!isNew) {
        return false;
    }
    const bool viewMoved = !d->xSet && !(d->wholeRun() == d->xView);
    if (viewMoved || d->options.xUnit == XUnit::Seconds || d->isBlank == d->hasSamples()) {
        d->touch();
        return true;
    }
    d->statusSeen = d->statusStamp();
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
    const double least = std::min(whole.size(), kLeastSteps * std::max(d->unitsPerCrosshairStep(), 1e-300));
    const double size = std::clamp(view.size(), least, whole.size());
    const double low = std::clamp((view.low + view.high - size) / 2.0, whole.low, whole.high - size);
    if (size >= whole.size() * (1.0 - 1e-9)) {
        d->xSet.reset();
    } else {
        d->xSet = Span{low, low + size};
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
    return d->ySet[indexOf(panel)].has_value();
}

void Chart::setYView(Panel panel, Span view)
{
    d->ySet[indexOf(panel)] = view;
    d->touch();
}

void Chart::resetView()
{
    d->xSet.reset();
    d->ySet = {};
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
    const double perStep = d->unitsPerCrosshairStep();
    const double step = perStep > 0.0 ? xAtPixel(pixel) / perStep : 0.0;
    return std::clamp<std::int64_t>(std::llround(step), 0, lastStep());
}

double Chart::stepsPerPixel() const
{
    const double perStep = d->unitsPerCrosshairStep();
    return perStep > 0.0 ? xView().size() / perStep / d->columns() : 1.0;
}

std::int64_t Chart::lastStep() const
{
    return d->lastStep();
}

void Chart::setCrosshair(std::optional<std::int64_t> step)
{
    if (step != d->crosshair) {
        d->crosshair = step;
        d->panels.replotLayer(Panels::kMoving);
    }
}

void Chart::redrawCrosshair()
{
    d->panels.replotLayer(Panels::kMoving);
}

QString Chart::Private::summaryOfPlans() const
{
    QString text =
        tr("Planned learning rates of %1 lanes over %2 steps.").arg(lanes.size()).arg(number(lastStep()));
    for (const LaneCurve& lane : lanes) {
        if (lane.visible && !lane.plan.rates.empty()) {
            text +=
                tr(" %1 %2: from %3 to %4.")
                    .arg(QLatin1Char(lane.letter))
                    .arg(lane.name, valueText(lane.plan.rates.front()), valueText(lane.plan.rates.back()));
        }
    }
    return text;
}

QString Chart::summary() const
{
    if (d->lanes.empty()) {
        return tr("No lanes.");
    }
    if (!d->panels.has(Panel::Loss)) {
        return d->summaryOfPlans();
    }
    QString text = tr("Learning rate above loss, %1 lanes over %2 steps.")
                       .arg(d->lanes.size())
                       .arg(number(d->lastStep()));
    for (const LaneCurve& lane : d->lanes) {
        const engine::LaneRecord* measured = laneOf(d->record.get(), lane.letter);
        if (!lane.visible) {
            continue;
        }
        text += QStringLiteral(" %1 %2: ").arg(QLatin1Char(lane.letter)).arg(lane.name);
        if (measured == nullptr || measured->samples.size() == 0) {
            text += tr("has not run.");
            continue;
        }
        const auto departure = departureOf(*measured);
        const engine::Sample last = measured->samples[measured->samples.size() - 1];
        const double loss = readoutAt(last.step, {lane}, d->record.get(), d->options.smoothing)
                                .front()
                                .trainingLoss.value_or(last.loss);
        text += departure ? tr("left the chart at step %1, rate %2.")
                                .arg(number(departure->step), valueText(departure->rate))
                          : tr("at step %1 the rate is %2 and the training loss %3.")
                                .arg(number(last.step), valueText(last.lr), valueText(loss));
    }
    return text;
}

} // namespace lrp::ui
