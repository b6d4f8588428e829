#pragma once

#include "ui/rangetest/RangeTestPlot.h"

#include <memory>
#include <optional>
#include <QWidget>

class QCustomPlot;

namespace lrp::ui
{

class PacedName;

/// A range test with a marker at the base rate. The mouse drags it; ← and → move it by a rung of the ladder,
/// with Ctrl to the next of the places that are named; on release it is chosen. Escape puts it back. The
/// accessible name says where it stands, the description what was found. Thread: UI.
class RangeTestView : public QWidget
{
    Q_OBJECT

public:
    explicit RangeTestView(QWidget* parent = nullptr);
    ~RangeTestView() override;

    void setContent(RangeTestContent content);
    const RangeTestContent& content() const { return m_drawn->content(); }
    /// The base rate that is set; nothing: there is none to be seen.
    void setBaseRate(std::optional<double> rate);
    /// Why nobody may move the marker, a sentence; empty: one may.
    void setWhyFixed(const QString& why) { m_whyFixed = why; }
    /// Where the marker stands, also while it is moved.
    std::optional<double> marker() const { return m_moved ? m_moved : m_base; }
    /// Where that is in the widget.
    QPoint markerPlace() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void rateChosen(double rate);
    void refused(const QString& why);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    bool isOnMarker(const QPointF& place) const;
    bool mayMove();
    void moveTo(double rate);
    double rung(double rate, int rungs) const;
    double nextMark(double rate, int direction) const;
    void release();
    void putBack();
    void showMarker();

    QCustomPlot* m_plot;
    std::unique_ptr<RangeTestPlot> m_drawn;
    PacedName* m_name;
    std::optional<double> m_base;
    std::optional<double> m_moved; ///< while somebody moves it
    bool m_isDragged = false;
    QString m_whyFixed;
};

} // namespace lrp::ui
