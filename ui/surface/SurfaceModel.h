#pragma once

#include "ui/surface/WalkerFigures.h"

#include <QAbstractTableModel>
#include <vector>

namespace lrp::ui
{

/// Where the lanes stand on a surface, a row each: weights, loss and rate. Thread: UI.
class SurfaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Lane, WeightX, WeightY, Loss, Rate, ColumnCount };
    static constexpr int kLetterRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(std::vector<WalkerFigures> figures);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const WalkerFigures& row, int column) const;

    std::vector<WalkerFigures> m_rows;
};

} // namespace lrp::ui
