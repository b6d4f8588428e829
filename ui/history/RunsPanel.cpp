#include "ui/history/RunsPanel.h"

#include "ui/commands/CommandWidgets.h"
#include "ui/commands/Menus.h"
#include "ui/history/DifferencesPanel.h"
#include "ui/history/History.h"
#include "ui/history/RunsDelegate.h"
#include "ui/history/RunsFilter.h"
#include "ui/history/RunsModel.h"
#include "ui/history/RunsSelection.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Filling.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/TabOrder.h"

#include <array>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace lrp::ui
{

using store::RunId;

RunsPanel::RunsPanel(History* history, Commands* commands, Filling* filling, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_model(new RunsModel(history, this))
    , m_filter(new RunsFilter(this))
    , m_commands(commands)
    , m_selection(new RunsSelection(history, this))
{
    m_filter->setSourceModel(m_model);
    connectSelection();
    if (filling != nullptr) {
        filling->add([this] { fill(); });
    } else {
        fill();
    }
}

/// Once.
void RunsPanel::fill()
{
    if (m_tree != nullptr) {
        return;
    }
    makeSearch();
    m_empty = new Note(Note::Tone::Muted, this);
    m_empty->setObjectName("runs/empty");
    m_empty->setAlignment(Qt::AlignCenter);
    m_outcome = new Note(Note::Tone::Muted, this);
    m_outcome->setObjectName("runs/outcome");
    makeTree();

    auto* list = new QWidget(this);
    m_pages = new QStackedLayout(list);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_tree);
    m_differences = new DifferencesPanel(m_history, this);
    m_differences->hide();
    m_parts = new QSplitter(Qt::Vertical, this);
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(list);
    m_parts->addWidget(m_differences);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(makeHead());
    column->addWidget(m_parts, 1);
    column->addWidget(m_outcome);

    m_tree->header()->restoreState(m_columns);
    const auto offerNames = [this] { offerEditing(m_tree, *m_commands, "runs/rename"); };
    connect(m_commands, &Commands::updated, this, offerNames);
    offerNames();
    keepTabsTogether(this);
    tintSelection();
    orient();
    showPage();
}

void RunsPanel::makeSearch()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName("runs/search");
    m_search->setPlaceholderText(tr("Filter runs"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setToolTip(
        tr("Words from name, note, status, schedule or optimizer; a capital letter finds the "
           "runs of that lane."));
    m_search->setWhatsThis(m_search->toolTip());
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        m_tree->expandAll();
        showPage();
    });
}

void RunsPanel::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName("runs");
    m_tree->setAccessibleName(tr("Runs"));
    m_tree->setWhatsThis(tr("Every run of this document; a fork stands below the run it left. The eye, or "
                            "Space, shows or hides the curves; F2 or a double click edits name and note; a "
                            "right click on the heads chooses the columns."));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new RunsDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setMinimumHeight(80);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_tree->setSortingEnabled(true);
    m_tree->sortByColumn(RunColumns::Started, Qt::DescendingOrder);
    m_tree->expandAll();

    QHeaderView* header = m_tree->header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setStretchLastSection(true);
    constexpr std::array kLetters{32, 13, 8, 9, 17, 11, 9, 22}; // the note takes the rest
    for (std::size_t column = 0; column < kLetters.size(); ++column) {
        header->resizeSection(static_cast<int>(column), kLetters[column] * fontMetrics().averageCharWidth());
    }
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        QMenu menu;
        fillColumnMenu(&menu);
        menu.exec(header->mapToGlobal(at));
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &RunsPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RunsPanel::followSelection);
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        m_outcome->setNote({});
        showPage();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above) {
        m_tree->expand(above);
        showPage();
    });
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RunsPanel::showPage);
}

/// The filter, and beside it what can be done with the selected runs.
QLayout* RunsPanel::makeHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_search, 1);
    for (const char* id : {"runs/resume", "runs/fork", "runs/compare", "runs/delete"}) {
        QAction* action = m_commands->action(id);
        QToolButton* button = makeActionButton(action, action->objectName() + "/button", this);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    return row;
}

void RunsPanel::connectSelection()
{
    m_selection->connectTo(m_commands);
    m_commands->on("runs/compare", [this](bool wanted) { listDifferences(wanted); });
    connect(m_selection, &RunsSelection::resumeWanted, this, &RunsPanel::resumeWanted);
    connect(m_selection, &RunsSelection::forkWanted, this, &RunsPanel::forkWanted);
    connect(m_selection, &RunsSelection::renameWanted, this,
            [this](RunId run) { edit(run, RunColumns::Run); });
    connect(m_selection, &RunsSelection::noteWanted, this,
            [this](RunId run) { edit(run, RunColumns::Note); });
    connect(m_selection, &RunsSelection::deleted, this, &RunsPanel::showOutcome);
}

