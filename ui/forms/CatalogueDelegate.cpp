#include "ui/forms/CatalogueDelegate.h"

#include "ui/forms/ScheduleCatalogueModel.h"
#include "ui/forms/ThumbnailIcon.h"
#include "ui/style/Theme.h"
#include "ui/widgets/RowGround.h"

#include <QPainter>
#include <QStyle>

namespace lrp::ui
{

namespace
{

constexpr int kTextMargin = 8;
constexpr int kPadding = 4;

bool isHeading(const QModelIndex& index)
{
    return index.data(ScheduleCatalogueModel::IsHeadingRole).toBool();
}

void write(QPainter& painter, const QRect& place, const QColor& colour, const QString& text)
{
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& text,
                  const Theme& theme)
{
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    const int line = option.fontMetrics.height();
    const QRect place(option.rect.left() + kTextMargin, option.rect.bottom() - line - kPadding + 1,
                      option.rect.width() - 2 * kTextMargin, line);
    write(painter, place, theme.muted, text);
}

} // namespace

void CatalogueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Theme theme = Theme::of(option.widget);
    painter->save();
    if (isHeading(index)) {
        paintHeading(*painter, option, index.data().toString(), theme);
        painter->restore();
        return;
    }
    paintRowGround(*painter, option);
    const int line = option.fontMetrics.height();
    const QRect inner = option.rect.adjusted(kTextMargin, kPadding, -kTextMargin, -kPadding);
    const auto placed = [&](const QRect& place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    const QRect left(inner.left(), inner.top() + 2, 2 * line, inner.height() - 4);
    const QRect drawing = placed(left);
    const QRect title = placed(
        {left.right() + kTextMargin + 2, inner.top(), inner.right() - left.right() - kTextMargin - 2, line});
    const auto* model = static_cast<const ScheduleCatalogueModel*>(index.model());
    paintThumbnail(*painter, drawing, *model->entryAt(index), theme);
    write(*painter, title, theme.text, index.data().toString());
    write(*painter, title.translated(0, line), theme.muted,
          index.data(ScheduleCatalogueModel::DetailRole).toString());
    painter->restore();
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = option.fontMetrics.height();
    const bool isFirst = index.row() == 0;
    const int height = isHeading(index) ? line + (isFirst ? 2 : 3) * kPadding : 2 * line + 2 * kPadding;
    return {option.fontMetrics.averageCharWidth() * 30, height};
}

} // namespace lrp::ui
