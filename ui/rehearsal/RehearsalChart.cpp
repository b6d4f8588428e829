#include "ui/rehearsal/RehearsalChart.h"

#include "ui/access/PacedName.h"
#include "ui/plots/Readout.h"
#include "ui/rehearsal/RehearsalPlot.h"
#include "ui/text/FigureText.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>
#include <QKeyEvent>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr std::int64_t kFar = 10; ///< times as far with Shift
constexpr auto kModifiers = Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

} // namespace

struct RehearsalChart::Private {
    explicit Private(RehearsalChart* chart)
        : widget(new QCustomPlot(chart))
        , plot(*widget, new RowsWorker(chart))
        , name(new PacedName(chart))
    {
    }

    QCustomPlot* widget;
    RehearsalPlot plot;
    PacedName* name;
    bool isDrawing = false;
    std::optional<std::size_t> strokeRow; ///< in which the mouse draws
    std::optional<double> pencil;         ///< as keys have moved it
};

RehearsalChart::RehearsalChart(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plateau rehearsal"));
    d->widget->setFocusPolicy(Qt::NoFocus);
    d->widget->setMouseTracking(true);
    d->widget->installEventFilter(this);
    restyle();
}

RehearsalChart::~RehearsalChart() = default;

void RehearsalChart::setContent(RehearsalContent content)
{
    const bool had = crosshair().has_value();
    d->plot.setContent(std::move(content));
    setAccessibleDescription(d->plot.content().reports
                                 ? captionOf(d->plot.content()) + ' ' + summaryOf(d->plot.content())
                                 : QString());
    updateGeometry();
    d->widget->replot(QCustomPlot::rpQueuedReplot);
    if (had) {
        setCrosshair(crosshair());
    }
}

const RehearsalContent& RehearsalChart::content() const
{
    return d->plot.content();
}

void RehearsalChart::setLogarithmic(bool logarithmic)
{
    if (logarithmic != d->plot.isLogarithmic()) {
        d->plot.setLogarithmic(logarithmic);
        d->widget->replot(QCustomPlot::rpQueuedReplot);
        Q_EMIT scaleChanged(logarithmic);
    }
}

bool RehearsalChart::isLogarithmic() const
{
    return d->plot.isLogarithmic();
}

std::optional<std::size_t> RehearsalChart::crosshair() const
{
    return d->plot.cross();
}

void RehearsalChart::setCrosshair(std::optional<std::size_t> report)
{
    if (report && *report >= content().size()) {
        report.reset();
    }
    d->plot.setCross(report);
    const QString text = report ? readoutOf(content(), *report) : QString();
    d->name->set(report ? text : tr("Plateau rehearsal"));
    Q_EMIT crosshairMoved(text);
}

bool RehearsalChart::isPainted() const
{
    return d->plot.isPainted();
}

QSize RehearsalChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30,
            std::max(d->plot.leastHeight(), fontMetrics().height() * 8)};
}

QSize RehearsalChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, minimumSizeHint().height()};
}

void RehearsalChart::restyle()
{
    d->plot.setStyle({Theme::of(this), font()});
    d->widget->replot(QCustomPlot::rpQueuedReplot);
}

void RehearsalChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
    }
}

void RehearsalChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->widget->setGeometry(rect().adjusted(2, 2, -2, -2)); // the focus is shown round it
}

void RehearsalChart::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void RehearsalChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RehearsalChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool RehearsalChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        followMouse(*static_cast<QMouseEvent*>(event));
    } else if (event->type() == QEvent::Leave) {
        setCrosshair(std::nullopt);
    } else if (event->type() == QEvent::MouseButtonPress) {
        pressMouse(*static_cast<QMouseEvent*>(event));
    } else if (event->type() == QEvent::MouseButtonRelease && d->strokeRow) {
        d->strokeRow.reset();
        Q_EMIT penReleased();
    }
    return QWidget::eventFilter(watched, event);
}

void RehearsalChart::followMouse(const QMouseEvent& event)
{
    if (d->strokeRow && *d->strokeRow < content().rows.size() && content().size() > 0) {
        const std::size_t report = d->plot.reportNear(event.position().x());
        setCrosshair(report);
        Q_EMIT penMoved(report, d->plot.valueAt(*d->strokeRow, event.position().y()));
        return;
    }
    const auto report = d->plot.reportAt(event.position());
    if (report != crosshair()) {
        setCrosshair(report);
    }
}

void RehearsalChart::pressMouse(const QMouseEvent& event)
{
    setFocus(Qt::MouseFocusReason);
    const bool isSpike = event.modifiers() & Qt::ShiftModifier;
    const auto report = d->plot.reportAt(event.position());
    const auto row = d->plot.rowAt(event.position());
    if (report && (isSpike || (event.modifiers() & Qt::ControlModifier))) {
        Q_EMIT markWanted(*report, isSpike ? Mark::Spike : Mark::Nan);
    } else if (report && row && d->isDrawing && event.button() == Qt::LeftButton) {
        d->strokeRow = row;
        d->pencil.reset();
        d->plot.setPencil(std::nullopt);
        Q_EMIT penPressed(*report, d->plot.valueAt(*row, event.position().y()));
    }
}

void RehearsalChart::setDrawing(bool isDrawing)
{
    if (d->isDrawing == isDrawing) {
        return;
    }
    d->isDrawing = isDrawing;
    d->strokeRow.reset();
    d->pencil.reset();
    d->plot.setPencil(std::nullopt);
    d->widget->setCursor(isDrawing ? Qt::CrossCursor : Qt::ArrowCursor);
}

