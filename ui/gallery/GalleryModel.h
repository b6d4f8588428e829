#pragma once

#include "ui/gallery/GalleryCard.h"
#include "ui/text/CatalogueSearch.h"

#include <memory>
#include <QAbstractListModel>
#include <vector>

namespace lrp::ui
{

/// The cards of the gallery, all of them in their order or what a search finds, best first. Thread: UI.
class GalleryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit GalleryModel(QObject* parent = nullptr);

    void setCards(std::vector<GalleryCard> cards);
    void setQuery(const QString& query);
    /// When nothing is found: the name that might be meant, if any.
    QString suggestion() const;

    int total() const { return static_cast<int>(m_cards.size()); }
    /// nullptr: no card.
    const GalleryCard* cardAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void rebuild();

    std::vector<GalleryCard> m_cards;
    params::Entries m_entries;
    std::unique_ptr<CatalogueSearch> m_search; ///< in the entries
    QString m_query;
    std::vector<std::size_t> m_rows; ///< of the cards
};

} // namespace lrp::ui
