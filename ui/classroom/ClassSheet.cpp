#include "ui/classroom/ClassSheet.h"

#include <cmath>
#include <QPainter>
#include <utility>

namespace lrp::ui
{

ClassSheet::ClassSheet(QPainter* painter, ClassStyle style, QRectF column)
    : m_painter(painter)
    , m_style(std::move(style))
    , m_column(column)
    , m_metrics(m_style.font)
    , m_y(column.top())
{
}

QRectF ClassSheet::take(double height)
{
    const QRectF place(left(), m_y, width(), height);
    m_y += height;
    return place;
}

void ClassSheet::write(const QString& text, const QColor& colour, bool isBold, double indent, double scale)
{
    QFont font = m_style.font;
    font.setBold(isBold);
    if (font.pointSizeF() > 0.0) {
        font.setPointSizeF(scale * font.pointSizeF());
    } else {
        font.setPixelSize(static_cast<int>(std::lround(scale * font.pixelSize())));
    }
    constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    constexpr double kEndless = 1e6;
    const QRectF room(left() + indent, m_y, width() - indent, kEndless);
    const QRectF taken = QFontMetricsF(font).boundingRect(room, kFlags, text);
    if (m_painter != nullptr) {
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(QRectF(room.topLeft(), QSizeF(room.width(), taken.height() + 1.0)), kFlags, text);
    }
    m_y += std::ceil(taken.height());
}

void ClassSheet::label(const QRectF& place, const QString& text, const QColor& colour,
                       Qt::Alignment aside) const
{
    if (m_painter != nullptr) {
        m_painter->setFont(m_style.font);
        m_painter->setPen(colour);
        m_painter->drawText(place, static_cast<int>(aside) | Qt::TextSingleLine,
                            m_metrics.elidedText(text, Qt::ElideRight, place.width() + 1.0));
    }
}

void ClassSheet::badge(const QRectF& place, const QString& letter, const QColor& ground) const
{
    if (m_painter == nullptr) {
        return;
    }
    const double radius = 0.15 * place.height();
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(ground);
    m_painter->drawRoundedRect(place, radius, radius);
    QFont font = m_style.font;
    font.setBold(true);
    m_painter->setFont(font);
    m_painter->setPen(inkOn(ground));
    m_painter->drawText(place, Qt::AlignCenter, letter);
    m_painter->restore();
}

} // namespace lrp::ui
