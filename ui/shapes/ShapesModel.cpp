#include "ui/shapes/ShapesModel.h"

#include "ui/lanes/LanesModel.h"
#include "ui/plots/Readout.h"
#include "ui/text/FigureText.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

bool isWords(int column)
{
    return column == ShapesModel::Lane || column == ShapesModel::Remark;
}

QString percent(double share)
{
    return QString("%1 %").arg(100.0 * share, 0, 'f', 1);
}

} // namespace

ShapesModel::ShapesModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

ShapesModel::Row ShapesModel::rowOf(const LaneCurve& lane)
{
    Row row{.letter = lane.letter, .name = lane.name, .remark = {}, .figures = lane.statistics};
    if (!lane.plan->stopsBecause.empty()) {
        row.remark = tr("until step %1, where it raises an error")
                         .arg(counted(static_cast<std::int64_t>(lane.plan->rates.size())));
    } else if (lane.plan->dependsOnMetric) {
        row.remark = tr("planned without a metric");
    }
    return row;
}

void ShapesModel::setLanes(const std::vector<LaneCurve>& lanes)
{
    std::vector<Row> rows;
    for (const LaneCurve& lane : lanes) {
        if (lane.visible) {
            rows.push_back(rowOf(lane));
        }
    }
    const bool sameLanes = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                      [](const Row& a, const Row& b) { return a.letter == b.letter; });
    if (!sameLanes) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ShapesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShapesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

/// The figure of a cell; nothing where there is none.
QVariant ShapesModel::number(const Row& row, int column) const
{
    if (!row.figures) {
        return {};
    }
    switch (column) {
    case Peak:
        return row.figures->peak;
    case PeakStep:
        return static_cast<qlonglong>(row.figures->peakStep);
    case Mean:
        return row.figures->mean;
    case Final:
        return row.figures->last;
    case Area:
        return row.figures->area;
    case RelativeArea:
        return row.figures->relativeArea;
    case AboveHalfPeak:
        return row.figures->aboveHalfPeak;
    default:
        return {};
    }
}

QString ShapesModel::text(const Row& row, int column) const
{
    if (column == Lane) {
        return QString("%1  %2").arg(QChar(row.letter)).arg(row.name);
    }
    if (column == Remark) {
        return row.remark;
    }
    if (!row.figures) {
        return noFigure();
    }
    switch (column) {
    case PeakStep:
        return counted(row.figures->peakStep);
    case RelativeArea:
    case AboveHalfPeak:
        return percent(number(row, column).toDouble());
    default:
        return valueText(number(row, column).toDouble());
    }
}

QVariant ShapesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Remark ? QVariant(row.remark) : QVariant();
    case kSortRole:
        return isWords(index.column()) ? QVariant(text(row, index.column())) : number(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isWords(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case LanesModel::LetterRole:
        return QChar(row.letter);
    default:
        return {};
    }
}

QVariant ShapesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isWords(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    static const char* const titles[ColumnCount] = {QT_TR_NOOP("Lane"),
                                                    QT_TR_NOOP("Peak"),
                                                    QT_TR_NOOP("Peak\nat step"),
                                                    QT_TR_NOOP("Mean"),
                                                    QT_TR_NOOP("Final"),
                                                    QT_TR_NOOP("Area,\nrate·steps"),
                                                    QT_TR_NOOP("Area of\nbase·steps"),
                                                    QT_TR_NOOP("Above\nhalf peak"),
                                                    ""};
    static const char* const help[ColumnCount] = {
        QT_TR_NOOP("Letter and name"),
        QT_TR_NOOP("Highest planned rate"),
        QT_TR_NOOP("The first step that uses the highest rate"),
        QT_TR_NOOP("Mean rate of the planned steps"),
        QT_TR_NOOP("Rate of the last step"),
        QT_TR_NOOP("Sum of the rates of all steps"),
        QT_TR_NOOP("The area as a share of what the constant base rate would come to"),
        QT_TR_NOOP("Share of the steps whose rate is above half the peak"),
        QT_TR_NOOP("What the plan leaves open"),
    };
    return role == Qt::DisplayRole   ? (section == Remark ? QString() : tr(titles[section]))
           : role == Qt::ToolTipRole ? QVariant(tr(help[section]))
                                     : QVariant();
}

} // namespace lrp::ui
