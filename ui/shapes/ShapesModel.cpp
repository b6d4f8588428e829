#include "ui/shapes/ShapesModel.h"

#include "ui/plots/Readout.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/text/FigureText.h"

#include <algorithm>

namespace lrp::ui
{

namespace
{

bool isWords(int column)
{
    return column == ShapesModel::Name || column == ShapesModel::Remark;
}

QString percent(double share)
{
    return QString("%1 %").arg(100.0 * share, 0, 'f', 1);
}

} // namespace

ShapesModel::ShapesModel(ShapesBoard* board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(board, &ShapesBoard::changed, this, &ShapesModel::follow);
    connect(board, &ShapesBoard::planned, this, &ShapesModel::follow);
    follow();
}

/// Rows of shapes that stay keep their selection; views are told of those that differ.
void ShapesModel::follow()
{
    std::vector<Row> rows;
    for (const Shape& shape : m_board->shapes()) {
        const ShapePlanPtr plan = m_board->planOf(shape.slot);
        if (shape.isShown) {
            rows.push_back({.slot = shape.slot,
                            .name = m_board->nameOf(shape),
                            .remark = plan != nullptr && !m_board->isQuiz() ? remarkOn(*plan) : QString(),
                            .figures = plan != nullptr ? plan->figures : std::nullopt});
        }
    }
    const bool sameShapes = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                       [](const Row& a, const Row& b) { return a.slot == b.slot; });
    if (!sameShapes) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    rows.swap(m_rows);
    for (int row = 0; row < rowCount(); ++row) {
        const int first = row;
        while (row < rowCount() &&
               m_rows[static_cast<std::size_t>(row)] != rows[static_cast<std::size_t>(row)]) {
            ++row;
        }
        if (row > first) {
            Q_EMIT dataChanged(index(first, 0), index(row - 1, ColumnCount - 1));
        }
    }
}

int ShapesModel::rowOf(int slot) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [slot](const Row& row) { return row.slot == slot; });
    return found != m_rows.end() ? static_cast<int>(found - m_rows.begin()) : -1;
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
    case BeforePeak:
        return static_cast<double>(row.figures->peakStep) / static_cast<double>(row.figures->steps);
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
    if (column == Name) {
        return row.name;
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
    case BeforePeak:
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
    case kSlotRole:
        return row.slot;
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
    static const char* const titles[ColumnCount] = {QT_TR_NOOP("Shape"),
                                                    QT_TR_NOOP("Peak"),
                                                    QT_TR_NOOP("Peak\nat step"),
                                                    QT_TR_NOOP("Before\nthe peak"),
                                                    QT_TR_NOOP("Mean"),
                                                    QT_TR_NOOP("Final"),
                                                    QT_TR_NOOP("Area,\nrate·steps"),
                                                    QT_TR_NOOP("Area of\nbase·steps"),
                                                    QT_TR_NOOP("Above\nhalf peak"),
                                                    ""};
    static const char* const help[ColumnCount] = {
        QT_TR_NOOP("What it is called"),
        QT_TR_NOOP("Highest planned rate"),
        QT_TR_NOOP("The first step that uses the highest rate"),
        QT_TR_NOOP("Share of the steps before that, such as a warm-up"),
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
