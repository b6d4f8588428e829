#include "ui/plots/CurvesView.h"

#include "ui/plots/Chart.h"
#include "ui/plots/detail/ChartMouse.h"
#include "ui/plots/Readout.h"
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

    void showCrosshair(std::optional<std::int64_t> step);
    void keepCrosshairInView();
    void applyStyle();
    void describe();
    void change(const ChartOptions& options);
    void cycleYScale();
    bool press(const QKeyEvent& key);
    bool pressArrow(const QKeyEvent& key);

    CurvesView& view;
    QCustomPlot* plot;
    Chart chart;
    ChartMouse mouse;
    std::optional<std::int64_t> crosshair;
};

CurvesView::Private::Private(CurvesView& owner, CurvesContent content)
    : view(owner)
    , plot(new QCustomPlot(&owner))
    , chart(*plot, ChartUse::Window, content == CurvesContent::All)
    , mouse(*plot, chart, [this](std::optional<std::int64_t> step) { showCrosshair(step); })
{
}

void CurvesView::Private::showCrosshair(std::optional<std::int64_t> step)
{
    if (step == crosshair) {
        return;
    }
    crosshair = step;
    chart.setCrosshair(step);
    QString text;
    if (step) {
        text = inWords(*step, chart.shape().stepsPerEpoch,
                       readoutAt(*step, chart.lanes(), chart.record(), chart.options().smoothing,
                                 chart.options().normalised));
    }
    Q_EMIT view.crosshairMoved(step.value_or(-1), text);
}

void CurvesView::Private::keepCrosshairInView()
{
    const Span x = chart.xView();
    const double perPixel = chart.stepsPerPixel() * chart.panelArea(Panel::Rate).width();
    const double unitsPerStep = perPixel > 0.0 ? x.size() / perPixel : 1.0;
    const double place = static_cast<double>(*crosshair) * unitsPerStep;
    if (place < x.low || place > x.high) {
        chart.setXView({place - x.size() / 2.0, place + x.size() / 2.0});
    }
}

void CurvesView::Private::applyStyle()
{
    chart.setStyle({Theme::of(&view), view.font()});
}

void CurvesView::Private::describe()
{
    view.setAccessibleDescription(chart.summary());
}

void CurvesView::Private::change(const ChartOptions& options)
{
    if (options == chart.options()) {
        return;
    }
    chart.setOptions(options);
    Q_EMIT view.viewChanged();
}

void CurvesView::Private::cycleYScale()
{
    ChartOptions options = chart.options();
    const auto panel = mouse.panelUnder();
    if (panel != Panel::Loss) {
        options.rateScale = other(options.rateScale);
    }
    if (panel != Panel::Rate) {
        options.lossScale = other(options.lossScale);
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

bool CurvesView::Private::press(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) {
        return pressArrow(key);
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
        options.xUnit = nextUnit(options.xUnit, chart.record() != nullptr);
        change(options);
        return true;
    case Qt::Key_S:
        options.smoothing = nextSmoothing(options.smoothing);
        change(options);
        return true;
    case Qt::Key_Escape:
        if (crosshair) {
            showCrosshair(std::nullopt);
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
    setMinimumSize(320, content == CurvesContent::All ? 260 : 160);
    d->plot->installEventFilter(this);
    setAccessibleName(content == CurvesContent::All ? tr("Learning rate and loss curves")
                                                    : tr("Planned learning rates"));
    d->applyStyle();
    d->describe();
}

CurvesView::~CurvesView()
{
    d->plot->removeEventFilter(this);
    delete d->plot; // its layers paint from what d holds
}

void CurvesView::setLanes(std::vector<LaneCurve> lanes, const experiment::Shape& shape)
{
    d->chart.setLanes(std::move(lanes), shape);
    d->describe();
}

void CurvesView::setRecord(std::shared_ptr<const engine::Record> record)
{
    d->chart.setRecord(std::move(record));
    d->describe();
}

void CurvesView::refresh()
{
    if (isVisible() && d->chart.refresh() && d->crosshair) {
        d->chart.redrawCrosshair();
    }
}

YScale CurvesView::rateScale() const
{
    return d->chart.options().rateScale;
}

YScale CurvesView::lossScale() const
{
    return d->chart.options().lossScale;
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

void CurvesView::setRateScale(YScale scale)
{
    ChartOptions options = d->chart.options();
    options.rateScale = scale;
    d->change(options);
}

void CurvesView::setLossScale(YScale scale)
{
    ChartOptions options = d->chart.options();
    options.lossScale = scale;
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
    const std::int64_t stride = std::max<std::int64_t>(1, std::llround(d->chart.stepsPerPixel()));
    const std::int64_t from =
        d->crosshair.value_or(d->chart.stepAtPixel(d->chart.panelArea(Panel::Rate).center().x()));
    d->showCrosshair(std::clamp<std::int64_t>(from + points * stride, 0, d->chart.lastStep()));
    d->keepCrosshairInView();
}

void CurvesView::moveCrosshairToEvent(int events)
{
    std::int64_t step = d->crosshair.value_or(events > 0 ? -1 : d->chart.lastStep() + 1);
    for (int i = 0; i < std::abs(events); ++i) {
        const auto next = events > 0 ? eventAfter(step, d->chart.lanes(), d->chart.shape())
                                     : eventBefore(step, d->chart.lanes(), d->chart.shape());
        step = next.value_or(step);
    }
    d->showCrosshair(std::clamp<std::int64_t>(step, 0, d->chart.lastStep()));
    d->keepCrosshairInView();
}

bool CurvesView::event(QEvent* event)
{
    // The keys of the plot are the plot's while it has the focus, whatever else the window binds them to.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        static constexpr std::array keys{Qt::Key_Home, Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_Y,
                                         Qt::Key_X,    Qt::Key_S,    Qt::Key_Left,  Qt::Key_Right};
        const bool isArrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
        if ((isArrow || isPlain) && std::find(keys.begin(), keys.end(), key->key()) != keys.end()) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn) {
        d->describe();
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
