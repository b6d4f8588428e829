#include "ui/instruments/PlacesChart.h"

#include "ui/access/PacedName.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>
#include <QKeyEvent>
#include <QPainter>

namespace lrp::ui
{

PlacesChart::PlacesChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_name(new PacedName(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
}

PlotStyle PlacesChart::plotStyle() const
{
    return {Theme::of(this), font()};
}

void PlacesChart::setPlaces(std::vector<std::int64_t> places)
{
    m_places = std::move(places);
}

void PlacesChart::say(const QString& name, const QString& description)
{
    m_name->set(name);
    setAccessibleDescription(description);
}

void PlacesChart::replot()
{
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QSize PlacesChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 8};
}

QSize PlacesChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 14};
}

void PlacesChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        Q_EMIT restyled();
        replot();
    }
}

void PlacesChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_plot->setGeometry(rect().adjusted(2, 2, -2, -2)); // the focus is shown round it
}

void PlacesChart::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PlacesChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlacesChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool PlacesChart::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        followMouse(*static_cast<QMouseEvent*>(event));
    } else if (event->type() == QEvent::Leave) {
        Q_EMIT left();
    } else if (event->type() == QEvent::MouseButtonPress) {
        setFocus(Qt::MouseFocusReason);
        followMouse(*static_cast<QMouseEvent*>(event));
    }
    return QWidget::eventFilter(watched, event);
}

/// To the place that is nearest.
void PlacesChart::followMouse(const QMouseEvent& event)
{
    if (m_places.empty() || (m_isPressed && event.buttons() == Qt::NoButton)) {
        return;
    }
    const double x = m_plot->axisRect()->axis(QCPAxis::atBottom)->pixelToCoord(event.position().x());
    Q_EMIT placeWanted(*std::ranges::min_element(
        m_places, {}, [x](std::int64_t place) { return std::abs(static_cast<double>(place) - x); }));
}

/// Where a key leads; nothing: it is of no use here.
std::optional<std::int64_t> PlacesChart::placeFor(int key) const
{
    if (m_places.empty()) {
        return std::nullopt;
    }
    switch (key) {
    case Qt::Key_Home:
        return m_places.front();
    case Qt::Key_End:
        return m_places.back();
    case Qt::Key_Right: {
        const auto next = m_place ? std::ranges::upper_bound(m_places, *m_place) : m_places.begin();
        return next != m_places.end() ? *next : m_places.back();
    }
    case Qt::Key_Left: {
        const auto at = m_place ? std::ranges::lower_bound(m_places, *m_place) : m_places.end();
        return at != m_places.begin() ? *std::prev(at) : m_places.front();
    }
    default:
        return std::nullopt;
    }
}

bool PlacesChart::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (key.modifiers() == Qt::NoModifier && placeFor(key.key())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PlacesChart::keyPressEvent(QKeyEvent* event)
{
    const auto place = event->modifiers() == Qt::NoModifier ? placeFor(event->key()) : std::nullopt;
    if (place) {
        Q_EMIT placeWanted(*place);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lrp::ui
