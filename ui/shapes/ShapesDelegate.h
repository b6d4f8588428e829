#pragma once

#include <QStyledItemDelegate>

namespace lrp::ui
{

/// A row of the list of shapes, high enough to be hit; the selected one on a tint, so that its line keeps its
/// colour. Thread: UI.
class ShapesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lrp::ui
