#include "ui/widgets/RowEye.h"

#include "ui/style/Theme.h"
#include "ui/widgets/Icons.h"

#include <QAbstractItemModel>
#include <QMouseEvent>

namespace lrp::ui
{

void paintRowEye(QPainter& painter, const QRect& place, bool shown, const QWidget* widget)
{
    paintIcon(painter, shown ? Icon::Eye : Icon::EyeShut, place.adjusted(2, 2, -2, -2),
              Theme::of(widget).muted);
}

bool toggleRow(QAbstractItemModel* model, const QModelIndex& index)
{
    const bool shown = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, shown ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool clickRowEye(QEvent* event, const QRect& place, QAbstractItemModel* model, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick) {
        return false;
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !place.contains(mouse->position().toPoint())) {
        return false;
    }
    // A double click on the eye does not rename.
    return event->type() == QEvent::MouseButtonDblClick || toggleRow(model, index);
}

} // namespace lrp::ui
