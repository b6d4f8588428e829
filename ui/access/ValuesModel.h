#pragma once

#include "ui/access/ValueRows.h"
#include "ui/plots/ChartOptions.h"
#include "ui/plots/Curves.h"
#include "ui/plots/Happenings.h"

#include <QAbstractTableModel>
#include <vector>

namespace lrp::ui
{

/// What the listed lanes have measured, as numbers: a row for every evaluation and for what happens to a
/// lane, or for every step. As in files, a row holds rate and batch loss of that update and what the
/// evaluation before it said. Columns are step, epoch, the channels of the panels that are on for each lane,
/// and what happens. Cells are read when they are looked at. Of very long tables a part is shown. Thread: UI.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 100'000; ///< views keep something for each
    static constexpr int kStepRole = Qt::UserRole;

    explicit ValuesModel(QObject* parent = nullptr);

    void show(const ChartContent& content, const ChartOptions& options);
    /// Takes what has been measured since.
    void refresh();
    bool hasEveryStep() const { return m_hasEveryStep; }
    void setEveryStep(bool every);

    /// Brings the part around a step, if it is not the one that is shown.
    void showPartWith(std::int64_t step);
    std::int64_t firstRow() const { return m_first; } ///< of all there would be
    std::int64_t allRows() const { return m_rows.count(); }
    /// The row at or before a step; −1 where there is none in the part that is shown.
    int rowOf(std::int64_t step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        std::size_t lane = 0; ///< place in the content
        channel::Id channel{};

        bool operator==(const Column&) const = default;
    };
    /// What columns and rows come from.
    struct Key {
        std::vector<Column> columns;
        std::vector<const engine::LaneRecord*> runs; ///< of all lanes
        std::vector<const experiment::Plan*> plans;
        std::int64_t every = 1;

        bool operator==(const Key&) const = default;
    };

    Key keyOf(const ChartContent& content, const ChartOptions& options) const;
    std::int64_t everyOf(const ChartContent& content) const;
    std::int64_t lastStep() const;
    void restart();
    void grow();
    bool addRows();
    bool addHappenings(std::int64_t known);
    std::int64_t stepAt(int row) const { return m_rows.stepAt(m_first + row); }
    QString cell(std::int64_t step, int column) const;
    QString eventsAt(std::int64_t step) const;

    ChartContent m_content;
    Key m_key;
    Happenings m_happenings;
    ValueRows m_rows;
    std::vector<std::size_t> m_evaluations; ///< of each lane: how many have their rows
    std::ptrdiff_t m_departed = -1;         ///< lanes that had left the chart when happenings were last asked
    std::int64_t m_first = 0;
    int m_shown = 0; ///< rows
    bool m_hasEveryStep = false;
};

} // namespace lrp::ui
