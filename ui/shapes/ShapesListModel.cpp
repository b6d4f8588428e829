#include "ui/shapes/ShapesListModel.h"

#include "ui/plots/Readout.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesPicture.h"

#include <algorithm>
#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

namespace lrp::ui
{

namespace
{

/// Painted once for each look: a list asks for it as often as it is drawn or measured.
QPixmap swatchOf(int slot)
{
    constexpr QSize kSize(30, 12);
    const double pixels = qApp->devicePixelRatio();
    const Theme theme = Theme::of(QApplication::palette());
    const QString key = QString("shapes/swatch/%1/%2/%3").arg(slot).arg(pixels).arg(theme.dark);
    QPixmap swatch;
    if (QPixmapCache::find(key, &swatch)) {
        return swatch;
    }
    swatch = QPixmap(kSize * pixels);
    swatch.setDevicePixelRatio(pixels);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(shapePen(slot, theme, 2.0));
    painter.drawLine(QPointF(0.0, kSize.height() / 2.0), QPointF(kSize.width(), kSize.height() / 2.0));
    painter.end();
    QPixmapCache::insert(key, swatch);
    return swatch;
}

std::vector<int> slotsOf(const ShapesBoard& board)
{
    std::vector<int> numbers;
    for (const Shape& shape : board.shapes()) {
        numbers.push_back(shape.slot);
    }
    return numbers;
}

} // namespace

ShapesListModel::ShapesListModel(ShapesBoard* board, QObject* parent)
    : QAbstractListModel(parent)
    , m_board(board)
    , m_slots(slotsOf(*board))
{
    connect(board, &ShapesBoard::changed, this, &ShapesListModel::follow);
    connect(board, &ShapesBoard::planned, this, &ShapesListModel::followPlans);
}

void ShapesListModel::follow()
{
    if (m_isMoving) {
        return;
    }
    std::vector<int> numbers = slotsOf(*m_board);
    if (numbers != m_slots) {
        beginResetModel();
        m_slots = std::move(numbers);
        endResetModel();
    } else if (!m_slots.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

/// Only the remark is of the plan.
void ShapesListModel::followPlans()
{
    if (!m_slots.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

int ShapesListModel::rowOf(int slot) const
{
    const auto found = std::find(m_slots.begin(), m_slots.end(), slot);
    return found != m_slots.end() ? static_cast<int>(found - m_slots.begin()) : -1;
}

int ShapesListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slots.size());
}

QString ShapesListModel::spoken(int row) const
{
    const Shape& shape = m_board->shapes()[static_cast<std::size_t>(row)];
    const ShapePlanPtr plan = m_board->planOf(shape.slot);
    const QString remark = plan != nullptr && !m_board->isQuiz() ? remarkOn(*plan) : QString();
    const QString name = m_board->nameOf(shape);
    return remark.isEmpty() ? name : name + ", " + remark;
}

QVariant ShapesListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_isMoving) {
        return {};
    }
    const Shape& shape = m_board->shapes()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shape.hasOwnBase && !m_board->isQuiz()
                   ? tr("%1 · base %2")
                         .arg(m_board->nameOf(shape), valueText(shape.lane["optimizer"].value("lr", 0.0)))
                   : m_board->nameOf(shape);
    case Qt::DecorationRole:
        return swatchOf(shape.slot);
    case Qt::CheckStateRole:
        return shape.isShown ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(index.row());
    case kSlotRole:
        return shape.slot;
    default:
        return {};
    }
}

bool ShapesListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    m_board->setShown(m_slots[static_cast<std::size_t>(index.row())], value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ShapesListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                                 Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled; // between rows, not on them
}

bool ShapesListModel::moveRows(const QModelIndex& from, int row, int count, const QModelIndex& to, int before)
{
    if (count != 1 || row < 0 || row >= rowCount() || before < 0 || before > rowCount() ||
        !beginMoveRows(from, row, row, to, before)) {
        return false;
    }
    m_isMoving = true; // the board tells of it before the views know
    m_board->move(static_cast<std::size_t>(row), static_cast<std::size_t>(before));
    m_slots = slotsOf(*m_board);
    m_isMoving = false;
    endMoveRows();
    return true;
}

} // namespace lrp::ui
