#include "ui/widgets/RowGround.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace lrp::ui
{

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    QColor tint = option.palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QRect edge(option.rect.topLeft(), QSize(3, option.rect.height()));
        painter.fillRect(edge, tint);
        tint.setAlphaF(0.16F);
        painter.fillRect(option.rect, tint);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        tint.setAlphaF(0.06F);
        painter.fillRect(option.rect, tint);
    }
    paintRowFocus(painter, option);
}

void paintRowFocus(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        static_cast<QStyleOption&>(focus) = option;
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
    }
}

} // namespace lrp::ui
