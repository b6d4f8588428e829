#pragma once

#include "core/engine/Series.h"

#include <memory>
#include <optional>
#include <QAbstractTableModel>
#include <vector>

namespace lrp::ui
{

/// The figures of a run, one row a lane: those of the channels that stand in scores. Where the run records
/// optional ones, their columns follow those that are named here.
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
        std::vector<engine::RunningFigure> running; ///< one for each channel of m_channels
        std::vector<engine::Figure> figures;
        engine::FirstReach reach;
        engine::LaneStatus status = engine::LaneStatus::Waiting;
        std::int64_t steps = 0;
        std::int64_t stepsToTarget = -1;
    };

    /// Which figure a column shows, of which of m_channels.
    struct Shown {
        std::size_t channel;
        bool isBest;
    };
    std::optional<Shown> shownIn(int column) const;
    double number(int row, int column) const;
    QString text(int row, int column) const;
    bool isBest(int row, int column) const;

    std::shared_ptr<const engine::Record> m_record;
    std::vector<channel::Id> m_channels; ///< those of the named columns, then those of the others
    std::vector<Row> m_rows;
    double m_target = 0.3;
};

} // namespace lrp::ui
