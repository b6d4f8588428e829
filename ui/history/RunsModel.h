#pragma once

#include "core/store/Run.h"
#include "ui/history/RunColumns.h"

#include <map>
#include <QAbstractItemModel>
#include <vector>

namespace lrp::ui
{

class History;

/// The runs of a document as a tree: a fork stands below the run it left. Names and notes can be edited, the
/// check mark says whether a run is shown. Thread: UI.
class RunsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit RunsModel(History* history, QObject* parent = nullptr);

    /// Whether names and notes are fixed.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }

    QModelIndex indexOf(store::RunId run, int column = RunColumns::Run) const;
    const store::Run* runAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// The place of a run in the tree; kRoot holds those that are no forks.
    struct Node {
        store::RunId parent = 0;
        std::vector<store::RunId> children;
    };

    void rebuild();
    void append(int place);
    void drop();
    store::RunId parentFor(const store::Run& run) const;

    History* m_history;
    std::map<store::RunId, Node> m_nodes;
    store::RunId m_leaving = 0; ///< between History's aboutToRemove() and removed()
    bool m_isReadOnly = false;
};

} // namespace lrp::ui
