#include "ui/sharpness/SharpnessChart.h"

#include "ui/access/PacedName.h"
#include "ui/sharpness/SharpnessPlot.h"

#include <algorithm>
#include <qcustomplot.h>
#include <QKeyEvent>
#include <QPainter>

namespace lrp::ui
{

struct SharpnessChart::Private {
    explicit Private(SharpnessChart* chart)
        : widget(new QCustomPlot(chart))
        , plot(*widget)
        , name(new PacedName(chart))
    {
    }

    QCustomPlot* widget;
    SharpnessPlot plot;
    PacedName* name;
};

SharpnessChart::SharpnessChart(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    d->widget->setFocusPolicy(Qt::NoFocus);
    d->widget->setMouseTracking(true);
    d->widget->installEventFilter(this);
    restyle();
    describe();
}

SharpnessChart::~SharpnessChart() = default;

void SharpnessChart::setContent(SharpnessContent content)
{
    d->plot.setContent(std::move(content));
    describe();
    d->widget->replot(QCustomPlot::rpQueuedReplot);
}

const SharpnessContent& SharpnessChart::content() const
{
    return d->plot.content();
}

void SharpnessChart::setCrosshair(std::optional<std::int64_t> step)
{
    if (step != crosshair()) {
        d->plot.setCross(step);
        describe();
    }
}

std::optional<std::int64_t> SharpnessChart::crosshair() const
{
    return d->plot.cross();
}

Span SharpnessChart::values() const
{
    return d->plot.values();
}

QSize SharpnessChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 7};
}

QSize SharpnessChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 14};
}

void SharpnessChart::restyle()
{
    d->plot.setStyle({Theme::of(this), font()});
    d->widget->replot(QCustomPlot::rpQueuedReplot);
}

void SharpnessChart::describe()
{
    const QString reading = crosshair() ? readingOf(content(), *crosshair()) : QString();
    d->name->set(reading.isEmpty() ? tr("Sharpness") : reading);
    setAccessibleDescription(captionOf(content()));
}

void SharpnessChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
    }
}

void SharpnessChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    d->widget->setGeometry(rect().adjusted(2, 2, -2, -2)); // the focus is shown round it
}

void SharpnessChart::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void SharpnessChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SharpnessChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool SharpnessChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        followMouse(*static_cast<QMouseEvent*>(event));
    } else if (event->type() == QEvent::Leave) {
        Q_EMIT noStepWanted();
    } else if (event->type() == QEvent::MouseButtonPress) {
        setFocus(Qt::MouseFocusReason);
    }
    return QWidget::eventFilter(watched, event);
}

void SharpnessChart::followMouse(const QMouseEvent& event)
{
    if (const auto step = d->plot.stepAt(event.position())) {
        Q_EMIT stepWanted(*step);
    } else if (crosshair()) {
        Q_EMIT noStepWanted();
    }
}

std::optional<std::int64_t> SharpnessChart::stepFor(int key) const
{
    const probe::CurvatureCourse& course = content().run.course;
    if (course.empty()) {
        return std::nullopt;
    }
    const auto here = crosshair();
    const auto stepOf = [](const probe::CurvatureAt& at) { return at.step; };
    switch (key) {
    case Qt::Key_Home:
        return course.front().step;
    case Qt::Key_End:
        return course.back().step;
    case Qt::Key_Right: {
        const auto next = here ? std::ranges::upper_bound(course, *here, {}, stepOf) : course.begin();
        return next != course.end() ? next->step : course.back().step;
    }
    case Qt::Key_Left: {
        const auto at = here ? std::ranges::lower_bound(course, *here, {}, stepOf) : course.end();
        return at != course.begin() ? std::prev(at)->step : course.front().step;
    }
    default:
        return std::nullopt;
    }
}

bool SharpnessChart::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.modifiers() == Qt::NoModifier &&
            (stepFor(key.key()) || (key.key() == Qt::Key_Escape && crosshair()))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SharpnessChart::keyPressEvent(QKeyEvent* event)
{
    const auto step = event->modifiers() == Qt::NoModifier ? stepFor(event->key()) : std::nullopt;
    if (step) {
        Q_EMIT stepWanted(*step);
    } else if (event->key() == Qt::Key_Escape && crosshair()) {
        Q_EMIT noStepWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lrp::ui
