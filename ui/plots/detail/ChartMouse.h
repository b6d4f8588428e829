#pragma once

#include "ui/plots/Chart.h"

#include <functional>
#include <optional>
#include <QPoint>

class QEvent;
class QMouseEvent;
class QRubberBand;
class QWheelEvent;

namespace lrp::ui
{

/// What the mouse does to a chart: the wheel zooms X (over a Y axis, Y), dragging pans, dragging with the
/// right button or Shift draws a frame to zoom into, a double click shows everything again, moving carries
/// the crosshair, a click pins it and lets go of it. Thread: UI.
class ChartMouse
{
public:
    using AtStep = std::function<void(std::optional<std::int64_t>)>;

    /// `plot` is the widget the chart lies on. `moveCrosshair` gets the step under the mouse, or nothing when
    /// it left; `clicked` the step that was clicked on, or nothing for a double click.
    ChartMouse(QWidget& plot, Chart& chart, AtStep moveCrosshair, AtStep clicked);

    /// Whether the event is used up.
    bool handle(QEvent& event);
    /// The panel under the mouse, if any.
    std::optional<PanelId> panelUnder() const;

private:
    enum class Drag { None, Pan, Frame };

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void wheel(const QWheelEvent& event);
    void pan(QPoint position);
    void zoomInto(const QRectF& frame);
    bool isClick(const QMouseEvent& event) const;
    std::optional<PanelId> panelAt(QPointF position, bool withAxis) const;
    bool isOnYAxis(QPointF position) const;

    QWidget& m_plot;
    Chart& m_chart;
    AtStep m_moveCrosshair, m_clicked;
    QRubberBand* m_frame;
    Drag m_drag = Drag::None;
    QPoint m_last; ///< where the mouse was at the last event of the drag
    QPoint m_start;
    std::optional<PanelId> m_panel; ///< where the drag began
    bool m_onAxis = false;
};

/// `view` enlarged about `centre`: by `factor` below 1 it shows less.
Span zoomed(const Span& view, double centre, double factor, YScale scale);

} // namespace lrp::ui
