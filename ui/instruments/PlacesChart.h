#pragma once

#include "ui/plots/PlotStyle.h"

#include <cstdint>
#include <optional>
#include <QWidget>
#include <vector>

class QCustomPlot;
class QMouseEvent;

namespace lrp::ui
{

class PacedName;

/// A plot along whose X axis there are places, whole numbers of its units, that mouse and keys ask for: Left
/// and Right to the next one, Home and End to the first and the last. The accessible name is what was found
/// at the present place. Who draws in it derives from it, or listens. Thread: UI.
class PlacesChart : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesChart(QWidget* parent = nullptr);

    QCustomPlot& plot() const { return *m_plot; }
    PlotStyle plotStyle() const;
    /// Where one can go, rising.
    void setPlaces(std::vector<std::int64_t> places);
    void setPlace(std::optional<std::int64_t> place) { m_place = place; }
    std::optional<std::int64_t> place() const { return m_place; }
    /// The mouse asks while its button is pressed alone: what stands there stays when it goes.
    void setPressed(bool isPressed) { m_isPressed = isPressed; }
    /// What was found there, and what is to be said of all.
    void say(const QString& name, const QString& description);
    void replot();

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void placeWanted(qint64 place);
    void left(); ///< the mouse has gone
    void restyled();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::optional<std::int64_t> placeFor(int key) const;
    void followMouse(const QMouseEvent& event);

    QCustomPlot* m_plot;
    PacedName* m_name;
    std::vector<std::int64_t> m_places;
    std::optional<std::int64_t> m_place;
    bool m_isPressed = false;
};

} // namespace lrp::ui
