#include "ui/plots/CurvesView.h"

#include "ui/plots/ChartFurniture.h"
#include "ui/plots/detail/ChartExtent.h"
#include "ui/plots/detail/ChartWords.h"
#include "ui/plots/detail/CurvesViewPrivate.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace lrp::ui
{

namespace
{

constexpr double kZoomPerKey = 0.7;

} // namespace

CurvesView::CurvesView(QWidget* parent)
    : CurvesView(CurvesContent::All, parent)
{
}

CurvesView::CurvesView(CurvesContent content, QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, content))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->plot);
    setFocusPolicy(Qt::StrongFocus);
    d->plot->setFocusPolicy(Qt::NoFocus); // which a click on it would take from what screen readers know
    setMinimumSize(320, content == CurvesContent::All ? 260 : 160);
    d->plot->installEventFilter(this);
    connect(d->plot, &QCustomPlot::afterLayout, this, &CurvesView::laidOut);
    setAccessibleName(content == CurvesContent::All ? tr("Learning rate and loss curves")
                                                    : tr("Planned learning rates"));
    d->applyStyle();
    d->description.refresh();
}

CurvesView::~CurvesView()
{
    d->plot->removeEventFilter(this);
    delete d->plot; // its layers paint from what d holds
}

void CurvesView::setLanes(std::vector<LaneCurve> lanes, const experiment::Shape& shape)
{
    d->chart.setLanes(std::move(lanes), shape);
    d->crosshair.keepInRun();
    d->takeContent();
}

void CurvesView::setRecord(std::shared_ptr<const engine::Record> record)
{
    d->chart.setRecord(std::move(record));
    d->takeContent();
}

const ChartContent& CurvesView::content() const
{
    return d->chart.content();
}

const ChartOptions& CurvesView::options() const
{
    return d->chart.options();
}

void CurvesView::setMayStart(bool mayStart)
{
    if (mayStart != d->chart.content().mayStart) {
        d->chart.setMayStart(mayStart);
        d->takeContent();
    }
}

void CurvesView::setBands(std::vector<SeedBand> bands)
{
    if (bands.empty() && content().bands.empty()) {
        return;
    }
    d->chart.setBands(std::move(bands));
    d->takeContent();
}

void CurvesView::setReferences(std::vector<ReferenceCurve> references)
{
    if (references.empty() && content().references.empty()) {
        return;
    }
    d->chart.setReferences(std::move(references));
    d->takeContent();
}

void CurvesView::setDrawn(std::vector<DrawnLine> lines)
{
    if (!lines.empty() || !content().drawn.empty()) {
        d->chart.setDrawn(std::move(lines));
    }
}

void CurvesView::setZone(std::optional<DangerZone> zone)
{
    if (zone != content().zone) {
        d->chart.setZone(std::move(zone));
        d->takeContent();
    }
}

Pencil& CurvesView::pencil() const
{
    return *d->pencil;
}

void CurvesView::setSnapSteps(std::vector<std::int64_t> steps)
{
    d->chart.setSnapSteps(std::move(steps));
}

void CurvesView::refresh()
{
    if (isVisible()) {
        d->chart.refresh();
    }
}

void CurvesView::settle()
{
    d->chart.settle();
}

bool CurvesView::isSettled() const
{
    return d->chart.isSettled();
}

std::int64_t CurvesView::computedElsewhere() const
{
    return d->chart.computedElsewhere();
}

YScale CurvesView::rateScale() const
{
    return d->chart.options().scales[kRatePanel];
}

YScale CurvesView::lossScale() const
{
    return d->chart.options().scales[kLossPanel];
}

XUnit CurvesView::xUnit() const
{
    return d->chart.options().xUnit;
}

bool CurvesView::isNormalised() const
{
    return d->chart.options().normalised;
}

QRect CurvesView::roomBelowMessage() const
{
    constexpr int kGap = 6;
    const QRect area = d->chart.panelArea(kLossPanel).toRect();
    const bool saysSo =
        content().record == nullptr && content().mayStart && !ChartExtent(content(), options()).hasLosses();
    if (area.isEmpty() || !saysSo) {
        return {};
    }
    const QRectF words = messageRect(emptyMessage(content()), area, {Theme::of(this), font()});
    return {area.left(), static_cast<int>(words.bottom()) + kGap, area.width(),
            area.bottom() - static_cast<int>(words.bottom()) - kGap};
}

double CurvesView::smoothing() const
{
    return d->chart.options().smoothing;
}

std::optional<std::int64_t> CurvesView::crosshair() const
{
    return d->crosshair.step();
}

Span CurvesView::yView(PanelId panel) const
{
    return d->chart.yView(panel);
}

std::pair<std::int64_t, std::int64_t> CurvesView::stepsInView() const
{
    const QRectF area = d->chart.panelArea(kRatePanel);
    return {d->chart.stepAtPixel(area.left()), d->chart.stepAtPixel(area.right())};
}

