#include "ui/shapes/ShapesTable.h"

#include "core/params/Csv.h"
#include "ui/shapes/ShapesBoard.h"
#include "ui/shapes/ShapesModel.h"
#include "ui/widgets/FigureTable.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <string>
#include <utility>

namespace lrp::ui
{

ShapesTable::ShapesTable(ShapesBoard* board, QWidget* parent)
    : QTableView(parent)
    , m_board(board)
    , m_model(new ShapesModel(board, this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName("shapes/table");
    setAccessibleName(tr("Statistics of the planned schedules"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ShapesModel::kSortRole);
    setModel(m_sorted);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true); // the order of the list again
    sortByColumn(-1, Qt::AscendingOrder);
    styleFigureTable(this);
    fitColumns();
    setMinimumHeight(verticalHeader()->defaultSectionSize() * 4);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!m_isFollowing && now.isValid()) {
            m_board->select({now.data(ShapesModel::kSlotRole).toInt()});
        }
    });
    connect(board, &ShapesBoard::selectionChanged, this, &ShapesTable::followSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ShapesTable::followRemarks);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ShapesTable::followRemarks);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ShapesTable::followSelection);
}

void ShapesTable::followSelection()
{
    const ui::Shape* shape = m_board->current();
    const int row = shape != nullptr ? m_model->rowOf(shape->slot) : -1;
    m_isFollowing = true;
    if (row >= 0) {
        const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
        if (index.row() != currentIndex().row()) {
            // Whatever keys are held: selectRow() would add to what is selected.
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
        }
    }
    m_isFollowing = false;
}

/// As wide as a figure can get, so that none of them has to be measured whenever another is planned.
void ShapesTable::fitColumns()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (int column = ShapesModel::Peak; column < ShapesModel::Remark; ++column) {
        setColumnWidth(column,
                       std::max(header->sectionSizeHint(column), widthOf(QStringLiteral("1.234e−05"))));
    }
    header->setSectionResizeMode(ShapesModel::Name, QHeaderView::Stretch);
    setColumnHidden(ShapesModel::Remark, true);
    followRemarks();
}

int ShapesTable::widthOf(const QString& text) const
{
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    return fontMetrics().horizontalAdvance(text) + 4 * margin;
}

/// Where nothing is to be remarked, the column leaves its room to the names.
void ShapesTable::followRemarks()
{
    bool areAny = false;
    int name = horizontalHeader()->minimumSectionSize();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        areAny = areAny || !m_model->index(row, ShapesModel::Remark).data().toString().isEmpty();
        name = std::max(name, widthOf(m_model->index(row, ShapesModel::Name).data().toString()));
    }
    if (areAny == isColumnHidden(ShapesModel::Remark)) {
        const auto [fixed, stretched] = areAny ? std::pair(ShapesModel::Name, ShapesModel::Remark)
                                               : std::pair(ShapesModel::Remark, ShapesModel::Name);
        setColumnHidden(ShapesModel::Remark, !areAny);
        horizontalHeader()->setSectionResizeMode(fixed, QHeaderView::Interactive);
        horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    }
    if (areAny) {
        setColumnWidth(ShapesModel::Name, name);
    }
}

void ShapesTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

QString ShapesTable::tabbed() const
{
    const auto line = [](auto cell) {
        QStringList cells;
        for (int column = 0; column < ShapesModel::ColumnCount; ++column) {
            cells << QString(cell(column)).replace('\n', ' ');
        }
        return cells.join('\t') + "\n";
    };
    const bool isPart = selectionModel()->selectedRows().size() > 1;
    QString text = line([&](int column) { return m_sorted->headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (!isPart || selectionModel()->isRowSelected(row)) {
            text += line([&](int column) { return m_sorted->index(row, column).data().toString(); });
        }
    }
    return text;
}

QByteArray ShapesTable::csv() const
{
    std::string text =
        "shape,peak,peak_step,before_peak,mean,final,area,relative_area,above_half_peak,remark\n";
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        for (int column = 0; column < ShapesModel::ColumnCount; ++column) {
            const QVariant value = m_sorted->index(row, column).data(ShapesModel::kSortRole);
            text += column > 0 ? "," : "";
            text += value.typeId() == QMetaType::Double ? params::csvCell(value.toDouble())
                                                        : params::csvCell(value.toString().toStdString());
        }
        text += '\n';
    }
    return QByteArray::fromStdString(text);
}

void ShapesTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(tabbed());
        Q_EMIT copied();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT laneWanted();
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace lrp::ui
