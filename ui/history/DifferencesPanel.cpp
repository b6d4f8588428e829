#include "ui/history/DifferencesPanel.h"

#include "ui/history/DifferencesModel.h"
#include "ui/history/History.h"
#include "ui/widgets/FigureTable.h"
#include "ui/widgets/Note.h"

#include <QTableView>
#include <QVBoxLayout>

namespace lrp::ui
{

using store::RunId;

DifferencesPanel::DifferencesPanel(const History* history, QWidget* parent)
    : QWidget(parent)
    , m_history(history)
    , m_model(new DifferencesModel(history, this))
    , m_heading(new Note(Note::Tone::Muted, this))
    , m_table(new QTableView(this))
{
    m_heading->setObjectName("differences/heading");
    m_table->setObjectName("differences");
    m_table->setAccessibleName(tr("Differences between runs"));
    m_table->setModel(m_model);
    styleFigureTable(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    connect(history, &History::shownChanged, this, &DifferencesPanel::follow);
    connect(history, &History::replaced, this, [this] {
        m_model->setRuns({}); // the next ones may have the same ids
        setRuns({});
    });
    connect(history, &History::removed, this, &DifferencesPanel::follow);
    connect(history, &History::changed, m_model, &DifferencesModel::refreshTitles);
}

void DifferencesPanel::setRuns(std::vector<RunId> runs)
{
    m_selected = std::move(runs);
    follow();
}

void DifferencesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}

void DifferencesPanel::follow()
{
    if (!isVisible()) { // what nobody sees is not compared
        return;
    }
    std::vector<RunId> runs = m_selected;
    std::erase_if(runs, [this](RunId run) { return m_history->find(run) == nullptr; });
    const bool ofSelected = runs.size() > 1;
    if (!ofSelected) {
        runs.clear();
        for (const store::Run& run : m_history->runs()) {
            if (run.isShown) {
                runs.push_back(run.id);
            }
        }
    }
    m_model->setRuns(runs);
    m_heading->setNote(headingOf(static_cast<int>(runs.size()), ofSelected));
    m_table->setVisible(m_model->rowCount() > 0);
}

QString DifferencesPanel::headingOf(int runs, bool ofSelected) const
{
    if (runs < 2) {
        return tr("Select two runs to see in which settings they differ.");
    }
    if (m_model->rowCount() == 0) {
        return ofSelected ? tr("The selected runs have the same settings.")
                          : tr("The shown runs have the same settings.");
    }
    return ofSelected ? tr("Settings in which the %n selected runs differ:", nullptr, runs)
                      : tr("Settings in which the %n shown runs differ:", nullptr, runs);
}

} // namespace lrp::ui