std::int64_t CurvesView::lastStep() const
{
    return d->chart.lastStep();
}

QString CurvesView::readout() const
{
    const auto step = d->crosshair.step();
    return step ? inWords(*step, content().shape.stepsPerEpoch, d->chart.readout(*step)) : QString();
}

ChartSpeech CurvesView::speech() const
{
    return d->description.speech();
}

bool CurvesView::isCrosshairPinned() const
{
    return d->crosshair.isPinned();
}

void CurvesView::setCrosshairPinned(bool pinned)
{
    d->crosshair.setPinned(pinned);
}

void CurvesView::setOptions(const ChartOptions& options)
{
    d->change(options);
}

void CurvesView::setScale(PanelId panel, YScale scale)
{
    ChartOptions options = d->chart.options();
    options.scales[panel] = scale;
    d->change(options);
}

void CurvesView::setRateScale(YScale scale)
{
    setScale(kRatePanel, scale);
}

void CurvesView::setLossScale(YScale scale)
{
    setScale(kLossPanel, scale);
}

void CurvesView::setPanelOn(PanelId panel, bool isOn)
{
    ChartOptions options = d->chart.options();
    options.isOn[panel] = isOn;
    d->change(options);
}

void CurvesView::setXUnit(XUnit unit)
{
    ChartOptions options = d->chart.options();
    options.xUnit = unit;
    d->change(options);
}

void CurvesView::setZoneShown(bool isShown)
{
    ChartOptions options = d->chart.options();
    options.showsZone = isShown;
    d->change(options);
}

void CurvesView::setNormalised(bool normalised)
{
    ChartOptions options = d->chart.options();
    options.normalised = normalised;
    d->change(options);
}

void CurvesView::setSmoothing(double keep)
{
    ChartOptions options = d->chart.options();
    options.smoothing = std::clamp(keep, 0.0, 0.99);
    d->change(options);
}

void CurvesView::resetView()
{
    d->chart.resetView();
}

void CurvesView::zoomIn()
{
    const Span view = d->chart.xView();
    d->chart.setXView(zoomed(view, (view.low + view.high) / 2.0, kZoomPerKey, YScale::Linear));
}

void CurvesView::zoomOut()
{
    const Span view = d->chart.xView();
    d->chart.setXView(zoomed(view, (view.low + view.high) / 2.0, 1.0 / kZoomPerKey, YScale::Linear));
}

void CurvesView::pan(double shareOfView)
{
    const Span view = d->chart.xView();
    const double shift = shareOfView * view.size();
    d->chart.setXView({view.low + shift, view.high + shift});
}

void CurvesView::moveCrosshair(int points)
{
    d->crosshair.move(points);
    d->reader.tell();
}

void CurvesView::moveCrosshairToEvent(int events)
{
    d->crosshair.moveToEvent(events);
    d->reader.tell();
}

void CurvesView::moveCrosshairTo(qint64 step)
{
    d->crosshair.moveTo(step);
}

void CurvesView::leaveCrosshair()
{
    d->crosshair.leave();
}

void CurvesView::readLane(int lanes)
{
    d->reader.moveLane(lanes);
}

void CurvesView::readRate(bool isRate)
{
    d->reader.readRate(isRate);
}

void CurvesView::moveCrosshairToExtreme(bool isHighest)
{
    d->reader.goToExtreme(isHighest);
}

void CurvesView::moveCrosshairToEnd(bool isLast)
{
    d->reader.goToEnd(isLast);
}

void CurvesView::readSummary()
{
    Q_EMIT summaryRead(speech().description);
}

bool CurvesView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && d->isKeyOfPlot(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && d->hand != nullptr && !d->pencil->isDrawing() &&
        d->hand->press(static_cast<const QKeyEvent&>(*event))) { // before Tab leads away
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        d->description.refresh();
    }
    return QWidget::event(event);
}

void CurvesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        d->applyStyle();
    }
}

void CurvesView::keyPressEvent(QKeyEvent* event)
{
    if (!d->pencil->press(*event) && !d->press(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool CurvesView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->plot) {
        // Buffers are drawn for one screen; the window may have moved to a finer one.
        if (event->type() == QEvent::Paint &&
            d->plot->bufferDevicePixelRatio() != d->plot->devicePixelRatioF()) {
            d->plot->setBufferDevicePixelRatio(d->plot->devicePixelRatioF());
            d->applyStyle();
        }
        if (d->pencil->handle(*event)) {
            d->crosshair.follow(std::nullopt);
            return event->type() != QEvent::MouseButtonPress; // so that the click also gives the focus
        }
        if (d->hand != nullptr && d->hand->handle(*event)) {
            d->crosshair.follow(std::nullopt);
            return event->type() != QEvent::MouseButtonPress;
        }
        return d->mouse.handle(*event) || QWidget::eventFilter(watched, event);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lrp::ui
