#include "ui/shapes/ShapesDock.h"

#include "ui/experiment/ExperimentModel.h"
#include "ui/plots/CurvesView.h"
#include "ui/shapes/ShapesModel.h"
#include "ui/widgets/FigureTable.h"
#include "ui/widgets/Filling.h"
#include "ui/widgets/Note.h"

#include <algorithm>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace lrp::ui
{

ShapesDock::ShapesDock(ExperimentModel* experiment, Filling* filling, QWidget* parent)
    : QDockWidget(tr("Shapes of schedules"), parent)
    , m_experiment(experiment)
{
    setObjectName("shapesDock");
    toggleViewAction()->setObjectName("showShapes");
    if (filling != nullptr) {
        filling->add([this] { fill(); });
    } else {
        fill();
    }
}

/// Once.
void ShapesDock::fill()
{
    if (m_pages != nullptr) {
        return;
    }
    m_model = new ShapesModel(this);
    m_view = new CurvesView(CurvesContent::Plans, this);
    m_table = makeTable();
    m_empty = new Note(Note::Tone::Muted, this);
    m_view->setObjectName("shapes/curves");
    m_view->setWhatsThis(tr("The planned learning rates of the shown lanes, without training."));
    m_empty->setAlignment(Qt::AlignCenter);

    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 1);
    auto* shapes = new QWidget(this);
    auto* column = new QVBoxLayout(shapes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeSwitches());
    column->addWidget(parts, 1);

    auto* content = new QWidget(this);
    m_pages = new QStackedLayout(content);
    m_pages->setContentsMargins(6, 6, 6, 6);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(shapes);
    setWidget(content);
    connect(m_experiment, &ExperimentModel::plansChanged, this, &ShapesDock::follow);
}

QWidget* ShapesDock::makeSwitches()
{
    auto* normalise = new QCheckBox(tr("Divide by base rate"), this);
    normalise->setObjectName("shapes/normalise");
    normalise->setToolTip(tr("Draws every rate as a multiple of the rate its lane's optimizer begins with."));
    auto* log = new QCheckBox(tr("Log"), this);
    log->setObjectName("shapes/log");
    log->setToolTip(tr("Draws the rates on a logarithmic axis (Y on the plot)."));
    auto* copy = new QPushButton(tr("Copy table"), this);
    copy->setObjectName("shapes/copy");
    copy->setToolTip(
        tr("Copies the selected rows, or all of them, as text with tabs (Ctrl+C on the table)."));
    connect(normalise, &QCheckBox::toggled, m_view, &CurvesView::setNormalised);
    connect(log, &QCheckBox::toggled, m_view,
            [this](bool on) { m_view->setRateScale(on ? YScale::Logarithmic : YScale::Linear); });
    connect(m_view, &CurvesView::viewChanged, log,
            [this, log] { log->setChecked(m_view->rateScale() == YScale::Logarithmic); });
    connect(copy, &QPushButton::clicked, this, &ShapesDock::copyTable);

    auto* switches = new QWidget(this);
    auto* row = new QHBoxLayout(switches);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(normalise);
    row->addWidget(log);
    row->addStretch(1);
    row->addWidget(copy);
    return switches;
}

QTableView* ShapesDock::makeTable()
{
    auto* table = new QTableView(this);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(ShapesModel::kSortRole);
    table->setModel(sorted);
    table->setSortingEnabled(true);
    table->sortByColumn(ShapesModel::Lane, Qt::AscendingOrder);
    table->setObjectName("shapes/table");
    table->setAccessibleName(tr("Statistics of the planned schedules"));
    styleFigureTable(table);
    table->horizontalHeader()->setSectionResizeMode(ShapesModel::Lane, QHeaderView::Stretch);

    auto* copy = new QAction(tr("Copy"), table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ShapesDock::copyTable);
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return table;
}

void ShapesDock::copyTable()
{
    const QAbstractItemModel* model = m_table->model();
    const auto line = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            cells << QString(cell(column)).replace('\n', ' ');
        }
        return cells.join('\t') + "\n";
    };
    QString text = line([&](int column) { return model->headerData(column, Qt::Horizontal).toString(); });
    const QItemSelectionModel* selection = m_table->selectionModel();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!selection->hasSelection() || selection->isRowSelected(row)) {
            text += line([&](int column) { return model->index(row, column).data().toString(); });
        }
    }
    QGuiApplication::clipboard()->setText(text);
}

void ShapesDock::showEvent(QShowEvent* event)
{
    QDockWidget::showEvent(event);
    fill();
    follow();
}

void ShapesDock::follow()
{
    if (!isVisible()) { // shapes nobody sees are not drawn
        return;
    }
    const std::vector<LaneCurve>& lanes = m_experiment->curves();
    const bool anyShown =
        std::any_of(lanes.begin(), lanes.end(), [](const LaneCurve& lane) { return lane.visible; });
    m_empty->setText(lanes.empty() ? tr("There is no plan yet. Mend what the form marks to see the shapes.")
                                   : tr("All lanes are hidden. Show one in the list of lanes."));
    m_pages->setCurrentIndex(anyShown ? 1 : 0);
    m_view->setLanes(lanes, m_experiment->shape());
    m_model->setLanes(lanes);
}

} // namespace lrp::ui
