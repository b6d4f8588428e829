#include "ui/plots/detail/CurvesViewPrivate.h"

#include "ui/plots/XScale.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <array>
#include <qcustomplot.h>
#include <QKeyEvent>
#include <utility>

namespace lrp::ui
{

namespace
{

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
    , pencil(new Pencil(chart, &owner))
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

/// Which are the plot's while it has the focus, whatever else the window binds them to.
bool CurvesView::Private::isKeyOfPlot(const QKeyEvent& key) const
{
    if (view.isKeyTaken(key)) {
        return true;
    }
    static constexpr std::array keys{Qt::Key_Home,  Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus,
                                     Qt::Key_Y,     Qt::Key_X,    Qt::Key_S,     Qt::Key_Left,
                                     Qt::Key_Right, Qt::Key_Up,   Qt::Key_Down,  Qt::Key_End,
                                     Qt::Key_L,     Qt::Key_H,    Qt::Key_I,     Qt::Key_A};
    const bool isArrow = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right || key.key() == Qt::Key_Up ||
                         key.key() == Qt::Key_Down || key.key() == Qt::Key_Home || key.key() == Qt::Key_End;
    const bool isPlain = (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    return (isArrow || isPlain) && std::find(keys.begin(), keys.end(), key.key()) != keys.end();
}

void CurvesView::setHand(CurveHand* hand)
{
    if (hand != d->hand) {
        if (CurveHand* before = std::exchange(d->hand, hand)) {
            before->release();
        }
    }
}

CurveHand* CurvesView::hand() const
{
    return d->hand;
}

bool CurvesView::isKeyTaken(const QKeyEvent& key) const
{
    return d->pencil->takes(key) || (d->hand != nullptr && d->hand->takes(key));
}

Chart& CurvesView::chart() const
{
    return d->chart;
}

} // namespace lrp::ui
