#pragma once

#include "ui/text/CatalogueSearch.h"

#include <QAbstractListModel>

namespace lrp::ui
{

/// A catalogue of schedules as a list with headings: all of it, or what a search finds. While searching, the
/// group with the best match comes first, and in each group the best match. Thread: UI.
class ScheduleCatalogueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Grouping { Framework, Shape };
    enum Role {
        IdRole = Qt::UserRole,
        IsHeadingRole,
        DetailRole, ///< the muted text: id, and in groups by shape the framework
    };

    /// `entries` must outlive the model.
    explicit ScheduleCatalogueModel(const params::Entries& entries, QObject* parent = nullptr);

    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    void setQuery(const QString& query);

    /// How many entries are found, and of how many.
    int count() const;
    int total() const { return static_cast<int>(m_entries.size()); }
    /// The entry in this row, or nullptr for headings.
    const params::Entry* entryAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& id) const;
    /// The row that matches best: the first that is no heading.
    QModelIndex best() const;
    /// When nothing is found: the name that might be meant, if any.
    QString suggestion() const;

    /// The entries of other frameworks with the same curve.
    std::vector<const params::Entry*> relativesOf(const params::Entry& entry) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString heading;
        const params::Entry* entry = nullptr; ///< nullptr in a heading
    };

    void rebuild();
    QString groupOf(const params::Entry& entry) const;
    QString detailOf(const params::Entry& entry) const;

    const params::Entries& m_entries;
    CatalogueSearch m_search;
    Grouping m_grouping = Grouping::Framework;
    QString m_query;
    std::vector<Row> m_rows;
};

/// An entry's id with its framework in words: "Paddle StepDecay".
QString qualifiedName(const params::Entry& entry);

} // namespace lrp::ui
