#pragma once

#include "ui/gallery/GalleryCard.h"
#include "ui/style/Theme.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace lrp::ui
{

/// What a thumbnail looks like besides what it is of.
struct CardPictureForm {
    QSize size{224, 56}; ///< in pixels of the window
    double scale = 1.0;  ///< of the screen
    bool dark = false;
};

/// The planned rates of a card's lanes in their colours and dashes, on a logarithmic axis where their peaks
/// lie more than a factor of ten apart; at the right a dot for every verified end, the lower the lower, in a
/// lane's colour where that gives no answer away. Data are not read: runs in epochs are drawn as if there
/// were a thousand examples. Thread: any.
QImage makeCardPicture(const GalleryCard& card, const CardPictureForm& form);

/// What the picture depends on, so that equal ones are made once.
QByteArray pictureKey(const GalleryCard& card, const CardPictureForm& form);

} // namespace lrp::ui
