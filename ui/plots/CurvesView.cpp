#include "ui/plots/CurvesView.h"

#include "ui/plots/Chart.h"
#include "ui/plots/detail/ChartMouse.h"
#include "ui/plots/detail/Crosshair.h"
#include "ui/plots/detail/CurveReader.h"
#include "ui/plots/detail/Description.h"
#include "ui/plots/XScale.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <array>
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
constexpr double kPanPerKey = 0.15;

double nextSmoothing(double keep)
{
    return keep < 0.5 ? 0.9 : keep < 0.95 ? 0.97 : 0.0;
}

YScale other(YScale scale)
{
    return scale == YScale::Linear ? YScale::Logarithmic : YScale::Linear;
}

} // namespace

struct CurvesView::Private {
    Private(CurvesView& view, CurvesContent content);

    void sayCrosshair(std::optional<std::int64_t> step);
    void applyStyle();
    void takeContent();
    void change(const ChartOptions& options);
    void cycleYScale();
    bool press(const QKeyEvent& key);
    bool pressArrow(const QKeyEvent& key);
    bool pressReading(const QKeyEvent& key);

    CurvesView& view;
    QCustomPlot* plot;
    Chart chart;
    Crosshair crosshair;
    CurveReader reader;
    ChartMouse mouse;
    Description description;
};

CurvesView::Private::Private(CurvesView& owner, CurvesContent content)
    : view(owner)
    , plot(new QCustomPlot(&owner))
    , chart(*plot, ChartUse::Window, content == CurvesContent::All)
    , crosshair(
          chart, [this](std::optional<std::int64_t> step) { sayCrosshair(step); },
          [this](bool pinned) { Q_EMIT view.crosshairPinned(pinned); })
    , reader(chart, crosshair, [this](const QString& text) { Q_EMIT view.pointRead(text); })
    , mouse(
          *plot, chart, [this](std::optional<std::int64_t> step) { crosshair.follow(step); },
          [this](std::optional<std::int64_t> step) { crosshair.click(step); })
    , description(owner, chart, content == CurvesContent::All)
{
}

void CurvesView::Private::sayCrosshair(std::optional<std::int64_t> step)
{
    Q_EMIT view.crosshairMoved(step.value_or(-1), view.readout());
}

void CurvesView::Private::applyStyle()
{
    chart.setStyle({Theme::of(&view), view.font()});
}

void CurvesView::Private::takeContent()
{
    description.refresh();
    Q_EMIT view.contentChanged();
}

void CurvesView::Private::change(const ChartOptions& options)
{
    if (options == chart.options()) {
        return;
    }
    chart.setOptions(withoutStaleZoom(chart.options(), options));
    Q_EMIT view.viewChanged();
}

void CurvesView::Private::cycleYScale()
{
    ChartOptions options = chart.options();
    const auto under = mouse.panelUnder();
    const bool isOne = under && !of(*under).hasFixedScale;
    for (const PanelId panel : allPanels()) {
        if (isOne ? panel == *under : !of(panel).hasFixedScale) {
            options.scales[panel] = other(options.scales[panel]);
        }
    }
    change(options);
}

bool CurvesView::Private::pressArrow(const QKeyEvent& key)
{
    const int direction = key.key() == Qt::Key_Left ? -1 : 1;
    if (key.modifiers().testFlag(Qt::AltModifier)) {
        view.pan(direction * kPanPerKey);
    } else if (key.modifiers().testFlag(Qt::ControlModifier)) {
        view.moveCrosshairToEvent(direction);
    } else {
        view.moveCrosshair(direction * (key.modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1));
    }
    return true;
}

/// Keys that read the curves, and take the crosshair to what is to be read.
bool CurvesView::Private::pressReading(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool isArrow = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (modifiers == Qt::ControlModifier && isArrow) {
        view.readRate(key.key() == Qt::Key_Up);
    } else if (modifiers == Qt::ControlModifier && (key.key() == Qt::Key_Home || key.key() == Qt::Key_End)) {
        view.moveCrosshairToEnd(key.key() == Qt::Key_End);
    } else if (modifiers == Qt::NoModifier && isArrow) {
        view.readLane(key.key() == Qt::Key_Up ? -1 : 1);
    } else if (modifiers == Qt::NoModifier && (key.key() == Qt::Key_L || key.key() == Qt::Key_H)) {
        view.moveCrosshairToExtreme(key.key() == Qt::Key_H);
    } else if (modifiers == Qt::NoModifier && key.key() == Qt::Key_I) {
        view.readSummary();
    } else {
        return false;
    }
    return true;
}

bool CurvesView::Private::press(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) {
        return pressArrow(key);
    }
    if (pressReading(key)) {
        return true;
    }
    if ((key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != Qt::NoModifier) {
        return false;
    }
    ChartOptions options = chart.options();
    switch (key.key()) {
    case Qt::Key_Home:
        view.resetView();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view.zoomIn();
        return true;
    case Qt::Key_Minus:
        view.zoomOut();
        return true;
    case Qt::Key_Y:
        cycleYScale();
        return true;
    case Qt::Key_X:
        options.xUnit = nextUnit(options.xUnit, chart.content().record != nullptr);
        change(options);
        return true;
    case Qt::Key_S:
        options.smoothing = nextSmoothing(options.smoothing);
        change(options);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        crosshair.setPinned(!crosshair.isPinned());
        return true;
    case Qt::Key_Escape:
        if (crosshair.step()) {
            crosshair.leave();
            return true;
        }
        return false;
    default:
        return false;
    }
}

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

void CurvesView::setBands(std::vector<SeedBand> bands)
{
    d->chart.setBands(std::move(bands));
    d->takeContent();
}

void CurvesView::setReferences(std::vector<ReferenceCurve> references)
{
    d->chart.setReferences(std::move(references));
    d->takeContent();
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

double CurvesView::smoothing() const
{
    return d->chart.options().smoothing;
}

std::optional<std::int64_t> CurvesView::crosshair() const
{
    return d->crosshair.step();
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
    // The keys of the plot are the plot's while it has the focus, whatever else the window binds them to.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        static constexpr std::array keys{Qt::Key_Home, Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_Y,
                                         Qt::Key_X,    Qt::Key_S,    Qt::Key_Left,  Qt::Key_Right, Qt::Key_Up,
                                         Qt::Key_Down, Qt::Key_End,  Qt::Key_L,     Qt::Key_H,     Qt::Key_I};
        const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right ||
                             key->key() == Qt::Key_Up || key->key() == Qt::Key_Down ||
                             key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if ((isArrow || isPlain) && std::find(keys.begin(), keys.end(), key->key()) != keys.end()) {
            event->accept();
            return true;
        }
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
    if (!d->press(*event)) {
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
        return d->mouse.handle(*event) || QWidget::eventFilter(watched, event);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lrp::ui
