#include "ui/access/ValuesPanel.h"

#include "ui/access/ValuesModel.h"
#include "ui/plots/CurvesView.h"
#include "ui/text/FigureText.h"
#include "ui/widgets/FigureTable.h"
#include "ui/widgets/Note.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace lrp::ui
{

ValuesPanel::ValuesPanel(CurvesView* curves, QWidget* parent)
    : QWidget(parent)
    , m_curves(curves)
    , m_model(new ValuesModel(this))
    , m_everyStep(new QCheckBox(tr("E&very step"), this))
    , m_note(new Note(Note::Tone::Muted, this))
    , m_table(new QTableView(this))
{
    m_everyStep->setObjectName("values/everyStep");
    m_everyStep->setToolTip(tr("Else a row for every evaluation, and for what happens to a lane"));
    m_note->setObjectName("values/note");
    m_table->setObjectName("values");
    m_table->setAccessibleName(tr("Values"));
    m_table->setWhatsThis(
        tr("What the shown lanes have measured: rate and loss of the batch of each update, and "
           "what the evaluation before it said. Return puts the crosshair on the step."));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleFigureTable(m_table);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    setTabOrder(m_table, m_everyStep); // as the proxy's place in the chain is before its siblings

    auto* head = new QHBoxLayout;
    head->addWidget(m_everyStep);
    head->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(head);
    column->addWidget(m_table, 1);

    connect(curves, &CurvesView::contentChanged, this, &ValuesPanel::takeContent);
    connect(curves, &CurvesView::viewChanged, this, &ValuesPanel::takeContent);
    connect(curves, &CurvesView::crosshairMoved, this, [this](qint64 step) {
        if (step >= 0 && !m_table->hasFocus()) {
            m_model->showPartWith(step);
        }
    });
    connect(m_everyStep, &QCheckBox::toggled, m_model, &ValuesModel::setEveryStep);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ValuesPanel::describe);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ValuesPanel::describe);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ValuesPanel::choose);
    describe();
}

void ValuesPanel::takeContent()
{
    if (isVisible()) {
        m_model->show(m_curves->content(), m_curves->options());
    }
}

void ValuesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    takeContent();
    refresh(true);
    if (const int row = m_model->rowOf(m_curves->crosshair().value_or(0)); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
}

/// Nothing stands in a table that is not there.
void ValuesPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_model->show({}, {});
    }
}

void ValuesPanel::refresh(bool isOver)
{
    constexpr qint64 kRefreshMs = 250;
    if (isVisible() && (isOver || !m_sinceRefresh.isValid() || m_sinceRefresh.elapsed() >= kRefreshMs)) {
        m_sinceRefresh.start();
        m_model->refresh();
    }
}

void ValuesPanel::describe()
{
    const int shown = m_model->rowCount();
    m_note->setNote(shown == 0 ? tr("Values appear with the first evaluation.")
                    : shown < m_model->allRows()
                        ? tr("Rows %1 to %2 of %3; the crosshair brings others.")
                              .arg(counted(m_model->firstRow() + 1), counted(m_model->firstRow() + shown),
                                   counted(m_model->allRows()))
                        : QString());
}

void ValuesPanel::choose(const QModelIndex& index)
{
    if (index.isValid()) {
        m_curves->moveCrosshairTo(index.data(ValuesModel::kStepRole).toLongLong());
        m_curves->setCrosshairPinned(true);
    }
}

bool ValuesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lrp::ui