/// Where the keys have moved it, or on the curve.
double RehearsalChart::pencilValue() const
{
    const double value = d->pencil.value_or(content().reports->values[*crosshair()]);
    return std::isfinite(value) ? value : d->plot.valueAbove(0.0, 0.5);
}

void RehearsalChart::movePencil(double share)
{
    d->pencil = d->plot.valueAbove(pencilValue(), share);
    d->plot.setPencil(d->pencil);
    d->name->set(tr("Pencil at %1, report %2")
                     .arg(valueText(*d->pencil), counted(static_cast<std::int64_t>(*crosshair() + 1))));
}

void RehearsalChart::moveBy(std::int64_t reports)
{
    const auto last = static_cast<std::int64_t>(content().size()) - 1;
    if (last < 0) {
        return;
    }
    const std::int64_t from =
        crosshair() ? static_cast<std::int64_t>(*crosshair()) : (reports > 0 ? -1 : last + 1);
    setCrosshair(static_cast<std::size_t>(std::clamp<std::int64_t>(from + reports, 0, last)));
}

/// In whatever row.
void RehearsalChart::moveToCut(int direction)
{
    if (!content().cuts) {
        return;
    }
    const std::vector<std::size_t>& cuts = *content().cuts;
    if (direction > 0) {
        const auto next =
            crosshair() ? std::upper_bound(cuts.begin(), cuts.end(), *crosshair()) : cuts.begin();
        if (next != cuts.end()) {
            setCrosshair(*next);
        }
    } else {
        const auto here = crosshair() ? std::lower_bound(cuts.begin(), cuts.end(), *crosshair()) : cuts.end();
        if (here != cuts.begin()) {
            setCrosshair(*std::prev(here));
        }
    }
}

/// What a key does with the pencil, which is where the crosshair is.
std::function<void()> RehearsalChart::pencilActOf(const QKeyEvent& event)
{
    constexpr double kNear = 0.02;
    if (!d->isDrawing || content().size() == 0) {
        return {};
    }
    if (event.matches(QKeySequence::Undo)) {
        return [this] { Q_EMIT undoWanted(); };
    }
    if (event.matches(QKeySequence::Redo) ||
        (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier)) {
        return [this] { Q_EMIT redoWanted(); };
    }
    const auto atCrosshair = [this](auto act) {
        return [this, act] {
            setCrosshair(crosshair().value_or(0));
            act();
        };
    };
    const bool isFar = event.modifiers() & Qt::ShiftModifier;
    const bool isUp = event.key() == Qt::Key_Up;
    if ((isUp || event.key() == Qt::Key_Down) &&
        !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        const double share = (isUp ? kNear : -kNear) * static_cast<double>(isFar ? kFar : 1);
        return atCrosshair([this, share] { movePencil(share); });
    }
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier) {
        return atCrosshair([this] { Q_EMIT lineWanted(*crosshair(), pencilValue()); });
    }
    return {};
}

/// What a key does here; nothing: it means something to somebody else.
std::function<void()> RehearsalChart::actOf(const QKeyEvent& event)
{
    if (auto act = pencilActOf(event)) {
        return act;
    }
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isSideways && (event.modifiers() & kModifiers) == Qt::ShiftModifier) {
        return [this, isLeft = event.key() == Qt::Key_Left] { moveBy(isLeft ? -kFar : kFar); };
    }
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier)) {
        return {};
    }
    const bool withCtrl = event.modifiers() & Qt::ControlModifier;
    const auto size = static_cast<std::int64_t>(content().size());
    const auto mark = [this](Mark wanted) {
        if (crosshair()) {
            Q_EMIT markWanted(*crosshair(), wanted);
        }
    };
    switch (event.key()) {
    case Qt::Key_Left:
        return [=, this] { withCtrl ? moveToCut(-1) : moveBy(-1); };
    case Qt::Key_Right:
        return [=, this] { withCtrl ? moveToCut(1) : moveBy(1); };
    case Qt::Key_PageUp:
        return [this] { moveBy(-kFar); };
    case Qt::Key_PageDown:
        return [this] { moveBy(kFar); };
    case Qt::Key_Home:
        return [=, this] { moveBy(-size - 1); };
    case Qt::Key_End:
        return [=, this] { moveBy(size + 1); };
    case Qt::Key_Escape:
        return crosshair() ? [this] { putAway(); } : std::function<void()>();
    case Qt::Key_Y:
        return withCtrl ? std::function<void()>() : [this] { setLogarithmic(!isLogarithmic()); };
    case Qt::Key_N:
        return withCtrl ? std::function<void()>() : [mark] { mark(Mark::Nan); };
    case Qt::Key_S:
        return withCtrl ? std::function<void()>() : [mark] { mark(Mark::Spike); };
    default:
        return {};
    }
}

void RehearsalChart::putAway()
{
    d->pencil.reset();
    d->plot.setPencil(std::nullopt);
    setCrosshair(std::nullopt);
    Q_EMIT penLifted();
}

/// Elsewhere in the window some of these keys mean something else.
bool RehearsalChart::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && actOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RehearsalChart::keyPressEvent(QKeyEvent* event)
{
    if (const auto act = actOf(*event)) {
        act();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lrp::ui
