#include "ui/gallery/GalleryDelegate.h"

#include "ui/gallery/CardPictures.h"
#include "ui/gallery/GalleryModel.h"
#include "ui/style/Theme.h"

#include <algorithm>
#include <QPainter>
#include <QTextLayout>

namespace lrp::ui
{

namespace
{

constexpr int kPadding = 8;
constexpr int kPicture = 56; ///< high
constexpr int kLines = 4;    ///< of text: title, two of the sentence, kind

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// The text in at most two lines, of which the second is cut off where there is more.
QStringList twoLines(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) {
        first.setLineWidth(width);
    }
    const int end = first.isValid() ? first.textStart() + first.textLength() : 0;
    layout.endLayout();
    return {text.left(end).trimmed(),
            QFontMetrics(font).elidedText(text.mid(end).trimmed(), Qt::ElideRight, width)};
}

void paintGround(QPainter& painter, const QRectF& card, const QStyleOptionViewItem& option,
                 const Theme& theme)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isLit = isCurrent || option.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(
        QPen(isLit ? theme.accent : mixed(theme.muted, theme.canvas, 0.35), isCurrent ? 2.0 : 1.0));
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(card.adjusted(1.0, 1.0, -1.0, -1.0), 6.0, 6.0);
}

void paintText(QPainter& painter, const QRect& place, const GalleryCard& card, const QFont& font,
               const Theme& theme)
{
    const int line = QFontMetrics(font).height();
    int row = 0;
    const auto write = [&](const QString& text, const QFont& in, const QColor& ink) {
        painter.setFont(in);
        painter.setPen(ink);
        painter.drawText(QRect(place.left(), place.top() + row++ * line, place.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    write(card.title, bold(font), theme.text);
    for (const QString& text : twoLines(card.sentence, font, place.width())) {
        write(text, font, theme.text);
    }
    write(kindText(card), font, theme.muted);
}

} // namespace

GalleryDelegate::GalleryDelegate(CardPictures* pictures, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_pictures(pictures)
{
}

void GalleryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* model = static_cast<const GalleryModel*>(index.model());
    const GalleryCard& card = *model->cardAt(index);
    const Theme theme = Theme::of(option.widget);
    const QRect whole = option.rect.adjusted(0, 0, -kGap, -kGap);
    const QRect inner = whole.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, whole, option, theme);
    const CardPictureForm form{
        .size = {inner.width(), kPicture}, .scale = option.widget->devicePixelRatioF(), .dark = theme.dark};
    if (const QImage picture = m_pictures->picture(card, form); !picture.isNull()) {
        painter->drawImage(inner.topLeft(), picture);
    }
    paintText(*painter, inner.adjusted(0, kPicture + kPadding / 2, 0, 0), card, option.font, theme);
    painter->restore();
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = 2 * kPadding + kPicture + kPadding / 2 + kLines * option.fontMetrics.height();
    return {kCard.width() + kGap, std::max(kCard.height(), height) + kGap};
}

} // namespace lrp::ui
