#include "ui/ScorePanel.h"

#include "ui/forms/Note.h"
#include "ui/models/ScoreModel.h"

#include <cmath>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace lrp::ui
{

namespace
{

constexpr qint64 kRefreshMs = 250;

void configure(QTableView* table)
{
    table->setObjectName("scores");
    table->setAccessibleName(QObject::tr("Scores"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ScoreModel::Lane, QHeaderView::Stretch);
    header->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * 8);
}

} // namespace

ScorePanel::ScorePanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new ScoreModel(this))
    , m_table(new QTableView(this))
    , m_target(new QLineEdit(this))
    , m_targetNote(new Note(Note::Tone::Error, this))
    , m_empty(new Note(Note::Tone::Muted, this))
{
    m_table->setModel(m_model);
    configure(m_table);
    m_target->setObjectName("target");
    m_target->setText(QString::number(m_model->target()));
    m_target->setToolTip(
        tr("The last column counts the steps until the validation loss first reached this value."));
    m_target->setWhatsThis(m_target->toolTip());
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
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName("scores/empty");
    m_pages = new QStackedLayout(this);
    m_pages->setContentsMargins(6, 6, 6, 6);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(scores);
    connect(m_target, &QLineEdit::textEdited, this, &ScorePanel::readTarget);
}

void ScorePanel::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void ScorePanel::setRecord(std::shared_ptr<const engine::Record> record)
{
    m_record = record;
    m_model->setRecord(std::move(record));
    m_pages->setCurrentIndex(m_record ? 1 : 0);
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
    bool isNumber = false;
    const double target = m_target->text().toDouble(&isNumber);
    const bool right = isNumber && std::isfinite(target) && target > 0.0;
    m_targetNote->setNote(right ? QString() : tr("Needs a number above 0, such as 0.3."));
    if (right) {
        m_model->setTarget(target);
    }
}

} // namespace lrp::ui
