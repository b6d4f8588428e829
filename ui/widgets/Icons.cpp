#include "ui/widgets/Icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace lrp::ui
{

namespace
{

// Every icon is drawn in a square of 16 by 16.

QPainterPath triangle(double left, double right)
{
    QPainterPath path(QPointF(left, 2.5));
    path.lineTo(right, 8);
    path.lineTo(left, 13.5);
    path.closeSubpath();
    return path;
}

QPainterPath filled(Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case Icon::Start:
        return triangle(4, 13);
    case Icon::Pause:
        path.addRoundedRect(3.5, 2.5, 3.2, 11, 0.6, 0.6);
        path.addRoundedRect(9.3, 2.5, 3.2, 11, 0.6, 0.6);
        return path;
    case Icon::Step:
        path = triangle(2.5, 10);
        path.addRoundedRect(11, 2.5, 2.6, 11, 0.6, 0.6);
        return path;
    case Icon::Stop:
        path.addRoundedRect(3, 3, 10, 10, 1, 1);
        return path;
    default:
        return path;
    }
}

QPainterPath eye()
{
    QPainterPath path(QPointF(1, 8));
    path.quadTo(8, 0.5, 15, 8);
    path.quadTo(8, 15.5, 1, 8);
    return path;
}

QPainterPath turningArrow()
{
    QPainterPath path;
    path.arcMoveTo(2.5, 2.5, 11, 11, 30);
    path.arcTo(2.5, 2.5, 11, 11, 30, 290);
    path.moveTo(13.6, 1.8);
    path.lineTo(13.0, 5.8);
    path.lineTo(9.2, 4.6);
    return path;
}

QPainterPath outlined(Icon icon)
{
    QPainterPath path;
    const auto line = [&path](double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    switch (icon) {
    case Icon::Dice:
        return turningArrow();
    case Icon::Add:
        line(8, 3, 8, 13);
        line(3, 8, 13, 8);
        break;
    case Icon::Duplicate:
        path.addRoundedRect(5.5, 5.5, 8, 8, 1, 1);
        path.moveTo(2.5, 10.5);
        path.lineTo(2.5, 2.5);
        path.lineTo(10.5, 2.5);
        break;
    case Icon::Remove:
    case Icon::Close:
        line(4, 4, 12, 12);
        line(12, 4, 4, 12);
        break;
    case Icon::Up:
        line(3.5, 10, 8, 5.5);
        path.lineTo(12.5, 10);
        break;
    case Icon::Down:
        line(3.5, 6, 8, 10.5);
        path.lineTo(12.5, 6);
        break;
    case Icon::Eye:
        path = eye();
        path.addEllipse(QPointF(8, 8), 2, 2);
        break;
    case Icon::EyeShut:
        path = eye();
        line(3, 13, 13, 3);
        break;
    case Icon::Warning:
        path.moveTo(8, 2);
        path.lineTo(14.5, 13.5);
        path.lineTo(1.5, 13.5);
        path.closeSubpath();
        line(8, 6.3, 8, 9.3);
        line(8, 11.5, 8, 11.6);
        break;
    case Icon::Info:
        path.addEllipse(QPointF(8, 8), 6, 6);
        line(8, 7.5, 8, 11);
        line(8, 5, 8, 5.1);
        break;
    default:
        break;
    }
    return path;
}

class ShapeEngine : public QIconEngine
{
public:
    explicit ShapeEngine(Icon icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        paintIcon(*painter, m_icon, rect, QGuiApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ShapeEngine(*this); }

private:
    Icon m_icon;
};

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& square, const QColor& colour)
{
    constexpr double kGrid = 16.0;
    const double scale = std::min(square.width(), square.height()) / kGrid;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.center() - QPointF(kGrid, kGrid) * scale / 2.0);
    painter.scale(scale, scale);
    painter.fillPath(filled(icon), colour);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outlined(icon));
    painter.restore();
}

QIcon makeIcon(Icon icon)
{
    return QIcon(new ShapeEngine(icon));
}

} // namespace lrp::ui
