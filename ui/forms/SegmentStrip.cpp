#include "ui/forms/SegmentStrip.h"

#include "core/params/Text.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace lrp::ui
{

namespace
{

constexpr double kMargin = 13.0; // so that the outer handles are whole
constexpr int kHandleWidth = 25; ///< of what is gripped: of an odd number of pixels one is the middle
constexpr int kNumberGap = 13;   ///< round the number of a segment

} // namespace

SegmentStrip::SegmentStrip(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Curve of the segments"));
}

void SegmentStrip::setCurve(std::optional<schedule::Curve> curve, double ticks)
{
    m_curve = std::move(curve);
    m_ticks = std::max(1.0, ticks);
    placeHandles();
    update();
}

void SegmentStrip::setBoundaries(std::vector<double> ticks)
{
    m_boundaries = std::move(ticks);
    while (m_handles.size() > m_boundaries.size()) {
        delete m_handles.back();
        m_handles.pop_back();
    }
    while (m_handles.size() < m_boundaries.size()) {
        const std::size_t index = m_handles.size();
        auto* handle = new BoundaryHandle(this);
        handle->setObjectName(m_name + "/" + QString::number(index));
        handle->setAccessibleName(tr("Boundary behind segment %1").arg(index + 1));
        handle->show();
        connect(handle, &BoundaryHandle::dragged, this,
                [this, index](double x) { Q_EMIT boundaryDragged(index, tickAt(x)); });
        connect(handle, &BoundaryHandle::nudged, this,
                [this, index](int steps) { Q_EMIT boundaryNudged(index, steps); });
        m_handles.push_back(handle);
    }
    placeHandles();
    update();
}

double SegmentStrip::tickAt(double x) const
{
    return std::clamp((x - kMargin) / (width() - 2.0 * kMargin), 0.0, 1.0) * m_ticks;
}

/// Boundaries outside the run stand at its end, where they can be fetched back.
double SegmentStrip::xAt(double tick) const
{
    return kMargin + std::clamp(tick / m_ticks, 0.0, 1.0) * (width() - 2.0 * kMargin);
}

void SegmentStrip::placeHandles()
{
    for (std::size_t i = 0; i < m_handles.size(); ++i) {
        const int x = static_cast<int>(std::lround(xAt(m_boundaries[i])));
        m_handles[i]->setGeometry(x - kHandleWidth / 2, 0, kHandleWidth, height());
        const QString tick = QString::fromStdString(params::shortest(m_boundaries[i]));
        m_handles[i]->setAccessibleDescription(tr("at tick %1").arg(tick));
        m_handles[i]->setToolTip(tr("Tick %1. Drag it, or move it with the arrow keys.").arg(tick));
    }
}

/// The area under the curve, one sample a pixel.
QPolygonF SegmentStrip::outline() const
{
    const int samples = width() - static_cast<int>(2.0 * kMargin);
    std::vector<double> rates;
    for (int i = 0; i <= samples; ++i) {
        const double rate = (*m_curve)(std::min(std::floor(m_ticks * i / samples), m_ticks - 1.0));
        if (!std::isfinite(rate)) { // a part raises here, and the run ends
            break;
        }
        rates.push_back(rate);
    }
    if (rates.empty()) {
        return {{kMargin, 0.0}, {kMargin, 0.0}};
    }
    const auto drawn = static_cast<int>(rates.size());
    const double highest = std::max(1e-300, *std::max_element(rates.begin(), rates.end()));
    const double top = fontMetrics().height() + 2.0;
    const double foot = height() - 2.0;
    QPolygonF outline{QPointF(kMargin, foot)};
    for (int i = 0; i < drawn; ++i) {
        const double share = std::clamp(rates[static_cast<std::size_t>(i)] / highest, 0.0, 1.0);
        outline.append({kMargin + i, foot - share * (foot - top)});
    }
    outline.append({kMargin + drawn - 1.0, foot});
    return outline;
}

void SegmentStrip::paintNumbers(QPainter& painter) const
{
    double begin = xAt(0.0);
    for (std::size_t i = 0; i <= m_boundaries.size(); ++i) {
        const double end = i < m_boundaries.size() ? xAt(m_boundaries[i]) : xAt(m_ticks);
        const QString number = QString::number(i + 1);
        if (end - begin > fontMetrics().horizontalAdvance(number) + kNumberGap) {
            painter.drawText(QRectF(begin, 0.0, end - begin, fontMetrics().height()), Qt::AlignCenter,
                             number);
        }
        begin = end;
    }
}

void SegmentStrip::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(QRectF(kMargin, 0.0, width() - 2.0 * kMargin, height()), theme.canvas);
    painter.setPen(theme.muted);
    paintNumbers(painter);
    if (m_curve && width() > 4.0 * kMargin) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QPolygonF area = outline();
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(theme.accent, 0.15));
        painter.drawPolygon(area);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawPolyline(area.data() + 1, static_cast<int>(area.size()) - 2);
    }
}

void SegmentStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeHandles();
}

QSize SegmentStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 5};
}

QSize SegmentStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

BoundaryHandle::BoundaryHandle(QWidget* strip)
    : QWidget(strip)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
}

QSize BoundaryHandle::sizeHint() const
{
    return {kHandleWidth, parentWidget()->height()};
}

void BoundaryHandle::mousePressEvent(QMouseEvent* event)
{
    m_grip = event->position().x() - width() / 2.0;
}

void BoundaryHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        Q_EMIT dragged(mapToParent(event->position().toPoint()).x() - m_grip);
    }
}

void BoundaryHandle::keyPressEvent(QKeyEvent* event)
{
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow) {
        QWidget::keyPressEvent(event);
        return;
    }
    constexpr int kFar = 10;
    const int steps = event->modifiers().testFlag(Qt::ShiftModifier) ? kFar : 1;
    Q_EMIT nudged(event->key() == Qt::Key_Left ? -steps : steps);
}

void BoundaryHandle::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void BoundaryHandle::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void BoundaryHandle::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(width() / 2.0, height() / 2.0);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.muted, hasFocus() ? 2.0 : 1.0));
    painter.drawLine(QPointF(middle.x(), 0.0), QPointF(middle.x(), height()));
    painter.setBrush(hasFocus() ? theme.accent : theme.panel);
    painter.drawRoundedRect(QRectF(middle.x() - 3.5, middle.y() - 8.0, 7.0, 16.0), 3.0, 3.0);
}

} // namespace lrp::ui
