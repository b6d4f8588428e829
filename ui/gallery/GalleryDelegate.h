#pragma once

#include <QStyledItemDelegate>

namespace lrp::ui
{

class CardPictures;

/// Draws the cards of a GalleryModel: picture, title, sentence, kind and minutes. Thread: UI.
class GalleryDelegate : public QStyledItemDelegate
{
public:
    /// A card, and what is between two.
    static constexpr QSize kCard{240, 150};
    static constexpr int kGap = 12;

    GalleryDelegate(CardPictures* pictures, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CardPictures* m_pictures;
};

} // namespace lrp::ui
