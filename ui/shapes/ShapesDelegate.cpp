#include "ui/shapes/ShapesDelegate.h"

#include "ui/style/Style.h"
#include "ui/widgets/RowGround.h"

#include <algorithm>

namespace lrp::ui
{

void ShapesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    paintRowGround(*painter, option);
    QStyleOptionViewItem plain = option;
    plain.rect.adjust(4, 0, 0, 0); // beside the edge of the ground
    plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    QStyledItemDelegate::paint(painter, plain, index);
}

QSize ShapesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height() + 4, kLeastTarget));
    return size;
}

} // namespace lrp::ui
