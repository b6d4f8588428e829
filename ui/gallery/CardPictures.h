#pragma once

#include "ui/gallery/CardPicture.h"
#include "ui/widgets/Latest.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace lrp::ui
{

/// The cards' pictures, made on a thread of their own when first asked for and kept as long as this lives.
/// Thread: UI.
class CardPictures : public QObject
{
    Q_OBJECT

public:
    explicit CardPictures(QObject* parent = nullptr);

    /// A null image while it is being made; then made() follows.
    QImage picture(const GalleryCard& card, const CardPictureForm& form);
    /// How many have been made so far.
    int count() const { return static_cast<int>(m_made.size()); }

Q_SIGNALS:
    void made();

private:
    QHash<QByteArray, QImage> m_made;
    QSet<QByteArray> m_wanted; ///< that are being made
    Latest m_latest;
    QThreadPool m_pool; ///< last: waits for what uses the others
};

} // namespace lrp::ui
