#include "ui/shapes/ShapesList.h"

#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesDelegate.h"
#include "ui/shapes/ShapesListModel.h"

#include <algorithm>
#include <QKeyEvent>

namespace lrp::ui
{

namespace
{

/// Keys that the window has other uses for.
bool isOwnKey(const QKeyEvent& event)
{
    const bool isAlone = event.modifiers() == Qt::NoModifier;
    return (isAlone && event.key() == Qt::Key_Delete) ||
           (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_D);
}

} // namespace

ShapesList::ShapesList(ShapesBoard* board, QWidget* parent)
    : QListView(parent)
    , m_board(board)
    , m_model(new ShapesListModel(board, this))
{
    setObjectName("shapes/list");
    setAccessibleName(tr("Shapes"));
    setWhatsThis(tr("The schedules that are compared. The current one is drawn bold and edited below; two "
                    "that are selected can be subtracted. Space shows or hides, Delete removes, Alt with "
                    "arrows moves, Return makes a lane of it."));
    setModel(m_model);
    setItemDelegate(new ShapesDelegate(this));
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setIconSize({30, 12});
    setMinimumHeight(fontMetrics().height() * 4);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShapesList::tellSelection);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ShapesList::tellSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ShapesList::followSelection);
    connect(board, &ShapesBoard::selectionChanged, this, &ShapesList::followSelection);
    followSelection();
}

/// The current one first.
void ShapesList::tellSelection()
{
    if (m_isFollowing) {
        return;
    }
    std::vector<int> numbers;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        numbers.push_back(index.data(ShapesListModel::kSlotRole).toInt());
    }
    const QModelIndex current = currentIndex();
    const auto first =
        std::find(numbers.begin(), numbers.end(), current.data(ShapesListModel::kSlotRole).toInt());
    if (current.isValid() && first != numbers.end()) {
        std::rotate(numbers.begin(), first, first + 1);
    }
    if (!numbers.empty()) {
        m_board->select(numbers);
    }
}

void ShapesList::followSelection()
{
    if (m_model->isMoving()) {
        return; // what is selected moves with its row
    }
    QItemSelection selection;
    for (const int slot : m_board->selected()) {
        const QModelIndex index = m_model->index(m_model->rowOf(slot));
        if (index.isValid()) {
            selection.select(index, index);
        }
    }
    m_isFollowing = true;
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty()) {
        const QModelIndex current = m_model->index(m_model->rowOf(m_board->selected().front()));
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
    m_isFollowing = false;
}

void ShapesList::select(int slot)
{
    selectionModel()->setCurrentIndex(m_model->index(m_model->rowOf(slot)),
                                      QItemSelectionModel::ClearAndSelect);
}

void ShapesList::removeSelected()
{
    const int row = currentIndex().row();
    m_board->remove(m_board->selected());
    const QModelIndex next = m_model->index(std::min(row, m_model->rowCount() - 1));
    if (next.isValid()) {
        setCurrentIndex(next);
    }
}

void ShapesList::duplicateCurrent()
{
    if (const ui::Shape* shape = m_board->current()) {
        const QString why = m_board->duplicate(shape->slot);
        if (!why.isEmpty()) {
            Q_EMIT refused(why);
        }
    }
}

void ShapesList::moveCurrent(int rows)
{
    const int row = currentIndex().row();
    const int target = row + rows;
    if (row >= 0 && target >= 0 && target < m_model->rowCount()) {
        m_model->moveRow({}, row, {}, rows > 0 ? target + 1 : target);
        scrollTo(currentIndex());
    }
}

void ShapesList::selectNeighbour(int rows)
{
    const QModelIndex next = m_model->index(currentIndex().row() + rows);
    if (next.isValid()) {
        setCurrentIndex(next);
    }
}

bool ShapesList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void ShapesList::keyPressEvent(QKeyEvent* event)
{
    const bool isMove = event->modifiers() == Qt::AltModifier;
    if (isMove && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (isOwnKey(*event)) {
        event->key() == Qt::Key_Delete ? removeSelected() : duplicateCurrent();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT laneWanted();
    } else {
        QListView::keyPressEvent(event);
    }
}

} // namespace lrp::ui
