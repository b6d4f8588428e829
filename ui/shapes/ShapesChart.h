#pragma once

#include "ui/shapes/ShapesPicture.h"
#include "ui/widgets/Latest.h"

#include <QImage>
#include <QThreadPool>
#include <QWidget>

namespace lrp::ui
{

/// The shapes as curves: over one another or side by side, and the difference of two below. It is painted on
/// a thread of its own; a crosshair goes with the mouse or the arrow keys. Thread: UI.
class ShapesChart : public QWidget
{
    Q_OBJECT

public:
    explicit ShapesChart(QWidget* parent = nullptr);
    ~ShapesChart() override;

    void setPicture(ShapesPicture picture);
    const ShapesPicture& picture() const { return m_picture; }
    /// Whether all that was set is painted.
    bool isSettled() const { return !m_isPainting && !m_isStale; }
    const QImage& image() const { return m_drawn.image; }
    const ShapesPlace& place() const { return m_drawn.place; }

    std::optional<std::int64_t> crosshair() const { return m_step; }
    /// The curve under the pointer; nullptr: none is near.
    const ShapeCurve* pointed() const;
    /// "Step 420, epoch 4.2. Cosine annealing: 0.03." of that curve, or of the current one.
    QString readout() const;
    void setStepsPerEpoch(std::int64_t steps) { m_stepsPerEpoch = steps; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void pointedChanged();          ///< another step or curve
    void chosen(int slot);          ///< a click on a curve
    void neighbourWanted(int rows); ///< the shape below, or above
    void scaleWanted();             ///< the other one
    void laneWanted();              ///< of the current shape
    void said(const QString& text); ///< asked for by a key

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Drawn {
        QImage image;
        ShapesPlace place;
        QString summary; ///< what is seen, in sentences
    };

    static Drawn draw(const ShapesPicture& picture, QSize size, double pixels, const PlotStyle& style);
    void repaintLater();
    void paintCrosshair(QPainter& painter, const ShapesCell& cell, const Theme& theme) const;
    void point(std::optional<std::int64_t> step, std::optional<int> slot);
    void moveCrosshair(std::int64_t steps);
    std::optional<int> nearest(QPointF place) const;
    const ShapeCurve* curveOf(int slot) const;

    ShapesPicture m_picture;
    Drawn m_drawn;
    std::optional<std::int64_t> m_step;
    std::optional<int> m_pointed; ///< by slot
    std::int64_t m_stepsPerEpoch = 1;
    bool m_isPainting = false;
    bool m_isStale = false; ///< it has changed since the painting began
    QThreadPool m_pool;     ///< last: waits for what uses the others
};

} // namespace lrp::ui
