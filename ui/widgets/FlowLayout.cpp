#include "ui/widgets/FlowLayout.h"

#include <algorithm>
#include <QStyle>
#include <QWidget>

namespace lrp::ui
{

FlowLayout::FlowLayout(QWidget* parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    int width = -m_gap;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        width += item->isEmpty() ? 0 : item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(width, 0), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    arrange(place, true);
}

/// How high the rows are.
int FlowLayout::arrange(const QRect& place, bool moves) const
{
    int x = 0;
    int y = 0;
    int row = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (x > 0 && x + size.width() > place.width()) {
            y += row + m_gap;
            x = row = 0;
        }
        if (moves) {
            const QRect from(place.topLeft() + QPoint(x, y), size);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), place, from));
        }
        x += size.width() + m_gap;
        row = std::max(row, size.height());
    }
    return y + row;
}

} // namespace lrp::ui
