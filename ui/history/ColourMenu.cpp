#include "ui/history/ColourMenu.h"

#include "ui/widgets/LaneBadge.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace lrp::ui
{

ColourMenu::ColourMenu(QWidget* parent)
    : QMenu(parent)
{
    for (std::size_t i = 0; i < kColours; ++i) {
        const char letter = static_cast<char>('A' + i);
        m_colours[i] = addAction(tr("Colour of &%1").arg(QChar(letter)));
        m_colours[i]->setCheckable(true);
        m_colours[i]->setObjectName(QString("runs/colour") + QChar(letter));
        connect(m_colours[i], &QAction::triggered, this, [this, letter] { Q_EMIT chosen(letter); });
    }
}

void ColourMenu::setCurrent(std::optional<char> letter)
{
    for (std::size_t i = 0; i < kColours; ++i) {
        m_colours[i]->setChecked(letter == static_cast<char>('A' + i));
    }
}

/// Icons are drawn when they are seen, in the theme of that time.
void ColourMenu::showEvent(QShowEvent* event)
{
    const int side = fontMetrics().height() + 4;
    for (std::size_t i = 0; i < kColours; ++i) {
        QPixmap badge(QSize(side, side) * devicePixelRatio());
        badge.setDevicePixelRatio(devicePixelRatio());
        badge.fill(Qt::transparent);
        QPainter painter(&badge);
        paintLaneBadge(painter, QRectF(0, 0, side, side), static_cast<char>('A' + i), this);
        painter.end();
        m_colours[i]->setIcon(badge);
    }
    QMenu::showEvent(event);
}

} // namespace lrp::ui
