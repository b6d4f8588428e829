#pragma once

#include "ui/plots/DrawnLine.h"
#include "ui/plots/DrawnPoints.h"
#include "ui/plots/Panel.h"

#include <optional>
#include <QObject>
#include <QPointF>

class QEvent;
class QKeyEvent;
class QMouseEvent;

namespace lrp::ui
{

class Chart;

/// Draws a line over a panel of a chart by mouse and keys, while it has been begun. Mouse: dragging draws, a
/// click sets a point, a double click takes one away. Keys: arrows move a cursor by 1/16 of run and axis,
/// with Shift four times as far; Space sets a point, Backspace takes it away, Shift+Backspace all; Ctrl+Z
/// undoes. Thread: UI.
class Pencil : public QObject
{
    Q_OBJECT

public:
    Pencil(Chart& chart, QObject* parent);

    /// Goes on with these points, in the letter's colour.
    void begin(PanelId panel, char letter, DrawnPoints points);
    /// With other points, where it is drawing already.
    void replace(DrawnPoints points) { begin(m_panel, m_letter, std::move(points)); }
    void end();
    bool isDrawing() const { return m_points.has_value(); }

    /// What is drawn; must be drawing.
    const DrawnPoints& points() const { return *m_points; }
    PanelId panel() const { return m_panel; }
    /// As it is shown, with handles and cursor; nothing while it is not drawing.
    std::optional<DrawnLine> line() const;
    double stepAt(int place) const;
    /// Where the cursor is.
    int place() const { return m_place; }
    double value() const;

    // Input of the plot and of who has the focus; whether it was taken.
    bool handle(QEvent& event);
    bool takes(const QKeyEvent& key) const { return isDrawing() && isKey(key); }
    bool press(const QKeyEvent& key);

public Q_SLOTS:
    void undo();
    void redo();
    void clear();

Q_SIGNALS:
    void changed();      ///< other points
    void cursorMoved();  ///< by a key
    void pointMissing(); ///< there is none to be taken away where the cursor is

private:
    static bool isKey(const QKeyEvent& key);
    bool isInPanel(const QMouseEvent& event) const;
    int placeAt(const QMouseEvent& event) const;
    double valueAt(const QMouseEvent& event) const;
    void pressMouse(const QMouseEvent& event);
    void dragMouse(const QMouseEvent& event);
    void removeNear(QPointF position);
    void moveCursor(int key, int by);
    void setPoint();
    void removePoint();
    void follow(int place, double value);
    double shareOf(double value) const;
    double valueOf(double share) const;
    void show();

    Chart& m_chart;
    std::optional<DrawnPoints> m_points; ///< nothing: it is not drawing
    PanelId m_panel = kLossPanel;
    char m_letter = 'A';
    int m_place = 0;      ///< of the cursor
    double m_share = 0.0; ///< of the axis's height
    bool m_isStroking = false;
    bool m_isClick = false; ///< the last stroke was one
};

} // namespace lrp::ui
