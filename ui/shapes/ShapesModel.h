#pragma once

#include "ui/plots/Curves.h"

#include <QAbstractTableModel>
#include <vector>

namespace lrp::ui
{

/// What the planned schedules of the shown lanes come to, one row a lane.
/// Thread: UI.
class ShapesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Lane,
        Peak,
        PeakStep,
        Mean,
        Final,
        Area,
        RelativeArea,
        AboveHalfPeak,
        Remark,
        ColumnCount,
    };
    static constexpr int kSortRole = Qt::UserRole + 1; ///< numbers as numbers

    explicit ShapesModel(QObject* parent = nullptr);

    /// Rows of lanes that stay keep their selection.
    void setLanes(const std::vector<LaneCurve>& lanes);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        char letter = 'A';
        QString name;
        QString remark;
        std::optional<experiment::ShapeStatistics> figures;
    };

    static Row rowOf(const LaneCurve& lane);
    QVariant number(const Row& row, int column) const;
    QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace lrp::ui
