#include "ui/gallery/CardPictures.h"

#include "ui/widgets/Later.h"

namespace lrp::ui
{

CardPictures::CardPictures(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

QImage CardPictures::picture(const GalleryCard& card, const CardPictureForm& form)
{
    const QByteArray key = pictureKey(card, form);
    if (const auto found = m_made.constFind(key); found != m_made.constEnd()) {
        return *found;
    }
    if (!m_wanted.contains(key)) {
        m_wanted.insert(key);
        later(
            &m_pool, this, m_latest.also(), [card, form] { return makeCardPicture(card, form); },
            [this, key](const QImage& image) {
                m_wanted.remove(key);
                m_made.insert(key, image);
                Q_EMIT made();
            });
    }
    return {};
}

} // namespace lrp::ui
