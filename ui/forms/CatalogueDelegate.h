#pragma once

#include <QStyledItemDelegate>

namespace lrp::ui
{

/// Draws a row of a ScheduleCatalogueModel: a heading, or drawing, title and muted text of an entry.
/// Thread: UI.
class CatalogueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace lrp::ui
