#include "ui/rangetest/RangeTestView.h"

#include "core/text/Figures.h"
#include "ui/access/PacedName.h"
#include "ui/rangetest/RateText.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <utility>

namespace lrp::ui
{
namespace
{

constexpr int kReach = 7; ///< pixels beside the marker from which it can be dragged

} // namespace

RangeTestView::RangeTestView(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_drawn(std::make_unique<RangeTestPlot>(*m_plot))
    , m_name(new PacedName(this))
{
    setObjectName("rangeTest/view");
    setAccessibleName(tr("Range test"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    restyle();
}

RangeTestView::~RangeTestView() = default;

void RangeTestView::setContent(RangeTestContent content)
{
    m_drawn->setContent(std::move(content));
    m_isDragged = m_isDragged && this->content().answer; // there may be nothing any more to drag along
    setAccessibleDescription(this->content().answer ? captionOf(this->content()) : QString());
    showMarker();
}

void RangeTestView::setBaseRate(std::optional<double> rate)
{
    m_base = rate;
    if (!m_isDragged) {
        m_moved.reset();
    }
    showMarker();
}

QPoint RangeTestView::markerPlace() const
{
    const QRect area = m_drawn->area();
    return m_plot->pos() + QPoint(qRound(m_drawn->placeOf(marker().value_or(0.0))), area.center().y());
}

QSize RangeTestView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 9};
}

QSize RangeTestView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 16};
}

void RangeTestView::restyle()
{
    m_drawn->setStyle({Theme::of(this), font()});
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void RangeTestView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
    }
}

/// The suggestions of others say what they are under the mouse.
bool RangeTestView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = m_drawn->textAt(help->pos() - m_plot->pos());
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void RangeTestView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_plot->setGeometry(rect().adjusted(2, 2, -2, -2)); // the focus is shown round it
}

void RangeTestView::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2.0));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void RangeTestView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RangeTestView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    putBack();
    update();
}

bool RangeTestView::isOnMarker(const QPointF& place) const
{
    return content().answer && marker() && std::abs(place.x() - markerPlace().x()) <= kReach;
}

/// Says why where one may not.
bool RangeTestView::mayMove()
{
    if (!m_whyFixed.isEmpty()) {
        Q_EMIT refused(m_whyFixed);
        return false;
    }
    return content().answer && m_base;
}

void RangeTestView::moveTo(double rate)
{
    const auto& rates = content().answer->rates;
    m_moved = std::clamp(rounded(rate, kRateDigits), rounded(rates.front(), kRateDigits),
                         rounded(rates.back(), kRateDigits));
    showMarker();
}

/// So many rungs of the ladder further.
double RangeTestView::rung(double rate, int rungs) const
{
    const auto& rates = content().answer->rates;
    const double step = rates.size() > 1 ? std::max(rates[1] / rates[0], 1.05) : 1.1; // seen in two digits
    return rate * std::pow(step, rungs);
}

/// The next of the named places in that direction; the rate itself where there is none.
double RangeTestView::nextMark(double rate, int direction) const
{
    const auto& answer = *content().answer;
    double next = rate;
    for (const auto& mark : {answer.low(), answer.startHeld(), answer.startDecaying(), answer.edge()}) {
        const double at = mark ? rounded(*mark, kRateDigits) : rate;
        const bool isBeyond = direction > 0 ? at > rate : at < rate;
        if (isBeyond && (next == rate || std::abs(at - rate) < std::abs(next - rate))) {
            next = at;
        }
    }
    return next;
}

void RangeTestView::keyPressEvent(QKeyEvent* event)
{
    const int direction = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (direction != 0) {
        if (event->isAutoRepeat() && !m_moved) { // it was refused
            return;
        }
        if (mayMove()) {
            moveTo(event->modifiers().testFlag(Qt::ControlModifier) ? nextMark(*marker(), direction)
                                                                    : rung(*marker(), direction));
        }
    } else if (event->key() == Qt::Key_Escape && m_moved) {
        putBack();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RangeTestView::keyReleaseEvent(QKeyEvent* event)
{
    const bool isMoving = event->key() == Qt::Key_Right || event->key() == Qt::Key_Left;
    if (isMoving && !event->isAutoRepeat()) {
        release();
    } else {
        QWidget::keyReleaseEvent(event);
    }
}

void RangeTestView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isOnMarker(event->position()) && mayMove()) {
        m_isDragged = true;
    }
}

void RangeTestView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDragged) {
        moveTo(m_drawn->rateAt(event->position().x() - m_plot->x()));
    }
    setCursor(m_isDragged || isOnMarker(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void RangeTestView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isDragged, false)) {
        release();
    }
}

/// Where the marker stands is chosen.
void RangeTestView::release()
{
    const auto moved = std::exchange(m_moved, std::nullopt);
    if (moved && moved != m_base) {
        m_base = moved;
        Q_EMIT rateChosen(*moved);
    }
    showMarker();
}

void RangeTestView::putBack()
{
    m_isDragged = false;
    m_moved.reset();
    showMarker();
}

void RangeTestView::showMarker()
{
    m_drawn->setMarker(marker());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    if (!content().answer || !marker()) {
        m_name->set(tr("Range test"));
        return;
    }
    const auto loss = content().lossAt(*marker());
    //: %1 and %2 are numbers
    m_name->set(loss ? tr("Range test: the marker stands at rate %1, where the loss is %2")
                           .arg(rateText(*marker()), rateText(*loss))
                     : tr("Range test: the marker stands at rate %1").arg(rateText(*marker())));
}

} // namespace lrp::ui
