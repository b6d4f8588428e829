#include "ui/history/RunsDelegate.h"

#include "ui/history/RunColumns.h"
#include "ui/style/Theme.h"
#include "ui/widgets/LaneBadge.h"
#include "ui/widgets/RowEye.h"
#include "ui/widgets/RowGround.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace lrp::ui
{

namespace
{

constexpr int kMargin = 4;

char letterIn(const QModelIndex& index, int role)
{
    return static_cast<char>(index.data(role).toChar().unicode());
}

/// In whole pixels, so that the text is not elided in a place of this width.
int widthOf(const QStyleOptionViewItem& option, const QString& text)
{
    return option.fontMetrics.horizontalAdvance(text) + 1;
}

/// Where things stand in the first cell of a row.
struct Places {
    QRect badge, text, eye;

    explicit Places(const QStyleOptionViewItem& option)
    {
        const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        const int side = option.fontMetrics.height() + 4;
        const int top = inner.center().y() - (side - 1) / 2;
        badge = QRect(inner.left(), top, side, side);
        eye = QRect(inner.right() - side + 1, top, side, side);
        text = QRect(badge.right() + 1 + kMargin, top, eye.left() - badge.right() - 1 - 2 * kMargin, side);
        for (QRect* place : {&badge, &text, &eye}) {
            *place = QStyle::visualRect(option.direction, option.rect, *place);
        }
    }
};

} // namespace

void RunsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme theme = Theme::of(option->widget);
    const QColor ink = index.data(RunColumns::ShownRole).toBool() ? theme.text : theme.muted;
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

void RunsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    if (index.column() != RunColumns::Run) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    painter->save();
    paintRowFocus(*painter, cell);
    paintRun(painter, cell, index);
    painter->restore();
}

void RunsDelegate::paintRun(QPainter* painter, const QStyleOptionViewItem& cell,
                            const QModelIndex& index) const
{
    const Places places(cell);
    const bool shown = index.data(RunColumns::ShownRole).toBool();
    const QString remark = index.data(RunColumns::RemarkRole).toString();
    const auto write = [&](const QRect& place, const QColor& ink, const QString& text) {
        painter->setPen(ink);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                          cell.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    // The remark stands where all of it fits beside the whole name; two halves would tell nothing.
    const int remarkAt = widthOf(cell, cell.text) + 2 * kMargin;
    const bool fits = remarkAt + widthOf(cell, remark) <= places.text.width();

    painter->setOpacity(shown ? 1.0 : 0.5);
    paintLaneBadge(*painter, places.badge, letterIn(index, RunColumns::LetterRole),
                   letterIn(index, RunColumns::ColourRole), cell.widget);
    painter->setOpacity(1.0);
    write(places.text, cell.palette.color(QPalette::Text), cell.text);
    if (fits) {
        write(places.text.adjusted(remarkAt, 0, 0, 0), Theme::of(cell.widget).muted, remark);
    }
    paintRowEye(*painter, places.eye, shown, cell.widget);
}

QSize RunsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int side = option.fontMetrics.height() + 4;
    const int height = side + 2 * kMargin;
    if (index.column() != RunColumns::Run) {
        return {QStyledItemDelegate::sizeHint(option, index).width(), height};
    }
    const int texts = widthOf(option, index.data().toString()) +
                      widthOf(option, index.data(RunColumns::RemarkRole).toString());
    return {texts + 2 * side + 6 * kMargin, height};
}

bool RunsDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    return index.column() == RunColumns::Run && clickRowEye(event, Places(option).eye, model, index);
}

void RunsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    editor->setGeometry(index.column() == RunColumns::Run ? Places(option).text.adjusted(-3, -2, 3, 2)
                                                          : option.rect);
}

} // namespace lrp::ui
