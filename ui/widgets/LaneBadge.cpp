#include "ui/widgets/LaneBadge.h"

#include "ui/style/Theme.h"

#include <QPainter>

namespace lrp::ui
{

void paintLaneBadge(QPainter& painter, const QRectF& place, char letter, const QWidget* widget)
{
    paintLaneBadge(painter, place, letter, letter, widget);
}

void paintLaneBadge(QPainter& painter, const QRectF& place, char letter, char colourOf, const QWidget* widget)
{
    const QColor colour = Theme::of(widget).lane(colourOf);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(place, 4, 4);
    QFont font = widget->font();
    font.setBold(true);
    painter.setFont(font);
    constexpr double kBright = 0.55;
    const double light = 0.299 * colour.redF() + 0.587 * colour.greenF() + 0.114 * colour.blueF();
    painter.setPen(light > kBright ? Qt::black : Qt::white);
    painter.drawText(place, Qt::AlignCenter, QString(QChar(letter)));
    painter.restore();
}

LaneBadge::LaneBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LaneBadge::setLetter(char letter)
{
    m_letter = letter;
    setAccessibleName(tr("Lane %1").arg(QChar(letter)));
    update();
}

QSize LaneBadge::sizeHint() const
{
    const int side = fontMetrics().height() + 4;
    return {side, side};
}

void LaneBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLaneBadge(painter, rect(), m_letter, this);
}

} // namespace lrp::ui
