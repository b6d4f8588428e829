#pragma once

#include "core/schedule/Curve.h"

#include <optional>
#include <QPolygonF>
#include <QWidget>
#include <vector>

class QPainter;

namespace lrp::ui
{

class BoundaryHandle;

/// The curve of a schedule in segments, small, with a handle on each boundary that can be dragged or, with
/// the focus, moved with the arrow keys. It asks for a move and is told the result. Thread: UI.
class SegmentStrip : public QWidget
{
    Q_OBJECT

public:
    /// Handles are named `name`/0, `name`/1, …
    SegmentStrip(const QString& name, QWidget* parent);

    /// The curve over a run of so many ticks.
    void setCurve(std::optional<schedule::Curve> curve, double ticks);
    void setBoundaries(std::vector<double> ticks);

    double tickAt(double x) const;
    double xAt(double tick) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void boundaryDragged(std::size_t boundary, double tick);
    void boundaryNudged(std::size_t boundary, int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeHandles();
    void paintNumbers(QPainter& painter) const;
    QPolygonF outline() const;

    QString m_name;
    std::optional<schedule::Curve> m_curve;
    double m_ticks = 1.0;
    std::vector<double> m_boundaries;
    std::vector<BoundaryHandle*> m_handles;
};

/// What is grabbed to move a boundary.
class BoundaryHandle : public QWidget
{
    Q_OBJECT

public:
    explicit BoundaryHandle(QWidget* strip);

    QSize sizeHint() const override;

Q_SIGNALS:
    void dragged(double x); ///< in the strip
    void nudged(int steps);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double m_grip = 0.0; ///< from the middle to where it was grabbed
};

} // namespace lrp::ui
