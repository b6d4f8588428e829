#include "ui/gallery/GalleryModel.h"

namespace lrp::ui
{

GalleryModel::GalleryModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_search(std::make_unique<CatalogueSearch>(m_entries))
{
}

void GalleryModel::setCards(std::vector<GalleryCard> cards)
{
    m_cards = std::move(cards);
    m_entries = entriesOf(m_cards);
    m_search = std::make_unique<CatalogueSearch>(m_entries);
    rebuild();
}

void GalleryModel::setQuery(const QString& query)
{
    m_query = query;
    rebuild();
}

void GalleryModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const CatalogueSearch::Hit& hit : m_search->find(m_query)) {
        m_rows.push_back(hit.entry);
    }
    endResetModel();
}

QString GalleryModel::suggestion() const
{
    return m_search->nearest(m_query);
}

const GalleryCard* GalleryModel::cardAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_cards[m_rows[static_cast<std::size_t>(index.row())]] : nullptr;
}

int GalleryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const GalleryCard& card = *cardAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::ToolTipRole:
        return card.sentence;
    case Qt::AccessibleTextRole:
        return spokenText(card);
    default:
        return {};
    }
}

} // namespace lrp::ui
