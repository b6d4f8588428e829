#pragma once

#include "ui/presenter/WallAxes.h"

#include <QColor>
#include <vector>

class QPainter;

namespace lrp::ui
{

/// What is drawn by hand on the wall. It sticks to the data: points are steps and values of the panel that
/// the stroke began in, so that it goes along when an axis changes.
class PenStrokes
{
public:
    void begin(QPointF pixel, const WallAxes& axes);
    void goOn(QPointF pixel, const WallAxes& axes);
    void removeLast();
    void clear();
    /// Takes back the last stroke, or the last taking away.
    void undo();
    void redo();

    bool isEmpty() const { return m_strokes.empty(); }
    void paint(QPainter& painter, const WallAxes& axes, const QColor& colour) const;

    struct Stroke {
        WallPart part;
        std::vector<QPointF> points;
    };
    const std::vector<Stroke>& strokes() const { return m_strokes; }

private:
    void remember();

    std::vector<Stroke> m_strokes;
    std::vector<std::vector<Stroke>> m_before;
    std::vector<std::vector<Stroke>> m_undone;
};

} // namespace lrp::ui
