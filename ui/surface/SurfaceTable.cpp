#include "ui/surface/SurfaceTable.h"

#include "ui/surface/SurfaceModel.h"
#include "ui/widgets/FigureTable.h"
#include "ui/widgets/LaneBadge.h"

#include <algorithm>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace lrp::ui
{

namespace
{

constexpr int kCellMargin = 4;

int badgeSize(const QFontMetrics& metrics)
{
    return metrics.height();
}

/// The lane's letter on its colour before its name.
class LaneCell : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int size = badgeSize(option.fontMetrics);
        const QRectF place(option.rect.left() + kCellMargin, option.rect.center().y() - size / 2.0 + 0.5,
                           size, size);
        paintLaneBadge(*painter, place, index.data(SurfaceModel::kLetterRole).toChar().toLatin1(),
                       option.widget);
    }

protected:
    /// An icon of no colour keeps the room.
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(badgeSize(option->fontMetrics), badgeSize(option->fontMetrics));
    }
};

} // namespace

SurfaceTable::SurfaceTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new SurfaceModel(this))
{
    setObjectName("surface/figures");
    setAccessibleName(tr("Where the lanes stand"));
    setWhatsThis(
        tr("Weights, loss and learning rate of each lane, at the crosshair's step or the newest. The lane "
           "that is chosen shows on the map what moves it."));
    setModel(m_model);
    setItemDelegateForColumn(SurfaceModel::Lane, new LaneCell(this));
    setSelectionMode(SingleSelection);
    styleFigureTable(this);
    setSizeAdjustPolicy(AdjustIgnored);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // all rows are seen
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(
        1); // it is hidden where it has no room, and must not keep its panel from getting narrower
    fitColumns();
    const auto choose = [this](const QModelIndex& now) {
        if (now.isValid()) {
            Q_EMIT laneChosen(now.data(SurfaceModel::kLetterRole).toChar().toLatin1());
        }
    };
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    connect(this, &QTableView::clicked, this, choose); // also the current row: the map may have let go of it
}

/// Of one width whatever stands in them, so that nothing moves while lanes walk.
void SurfaceTable::fitColumns()
{
    const int figure = fontMetrics().horizontalAdvance(QStringLiteral("−1.234e−05")) + 3 * kCellMargin;
    QHeaderView* header = horizontalHeader();
    header->setMinimumSectionSize(badgeSize(fontMetrics()) + 3 * kCellMargin);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(SurfaceModel::Lane, QHeaderView::Stretch);
    for (int column = SurfaceModel::WeightX; column < SurfaceModel::ColumnCount; ++column) {
        setColumnWidth(column, figure);
    }
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * kCellMargin);
}

void SurfaceTable::setFigures(std::vector<WalkerFigures> figures)
{
    const int rows = m_model->rowCount();
    m_model->setFigures(std::move(figures));
    if (rows != m_model->rowCount()) {
        updateGeometry();
    }
}

/// With names in full, unless they are very long.
QSize SurfaceTable::sizeHint() const
{
    const int most = fontMetrics().averageCharWidth() * 30;
    int name = fontMetrics().averageCharWidth() * 12;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, SurfaceModel::Lane).data().toString();
        name = std::max(name, fontMetrics().horizontalAdvance(text) + 2 * kCellMargin);
    }
    return minimumSizeHint() + QSize(std::min(name, most), 0);
}

/// With the letter of each lane, and all rows.
QSize SurfaceTable::minimumSizeHint() const
{
    const int letter = horizontalHeader()->minimumSectionSize();
    const int figures = (SurfaceModel::ColumnCount - 1) * columnWidth(SurfaceModel::WeightX);
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {letter + figures, horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth()};
}

void SurfaceTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
        updateGeometry();
    }
}

} // namespace lrp::ui
