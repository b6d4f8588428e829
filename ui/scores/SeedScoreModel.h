#pragma once

#include "ui/history/SeedGroups.h"

#include <map>
#include <QAbstractTableModel>
#include <QTimer>

namespace lrp::ui
{

class History;

/// The figures of runs that differ in nothing but the seed, a row for each group of them. It follows the
/// document when runs end, come or go. Thread: UI.
class SeedScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Lane,
        Seeds,
        TrainingLast,
        ValidationLast,
        ValidationBest,
        AccuracyLast,
        Wins,
        ColumnCount,
    };

    explicit SeedScoreModel(const History* history, QObject* parent = nullptr);

    const std::vector<SeedGroup>& groups() const { return m_groups; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void group();
    void followStatus(int place);

    const History* m_history;
    std::vector<SeedGroup> m_groups;
    std::map<store::RunId, engine::LaneStatus> m_known; ///< status when the groups were made
    QTimer m_soon;                                      ///< once for runs that end together
};

} // namespace lrp::ui
