#include "ui/plots/detail/ChartMouse.h"

#include <cmath>
#include <QApplication>
#include <QMouseEvent>
#include <QRubberBand>
#include <QWheelEvent>
#include <QWidget>
#include <utility>

namespace lrp::ui
{

namespace
{

constexpr double kZoomPerNotch = 0.8;
constexpr int kLeastFrame = 8; ///< a frame narrower than this leaves that axis alone

} // namespace

Span zoomed(const Span& view, double centre, double factor, YScale scale)
{
    if (scale == YScale::Linear) {
        return {centre + (view.low - centre) * factor, centre + (view.high - centre) * factor};
    }
    return {centre * std::pow(view.low / centre, factor), centre * std::pow(view.high / centre, factor)};
}

ChartMouse::ChartMouse(QWidget& plot, Chart& chart, AtStep moveCrosshair, AtStep clicked)
    : m_plot(plot)
    , m_chart(chart)
    , m_moveCrosshair(std::move(moveCrosshair))
    , m_clicked(std::move(clicked))
    , m_frame(new QRubberBand(QRubberBand::Rectangle, &plot))
{
}

bool ChartMouse::handle(QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent&>(event));
        return false; // so that the click also gives the focus
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent&>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent&>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_chart.resetView();
        m_clicked(std::nullopt);
        return true;
    case QEvent::Wheel:
        wheel(static_cast<QWheelEvent&>(event));
        event.accept();
        return true;
    case QEvent::Leave:
        m_moveCrosshair(std::nullopt);
        return false;
    default:
        return false;
    }
}

std::optional<PanelId> ChartMouse::panelUnder() const
{
    return m_plot.underMouse() ? panelAt(m_plot.mapFromGlobal(QCursor::pos()), true) : std::nullopt;
}

void ChartMouse::press(const QMouseEvent& event)
{
    const bool withShift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool wantsFrame =
        event.button() == Qt::RightButton || (event.button() == Qt::LeftButton && withShift);
    m_start = m_last = event.position().toPoint();
    m_panel = panelAt(event.position(), !wantsFrame);
    m_onAxis = isOnYAxis(event.position());
    if (!m_panel || (!wantsFrame && event.button() != Qt::LeftButton)) {
        return;
    }
    m_drag = wantsFrame ? Drag::Frame : Drag::Pan;
    if (wantsFrame) {
        m_frame->setGeometry(QRect(m_start, QSize()));
        m_frame->show();
    }
}

void ChartMouse::move(const QMouseEvent& event)
{
    const QPoint position = event.position().toPoint();
    if (m_panel && m_chart.panelArea(*m_panel).isEmpty()) { // an edit has taken it away
        m_drag = Drag::None;
        m_panel.reset();
        m_frame->hide();
    }
    if (m_drag == Drag::Pan) {
        pan(position);
    } else if (m_drag == Drag::Frame) {
        m_frame->setGeometry(QRect(m_start, position).normalized() & m_chart.panelArea(*m_panel).toRect());
    }
    if (m_drag != Drag::Frame) {
        m_moveCrosshair(panelAt(event.position(), false)
                            ? std::optional(m_chart.stepAtPixel(event.position().x()))
                            : std::nullopt);
    }
}

void ChartMouse::release(const QMouseEvent& event)
{
    if (m_drag == Drag::Frame) {
        m_frame->hide();
        const QRectF area = m_chart.panelArea(*m_panel);
        zoomInto(QRectF(QPointF(m_start), event.position()).normalized() & area);
    } else if (isClick(event)) {
        m_clicked(m_chart.stepAtPixel(event.position().x()));
    }
    m_drag = Drag::None;
}

/// Whether the button was let go of where it was pressed, on a panel.
bool ChartMouse::isClick(const QMouseEvent& event) const
{
    const QPoint way = event.position().toPoint() - m_start;
    return m_drag == Drag::Pan && way.manhattanLength() < QApplication::startDragDistance() &&
           panelAt(event.position(), false).has_value();
}

void ChartMouse::wheel(const QWheelEvent& event)
{
    const auto panel = panelAt(event.position(), true);
    if (!panel || event.angleDelta().y() == 0) {
        return;
    }
    const double factor = std::pow(kZoomPerNotch, event.angleDelta().y() / 120.0);
    if (isOnYAxis(event.position())) {
        m_chart.setYView(*panel, zoomed(m_chart.yView(*panel), m_chart.yAtPixel(*panel, event.position().y()),
                                        factor, m_chart.options().scales[*panel]));
    } else {
        m_chart.setXView(
            zoomed(m_chart.xView(), m_chart.xAtPixel(event.position().x()), factor, YScale::Linear));
    }
}

void ChartMouse::pan(QPoint position)
{
    if (!m_onAxis && position.x() != m_last.x()) {
        const double shift = m_chart.xAtPixel(m_last.x()) - m_chart.xAtPixel(position.x());
        const Span view = m_chart.xView();
        m_chart.setXView({view.low + shift, view.high + shift});
    }
    // Y follows only where somebody has set it: a sideways drag should not end the automatic range.
    if ((m_onAxis || m_chart.isYViewSet(*m_panel)) && position.y() != m_last.y()) {
        const QRectF area = m_chart.panelArea(*m_panel);
        const double shift = m_last.y() - position.y();
        m_chart.setYView(*m_panel, {m_chart.yAtPixel(*m_panel, area.bottom() + shift),
                                    m_chart.yAtPixel(*m_panel, area.top() + shift)});
    }
    m_last = position;
}

void ChartMouse::zoomInto(const QRectF& frame)
{
    const Span y{m_chart.yAtPixel(*m_panel, frame.bottom()), m_chart.yAtPixel(*m_panel, frame.top())};
    const Span x{m_chart.xAtPixel(frame.left()), m_chart.xAtPixel(frame.right())};
    if (frame.width() >= kLeastFrame) {
        m_chart.setXView(x);
    }
    if (frame.height() >= kLeastFrame) {
        m_chart.setYView(*m_panel, y);
    }
}

std::optional<PanelId> ChartMouse::panelAt(QPointF position, bool withAxis) const
{
    for (const PanelId panel : allPanels()) {
        QRectF area = m_chart.panelArea(panel);
        if (withAxis && !area.isEmpty()) {
            area.setLeft(0.0);
        }
        if (area.contains(position)) {
            return panel;
        }
    }
    return std::nullopt;
}

bool ChartMouse::isOnYAxis(QPointF position) const
{
    return position.x() < m_chart.panelArea(kRatePanel).left();
}

} // namespace lrp::ui
