#pragma once

#include "core/engine/Record.h"

#include <memory>
#include <QAbstractTableModel>
#include <vector>

namespace lrp::ui
{

/// The figures of a run, one row a lane.
/// Thread: UI.
class ScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Lane,
        Status,
        Progress,
        TrainingLast,
        TrainingBest,
        ValidationLast,
        ValidationBest,
        AccuracyLast,
        AccuracyBest,
        StepsToTarget,
        ColumnCount,
    };

    explicit ScoreModel(QObject* parent = nullptr);

    /// nullptr: nothing has run, no rows.
    void setRecord(std::shared_ptr<const engine::Record> record);
    /// Takes over what has been measured since the last time.
    void refresh();

    /// The validation loss whose first crossing the last column counts.
    double target() const { return m_target; }
    void setTarget(double loss);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        engine::RunningScore running;
        engine::FirstReach reach;
        engine::Score score{};
        engine::LaneStatus status = engine::LaneStatus::Waiting;
        std::int64_t steps = 0;
        std::int64_t stepsToTarget = -1;
    };

    double number(int row, int column) const;
    QString text(int row, int column) const;
    bool isBest(int row, int column) const;

    std::shared_ptr<const engine::Record> m_record;
    std::vector<Row> m_rows;
    double m_target = 0.3;
};

} // namespace lrp::ui
