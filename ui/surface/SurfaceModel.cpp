#include "ui/surface/SurfaceModel.h"

#include "ui/plots/Readout.h"
#include "ui/text/FigureText.h"

#include <algorithm>

namespace lrp::ui
{

void SurfaceModel::setFigures(std::vector<WalkerFigures> figures)
{
    if (figures == m_rows) {
        return;
    }
    const bool areSame =
        std::ranges::equal(figures, m_rows, {}, &WalkerFigures::letter, &WalkerFigures::letter);
    if (!areSame) {
        beginResetModel();
        m_rows = std::move(figures);
        endResetModel();
        return;
    }
    m_rows = std::move(figures);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SurfaceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SurfaceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QString SurfaceModel::text(const WalkerFigures& row, int column) const
{
    switch (column) {
    case WeightX:
        return figureText(row.at[0]);
    case WeightY:
        return figureText(row.at[1]);
    case Loss:
        return figureText(row.loss);
    case Rate:
        return row.rate ? figureText(*row.rate) : noFigure();
    default:
        return row.name;
    }
}

QVariant SurfaceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const WalkerFigures& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == Lane ? QVariant(withLetter(row.letter, row.name)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Lane ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case kLetterRole:
        return QChar(row.letter);
    default:
        return {};
    }
}

QVariant SurfaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const QString titles[ColumnCount] = {tr("Lane"), QStringLiteral("w₀"), QStringLiteral("w₁"), tr("Loss"),
                                         tr("Rate")};
    const QString help[ColumnCount] = {
        tr("Who walks"), tr("The weight along the horizontal axis"), tr("The weight along the vertical axis"),
        tr("The surface's height there, without noise"), tr("Learning rate of the next step")};
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case Qt::ToolTipRole:
        return help[section];
    case Qt::TextAlignmentRole:
        return QVariant((section == Lane ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace lrp::ui
