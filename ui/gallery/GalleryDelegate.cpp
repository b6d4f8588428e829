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
constexpr int kLeastPicture = 44;     ///< high
constexpr int kSentence = 3;          ///< lines
constexpr int kLines = kSentence + 2; ///< and those of title and kind

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

/// The text in at most so many lines, of which the last is cut off where there is more.
QStringList linesOf(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    QStringList lines;
    int from = 0;
    layout.beginLayout();
    while (from < text.size() && lines.size() < kSentence - 1) {
        QTextLine line = layout.createLine();
        line.setLineWidth(width);
        from = line.textStart() + line.textLength();
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    lines.append(QFontMetrics(font).elidedText(text.mid(from).trimmed(), Qt::ElideRight, width));
    return lines;
}

/// What the text leaves of a card.
int pictureHeight(const QRect& inner, const QFontMetrics& font)
{
    return inner.height() - kLines * font.height() - kPadding / 2;
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
    for (const QString& text : linesOf(card.sentence, font, place.width())) {
        write(text, font, theme.text);
    }
    row = kLines - 1;
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
    const int height = pictureHeight(inner, option.fontMetrics);
    const CardPictureForm form{
        .size = {inner.width(), height}, .scale = option.widget->devicePixelRatioF(), .dark = theme.dark};
    if (const QImage picture = m_pictures->picture(card, form); !picture.isNull()) {
        painter->drawImage(inner.topLeft(), picture);
    }
    paintText(*painter, inner.adjusted(0, height + kPadding / 2, 0, 0), card, option.font, theme);
    painter->restore();
}

QSize GalleryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int height = 2 * kPadding + kLeastPicture + kPadding / 2 + kLines * option.fontMetrics.height();
    return {kCard.width() + kGap, std::max(kCard.height(), height) + kGap};
}

} // namespace lrp::ui
