#include "ui/scores/ScorePanel.h"

#include "ui/scores/ScoreModel.h"
#include "ui/scores/SeedScoreModel.h"
#include "ui/text/TypedNumber.h"
#include "ui/widgets/FigureTable.h"
#include "ui/widgets/Filling.h"
#include "ui/widgets/Note.h"
#include "ui/widgets/TabOrder.h"
#include "ui/widgets/UndoKeys.h"

#include <algorithm>
#include <cmath>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace lrp::ui
{

namespace
{

constexpr qint64 kRefreshMs = 250;

} // namespace

ScorePanel::ScorePanel(History* history, Filling* filling, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_model(new ScoreModel(this))
    , m_empty(new Note(Note::Tone::Muted, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedLayout)
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName("scores/empty");
    auto* thisRun = new QWidget(this);
    m_thisRun = new QStackedLayout(thisRun);
    m_thisRun->addWidget(m_empty);
    m_pages->addWidget(thisRun);
    m_tabs->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_tabs);
    column->addLayout(m_pages, 1);
    if (filling != nullptr) {
        filling->add([this] { fill(); });
    } else {
        fill();
    }
}

/// Once.
void ScorePanel::fill()
{
    if (m_table != nullptr) {
        return;
    }
    m_table = new QTableView(this);
    m_seedTable = new QTableView(this);
    m_target = new QLineEdit(this);
    m_thisRun->addWidget(makeScores());
    m_pages->addWidget(m_seedTable);
    m_tabs->setObjectName("scores/pages");
    m_tabs->setAccessibleName(tr("Scores of"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("This run"));
    m_tabs->addTab(tr("Over seeds"));
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedLayout::setCurrentIndex);
    if (m_history != nullptr) {
        addSeedPage();
    }
    keepTabsTogether(this);
}

QWidget* ScorePanel::makeScores()
{
    m_targetNote = new Note(Note::Tone::Error, this);
    m_table->setObjectName("scores");
    m_table->setAccessibleName(tr("Scores"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleFigureTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(ScoreModel::Lane, QHeaderView::Stretch);
    m_target->setObjectName("target");
    m_target->setText(QString::number(m_model->target()));
    m_target->setToolTip(
        tr("“Steps to target” counts the steps until the validation loss first reached this value."));
    m_target->setWhatsThis(m_target->toolTip());
    leaveUndoToWindow(m_target, OwnUndo::WhileItCan);
    m_target->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    auto* label = new QLabel(tr("&Target for the validation loss"), this);
    label->setBuddy(m_target);
    label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(label);
    top->addWidget(m_target);
    top->addWidget(m_targetNote, 1);
    top->addStretch(1);

    auto* scores = new QWidget(this);
    auto* column = new QVBoxLayout(scores);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connect(m_target, &QLineEdit::textEdited, this, &ScorePanel::readTarget);
    return scores;
}

void ScorePanel::addSeedPage()
{
    m_seeds = new SeedScoreModel(m_history, this);
    m_seedTable->setObjectName("scores/seeds");
    m_seedTable->setAccessibleName(tr("Scores over seeds"));
    m_seedTable->setModel(m_seeds);
    styleFigureTable(m_seedTable);
    m_seedTable->horizontalHeader()->setSectionResizeMode(SeedScoreModel::Lane, QHeaderView::Stretch);
    connect(m_seeds, &QAbstractItemModel::modelReset, this, &ScorePanel::offerSeeds);
    offerSeeds();
}

void ScorePanel::offerSeeds()
{
    const std::vector<SeedGroup>& groups = m_seeds->groups();
    m_tabs->setVisible(!groups.empty());
    if (groups.empty()) {
        m_tabs->setCurrentIndex(0);
    }
    m_seedTable->setColumnHidden(SeedScoreModel::AccuracyLast, // a regression has none
                                 std::all_of(groups.begin(), groups.end(), [](const auto& group) {
                                     return group.lastAccuracy.count == 0;
                                 }));
}

void ScorePanel::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void ScorePanel::setRecord(std::shared_ptr<const engine::Record> record)
{
    if (record) {
        fill();
    }
    m_record = record;
    m_model->setRecord(std::move(record));
    m_thisRun->setCurrentIndex(m_record ? 1 : 0);
    showAccuracy();
}

void ScorePanel::refresh(bool now)
{
    if (now || !m_sinceRefresh.isValid() || m_sinceRefresh.elapsed() >= kRefreshMs) {
        m_sinceRefresh.start();
        m_model->refresh();
        showAccuracy();
    }
}

/// A regression has no accuracy.
void ScorePanel::showAccuracy()
{
    if (m_table == nullptr) {
        return;
    }
    bool has = true;
    if (m_record) {
        for (const auto& lane : m_record->lanes()) {
            const std::size_t count = lane->evaluations.size();
            has = has && (count == 0 || !std::isnan(lane->evaluations[count - 1].accuracy) ||
                          std::isnan(lane->evaluations[count - 1].validationLoss));
        }
    }
    m_table->setColumnHidden(ScoreModel::AccuracyLast, !has);
    m_table->setColumnHidden(ScoreModel::AccuracyBest, !has);
}

void ScorePanel::readTarget()
{
    const auto target = numberFrom(m_target->text());
    m_targetNote->setNote(target ? QString() : tr("Needs a number, such as 0.3."));
    if (target) {
        m_model->setTarget(*target);
    }
}

} // namespace lrp::ui
