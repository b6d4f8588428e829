#include "ui/experiment/ExperimentModel.h"
#include "ui/history/DiskWork.h"
#include "ui/history/DocumentKeeper.h"
#include "ui/history/HistoryDesk.h"
#include "ui/history/RunsPanel.h"
#include "ui/session/SessionBends.h"
#include "ui/session/SessionController.h"
#include "ui/widgets/MessageBar.h"

/// What documents bring into the window.
namespace lrp::ui
{

void HistoryDesk::connectDocument()
{
    connect(m_parts.session, &SessionController::recordMade, this, &HistoryDesk::keep);
    connect(m_parts.session, &SessionController::continuationWanted, this, [this] {
        if (m_offered && m_parts.history->isResumable(*m_offered)) {
            m_parts.keeper->resume(*m_offered);
        } else if (m_offered) {
            resumeBent(*m_offered);
        }
    });
    connect(m_parts.keeper, &DocumentKeeper::leaving, m_parts.session, &SessionController::suspend);
    connect(m_parts.keeper, &DocumentKeeper::pathChanged, this, &HistoryDesk::followDocument);
    connect(m_parts.keeper, &DocumentKeeper::opened, this, &HistoryDesk::showDocument);
    connect(m_parts.keeper, &DocumentKeeper::continued, this, &HistoryDesk::goOn);
    connect(m_parts.keeper, &DocumentKeeper::failed, m_parts.messages, &MessageBar::showIssues);
    connect(m_parts.keeper, &DocumentKeeper::problemChanged, this, [this](const QString& problem) {
        problem.isEmpty() ? m_parts.messages->showMessage(tr("Everything is saved again."))
                          : m_parts.messages->showMessage(problem);
    });
    connect(m_parts.keeper, &DocumentKeeper::foundUnreadable, this, &HistoryDesk::sayUnreadable);
    connect(m_parts.experiment, &ExperimentModel::plansChanged, this, [this] {
        if (m_parts.experiment->isRight()) { // else what is right is of before, perhaps of another document
            m_parts.keeper->keepExperiment(m_parts.experiment->experiment());
        }
    });
}

/// What may be done with runs depends on whether their document is written.
void HistoryDesk::followDocument()
{
    m_parts.runs->setReadOnly(m_parts.keeper->isReadOnly());
    if (!m_parts.keeper->isUnnamed() && !m_parts.keeper->warning().isEmpty()) {
        m_parts.messages->showMessage(
            m_parts.keeper->warning()); // of a document that was just made, or moved
    }
    if (m_chosen) {
        Q_EMIT forkableChanged();
    } else {
        chooseLane(m_parts.experiment->selectedLane());
    }
}

bool HistoryDesk::startedMeanwhile() const
{
    const auto& record = m_parts.session->record();
    return m_parts.session->isLive() && record && m_parts.history->runOf(record->lanes().front().get());
}

void HistoryDesk::takeSamples(const LatestRace& latest)
{
    if (latest.record) {
        m_parts.history->setSamples(latest.id, *latest.record);
    }
    for (const auto& [run, record] : latest.bent) {
        m_parts.history->setSamples(run, record->lanes().front());
    }
}

/// Where its lanes were bent, the runs that stand there.
void HistoryDesk::showLatest(const LatestRace& latest)
{
    m_offered = latest.id;
    m_parts.session->show(latest.record, !m_parts.history->bentOf(latest.id).empty());
    takeSamples(latest);
    for (const auto& [run, record] : latest.bent) {
        m_parts.session->bends()->takePlaces(record);
    }
}

void HistoryDesk::showDocument(const store::Contents& contents, const LatestRace& latest)
{
    if (startedMeanwhile()) {
        hideOtherRaces(*m_parts.session->record());
        m_parts.keeper->keepExperiment(m_parts.experiment->experiment());
        takeSamples(latest);
    } else {
        if (contents.experiment) {
            m_parts.experiment->setExperiment(*contents.experiment);
        } else if (latest.record) {
            m_parts.experiment->setExperiment(latest.record->experiment());
        }
        showLatest(latest);
    }
    chooseLane(m_parts.experiment->selectedLane());
    if (m_parts.keeper->isReadOnly()) {
        m_parts.messages->showMessage(
            tr("%1 This window only reads it; what is started here is kept in a new document.")
                .arg(m_parts.keeper->whyReadOnly()));
    } else if (!m_parts.keeper->warning().isEmpty()) {
        m_parts.messages->showMessage(m_parts.keeper->warning());
    }
    showCurves();
    Q_EMIT documentShown();
}

/// Beside what was said of the document before, which stays.
void HistoryDesk::sayUnreadable(const params::Issues& leftOut)
{
    const bool isMore = m_parts.keeper->isReadOnly() || !m_parts.keeper->warning().isEmpty();
    const QString before = isMore ? m_parts.messages->text() + "\n" : QString();
    m_parts.messages->showIssues(
        before + tr("Not everything in this document can be read. What is here is the rest; left out is:"),
        leftOut);
}

} // namespace lrp::ui
