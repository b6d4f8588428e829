#pragma once

#include "ui/shapes/ShapePlan.h"

#include <QAbstractTableModel>

namespace lrp::ui
{

class ShapesBoard;

/// What the shapes that are drawn come to, one row each. The rates are as they are planned, whatever they are
/// divided by where they are drawn. Thread: UI.
class ShapesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Peak,
        PeakStep,
        BeforePeak,
        Mean,
        Final,
        Area,
        RelativeArea,
        AboveHalfPeak,
        Remark,
        ColumnCount,
    };
    static constexpr int kSortRole = Qt::UserRole + 1; ///< numbers as numbers
    static constexpr int kSlotRole = Qt::UserRole + 2;

    explicit ShapesModel(ShapesBoard* board, QObject* parent = nullptr);

    int rowOf(int slot) const; ///< −1: it has none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int slot = 0;
        QString name;
        QString remark;
        std::optional<experiment::ShapeStatistics> figures;

        bool operator==(const Row&) const = default;
    };

    void follow();
    QVariant number(const Row& row, int column) const;
    QString text(const Row& row, int column) const;

    ShapesBoard* m_board;
    std::vector<Row> m_rows;
};

} // namespace lrp::ui
