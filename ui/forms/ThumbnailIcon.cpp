#include "ui/forms/ThumbnailIcon.h"

#include "ui/forms/Thumbnails.h"
#include "ui/style/Theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace lrp::ui
{

namespace
{

class ThumbnailEngine : public QIconEngine
{
public:
    explicit ThumbnailEngine(const params::Entry& entry)
        : m_entry(entry)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1.0);
        paintThumbnail(*painter, rect, m_entry, Theme::of(QGuiApplication::palette()));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThumbnailEngine(m_entry); }

private:
    const params::Entry& m_entry;
};

} // namespace

void paintThumbnail(QPainter& painter, const QRectF& place, const params::Entry& entry, const Theme& theme)
{
    const QPolygonF& points = thumbnailOf(entry).points;
    if (points.isEmpty()) {
        return;
    }
    // Lines grow with the drawing, slowly: 1.3 in a row of the menu.
    const double width = std::clamp(place.height() / 18.0, 1.3, 2.0);
    const QRectF inner = place.adjusted(width, width, -width, -width);
    QTransform toPlace;
    toPlace.translate(inner.left(), inner.bottom());
    toPlace.scale(inner.width(), -inner.height());
    const QPolygonF curve = toPlace.map(points);

    QPolygonF area = curve;
    area.append({curve.back().x(), inner.bottom()});
    area.append({curve.front().x(), inner.bottom()});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(theme.accent, 0.13));
    painter.drawPolygon(area);
    painter.setPen(QPen(mixed(theme.muted, theme.canvas, 0.45), 1.0));
    painter.drawLine(inner.bottomLeft(), inner.bottomRight());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(curve);
    painter.restore();
}

QIcon makeThumbnailIcon(const params::Entry& entry)
{
    return QIcon(new ThumbnailEngine(entry));
}

} // namespace lrp::ui
