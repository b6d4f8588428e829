#include "ui/presenter/PenStrokes.h"

#include <algorithm>
#include <QPainter>
#include <utility>

namespace lrp::ui
{

void PenStrokes::begin(QPointF pixel, const WallAxes& axes)
{
    remember();
    const WallPart part = axes.partAt(pixel);
    m_strokes.push_back({part, {axes.toData(part, pixel)}});
}

void PenStrokes::goOn(QPointF pixel, const WallAxes& axes)
{
    if (!m_strokes.empty()) {
        Stroke& stroke = m_strokes.back();
        stroke.points.push_back(axes.toData(stroke.part, pixel));
    }
}

void PenStrokes::removeLast()
{
    if (!m_strokes.empty()) {
        remember();
        m_strokes.pop_back();
    }
}

void PenStrokes::clear()
{
    if (!m_strokes.empty()) {
        remember();
        m_strokes.clear();
    }
}

void PenStrokes::remember()
{
    m_before.push_back(m_strokes);
    m_undone.clear();
}

void PenStrokes::undo()
{
    if (!m_before.empty()) {
        m_undone.push_back(std::exchange(m_strokes, std::move(m_before.back())));
        m_before.pop_back();
    }
}

void PenStrokes::redo()
{
    if (!m_undone.empty()) {
        m_before.push_back(std::exchange(m_strokes, std::move(m_undone.back())));
        m_undone.pop_back();
    }
}

void PenStrokes::paint(QPainter& painter, const WallAxes& axes, const QColor& colour) const
{
    constexpr std::size_t kPiece = 16; // a painter needs six times as long for wide lines in one piece
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, axes.layout.sizes.pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const Stroke& stroke : m_strokes) {
        std::vector<QPointF> line;
        for (const QPointF& point : stroke.points) {
            line.push_back(axes.toPixel(stroke.part, point));
        }
        if (line.size() == 1) {
            painter.drawPoint(line.front());
        }
        for (std::size_t first = 0; first + 1 < line.size(); first += kPiece) {
            const std::size_t count = std::min(kPiece + 1, line.size() - first);
            painter.drawPolyline(line.data() + first, static_cast<int>(count));
        }
    }
}

} // namespace lrp::ui