void RunsPanel::showMenu(const QPoint& at)
{
    QMenu menu;
    appendMenu(&menu, "runs", m_commands);
    menu.addSeparator();
    fillColumnMenu(menu.addMenu(tr("Col&umns")));
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

bool RunsPanel::listsDifferences() const
{
    return m_differences != nullptr && !m_differences->isHidden();
}

void RunsPanel::listDifferences(bool wanted)
{
    fill();
    m_differences->setVisible(wanted);
    m_parts->setSizes({3, 2}); // shares of the height
    Q_EMIT differencesListed(wanted);
}

void RunsPanel::setReadOnly(bool isReadOnly)
{
    m_model->setReadOnly(isReadOnly);
}

QByteArray RunsPanel::saveColumns() const
{
    return m_tree != nullptr ? m_tree->header()->saveState() : m_columns;
}

void RunsPanel::restoreColumns(const QByteArray& state)
{
    m_columns = state;
    if (m_tree != nullptr) {
        m_tree->header()->restoreState(m_columns);
    }
}

void RunsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    orient();
}

void RunsPanel::showEvent(QShowEvent* event)
{
    fill();
    QWidget::showEvent(event);
}

void RunsPanel::orient()
{
    if (m_parts != nullptr) {
        m_parts->setOrientation(width() > 2 * height() ? Qt::Horizontal : Qt::Vertical);
    }
}

void RunsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_tree != nullptr) {
        tintSelection();
    }
}

/// Selected rows stand on a tint, so that the runs' colours stay what they are.
void RunsPanel::tintSelection()
{
    constexpr double kTint = 0.16;
    QPalette colours;
    colours.setColor(QPalette::Highlight,
                     mixed(palette().color(QPalette::Highlight), palette().color(QPalette::Base), kTint));
    colours.setColor(QPalette::HighlightedText, palette().color(QPalette::Text));
    m_tree->setPalette(colours);
}

bool RunsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        return press->modifiers() == Qt::NoModifier && handleKey(press->key());
    }
    return QWidget::eventFilter(watched, event);
}

bool RunsPanel::handleKey(int key)
{
    if (key == Qt::Key_Delete) {
        m_commands->action("runs/delete")->trigger();
        return true;
    }
    if (key == Qt::Key_Space) {
        m_commands->action("runs/show")->trigger();
        return true;
    }
    return false;
}

void RunsPanel::edit(RunId run, int column)
{
    fill();
    m_tree->setColumnHidden(column, false);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(run, column));
    m_tree->setFocus();
    m_tree->scrollTo(index);
    m_tree->setCurrentIndex(index);
    m_tree->edit(index);
}

void RunsPanel::followSelection()
{
    std::vector<RunId> runs;
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows()) {
        runs.push_back(index.data(RunColumns::IdRole).toLongLong());
    }
    m_differences->setRuns(runs);
    m_selection->setRuns(std::move(runs));
}

void RunsPanel::showOutcome(const QString& text)
{
    fill();
    m_outcome->setNote(text);
    Q_EMIT outcomeShown(text);
}

/// The tree, or why it is empty.
void RunsPanel::showPage()
{
    const auto count = m_history->runs().size();
    m_search->setEnabled(count > 0);
    m_empty->setText(count == 0
                         ? tr("Nothing has run yet. Press Start (F5); every lane becomes a run that is "
                              "kept here.")
                     : count == 1 ? tr("The one run does not match. Clear the filter to see it.")
                                  : tr("None of the %n runs matches. Clear the filter to see them.", nullptr,
                                       static_cast<int>(count)));
    m_pages->setCurrentIndex(m_filter->rowCount() > 0 ? 1 : 0);
}

void RunsPanel::fillColumnMenu(QMenu* menu)
{
    for (int column = RunColumns::Run + 1; column < RunColumns::Count; ++column) {
        QAction* shown = menu->addAction(RunColumns::header(column, Qt::DisplayRole).toString());
        shown->setCheckable(true);
        shown->setChecked(!m_tree->isColumnHidden(column));
        connect(shown, &QAction::toggled, m_tree,
                [this, column](bool on) { m_tree->setColumnHidden(column, !on); });
    }
}

} // namespace lrp::ui
