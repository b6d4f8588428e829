#include "ui/forms/ScheduleCatalogueModel.h"

#include "ui/forms/Thumbnails.h"
#include "ui/text/Translate.h"

#include <algorithm>
#include <tuple>

namespace lrp::ui
{

namespace
{

/// The frameworks that come first; the others follow by name.
int placeOf(const QString& group)
{
    static const QStringList first{"PyTorch", "LR Playground"};
    const auto place = first.indexOf(group);
    return static_cast<int>(place < 0 ? first.size() : place);
}

/// "StepDecay" of "paddle.StepDecay".
QString ownId(const params::Entry& entry)
{
    return QString::fromStdString(entry.id).section('.', -1);
}

} // namespace

QString qualifiedName(const params::Entry& entry)
{
    return QString::fromStdString(entry.framework) + ' ' + ownId(entry);
}

ScheduleCatalogueModel::ScheduleCatalogueModel(const params::Entries& entries, QObject* parent)
    : QAbstractListModel(parent)
    , m_entries(entries)
    , m_search(entries)
{
    rebuild();
}

void ScheduleCatalogueModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    rebuild();
}

void ScheduleCatalogueModel::setQuery(const QString& query)
{
    m_query = query;
    rebuild();
}

void ScheduleCatalogueModel::rebuild()
{
    struct Found {
        QString group;
        int groupRank;
        int rank;
        const params::Entry* entry;
    };
    std::vector<Found> found;
    for (const CatalogueSearch::Hit& hit : m_search.find(m_query)) {
        const params::Entry& entry = m_entries[hit.entry];
        const QString group = groupOf(entry);
        // Hits come best first, so the first of a group has its best rank.
        const auto first =
            std::find_if(found.begin(), found.end(), [&](const Found& f) { return f.group == group; });
        found.push_back({group, first != found.end() ? first->groupRank : hit.rank, hit.rank, &entry});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        const auto key = [](const Found& f) {
            return std::tuple(f.groupRank, placeOf(f.group), f.group.toCaseFolded(), f.rank,
                              placeOf(QString::fromStdString(f.entry->framework)));
        };
        return key(a) < key(b);
    });

    beginResetModel();
    m_rows.clear();
    for (const Found& f : found) {
        if (m_rows.empty() || groupOf(*m_rows.back().entry) != f.group) {
            m_rows.push_back({f.group, nullptr});
        }
        m_rows.push_back({QString(), f.entry});
    }
    endResetModel();
}

QString ScheduleCatalogueModel::groupOf(const params::Entry& entry) const
{
    return m_grouping == Grouping::Framework ? QString::fromStdString(entry.framework)
                                             : catalogueText(entry.family);
}

QString ScheduleCatalogueModel::detailOf(const params::Entry& entry) const
{
    return m_grouping == Grouping::Framework ? ownId(entry) : qualifiedName(entry);
}

int ScheduleCatalogueModel::count() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.entry; }));
}

const params::Entry* ScheduleCatalogueModel::entryAt(const QModelIndex& index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].entry : nullptr;
}

QModelIndex ScheduleCatalogueModel::indexOf(const QString& id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& r) { return r.entry && r.entry->id == id.toStdString(); });
    return row != m_rows.end() ? index(static_cast<int>(row - m_rows.begin())) : QModelIndex();
}

QModelIndex ScheduleCatalogueModel::best() const
{
    return m_rows.empty() ? QModelIndex() : index(1); // row 0 is the heading of its group
}

QString ScheduleCatalogueModel::suggestion() const
{
    return m_rows.empty() ? m_search.nearest(m_query) : QString();
}

std::vector<const params::Entry*> ScheduleCatalogueModel::relativesOf(const params::Entry& entry) const
{
    std::vector<const params::Entry*> relatives;
    for (const params::Entry& other : m_entries) {
        if (other.family == entry.family && other.framework != entry.framework) {
            relatives.push_back(&other);
        }
    }
    return relatives;
}

int ScheduleCatalogueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ScheduleCatalogueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsHeadingRole) {
        return row.entry == nullptr;
    }
    if (row.entry == nullptr) {
        return role == Qt::DisplayRole ? QVariant(row.heading) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return catalogueText(row.entry->title);
    case Qt::ToolTipRole:
        return catalogueText(row.entry->summary) + '\n' + explanation(thumbnailOf(*row.entry));
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "title and name of a schedule")
            .arg(catalogueText(row.entry->title), qualifiedName(*row.entry));
    case IdRole:
        return QString::fromStdString(row.entry->id);
    case DetailRole:
        return detailOf(*row.entry);
    default:
        return {};
    }
}

Qt::ItemFlags ScheduleCatalogueModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return entryAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace lrp::ui
