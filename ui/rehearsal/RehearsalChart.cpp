#include "ui/rehearsal/RehearsalChart.h"

#include "ui/access/PacedName.h"
#include "ui/rehearsal/RehearsalPlot.h"

#include <algorithm>
#include <qcustomplot.h>
#include <QKeyEvent>
#include <QPainter>

namespace lrp::ui
{

struct RehearsalChart::Private {
    explicit Private(RehearsalChart* chart)
        : widget(new QCustomPlot(chart))
        , plot(*widget)
        , name(new PacedName(chart))
    {
    }

    QCustomPlot* widget;
    RehearsalPlot plot;
    PacedName* name;
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
        const auto report = d->plot.reportAt(static_cast<QMouseEvent*>(event)->position());
        if (report != crosshair()) {
            setCrosshair(report);
        }
    } else if (event->type() == QEvent::Leave) {
        setCrosshair(std::nullopt);
    } else if (event->type() == QEvent::MouseButtonPress) {
        const auto& press = *static_cast<QMouseEvent*>(event);
        setFocus(Qt::MouseFocusReason);
        const bool isSpike = press.modifiers() & Qt::ShiftModifier;
        const auto report = d->plot.reportAt(press.position());
        if (report && (isSpike || (press.modifiers() & Qt::ControlModifier))) {
            Q_EMIT markWanted(*report, isSpike ? Mark::Spike : Mark::Nan);
        }
    }
    return QWidget::eventFilter(watched, event);
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

bool RehearsalChart::handleKey(const QKeyEvent& event)
{
    const bool toCut = event.modifiers() & Qt::ControlModifier;
    const auto size = static_cast<std::int64_t>(content().size());
    switch (event.key()) {
    case Qt::Key_Left:
        toCut ? moveToCut(-1) : moveBy(-1);
        return true;
    case Qt::Key_Right:
        toCut ? moveToCut(1) : moveBy(1);
        return true;
    case Qt::Key_PageUp:
        moveBy(-10);
        return true;
    case Qt::Key_PageDown:
        moveBy(10);
        return true;
    case Qt::Key_Home:
        moveBy(-size - 1);
        return true;
    case Qt::Key_End:
        moveBy(size + 1);
        return true;
    case Qt::Key_Escape:
        setCrosshair(std::nullopt);
        return true;
    case Qt::Key_Y:
        setLogarithmic(!isLogarithmic());
        return true;
    case Qt::Key_N:
    case Qt::Key_S:
        if (crosshair()) {
            Q_EMIT markWanted(*crosshair(), event.key() == Qt::Key_N ? Mark::Nan : Mark::Spike);
        }
        return true;
    default:
        return false;
    }
}

/// Elsewhere in the window some of these keys mean something else.
bool RehearsalChart::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key.modifiers() & (Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier));
        const bool isArrow = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
        const bool isLetter = key.key() == Qt::Key_Y || key.key() == Qt::Key_N || key.key() == Qt::Key_S;
        const bool isOther = key.key() == Qt::Key_Home || key.key() == Qt::Key_End ||
                             key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown ||
                             (key.key() == Qt::Key_Escape && crosshair());
        if (isPlain && (isArrow || isOther || (isLetter && !(key.modifiers() & Qt::ControlModifier)))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RehearsalChart::keyPressEvent(QKeyEvent* event)
{
    const bool isLetter = event->key() == Qt::Key_Y || event->key() == Qt::Key_N || event->key() == Qt::Key_S;
    const bool isOurs = !(isLetter && event->modifiers() & Qt::ControlModifier) &&
                        !(event->key() == Qt::Key_Escape && !crosshair());
    if (!isOurs || !handleKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lrp::ui
